import { type Call, readCall } from '../card.ts'
import type { Described } from '../command.ts'
import type { Draft } from '../draft.ts'
import { bare } from '../fold.ts'
import { agreedBesides, agreedTo, agrees, deletes, findsDataRight, onlyFindsRight } from './agreed.ts'
import { isQuestion, named } from './beginnings.ts'
import { chosen, inflects, saysOnly, spelled } from './chosen.ts'
import { refusedFor } from './declined.ts'
import { asksEverybody } from './goes-on.ts'
import { refusesAny } from './none.ts'
import { picked } from './picked.ts'

/** The button on which a text stands as it is written. */
export const writtenOn = ({ asked, labels = [] }: Draft, text: string): number | undefined => {
  const wanted = spelled(text)
  const only = (fits: (label: string) => boolean) => {
    const found = labels.flatMap((label, i) => (fits(spelled(label)) ? [i] : []))
    return found.length === 1 ? found[0] : undefined
  }
  // Half a word, or one that refuses, begins nothing: "no" is not "Northern harbour", nor "die" "Diemitz".
  const begins = asked !== undefined && wanted !== '' && !/^\S{1,3}$/.test(wanted) && !refusesAny([], text)
  return only((label) => label === wanted) ?? (begins ? only((label) => label.startsWith(wanted)) : undefined)
}

/** Whether a text is exactly what is written on a button, letter by letter: a command may be called much alike. */
export const isWrittenOn = ({ labels = [] }: Draft, text: string): boolean => labels.includes(text.trim())

/**
 * "Ja" is no answer to a question in words, "meine Daten stimmen" none to anything but these, nor is "stimmt so" to what
 * came by itself: it says how something stands.
 */
const agreesTo = ({ asked, came, choices, command, lasting, yes = -1 }: Draft, text: string): boolean => {
  const agreed = readCall(choices[yes] ?? '')?.command
  const questions = lasting && asked !== undefined && agreed === command
  const others = agreed !== 'confirm'
  const ofData = findsDataRight(text) || (came !== undefined && onlyFindsRight(text))
  return agrees(text) && !questions && !(others && ofData)
}

/**
 * "Ja, zusammenlegen", "yes, let him in": a yes with words of one button behind it, or of the card, and none besides;
 * "nein, andersherum": another button than that of the yes.
 */
const inItsWords = (draft: Draft, yesAt: number | undefined, text: string): number | undefined => {
  const { asked, input, labels = [], lasting, title = '', weighty } = draft
  // Of what is listed to choose from, "nem a lenti" means another than that.
  const instead = asked === undefined ? refusedFor(text) : undefined
  if (instead !== undefined) {
    const at = chosen(labels, instead)
    return at === yesAt ? undefined : at
  }
  if (weighty && yesAt !== undefined && deletes(labels[yesAt] ?? '') && deletes(text)) return yesAt
  const agreed = weighty ? undefined : agreedBesides(text)
  if (agreed === undefined) return undefined
  const at = chosen(labels, agreed)
  if (at !== undefined || yesAt === undefined || (lasting && asked !== undefined)) return at
  const card = [labels[yesAt], title, ...Object.values(input)].join(' ')
  return saysOnly(card, agreed) || inflects(labels[yesAt] ?? '', agreed) ? yesAt : undefined
}

/** How people say that they want what a listing offers, or can what it seeks, whatever is written on its button. */
const answersIt =
  /^(?:(?:ja|yes|igen) )?(?:(?:(?:da )?(?:hatten|haben) wir|wir (?:haben|hatten)|ich (?:habe?|hatte)|hab) (?:\S+ )?interesse(?: daran)?|(?:wir sind|ich bin) (?:daran )?interessiert|(?:we are|were|wed be|we would be|im|i am) (?:very )?interested(?: in (?:it|that|this))?|(?:ez )?erdekel(?:ne)? (?:minket|engem|bennunket)(?: ez)?|(?:minket|engem|bennunket) erdekel(?:ne)?)$/

/** The only button that answers a listing. */
const answering = ({ choices }: Draft, text: string): number | undefined => {
  if (!answersIt.test(bare(text.replace(/['’]/g, '')))) return undefined
  const at = choices.flatMap((choice, i) => (readCall(choice)?.command === 'respond' ? [i] : []))
  return at.length === 1 ? at[0] : undefined
}

/** The button that a text presses: by its number, by what is written on it, or by "ja". */
export const pressed = (draft: Draft, text: string): Call | undefined => {
  const { asked, choices, lasting, unfit, yes: agreeing, weighty } = draft
  const number = /^(\d{1,2})[.)]?$/.exec(text)?.[1]
  // "Ja" means the one thing that there is to say yes to.
  const one = !lasting && (asked === undefined || (choices.length === 1 && !unfit)) ? 0 : undefined
  const saidYes = agreesTo(draft, text) && !weighty ? (agreeing ?? one) : undefined
  // "Kein Interesse", "ja, aber nicht so": what refuses presses nothing but what is written so.
  const willing = !refusesAny(draft.labels ?? [], text)
  const said = () =>
    writtenOn(draft, text) ??
    saidYes ??
    picked(draft, text) ??
    (willing ? (answering(draft, text) ?? inItsWords(draft, agreeing ?? one, text)) : undefined) ??
    -1
  const at = number ? Number(number) - 1 : said()
  const choice = choices[at]
  return choice === undefined ? undefined : readCall(choice)
}

/** Whether what is agreed to in one's own words is what is open, and not the beginning of something else. */
const isOfIt = (commands: readonly Described[], command: string, text: string): boolean => {
  const rest = agreedTo(text)
  if (rest === undefined || isQuestion(rest) || asksEverybody(rest)) return false
  const said = named(commands, rest)
  return said === undefined || said.command.name === command
}

/**
 * What a mere "ja", or one in other words than the button's, asks once more: the same call before anybody was sure, or
 * the same question, which wants to know which. What is asked in words of one's own is answered by all words.
 */
export const askedAgain = (
  commands: readonly Described[],
  draft: Draft,
  text: string,
): { readonly call: Call; readonly unsure?: true } | undefined => {
  const { id, asked, choices, command, labels = [], lasting, unfit, weighty, yes: agreeing = -1 } = draft
  const call = readCall(choices[agreeing] ?? '')
  if (weighty && call?.input.sure !== undefined) {
    const { sure: _, ...input } = call.input
    return agrees(text) || isOfIt(commands, call.command, text)
      ? { call: { ...call, input }, unsure: true }
      : undefined
  }
  const chooses = !lasting && (asked === undefined || labels.length > 1 || unfit)
  return chooses && !draft.used && (agrees(text) || isOfIt(commands, command, text))
    ? { call: { command, input: { draft: id, again: 'yes' } } }
    : undefined
}
