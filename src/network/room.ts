import * as z from 'zod'
import type { Listing } from '../domain/listing.ts'
import { type Network, regionsWithin, type Term } from '../domain/network.ts'
import type { Organization } from '../domain/organization.ts'
import { type Place, placeRoles } from '../domain/place.ts'
import { regionNamed } from '../domain/regions.ts'
import type { Input } from '../invocation.ts'
import type { Reader } from '../reader.ts'
import { Refusal } from '../refusal.ts'
import { type InEvery, type Locale, locales, type Spoken, speak } from '../words.ts'
import { termNamed } from './lists.ts'
import { termName } from './terms.ts'

/** What a coordinator chooses for a room. */
export const roomInput = {
  use: z.enum(placeRoles),
  language: z.enum(locales),
  also: z.enum(locales).optional(),
  only: z.string().trim().min(1).max(80).optional(),
}
type Choices = { readonly [K in keyof typeof roomInput]: z.output<(typeof roomInput)[K]> }

/** What a room is for, as it is kept; also what a code for a room carries in writing. */
export const roomChoices = z.object({
  name: z.string(),
  role: z.enum(placeRoles),
  languages: z.array(z.enum(locales)).min(1).max(2),
  region: z.string().optional(),
  sector: z.string().optional(),
})
export type RoomChoices = z.output<typeof roomChoices>

const everything = /^(?:-|–|alles?|all|everything|minden)$/iu

/** What somebody chose, as it is kept. Throws a `Refusal` where neither a region nor a sector is called so. */
export const readRoom = (network: Network, name: string, chosen: Choices): RoomChoices => {
  const { use: role, language, also, only } = chosen
  const all = only === undefined || everything.test(only)
  const region = all ? undefined : regionNamed(network.regions, only)
  const sector = all || region ? undefined : termNamed(network.sectors, only)
  if (!all && !region && !sector) throw new Refusal('notFound', only)
  const languages: Locale[] = also === undefined || also === language ? [language] : [language, also]
  return {
    name: name.replace(/^#+/, '').trim(),
    role,
    languages,
    ...(region && { region: region.name }),
    ...(sector && { sector: sector.id }),
  }
}

/** Whether a listing is posted in a room: in that region, or in the partner's sector, where the room is for one alone. */
export const fitsRoom = (
  { region, sector }: Place,
  listing: Pick<Listing, 'region'>,
  partner: Pick<Organization, 'sector'>,
  network: Network,
): boolean =>
  (region === undefined ||
    (listing.region !== undefined && regionsWithin(network, region).includes(listing.region))) &&
  (sector === undefined || sector === partner.sector)

/** The languages of rooms, in each language. */
export const languageLabels: InEvery<InEvery<string>> = {
  en: { en: 'English', de: 'German', hu: 'Hungarian' },
  de: { en: 'Englisch', de: 'Deutsch', hu: 'Ungarisch' },
  hu: { en: 'Angol', de: 'Német', hu: 'Magyar' },
}
export const roleLabels: InEvery<Readonly<Record<Place['role'], string>>> = {
  en: {
    announcements: 'Announcements',
    listings: 'Offers and requests',
    general: 'Talking and asking',
    coordinators: 'Coordination',
  },
  de: {
    announcements: 'Ankündigungen',
    listings: 'Angebote und Gesuche',
    general: 'Austausch und Fragen',
    coordinators: 'Koordination',
  },
  hu: {
    announcements: 'Közlemények',
    listings: 'Ajánlatok és igények',
    general: 'Beszélgetés és kérdések',
    coordinators: 'Koordinátorok',
  },
}

/** How what a coordinator chooses for a room is asked for. */
export const roomFields = {
  en: {
    use: { label: 'What is it for?', choices: roleLabels.en },
    language: { label: 'Language', choices: languageLabels.en },
    also: { label: 'Second', choices: languageLabels.en },
    only: 'Area',
  },
  de: {
    use: { label: 'Wofür ist er da?', choices: roleLabels.de },
    language: { label: 'Sprache', choices: languageLabels.de },
    also: { label: 'Zweitsprache', choices: languageLabels.de },
    only: 'Bereich',
  },
  hu: {
    use: { label: 'Mire való?', choices: roleLabels.hu },
    language: { label: 'Nyelv', choices: languageLabels.hu },
    also: { label: 'Másodnyelv', choices: languageLabels.hu },
    only: 'Terület',
  },
}

const words = {
  announcements: 'The announcements of the network appear here, and its digest once there is one.',
  listings: 'New offers and requests of the partners appear here, and what becomes of them.',
  general: 'Here anybody can ask: mention me and write, for example, who supplies wood chips.',
  coordinators: 'Here the coordinators talk among themselves.',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    announcements: 'Hier stehen die Ankündigungen des Netzwerks, und der Überblick, sobald es ihn gibt.',
    listings: 'Hier stehen neue Angebote und Gesuche der Partner, und was daraus wird.',
    general: {
      sie: 'Hier können alle fragen: Erwähnen Sie mich, und schreiben Sie zum Beispiel: Wer liefert Hackschnitzel?',
      du: 'Hier können alle fragen: Erwähne mich, und schreib zum Beispiel: Wer liefert Hackschnitzel?',
    },
    coordinators: 'Hier spricht die Koordination unter sich.',
  },
  hu: {
    announcements: 'Itt jelennek meg a hálózat közleményei, és az összefoglaló, amint lesz.',
    listings: 'Itt jelennek meg a partnerek új ajánlatai és igényei, és az is, mi lesz belőlük.',
    general: {
      on: 'Itt bárki kérdezhet: említsen meg, és írja be például: Ki szállít faaprítékot?',
      te: 'Itt bárki kérdezhet: említs meg, és írd be például: Ki szállít faaprítékot?',
    },
    coordinators: 'Itt a koordinátorok beszélnek egymás közt.',
  },
}

/** What appears in a room. */
export const tellRole = (role: Place['role'], reader: Reader): string => speak(spoken, reader)[role]

/** What a room is for alone, as a reader calls it. */
export const tellOnly = (
  { region, sector }: Pick<Place, 'region' | 'sector'>,
  sectors: readonly Term[],
  reader: Pick<Reader, 'locale'>,
): string | undefined => region ?? termName(sectors, sector, reader)

/** What was chosen for a room, as it would be said. */
export const chosenFor = (
  { role, languages: [language, also], region, sector }: Place,
  sectors: readonly Term[],
  reader: Pick<Reader, 'locale'>,
): Input => {
  const only = tellOnly({ region, sector }, sectors, reader)
  return { use: role, language: language ?? reader.locale, ...(also && { also }), ...(only && { only }) }
}
