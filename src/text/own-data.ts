import type { Call } from '../card.ts'
import { unaccented } from '../fold.ts'
import { languageSaid } from './language-said.ts'
import { english } from './own-data/english.ts'
import { german } from './own-data/german.ts'
import { hungarian } from './own-data/hungarian.ts'
import {
  type Meant,
  type OwnData,
  ofCorrection,
  ofReach,
  privacy,
  profile,
  shownOnce,
  topicOf,
} from './own-data/reach.ts'
import { type Tongue, wholes } from './own-data/tongue.ts'

const tongues = [german, english, hungarian]

const to = (command: string): Call => ({ command, input: {} })

/** What the articles of the data protection law give a right to, by their numbers. */
const articles: Readonly<Record<string, Call>> = {
  6: privacy('basis'),
  15: to('my data'),
  16: to('correct'),
  17: to('forget me'),
  18: privacy('objecting'),
  20: to('my data'),
  21: privacy('objecting'),
}

/** "Auskunft nach Art. 15 DSGVO": whoever names the law and its article wants that, whatever else is said. */
export const byArticle = (text: string): OwnData | undefined => {
  const said = unaccented(text.replace(/[^\p{L}\p{N}]+/gu, ' '))
  const number = /\b(?:art(?:ikel|icle|s)?|cikk\w*)\b/.test(said)
    ? /\b(?:6|1[5-8]|2[01])\b/.exec(said)?.[0]
    : undefined
  const call = /\b(?:dsgvo|ds gvo|gdpr)\b/.test(said) && number !== undefined ? articles[number] : undefined
  return call && { call }
}

/** "Eine Kopie aller meiner Daten und dann löschen": what is gone cannot be sent any more. */
const copiesFirst = ({ copies, deletes }: Tongue, said: string): boolean => {
  const at = said.search(copies)
  return at >= 0 && said.search(deletes) > at
}

/** "Meine Daten", "über mich", "alles". */
const ofAll = (tongue: Tongue, said: string, text: string): Meant | undefined => {
  const data = tongue.data.test(said)
  if (!data && !tongue.me.test(said)) return undefined
  const platform = tongue.sees.test(said) && !text.includes('?') ? tongue.only.exec(said)?.[1] : undefined
  if (platform !== undefined) return { call: profile({ change: `only ${platform}` }) }
  const about = topicOf(tongue, said)
  if (about !== 'leaving' && tongue.deletes.test(said))
    return { call: to(copiesFirst(tongue, said) ? 'my data' : 'forget me') }
  if (tongue.aboutMe.test(said) && tongue.knows.test(said)) return { call: privacy(about) }
  if (!data) return undefined
  if (tongue.changes.test(said)) return { call: profile() }
  if (about !== undefined) return { call: privacy(about) }
  if (tongue.sees.test(said)) return { call: profile() }
  if (tongue.wants.test(said)) return { call: to('my data') }
  return tongue.sure.test(said) || tongue.knows.test(said) ? { call: privacy() } : undefined
}

const particles = /^(?:von|van|der|den|de|zu)$/

/** "jutta von kramer" was written in haste. */
const capitalized = (name: string): string =>
  /\p{Lu}/u.test(name)
    ? name
    : name
        .split(' ')
        .map((word) => (particles.test(word) ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`))
        .join(' ')

/** Somebody introduces themselves on the way to something else. */
const wantsMore = /\b(?:such|brauch|biet|hatt|keres|kinal|look|need|offer)/

/** "Mein Name ist Anna Amsel", "mein Name ist falsch". */
const ofName = (tongue: Tongue, said: string, text: string): Meant | undefined => {
  const [, name] = tongue.named.exec(text.trim()) ?? tongue.renamed.exec(text.trim()) ?? []
  const whole = name && capitalized(name.replace(/\.$/, ''))
  // "Heiße jetzt Kramer": who is called by one name alone sees that first.
  if (whole)
    return whole.includes(' ') ? { call: profile({ change: `name ${whole}` }) } : shownOnce('name', whole)
  if (tongue.renames.test(said) && !wantsMore.test(said)) return { call: profile() }
  if (!tongue.name.test(said)) return undefined
  const about = [tongue.changes, tongue.deletes, tongue.sees].some((shape) => shape.test(said))
  return about || (!text.includes('?') && !wantsMore.test(said)) ? { call: profile() } : undefined
}

/** "Who does GDPR training?": somebody is sought who knows the law. */
const sought = /^(?:wer|who|ki|wir|we)\b|\b(?:such|keres|look)/
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
    const meant = whole
      ? { call: whole === 'privacy' ? privacy(topicOf(tongue, said)) : to(whole) }
      : (ofReach(tongue, said, text) ??
        ofCorrection(tongue, said, text) ??
        ofAll(tongue, said, text) ??
        ofName(tongue, said, text))
    if (meant) return { ...meant, locale: tongue.locale }
  }
  const named = sought.test(said) ? undefined : tongues.find(({ law }) => law.test(said))
  return named && { call: privacy(), locale: named.locale }
}
