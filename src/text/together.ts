import { readCall } from '../card.ts'
import type { Described } from '../command.ts'
import type { Draft } from '../draft.ts'
import { agrees, findsRight } from './agreed.ts'
import { answered } from './answered.ts'
import { drops, refuses } from './declined.ts'
import type { Heard } from './heard.ts'
import { pressed, writtenOn } from './pressed.ts'

/** A card about oneself: all that can be pressed there is of one's own data. */
const isAboutSelf = (commands: readonly Described[], { choices, weighty }: Draft): boolean =>
  choices.length > 0 &&
  !weighty &&
  choices.every((choice) => {
    const call = readCall(choice)
    return commands.find(({ name }) => name === call?.command)?.access === 'self'
  })

/**
 * Which of the cards shown a text answers, the last being the first: that one, but for cards that come together. Whoever
 * is let in reads what is held about them and a question: "stimmt so" is for the one, and whatever is no word of its
 * buttons for the other, in whichever order they came.
 */
export const answeredOf = (
  commands: readonly Described[],
  shown: readonly Draft[],
  text: string,
): Draft | undefined => {
  const [last] = shown
  const apart = shown.findIndex(
    (draft) => !draft.lasting || draft.used || (draft.asked === undefined && !isAboutSelf(commands, draft)),
  )
  const together = apart < 0 ? shown : shown.slice(0, apart)
  if (last === undefined || together.length < 2 || pressed(last, text)) return last
  const written = together.find(
    (draft) => pressed(draft, text) && (writtenOn(draft, text) !== undefined || findsRight(text)),
  )
  if (written || /^\d/.test(text) || drops(text) || refuses(text)) return written ?? last
  return together.find(({ asked }) => asked !== undefined) ?? last
}

/** A mere "ja" or a number: it says nothing of what it answers. */
export const isShort = (text: string): boolean => agrees(text) || /^\d{1,2}[.)]?$/.test(text)

/** What such a one would answer of what had only just come: that is shown once more, and nothing done. */
export const tooEarly = (
  commands: readonly Described[],
  came: readonly Draft[],
  text: string,
): Heard | undefined => {
  const draft = answeredOf(commands, came, text)
  const meant = draft && answered(commands, draft, text)
  return meant && { call: meant.call, early: draft.id }
}
