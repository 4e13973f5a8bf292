import * as z from 'zod'
import { defineKind, type ValueOf } from '../store.ts'
import { type Locale, locales, tones } from '../words.ts'

const inEvery = z.object({ en: z.string(), de: z.string(), hu: z.string() })
const term = z.object({ id: z.string(), name: inEvery })

/** How a coordination sees its part: Rundruf only watches, makes things possible, or drives them on. */
export const styles = ['observe', 'enable', 'drive'] as const
export const nudges = ['none', 'few', 'many'] as const
/** What a network has a list of; records name what stands there. */
export const lists = ['sector', 'region', 'category'] as const
export type List = (typeof lists)[number]

/** Something of which a network has a list, with a name in every language: a sector, a category. */
export type Term = z.output<typeof term>

/** A network's id is its tag: the `WL` in `WL-4FC7KQ`. */
export const networks = defineKind({
  name: 'network',
  scope: 'installation',
  schema: z.object({
    id: z.string().regex(/^[A-Z]{2,4}$/),
    /** When it was made, which tells it from another that bears its tag. Older ones, of a tag one each, do not say. */
    made: z.iso.datetime().optional(),
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
    /** Which modules the coordination has switched on (`true`) or off: the others are as they begin. One may be of another release. */
    switched: z.record(z.string(), z.boolean()).optional(),
    /** The host of the service to which the coordination has agreed that texts go: no other gets any. */
    service: z.string().optional(),
    /** Who lets people in who ask to join: a member or coordinator, or nobody has to. Approval where nothing is said. */
    joining: z.enum(['approval', 'open']).optional(),
    /** Whether people who have not joined are told which partners fit and how to reach them, or only how many; closed by itself. */
    directory: z.enum(['closed', 'open']).optional(),
    /** Who is responsible for people's data, and how to reach them, in the network's own words. */
    privacy: z.string().optional(),
    /** What the network is about, in its own words. */
    field: z.string().optional(),
    /** Languages besides the first. */
    languages: z.array(z.enum(locales)).optional(),
    /** How much Rundruf does of its own accord. Nobody has chosen where nothing is said. */
    style: z.enum(styles).optional(),
    /** How often Rundruf reminds of what is open: as `style` presets it where nothing is said. */
    nudges: z.enum(nudges).optional(),
    /** How many asks one human gets in a week, at most: as `style` presets it where nothing is said. */
    asks: z.int().min(0).optional(),
    /** When the week's digest comes: 1 is Monday; the hour is local. Mondays at eight where nothing is said. */
    digest: z.object({ day: z.int().min(1).max(7), hour: z.int().min(0).max(23) }).optional(),
    /** When it was closed, and from when on everything is erased; `erasing` from then on. By whom: a person's id. */
    closing: z
      .object({
        at: z.iso.datetime(),
        until: z.iso.datetime(),
        by: z.string(),
        erasing: z.literal(true).optional(),
      })
      .optional(),
    /** Names and terms that records still go by and no longer should: rewritten step by step. */
    rewriting: z.array(z.object({ what: z.enum(lists), from: z.string(), to: z.string() })).optional(),
  }),
  // The names of regions, sectors and categories are what records go by: they stay.
  written: ['motto', 'privacy', 'field'],
})
export type Network = ValueOf<typeof networks>
export type Region = Network['regions'][number]

/** A region's name and those of all regions within it, with their other names. */
export const regionsWithin = ({ regions }: Pick<Network, 'regions'>, name: string): readonly string[] => {
  // A record may still go by another name of its region, while those are rewritten.
  const meant = regions.find((one) => one.name === name) ?? regions.find(({ also }) => also.includes(name))
  const found = new Set([meant?.name ?? name])
  // Not deeper than there are regions, so that two which stand within each other end.
  for (const _ of regions)
    for (const { name: inner, within } of regions)
      if (within !== undefined && found.has(within)) found.add(inner)
  const names = new Set(regions.map((region) => region.name))
  const others = regions.flatMap(({ name: of, also }) => (found.has(of) ? also : []))
  return [...new Set([name, ...found, ...others.filter((other) => !names.has(other))])]
}

/** What a style presets. */
export const presets = {
  observe: { nudges: 'none', asks: 1 },
  enable: { nudges: 'few', asks: 2 },
  drive: { nudges: 'many', asks: 5 },
} as const

export const nudgesOf = (network: Network) => network.nudges ?? presets[network.style ?? 'enable'].nudges
/** Asks that one human gets in a week, at most. */
export const asksOf = (network: Network) => network.asks ?? presets[network.style ?? 'enable'].asks
/** 1 is Monday; the hour is local. */
export const digestOf = (network: Network) => network.digest ?? { day: 1, hour: 8 }
/** The first language, then the further ones. */
export const languagesOf = ({ language, languages = [] }: Network): readonly Locale[] => [
  language,
  ...languages.filter((other) => other !== language),
]

/** When a network that closes will be gone, as somebody reads it: local day and time. */
export const tellClosing = ({ closing, zone }: Network, locale: Locale): string =>
  closing === undefined
    ? ''
    : Temporal.Instant.from(closing.until)
        .toZonedDateTimeISO(zone)
        .toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' })

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
