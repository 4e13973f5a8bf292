import type { Context } from '../context.ts'
import { type circles, type Person, people, withOwnWord } from '../domain/person.ts'
import { reachIn } from '../domain/reach.ts'
import { settled } from '../domain/vouched.ts'
import { fold } from '../fold.ts'
import { askedAnew } from '../joining/renamed.ts'
import type { Notice } from '../outcome.ts'
import { Refusal } from '../refusal.ts'
import { type Change, replace } from '../store.ts'
import { type Locale, locales } from '../words.ts'
import { isCoordinators, isNearlyCoordinators } from './coordinators-name.ts'
import { ownName } from './own-name.ts'
import { mailSaid, phoneSaid } from './reach-said.ts'

/** What somebody may put in other words about themselves. */
export const corrected = ['name', 'phone', 'mail', 'language'] as const
export type Corrected = (typeof corrected)[number]

/** How people call it. Folded. */
const called: Readonly<Record<Corrected, readonly string[]>> = {
  name: ['name', 'nev'],
  phone: ['phone', 'telefon', 'tel', 'handy', 'nummer', 'mobil', 'telefonszam', 'number'],
  mail: ['mail', 'email', 'e-mail', 'adresse', 'cim', 'address'],
  language: ['language', 'sprache', 'nyelv'],
}
const languages: Readonly<Record<Locale, readonly string[]>> = {
  en: ['en', 'english', 'englisch', 'angol'],
  de: ['de', 'german', 'deutsch', 'nemet'],
  hu: ['hu', 'hungarian', 'ungarisch', 'magyar'],
}

/** What says that nothing shall stand there. */
const emptied = /^(?:-|–|—|leer|löschen|weg|keine?|delete|none|empty|nincs|törlés|üres)$/iu

interface Said {
  readonly what: Corrected
  readonly to: string
}
/** `Telefon 05841 123`: what is to be changed, and to what. */
const shapeOfChange = (said: string): Said | undefined => {
  const [, first = '', to = ''] = /^(\S+?):?\s+(.+)$/su.exec(said.trim()) ?? []
  const what = corrected.find((one) => called[one].includes(fold(first)))
  return what && { what, to }
}

/** The same. Throws a `Refusal` where that is not clear. */
export const readChange = (said: string): Said => {
  const read = shapeOfChange(said)
  if (read === undefined) throw new Refusal('wrongChange', said)
  return read
}

/** "Telefon für alle", as the buttons say it, and as people do. Folded. */
const seenBy: readonly (readonly [(typeof circles)[number], RegExp])[] = [
  [
    'network',
    /^(?:(?:fur )?alle|allen(?: zeigen)?|(?:for |to )?(?:all|everybody|everyone)|mindenki(?:nek)?)[.!]?$/,
  ],
  [
    'touch',
    /^(?:(?:(?:fur|den) )?partnern?(?: in kontakt)?(?: zeigen)?|(?:(?:for|to) )?partners(?: in touch)?|(?:a )?(?:kapcsolatban allo )?partnereknek)[.!]?$/,
  ],
  [
    'nobody',
    /^(?:(?:fur )?niemand(?:en|em)?(?: (?:zeigen|sehen(?: lassen)?))?|nicht zeigen|(?:for |to )?(?:nobody|no one)|(?:show )?to (?:nobody|no one)|senki(?:nek)?(?: (?:se|ne mutasd|ne lassa))?)[.!]?$/,
  ],
]
/**
 * Who shall see it from now on, where a text says that, and the number or address that it tells besides: whoever hides
 * theirs does not change it.
 */
export const circleSaid = (change: string | undefined) => {
  const { what, to } =
    change === undefined
      ? { what: undefined, to: undefined }
      : (shapeOfChange(change) ?? { what: undefined, to: undefined })
  if (to === undefined || (what !== 'phone' && what !== 'mail')) return undefined
  const circleOf = (words: string) => seenBy.find(([, shape]) => shape.test(fold(words)))?.[0]
  const circle = circleOf(to)
  if (circle !== undefined) return { [what]: circle }
  const { value, rest = '' } = reachIn(what, to) ?? {}
  return value !== undefined && circleOf(rest) === 'nobody' ? { [what]: 'nobody', told: value } : undefined
}

/** Throws a `Refusal` where it is none of ours. */
export const languageOf = (to: string): Locale => {
  const found = locales.find((locale) => languages[locale].includes(fold(to)))
  if (found === undefined) throw new Refusal('wrongLanguage', to)
  return found
}

/** The person with something in other words, as it will be. Throws a `Refusal` with a sentence about what is wrong. */
const changed = (person: Person, what: Exclude<Corrected, 'language'>, to: string): Person => {
  if (what === 'name') return { ...settled(person), name: to }
  if (emptied.test(to.trim())) return withOwnWord(person, { [what]: undefined })
  return withOwnWord(person, what === 'phone' ? { phone: phoneSaid(to) } : { mail: mailSaid(to) })
}

/** What has to be committed for it; the language is the human's, in all networks. */
export const correct = async (
  { caller, network, store, own }: Pick<Context<'self'>, 'caller' | 'network' | 'store' | 'own'>,
  what: Corrected,
  said: string,
): Promise<{
  readonly person: Person
  readonly changes: readonly Change[]
  readonly notices: readonly Notice[]
}> => {
  const to = said.trim()
  const kept = await store.get(people, caller.id)
  if (kept === undefined) throw new Refusal('unknown')
  if (what === 'language') {
    const [human] = (await own()).humans
    const language = languageOf(to)
    return {
      person: kept.value,
      changes: human ? [replace(human, { ...human.value, language })] : [],
      notices: [],
    }
  }
  const person = changed(kept.value, what, what === 'name' ? ownName(to, network) : to)
  // Whoever stands at the door is let in by those who coordinate, who read it; who they are, nobody reads there.
  if (what === 'name' && !person.guest) {
    const { name } = person
    const selves = (await own()).people.map(({ id }) => id)
    if (await isCoordinators(store, name, selves)) throw new Refusal('coordinatorsName', name)
    if (await isNearlyCoordinators(store, name, selves, kept.value.name))
      throw new Refusal('nearlyCoordinators', name)
  }
  const anew = what === 'name' ? await askedAnew(store, network, person) : { changes: [], notices: [] }
  return { person, changes: [replace(kept, person), ...anew.changes], notices: anew.notices }
}
