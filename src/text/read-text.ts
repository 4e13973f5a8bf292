import type { Described } from '../command.ts'
import type { Draft } from '../draft.ts'
import { ended, named, withoutCourtesy } from './beginnings.ts'
import { goesFurther } from './goes-further.ts'
import type { Heard, Reading, Said } from './heard.ts'
import type { Stands } from './inside-said.ts'
import { answer, cancelled, ofJustShown, ofListShown } from './readings/answer.ts'
import { commandByField, commandTwice, commandWithWords, toBeShown } from './readings/command.ts'
import { forPartner } from './readings/for-partner.ts'
import { listing } from './readings/listing.ts'
import { notChosen } from './readings/not-chosen.ts'
import { saidPlainly } from './readings/plainly.ts'
import { notUnderstood, search } from './readings/search.ts'
import {
  confirmsOwn,
  endsWatch,
  hiddenFromAll,
  listOfListings,
  listOfPartners,
  ofModules,
  ofNetwork,
  ofOwnData,
  ofOwnListing,
  ofWatches,
  saidAlone,
  saidInside,
  saidOfPlace,
  saidToAll,
  saidWhole,
  takesBack,
  wantsToJoin,
} from './readings/sentences.ts'
import { oneByOne } from './readings/several.ts'
import { translated } from './readings/translated.ts'
import { turned } from './readings/turned.ts'
import { codeAlone, codeWithin, idAlone, numberOfNothing, writtenCall } from './readings/written.ts'
import { withoutGreeting } from './small-talk.ts'

/** Every way to understand a text. The first that hears something is right: this order is the law. */
const readings: readonly Reading[] = [
  // What can be nothing else, whatever was asked before.
  writtenCall,
  codeWithin,
  forPartner,
  cancelled,
  // Whoever stands at the door and wants to come in; then what is half said hears its answer.
  wantsToJoin,
  answer,
  ofListShown,
  ofJustShown,
  takesBack,
  // What stands in another language has commas and sentences of its own.
  translated,
  // Several things to be done are heard one by one.
  oneByOne,
  // What means a command without its name, or only where nothing else is said.
  ofNetwork,
  ofModules,
  ofWatches,
  saidWhole,
  turned,
  saidInside,
  saidAlone,
  saidPlainly,
  saidOfPlace,
  hiddenFromAll,
  ofOwnListing,
  ofOwnData,
  saidToAll,
  confirmsOwn,
  numberOfNothing,
  codeAlone,
  idAlone,
  listOfPartners,
  listOfListings,
  notChosen,
  commandTwice,
  listing,
  endsWatch,
  // What begins like no command is sought; all else is the command that it begins like.
  search,
  toBeShown,
  commandByField,
  commandWithWords,
]

const begunOrEnded = (commands: readonly Described[], text: string) => {
  const begun = named(commands, text)
  return begun && !goesFurther(commands, begun, text) ? begun : ended(commands, text)
}

/** What is known of whoever says a text. */
export interface Speaker {
  /** What they have been asked, and where they stand. */
  readonly draft?: Draft | undefined
  readonly stands?: Stands | undefined
  /** What their own partners are called, and the regions of their network. */
  readonly own?: readonly string[]
  readonly regions?: readonly string[]
}

/** The one parser of typed text. */
export const readText = (
  commands: readonly Described[],
  typed: string,
  { draft, stands, own = [], regions = [] }: Speaker = {},
): Heard => {
  const text = withoutCourtesy(commands, withoutGreeting(typed.trim()))
  const found = begunOrEnded(commands, text)
  const anew = (other: string) => readText(commands, other, { regions })
  const said: Said = { text, typed: typed.trim(), commands, draft, stands, own, regions, found, anew }
  for (const reading of readings) {
    const heard = reading(said)
    if (heard) return heard
  }
  return notUnderstood(text)
}
