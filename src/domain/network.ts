import * as z from 'zod'
import { defineKind, type ValueOf } from '../store.ts'
import { locales, tones } from '../words.ts'

const inEvery = z.object({ en: z.string(), de: z.string(), hu: z.string() })
const term = z.object({ id: z.string(), name: inEvery })

/** Something of which a network has a list, with a name in every language: a sector, a category. */
export type Term = z.output<typeof term>

/** A network's id is its tag: the `WL` in `WL-4FC7KQ`. */
export const networks = defineKind({
  name: 'network',
  scope: 'installation',
  schema: z.object({
    id: z.string().regex(/^[A-Z]{2,4}$/),
    name: z.string(),
    motto: z.string().optional(),
    language: z.enum(locales),
    tone: z.enum(tones),
    /** IANA; all days of the network are local dates there. */
    zone: z.string(),
    /** A tree: `within` names another region. `also` are its other names, as people say them. */
    regions: z.array(
      z.object({ name: z.string(), also: z.array(z.string()), within: z.string().optional() }),
    ),
    sectors: z.array(term),
    categories: z.array(term),
    modules: z.array(z.string()),
    /** Who lets people in who ask to join: a member or coordinator, or nobody has to. Approval where nothing is said. */
    joining: z.enum(['approval', 'open']).optional(),
    /** Whether people who have not joined are told which partners fit, or only how many. Closed where nothing is said. */
    directory: z.enum(['closed', 'open']).optional(),
    /** Who is responsible for people's data, and how to reach them, in the network's own words. */
    privacy: z.string().optional(),
  }),
})
export type Network = ValueOf<typeof networks>
export type Region = Network['regions'][number]

/** A region's name and those of all regions within it. */
export const regionsWithin = ({ regions }: Pick<Network, 'regions'>, name: string): readonly string[] => {
  const found = new Set([name])
  // Not deeper than there are regions, so that two which stand within each other end.
  for (const _ of regions)
    for (const { name: inner, within } of regions)
      if (within !== undefined && found.has(within)) found.add(inner)
  return [...found]
}

/** Days are local: the last day of an offer ends when it ends there. */
export const todayIn = ({ zone }: Pick<Network, 'zone'>, now: Temporal.Instant): Temporal.PlainDate =>
  now.toZonedDateTimeISO(zone).toPlainDate()

/** What a new network begins with. */
export const defaultCategories: readonly Term[] = [
  { id: 'material', name: { en: 'Material', de: 'Material', hu: 'Anyag' } },
  { id: 'transport', name: { en: 'Transport', de: 'Transport', hu: 'Szállítás' } },
  { id: 'service', name: { en: 'Service', de: 'Dienstleistung', hu: 'Szolgáltatás' } },
  { id: 'equipment', name: { en: 'Equipment and rooms', de: 'Geräte und Räume', hu: 'Eszköz és helyiség' } },
  { id: 'training', name: { en: 'Training', de: 'Ausbildung', hu: 'Képzés' } },
  { id: 'knowledge', name: { en: 'Knowledge', de: 'Wissen', hu: 'Tudás' } },
]

/** The sectors whose names Rundruf knows in every language; a network has those of its own list. */
export const knownSectors: readonly Term[] = [
  { id: 'agriculture', name: { en: 'Agriculture', de: 'Landwirtschaft', hu: 'Mezőgazdaság' } },
  { id: 'forestry', name: { en: 'Forestry', de: 'Forstwirtschaft', hu: 'Erdőgazdálkodás' } },
  { id: 'crafts', name: { en: 'Crafts', de: 'Handwerk', hu: 'Kézművesség' } },
  { id: 'construction', name: { en: 'Construction', de: 'Bau', hu: 'Építőipar' } },
  { id: 'food', name: { en: 'Food', de: 'Lebensmittel', hu: 'Élelmiszer' } },
  { id: 'hospitality', name: { en: 'Hospitality', de: 'Gastronomie', hu: 'Vendéglátás' } },
  { id: 'tourism', name: { en: 'Tourism', de: 'Tourismus', hu: 'Turizmus' } },
  { id: 'trade', name: { en: 'Trade', de: 'Handel', hu: 'Kereskedelem' } },
  { id: 'industry', name: { en: 'Industry', de: 'Industrie', hu: 'Ipar' } },
  { id: 'energy', name: { en: 'Energy', de: 'Energie', hu: 'Energia' } },
  { id: 'transport', name: { en: 'Transport', de: 'Verkehr', hu: 'Közlekedés' } },
  { id: 'services', name: { en: 'Services', de: 'Dienstleistungen', hu: 'Szolgáltatások' } },
  {
    id: 'health',
    name: { en: 'Health and social', de: 'Gesundheit und Soziales', hu: 'Egészség és szociális ügy' },
  },
  { id: 'education', name: { en: 'Education', de: 'Bildung', hu: 'Oktatás' } },
  { id: 'culture', name: { en: 'Culture', de: 'Kultur', hu: 'Kultúra' } },
  { id: 'media', name: { en: 'Media', de: 'Medien', hu: 'Média' } },
  { id: 'finance', name: { en: 'Finance', de: 'Finanzen', hu: 'Pénzügy' } },
  { id: 'administration', name: { en: 'Administration', de: 'Verwaltung', hu: 'Közigazgatás' } },
  {
    id: 'nature',
    name: { en: 'Nature and environment', de: 'Natur und Umwelt', hu: 'Természet és környezet' },
  },
  { id: 'sport', name: { en: 'Sport', de: 'Sport', hu: 'Sport' } },
]
