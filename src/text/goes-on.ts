import type { Described } from '../command.ts'
import type { Field } from '../field.ts'
import { unaccented } from '../fold.ts'
import { looksLikeId } from '../id.ts'
import { askedHere } from './asked-here.ts'
import { type Beginning, isNoun, isWhole, meantAlone, named } from './beginnings.ts'
import { byArticle, ownData, ownListing } from './own-data.ts'
import { smallTalk } from './small-talk.ts'
import { takenBack } from './taken-back.ts'
import { isListOfThings } from './things.ts'

/** Asks everybody in the network, whatever was asked before: "Wer hat Milch?". Unaccented. */
const asksAll =
  /^(?:wer (?:hat|kann|liefert|macht|verkauft|verleiht|braucht|sucht|kennt|weiss)|hat (?:hier )?(?:jemand|wer)|(?:kennt|weiss|kann|braucht|sucht) (?:hier )?jemand|wo (?:gibts?|bekomm|krieg|find|kauf)|gibts? (?:es )?(?:hier )?(?:jemand|wen|irgend)|(?:ki|kinek|kik) (?:van|tud|arul|ad|szallit|keres|gyart|foglalkozik)|van valaki|(?:tud|ismer|ad) valaki|hol (?:lehet|kapni|van)|who (?:has|can|supplies|sells|offers|makes|needs|knows)|(?:has|dos|can) any(?:one|body)|is there any|where can)/

export const asksEverybody = (text: string): boolean => asksAll.test(unaccented(text))

/** "Wir haben darüber gesprochen" only looks like an offer. */
const hasIt = /^(?:wir |ich |we |i )?(?:ha(?:b|tt|ve))/

const beginsWords = ({ begins }: Beginning): readonly string[] => begins.split(' ')

/** A name of two words is nobody's answer; an offer begins like many sentences do. */
const isName = ({ begins, command: { name, previewed, otherwise, words } }: Beginning): boolean =>
  begins.includes(' ') &&
  !previewed &&
  !otherwise &&
  (begins === name || Object.values(words).some((each) => unaccented(each.name) === unaccented(begins)))

/** Where a name or a value is asked for, sentences are none: "biete Heu", "zeige Holzhof", "alle Partner in Gartow". */
const isSentence = (said: Beginning): boolean => {
  const { begins, command, field } = said
  if (hasIt.test(unaccented(begins)) || (field !== undefined && begins.endsWith(':'))) return false
  if (begins.includes(' ')) return true
  const shows = !command.changes && command.fields.some(({ type, required }) => type === 'record' && required)
  return (command.previewed && !isNoun(said) && command.name !== 'leave') || shows
}

/** What all will read begins with nothing that is somebody's own, or an entry: "profil telefon 0171 1", "biete Heu". */
const isNoFact = (said: Beginning, takes: Field['takes']): boolean => {
  const { access, fields, previewed, name } = said.command
  if (access === 'self' && fields.some(({ type }) => type === 'text')) return true
  if (said.field !== undefined && said.begins.endsWith(':')) return true
  const entry = previewed && name !== 'leave' && !isNoun(said) && !hasIt.test(unaccented(said.begins))
  // "Wir bieten Treppen" says what they can, "Suche eine Drehbank" what they seek.
  return entry && (takes === 'wishes' ? name !== 'request add' : !said.begins.includes(' '))
}

/** "Danke, schön hier zu sein". */
export const isCourtesy = (commands: readonly Described[], text: string): boolean =>
  meantAlone(commands, text) !== undefined ||
  /^(?:vielen |herzlichen |besten |many )?(?:danke?|thanks?|koszon\w*|koszi|hallo|hello|hi|szia\w*)\b/.test(
    unaccented(text),
  )

/** Whether somebody who is asked something has gone on to something else. */
export const goesOn = (
  commands: readonly Described[],
  question: { readonly takes?: Field['takes'] | undefined } | undefined,
  text: string,
  /** The command that asks: it begins anew. */
  asking?: string,
): boolean => {
  const said = named(commands, text)
  const alone = meantAlone(commands, text)
  // A greeting, "ja" or "danke" may well be an answer.
  if (alone !== undefined && !['help', 'give thanks'].includes(alone.command.name)) return true
  if (said && isWhole(said, text)) return true
  const own = byArticle(text) ?? ownData(text)
  const asksValue = question?.takes === undefined || question.takes === 'sentences'
  if (askedHere(text) || takenBack(text)) return true
  if (own?.call.input.language !== undefined) return true
  // Nobody publishes that; and whoever is asked whether they want it can say no.
  if (own?.call.command === 'forget me') return true
  if (own !== undefined && own.call.command !== 'profile' && asksValue) return true
  if (ownListing(text) !== undefined && asksValue) return true
  if (question === undefined) return false
  const next = said && text.trim().split(/\s+/)[beginsWords(said).length]
  if (said && (isName(said) || looksLikeId(next?.replace(/[.,;!?]+$/, '') ?? ''))) return true
  if (question.takes === 'questions') return false
  const published = question.takes === 'facts' || question.takes === 'wishes'
  if (published && said && isNoFact(said, question.takes)) return true
  // All will read what is answered here: what plainly says something else, of oneself or of later, is that.
  if (published && !isListOfThings(text) && (own ?? smallTalk(text))) return true
  if (asksEverybody(text)) return true
  const anew = said !== undefined && said.field === undefined && said.command.name === asking
  if (asksValue && anew) return true
  return asksValue && (/\p{L}.*\?\s*$/su.test(text) || (said !== undefined && isSentence(said)))
}
