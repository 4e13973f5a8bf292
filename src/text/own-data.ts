import type { Call } from '../card.ts'
import { unaccented } from '../fold.ts'
import type { Locale } from '../words.ts'
import { languageSaid } from './language-said.ts'
import { english } from './own-data/english.ts'
import { german } from './own-data/german.ts'
import { hungarian } from './own-data/hungarian.ts'
import { type Tongue, wholes } from './own-data/tongue.ts'

const tongues = [german, english, hungarian]

/** What is said of one's own data, and in which language. */
export interface OwnData {
  readonly call: Call
  readonly locale?: Locale
}

const phone = /[+\d(][\d\s()/.-]{4,}\d/
const mail = /[^\s@,;:<>]+@[^\s@,;:<>]+\.[^\s@,;:<>?!]*[^\s@,;:<>?!.]/

/** Whether anybody could be reached by what stands there. */
export const saysReach = (text: string): boolean => phone.test(text) || mail.test(text)

const profile = (input: Call['input'] = {}): Call => ({ command: 'profile', input })
const to = (command: string): Call => ({ command, input: {} })

/** "Meine Nummer": what is to become of it, or where it comes from. */
const ofReach = (tongue: Tongue, said: string, text: string): Call | undefined => {
  const what = tongue.phone.test(said) ? 'phone' : tongue.mail.test(said) ? 'mail' : undefined
  if (what === undefined) return undefined
  const deleted = tongue.deletes.test(said)
  const value = (what === 'phone' ? phone : mail).exec(text)?.[0]
  if (value !== undefined && !deleted) return profile({ change: `${what} ${value.trim()}` })
  // Whoever asks why or whether it is hidden does not want it hidden.
  if (tongue.hides.test(said) && !text.includes('?')) return profile({ [what]: 'nobody' })
  if (deleted || tongue.sees.test(said) || tongue.changes.test(said)) return profile()
  return tongue.knows.test(said) || tongue.sure.test(said) ? to('privacy') : undefined
}

/** "Meine Daten", "über mich", "alles". */
const ofAll = (tongue: Tongue, said: string, text: string): Call | undefined => {
  const data = tongue.data.test(said)
  if (!data && !tongue.me.test(said)) return undefined
  const platform = tongue.sees.test(said) && !text.includes('?') ? tongue.only.exec(said)?.[1] : undefined
  if (platform !== undefined) return profile({ change: `only ${platform}` })
  if (tongue.deletes.test(said)) return to('forget me')
  if (tongue.aboutMe.test(said) && tongue.knows.test(said)) return to('privacy')
  if (!data) return undefined
  if (tongue.changes.test(said) || tongue.sees.test(said)) return profile()
  if (tongue.wants.test(said)) return to('my data')
  return tongue.sure.test(said) || tongue.knows.test(said) ? to('privacy') : undefined
}

/** Somebody introduces themselves on the way to something else. */
const wantsMore = /\b(?:such|brauch|biet|hatt|keres|kinal|look|need|offer)/

/** "Mein Name ist Anna Amsel", "mein Name ist falsch". */
const ofName = (tongue: Tongue, said: string, text: string): Call | undefined => {
  const name = tongue.named.exec(text.trim())?.[1]?.replace(/\.$/, '')
  if (name !== undefined) return profile({ change: `name ${name}` })
  if (!tongue.name.test(said)) return undefined
  const about = [tongue.changes, tongue.deletes, tongue.sees].some((shape) => shape.test(said))
  return about || (!text.includes('?') && !wantsMore.test(said)) ? profile() : undefined
}

const wordsOf = (text: string): string => unaccented(text.replace(/[^\p{L}\p{N}@.+-]+|[.](?=\s|$)/gu, ' '))

/** "Hab mich vertan, das mit dem Heu bitte weg": a listing of one's own is to go, and nothing of oneself. */
export const ownListing = (text: string): OwnData | undefined => {
  const said = wordsOf(text)
  const tongue = tongues.find(({ listing, deletes, data, me, name }) => {
    const rest = said.replace(listing, ' ')
    return rest !== said && deletes.test(said) && ![data, me, name].some((other) => other.test(rest))
  })
  return tongue && { call: to('mine'), locale: tongue.locale }
}

/**
 * What somebody wants who speaks of their own data, however they say it: none of that is sought among partners, and
 * none of it offered for publishing.
 */
export const ownData = (text: string): OwnData | undefined => {
  if (text.length > 300) return undefined
  const said = wordsOf(text)
  if (/^(?:bitte )?stopp?(?: bitte)?$/.test(said)) return { call: to('leave') }
  const language = languageSaid(said)
  if (language) return { call: profile({ language }), locale: language }
  for (const tongue of tongues) {
    if (tongue.others.test(said)) continue
    const whole = wholes.find((command) => tongue.whole[command].test(said))
    const call =
      (whole && to(whole)) ??
      ofReach(tongue, said, text) ??
      ofAll(tongue, said, text) ??
      ofName(tongue, said, text)
    if (call) return { call, locale: tongue.locale }
  }
  return undefined
}
