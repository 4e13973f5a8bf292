import type { Call } from '../../card.ts'
import { type Reaches, reachIn } from '../../domain/reach.ts'
import { unaccented } from '../../fold.ts'
import type { Topic } from '../../privacy/question-words.ts'
import type { Locale } from '../../words.ts'
import type { Tongue } from './tongue.ts'

/** What is said of one's own data, and in which language. */
export interface OwnData {
  readonly call: Call
  /** What else was said, or who is meant, is not clear: it is shown once more. */
  readonly guess?: true
  readonly unplaced?: string
  readonly locale?: Locale
}

export const profile = (input: Call['input'] = {}): Call => ({ command: 'profile', input })
export const privacy = (about?: Topic): Call => ({
  command: 'privacy',
  input: about === undefined ? {} : { about },
})

export const topicOf = ({ topics }: Tongue, said: string): Topic | undefined =>
  topics.find(([, shape]) => shape.test(said))?.[0]

const phone = /[+\d(][\d\s()/.-]{4,}\d/
/** The same of one that is called so, or stands beside words that hide it: short ones, too. */
const number = /(?<![\p{L}\p{N}])(?:\+|\(?0)\d[\d\s()/.-]{2,}\d/u
const mail = /[^\s@,;:<>]+@[^\s@,;:<>]+\.[^\s@,;:<>?!]*[^\s@,;:<>?!.]/

/** Whether anybody could be reached by what stands there. */
export const saysReach = (text: string): boolean => phone.test(text) || mail.test(text)

export type Meant = Omit<OwnData, 'locale'>

/** What may be meant otherwise is shown once more, field by field. */
export const shownOnce = (what: string, value: string, unplaced?: string): Meant => ({
  call: { command: 'correct', input: { what, to: value } },
  guess: true,
  ...(unplaced !== undefined && { unplaced }),
})

/** The number or address that a text tells, and the words besides that say something: who somebody is, what else is new. */
const toldReach = (tongue: Tongue, what: Reaches, text: string): Meant | undefined => {
  const value = (what === 'phone' ? phone : mail).test(text) ? reachIn(what, text)?.value : undefined
  if (value === undefined) return undefined
  const at = text.replace(/\s+/g, ' ').indexOf(value)
  const before = text.slice(0, Math.max(0, at)).trim()
  const claimed = tongue.claims.test(unaccented(before.replace(/[^\p{L}\p{N}]+/gu, ' '))) ? [before] : []
  const left = [...claimed, reachIn(what, text.slice(Math.max(0, at)))?.rest ?? ''].filter((part) => part)
  return left.length > 0
    ? shownOnce(what, value, left.join(' … '))
    : { call: profile({ change: `${what} ${value}` }) }
}

/** "Die Mail stimmt nicht mehr, ist jetzt …": nobody says whose it is. */
export const ofCorrection = (tongue: Tongue, said: string, text: string): Meant | undefined => {
  if (!tongue.corrects.test(said) || text.includes('?')) return undefined
  const what = mail.test(text) ? 'mail' : phone.test(text) ? 'phone' : undefined
  const value = what && reachIn(what, text)?.value
  return value === undefined ? undefined : shownOnce(what ?? 'phone', value)
}

/** "Ich habe die Mailadresse von Karla nicht bekommen". */
const ofOthers = /\b(?:hab\w*|hatte|von|vom|unser\w*|of|from|have|got|our|kapt\w*|\w+unk)\b/

/** Which of the two it is about: by what is said to be one's own, or, where it is to be hidden, by what is told. */
const whichReach = (tongue: Tongue, said: string, text: string): 'phone' | 'mail' | undefined => {
  if (tongue.phone.test(said)) return 'phone'
  if (tongue.mail.test(said)) return 'mail'
  if (!tongue.hides.test(said) || ofOthers.test(said)) return undefined
  if (mail.test(text) || tongue.anyMail.test(said)) return 'mail'
  return number.test(text) || tongue.anyPhone.test(said) ? 'phone' : undefined
}

/** Nobody shall see it: what is told besides is compared with what stands there, and never kept. */
const hidden = (what: 'phone' | 'mail', text: string): Meant => {
  const told = reachIn(what, text)?.value
  return { call: profile({ [what]: 'nobody', ...(told !== undefined && { told }) }) }
}

/** "Meine Nummer": what is to become of it, or where it comes from. */
export const ofReach = (tongue: Tongue, said: string, text: string): Meant | undefined => {
  const what = whichReach(tongue, said, text)
  if (what === undefined) return undefined
  // Whoever asks why or whether it is hidden does not want it hidden.
  if (tongue.hides.test(said) && !text.includes('?')) return hidden(what, text)
  const deleted = tongue.deletes.test(said)
  const told = deleted ? undefined : toldReach(tongue, what, text)
  if (told) return told
  // "Alle können meine Nummer sehen!" may be a wish or a complaint.
  if (tongue.shares.test(said) && !text.includes('?'))
    return { call: profile({ [what]: 'network' }), guess: true }
  if (deleted || tongue.sees.test(said) || tongue.changes.test(said)) return { call: profile() }
  const asks = tongue.knows.test(said) || tongue.sure.test(said)
  return asks ? { call: privacy(topicOf(tongue, said)) } : undefined
}
