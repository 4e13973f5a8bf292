import { nameKey } from '../domain/names.ts'
import type { Term } from '../domain/network.ts'
import type { organizationKinds } from '../domain/organization.ts'
import type { roles } from '../domain/person.ts'
import { type Locale, locales } from '../words.ts'

const index = <T extends string>(words: Readonly<Record<T, string>>): ReadonlyMap<string, T> =>
  new Map(
    // `Object.entries` forgets that the keys are the values looked for.
    (Object.entries(words) as [T, string][]).flatMap(([value, names]) =>
      [value, ...names.split(',')].map((name): [string, T] => [nameKey(name), value]),
    ),
  )

const kinds = index<(typeof organizationKinds)[number]>({
  company: `Unternehmen, Betrieb, Firma, Handwerksbetrieb, Landwirtschaftsbetrieb, Hof, Gewerbe, Gewerbebetrieb, Wirtschaft,
    Selbstständig, Selbständig, Genossenschaft, business, firm, enterprise, farm, cooperative, vállalkozás, cég, vállalat,
    üzem, gazdaság, szövetkezet, egyéni vállalkozó, társaság`,
  municipality: `Gemeinde, Kommune, Stadt, Samtgemeinde, Verbandsgemeinde, Marktgemeinde, Landkreis, Verwaltung, Behörde,
    Amt, Rathaus, Kommunalverwaltung, town, city, council, local authority, public authority, önkormányzat, község, város,
    hivatal, közigazgatás`,
  association: `Verein, Verband, Initiative, Bürgerinitiative, Stiftung, gemeinnütziger Verein, e. V., NGO, NRO, Kammer,
    Zivilgesellschaft, club, charity, foundation, non-profit, nonprofit, egyesület, szövetség, alapítvány, civil szervezet,
    civil, kör`,
  school: `Schule, Hochschule, Universität, Berufsschule, Grundschule, Gymnasium, Bildungseinrichtung, Kita, Kindergarten,
    university, college, kindergarten, iskola, általános iskola, gimnázium, egyetem, óvoda, oktatási intézmény`,
  other: 'Sonstige, Sonstiges, Andere, Anderes, Weitere, others, misc, egyéb, más',
})
export const readOrganizationKind = (text: string) => kinds.get(nameKey(text))

const languages = index<Locale>({
  de: 'Deutsch, German, német, ger, deu',
  hu: 'Ungarisch, Hungarian, magyar, hun',
  en: 'Englisch, English, angol, eng',
})
export const readLanguage = (text: string) => languages.get(nameKey(text))

export type Role = (typeof roles)[number]
const roleWords = index<Role>({
  contact: 'Ansprechperson, Ansprechpartner, Ansprechpartnerin, Kontakt, contact person, kapcsolattartó',
  deputy: 'Stellvertretung, Vertretung, deputy contact, helyettes',
  colleague: 'weitere Person, Kollegium, Team, team member, munkatárs',
})
export const readRole = (text: string) => roleWords.get(nameKey(text))

const listingKinds = index<'offer' | 'request'>({
  offer:
    'Angebot, Angebote, Biete, Bietet, Wir bieten, Ich biete, offers, ajánlat, kínál, kínálat, kínálunk, felajánlás, o, a',
  request: `Gesuch, Gesuche, Suche, Sucht, Wir suchen, Ich suche, Bedarf, Nachfrage, Anfrage, requests, wanted, need, needs,
    looking for, igény, keres, kereslet, keresünk, keresés, r, g, s`,
})
export const readListingKind = (text: string) => listingKinds.get(nameKey(text))

/** One of a list by its id or by its name in any language. */
export const findTerm = (terms: readonly Term[], text: string): Term | undefined => {
  const key = nameKey(text)
  return terms.find(({ id, name }) =>
    [id, ...locales.map((locale) => name[locale])].some((known) => nameKey(known) === key),
  )
}

/** Several values in one cell, as far as they are several. */
export const partsOf = (text: string): readonly string[] =>
  text
    .split(/\s*[,;/\n|]\s*|\s+(?:und|and|és)\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** `Gesundheit` is `Gesundheit und Soziales`. */
export const findTermByPart = (terms: readonly Term[], text: string): Term | undefined => {
  const key = nameKey(text)
  return terms.find(({ name }) =>
    locales.some((locale) => partsOf(name[locale]).some((part) => nameKey(part) === key)),
  )
}
