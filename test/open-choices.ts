import { humans } from '../src/domain/account.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships } from '../src/domain/person.ts'
import { create, replace } from '../src/store.ts'
import type { Locale } from '../src/words.ts'
import { bystanders } from './bystanders.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'

const partner = (id: string, name: string, town: string) =>
  create(organizations, { id, network: 'WL', name, town, region: 'Wendland' })

/** Two partners of one name, two of nearly one, and Bence in two of all there are. */
const village = [
  ...hay,
  ...bystanders,
  partner('WL-2A2A2A', 'Tischlerei Ostwind', 'Lüchow'),
  partner('WL-3A3A3A', 'Tischlerei Ostwind', 'Lenti'),
  partner('WL-4A4A4A', 'Gasthaus Elbblick', 'Clenze'),
  partner('WL-5A5A5A', 'Gasthaus Elbblick Gartow', 'Gartow'),
  create(memberships, {
    id: 'bence:WL-4A4A4A',
    network: 'WL',
    person: 'bence',
    organization: 'WL-4A4A4A',
    role: 'contact',
  }),
]

/** What is asked, of whom, and what they have written to be asked so. Its choices, in their order: */
const asking = {
  /** Tischlerei Ostwind (Lüchow), Tischlerei Ostwind (Lenti) */
  twin: {
    who: 'kora',
    de: ['zusammenlegen Tischlerei Ostwind'],
    en: ['partner merge Tischlerei Ostwind'],
    hu: ['partnerek összevonása Tischlerei Ostwind'],
  },
  /** Gasthaus Elbblick · Clenze, Gasthaus Elbblick Gartow · Gartow, a new one */
  which: {
    who: 'kora',
    de: ['partner eintragen Gasthaus Elbblickk', 'ja'],
    en: ['new partner: Gasthaus Elbblickk', 'yes'],
    hu: ['új partner: Gasthaus Elbblickk', 'igen'],
  },
  /** Gasthaus Elbblick, Asztalos, the whole network */
  leave: { who: 'bence', de: ['austreten'], en: ['leave'], hu: ['kilépés'] },
  /** Asztalos, Gasthaus Elbblick */
  whom: { who: 'bence', de: ['biete 3 t Heu'], en: ['offer 3 t hay'], hu: ['kínálunk 3 t szénát'] },
  /** Merge like this, the other way round, not the same */
  merge: {
    who: 'kora',
    de: ['zusammenlegen Gasthaus Elbblick', 'Ökohof'],
    en: ['partner merge Gasthaus Elbblick', 'Ökohof'],
    hu: ['partnerek összevonása Gasthaus Elbblick', 'Ökohof'],
  },
  /** My own, only the general one */
  contact: {
    who: 'dora',
    de: ['antworten WL-4FC7KQ'],
    en: ['respond WL-4FC7KQ'],
    hu: ['válasz WL-4FC7KQ'],
  },
} as const
export type Asking = keyof typeof asking

/** What is read without the numbers that differ from one day to another. */
const plainly = (text = ''): string => text.replace(/(draft|act)=[^&\]]+/g, '$1=…')

/** Somebody who is asked something, and what they read of whatever they type next. */
export const askedFor = async (question: Asking, language: Locale) => {
  const { says, store } = await openBot(village)
  const { who, [language]: typed } = asking[question]
  const human = await store.get(humans, who)
  if (human) await store.commit([replace(human, { ...human.value, language })])
  let asked = ''
  const types = async (text: string) => plainly((await says(who, text))?.text)
  for (const text of typed) asked = await types(text)
  return { asked, types, store }
}
