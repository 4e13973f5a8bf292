import { type Block, line } from './card.ts'
import type { Described } from './command.ts'
import { unaccented } from './fold.ts'
import { examples } from './help/examples/examples.ts'
import type { Reader } from './reader.ts'
import { locales, type Spoken, speak } from './words.ts'

type How = { readonly area: string }

const words = {
  listing: 'listings',
  partner: 'partner',
  network: 'network',
  coordination: 'coordination',
  own: 'own',
  inListing: 'change, renew, repeat, close, see what is open, answer, watch list',
  inPartner: 'details of a partner, its team, who is contacted',
  inNetwork: 'what holds for all: rooms, lists, settings',
  inCoordination: 'invite, pass on, help others, look things up',
  inOwn: 'profile and privacy, contacts, other accounts, leaving',
  more: ({ area }: How) => `There is more; write for example: help ${area}`,
  example: 'For example:',
  about: ({ area }: How) => `What can be done here: ${area}`,
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    listing: 'einträge',
    partner: 'partner',
    network: 'netzwerk',
    coordination: 'koordination',
    own: 'eigenes',
    inListing: 'ändern, verlängern, wiederholen, abschließen, auflisten, antworten, Suchaufträge',
    inPartner: 'Angaben zu einem Partner, das Team, Ansprechpersonen',
    inNetwork: 'was für alle gilt: Räume, Listen, Einstellungen',
    inCoordination: 'einladen, weitergeben, anderen helfen, nachsehen',
    inOwn: 'Profil und Datenschutz, Kontakte, weitere Konten, Austreten',
    more: {
      sie: ({ area }) => `Es geht noch mehr; schreiben Sie zum Beispiel: hilfe ${area}`,
      du: ({ area }) => `Es geht noch mehr; schreib zum Beispiel: hilfe ${area}`,
    },
    example: 'Zum Beispiel:',
    about: ({ area }) => `Das geht hier: ${area}`,
  },
  hu: {
    listing: 'hirdetések',
    partner: 'partner',
    network: 'hálózat',
    coordination: 'koordinátor',
    own: 'saját',
    inListing: 'módosítás, megújítás, ismétlés, lezárás, felsorolás, válasz, figyelők',
    inPartner: 'a partnerek adatai, munkatársak, kapcsolattartók',
    inNetwork: 'ami mindenkire érvényes: csatornák, listák, beállítások',
    inCoordination: 'meghívás, továbbadás, segítség másoknak, napló',
    inOwn: 'profil és adatvédelem, kapcsolatok, további fiókok, kilépés',
    more: {
      on: ({ area }) => `Még több is van, írja be például: segítség ${area}`,
      te: ({ area }) => `Még több is van, írd be például: segítség ${area}`,
    },
    example: 'Például:',
    about: ({ area }) => `Ezek elérhetők: ${area}`,
  },
}

/** What a command is about, by the first word of its name; whatever is not here is one's own. */
const areas = {
  listing: [
    'offer',
    'request',
    'listing',
    'picture',
    'mine',
    'fulfil',
    'helper',
    'withdraw',
    'respond',
    'response',
    'accept',
    'decline',
    'refer',
    'write',
    'watch',
  ],
  partner: ['organization', 'member', 'prospect'],
  network: ['network', 'region', 'sector', 'category', 'place', 'room', 'term', 'pair'],
  coordination: [
    'coordinator',
    'desk',
    'gaps',
    'gap',
    'errand',
    'invitation',
    'invitations',
    'log',
    'message',
    'person',
  ],
} as const
const known = ['listing', 'partner', 'network', 'coordination', 'own'] as const
type Area = (typeof known)[number]
const contents = {
  listing: 'inListing',
  partner: 'inPartner',
  network: 'inNetwork',
  coordination: 'inCoordination',
  own: 'inOwn',
} as const

/** What shows best how things are said in an area, the first first. */
const telling: Readonly<Record<Area, readonly string[]>> = {
  listing: ['offer add', 'listing renew'],
  partner: ['organization show', 'organization contact'],
  network: ['term show', 'network show'],
  coordination: ['invitation', 'errand reached'],
  own: ['profile', 'correct'],
}

const areaOf = ({ name }: Described): Area => {
  const [first = ''] = name.split(' ')
  return known.find((area) => area !== 'own' && areas[area].some((word) => word === first)) ?? 'own'
}

/** What an area is mostly about comes first in it. */
const rank = ({ name }: Described): number => {
  const all: readonly string[] = known.flatMap((area) => (area === 'own' ? [] : areas[area]))
  return all.indexOf(firstWord(name))
}

const firstWord = (name: string): string => name.split(' ')[0] ?? name

/** The areas that somebody can do something in, and what they do there. */
export const areaBlocks = (commands: readonly Described[], reader: Reader): readonly Block[] => {
  const say = speak(spoken, reader)
  const facts = known
    .filter((area) => commands.some((command) => areaOf(command) === area))
    .map((area) => [say[area], say[contents[area]]] as const)
  const [first] = facts
  return first === undefined
    ? []
    : [
        { kind: 'text', line: say.more({ area: first[0] }) },
        { kind: 'facts', facts },
      ]
}

/** The area that is called so, in any language. */
export const areaCalled = (asked: string, reader: Reader): Area | undefined =>
  known.find((one) =>
    locales.some((locale) => unaccented(speak(spoken, { ...reader, locale })[one]) === unaccented(asked)),
  )

/** What can be done in an area, or begins with a word: each with its name and what it does. */
export const helpOn = (commands: readonly Described[], asked: string, reader: Reader) => {
  const wanted = unaccented(asked)
  const area = areaCalled(asked, reader)
  const found = commands.filter((command) =>
    area === undefined
      ? locales.some((locale) => unaccented(firstWord(command.words[locale].name)) === wanted)
      : areaOf(command) === area,
  )
  if (wanted === '' || found.length === 0) return undefined
  const ranked = found.toSorted((a, b) => rank(a) - rank(b))
  const items = ranked
    .map(({ words }) => words[reader.locale])
    .map(({ name, summary }) => ({ line: line`${{ strong: name }}: ${summary}` }))
  const say = speak(spoken, reader)
  const first = area === undefined ? ranked.map(({ name }) => name) : telling[area]
  const two = first
    .filter((name) => ranked.some((one) => one.name === name))
    .flatMap((name) => examples[reader.locale][name]?.[0] ?? [])
    .slice(0, 2)
  return {
    title: say.about({ area: asked }),
    blocks: [
      ...(area === undefined ? [] : [{ kind: 'text', line: say[contents[area]] } as const]),
      { kind: 'items', items } as const,
      ...(two.length === 0
        ? []
        : [
            { kind: 'text', line: say.example } as const,
            { kind: 'items', items: two.map((line) => ({ line })) } as const,
          ]),
    ],
  }
}
