import { openSqlite } from '../../adapters/sqlite/index.ts'
import { type Listing, listings } from '../../src/domain/listing.ts'
import { defaultCategories, knownSectors, type Network, networks } from '../../src/domain/network.ts'
import { type Organization, organizations } from '../../src/domain/organization.ts'
import { kinds } from '../../src/records.ts'
import { createSearch, type Search } from '../../src/search/search.ts'
import { create, type Store } from '../../src/store.ts'

export const now = Temporal.Instant.from('2026-09-14T10:00:00Z')

/** Two invented networks: a German one, and one across a border in three languages. */
export const uckermark: Network = {
  id: 'UM',
  name: 'Partner der Uckermark',
  language: 'de',
  tone: 'formal',
  zone: 'Europe/Berlin',
  regions: [
    { name: 'Brandenburg', also: [] },
    { name: 'Uckermark', also: ['Landkreis Uckermark'], within: 'Brandenburg' },
    { name: 'Templin', also: ['Templiner Seen'], within: 'Uckermark' },
    { name: 'Barnim', also: [], within: 'Brandenburg' },
    { name: 'Vorpommern', also: ['Vorpommern-Greifswald'] },
  ],
  sectors: [...knownSectors],
  categories: [...defaultCategories],
}
export const orseg: Network = {
  ...uckermark,
  id: 'OR',
  name: 'Őrség–Raab',
  language: 'hu',
  zone: 'Europe/Budapest',
  regions: [
    { name: 'Vas megye', also: ['Vas'] },
    { name: 'Őrség', also: [], within: 'Vas megye' },
    { name: 'Zala megye', also: ['Zala'] },
    { name: 'Burgenland', also: ['Várvidék', 'Südburgenland'] },
  ],
}

type Partner = readonly [
  id: string,
  name: string,
  sector: string,
  region: string,
  town: string,
  expertise: string,
  description?: string,
]

const german: readonly Partner[] = [
  [
    'weber',
    'Tischlerei Weber',
    'crafts',
    'Templin',
    'Templin',
    'Möbelbau, Innenausbau, Treppen, Fensterreparatur',
    'Meisterbetrieb seit 1952, wir bilden aus.',
  ],
  [
    'linde',
    'Hof Lindenberg',
    'agriculture',
    'Uckermark',
    'Prenzlau',
    'Rindfleisch, Kartoffeln, Heu und Stroh',
    'Bioland-Hof mit Hofladen und Ferienwohnung.',
  ],
  [
    'forst',
    'Forstbetrieb Krüger',
    'forestry',
    'Barnim',
    'Eberswalde',
    'Holzhackschnitzel, Brennholz gespalten, Baumfällung, Seilklettertechnik',
  ],
  [
    'imker',
    'Imkerei Sonnenschein',
    'food',
    'Uckermark',
    'Angermünde',
    'Lindenhonig, Bienenwachskerzen, Met',
    'Verkauf ab Hof und auf dem Wochenmarkt, auch Templiner Heidehonig.',
  ],
  [
    'film',
    'Bildwerk Medienbüro',
    'media',
    'Barnim',
    'Bernau',
    'Imagefilme, Filmschnitt, Drohnenaufnahmen, Fotografie',
  ],
  [
    'stadt',
    'Stadtverwaltung Prenzlau',
    'administration',
    'Uckermark',
    'Prenzlau',
    'Genehmigungen, Fördermittelberatung, Vermietung der Festhalle',
  ],
  [
    'verein',
    'Kulturverein Alte Mälzerei',
    'culture',
    'Uckermark',
    'Angermünde',
    'Veranstaltungstechnik, Bühnenverleih, Konzerte',
    'Unser Saal fasst 180 Gäste.',
  ],
  ['rad', 'Radhaus Templin', 'trade', 'Templin', 'Templin', 'Fahrradwerkstatt, E-Bike-Verleih, Ersatzteile'],
  ['druck', 'Druckerei Pohl', 'media', 'Barnim', 'Eberswalde', 'Flyer, Plakate, Broschüren, T-Shirt-Druck'],
  [
    'solar',
    'Sonnenkraft Uckermark GmbH',
    'energy',
    'Uckermark',
    'Schwedt',
    'Photovoltaik, Wärmepumpen, Elektroinstallation',
  ],
  [
    'schaf',
    'Schäferei Grund',
    'agriculture',
    'Vorpommern',
    'Pasewalk',
    'Landschaftspflege mit Schafen, Schafwolle, Lammfleisch',
  ],
  [
    'steuer',
    'Kanzlei Brandt',
    'services',
    'Barnim',
    'Bernau',
    'Lohnbuchhaltung, Jahresabschluss, Existenzgründungsberatung',
  ],
  [
    'cater',
    'Landküche Ute',
    'hospitality',
    'Templin',
    'Templin',
    'Catering bis 150 Personen, Kochkurse, vegetarische Buffets',
  ],
  [
    'garten',
    'Gartenbau Noack',
    'crafts',
    'Barnim',
    'Bernau',
    'Heckenschnitt, Obstbaumschnitt, Pflasterarbeiten, Zaunbau',
  ],
  [
    'metall',
    'Schlosserei Dietz',
    'crafts',
    'Uckermark',
    'Schwedt',
    'Schweißarbeiten, Geländer, Stahltreppen, Schleifen von Messern und Scheren',
  ],
  [
    'schule',
    'Waldschule Templin',
    'education',
    'Templin',
    'Templin',
    'Schulprojekte, Turnhalle, Berufsorientierung',
  ],
  [
    'spedi',
    'Fuhrbetrieb Marx',
    'transport',
    'Vorpommern',
    'Pasewalk',
    'Schüttguttransporte, Container, Umzüge',
  ],
  [
    'pferd',
    'Reiterhof Birkenhain',
    'sport',
    'Uckermark',
    'Angermünde',
    'Reitunterricht, Kutschfahrten, Pferdemist abzugeben',
  ],
  ['it', 'Nordlicht IT', 'services', 'Barnim', 'Eberswalde', 'Webseiten, Netzwerktechnik, Datenschutz'],
  [
    'bau',
    'Lehmbau Hagen',
    'construction',
    'Uckermark',
    'Prenzlau',
    'Lehmputz, Fachwerksanierung, Dämmung mit Hanf',
  ],
]
const border: readonly Partner[] = [
  [
    'mez',
    'Vadvirág Méhészet',
    'food',
    'Őrség',
    'Őriszentpéter',
    'akácméz, virágméz, propolisz, méhészeti oktatás',
  ],
  [
    'fa',
    'Kovács Faipar Kft.',
    'crafts',
    'Vas megye',
    'Körmend',
    'asztalosmunka, egyedi bútorok, nyílászárók javítása',
  ],
  [
    'tuz',
    'Őrségi Erdészet',
    'forestry',
    'Őrség',
    'Szentgotthárd',
    'tűzifa házhoz szállítással, faapríték, rönkfa',
  ],
  [
    'tok',
    'Tökmag Manufaktúra',
    'food',
    'Zala megye',
    'Lenti',
    'tökmagolaj, kézműves lekvárok, aszalt gyümölcs',
  ],
  [
    'hang',
    'Rába Hangtechnika',
    'culture',
    'Vas megye',
    'Körmend',
    'hangosítás, színpadbérlés, rendezvényszervezés',
  ],
  [
    'bicaj',
    'Tekerő Kerékpárszerviz',
    'trade',
    'Zala megye',
    'Zalaegerszeg',
    'kerékpárjavítás, kölcsönzés, túravezetés',
  ],
  [
    'web',
    'Pannon Web Stúdió',
    'services',
    'Zala megye',
    'Zalaegerszeg',
    'honlapkészítés, arculattervezés, közösségi média',
  ],
  [
    'iskola',
    'Batthyány Általános Iskola',
    'education',
    'Vas megye',
    'Körmend',
    'tornaterem, pályaorientáció, konyhakert',
  ],
  ['kecske', 'Szeri Kecskefarm', 'agriculture', 'Őrség', 'Szalafő', 'kecskesajt, kecsketej, istállótrágya'],
  [
    'wein',
    'Weingut Eisenberg',
    'food',
    'Burgenland',
    'Deutsch Schützen',
    'Uhudler, Rotwein, Kellerführungen',
  ],
  [
    'bus',
    'Raab Reisen',
    'transport',
    'Burgenland',
    'Jennersdorf',
    'Busreisen, Schülertransport, Kleinbusvermietung',
  ],
  [
    'pottery',
    'Clay & Kiln Studio',
    'crafts',
    'Burgenland',
    'Güssing',
    'handmade pottery, workshops for groups, kiln rental',
    'English-speaking studio, bicycle-friendly stop.',
  ],
  [
    'fazekas',
    'Magyarszombatfai Fazekasok',
    'crafts',
    'Őrség',
    'Magyarszombatfa',
    'fazekasáru, kályhacsempe, fazekas tábor',
  ],
  ['panzio', 'Kerka Panzió', 'hospitality', 'Zala megye', 'Lenti', 'szállás, esküvői helyszín, étterem'],
]

type Post = readonly [
  id: string,
  kind: Listing['kind'],
  organization: string,
  title: string,
  more?: Partial<Listing>,
]

const posts: readonly Post[] = [
  [
    'UM-A2',
    'offer',
    'verein',
    '20 Bierzeltgarnituren zu verleihen',
    { details: 'Selbstabholung, 5 € je Garnitur', category: 'equipment' },
  ],
  ['UM-A3', 'offer', 'linde', 'Rundballen Heu abzugeben', { until: '2026-12-31', category: 'material' }],
  [
    'UM-A4',
    'offer',
    'spedi',
    'Freie Ladekapazität nach Hamburg',
    { until: '2026-09-13', category: 'transport' },
  ],
  ['UM-A5', 'offer', 'schule', 'Beamer und Leinwand auszuleihen', { category: 'equipment' }],
  ['UM-A6', 'offer', 'weber', 'Eichenbohlen, 5 cm, abgelagert', { until: '2026-09-14' }],
  ['UM-A7', 'request', 'cater', 'Suche Streuobst für Apfelmus', { category: 'material' }],
  ['UM-A8', 'request', 'schaf', 'Weideflächen gesucht', { details: 'ab 5 ha, gern Naturschutzflächen' }],
  ['UM-A9', 'request', 'rad', 'Auszubildende für die Fahrradmechatronik', {}],
  [
    'UM-B2',
    'request',
    'verein',
    'Stapelstühle',
    { state: 'fulfilled', helpers: ['schule'], named: ['schule'] },
  ],
  [
    'UM-B3',
    'offer',
    'garten',
    'Rindenmulch, lose',
    { state: 'fulfilled', helpers: ['stadt'], named: ['stadt'] },
  ],
  ['UM-B4', 'offer', 'metall', 'Feuerschalen aus Stahl', { state: 'withdrawn' }],
  ['UM-B5', 'offer', 'stadt', 'Hüpfburg für Kinderfeste', { region: 'Brandenburg' }],
  ['UM-B6', 'offer', 'it', 'Gebrauchte Notebooks', { details: '12 Stück, aufgearbeitet, mit Linux' }],
  ['OR-A2', 'offer', 'iskola', 'Összecsukható székek kölcsönadása', {}],
  ['OR-A3', 'request', 'kecske', 'Szénát keresünk télire', {}],
  ['OR-A4', 'request', 'pottery', 'Looking for second-hand shelves', {}],
  ['OR-A5', 'offer', 'panzio', 'Sörpadok kölcsönzése', {}],
]

const partner = (
  network: string,
  [id, name, sector, region, town, expertise, description]: Partner,
): Organization => ({
  id,
  network,
  name,
  sector,
  region,
  town,
  expertise,
  ...(description !== undefined && { description }),
})
export const listing = (network: string, [id, kind, organization, title, more]: Post): Listing => ({
  id,
  network,
  kind,
  organization,
  title,
  at: '2026-08-01T08:00:00Z',
  state: 'open',
  given: 0,
  responses: 0,
  helpers: [],
  ...more,
})

export interface World {
  readonly store: Store
  readonly search: Search
}

export const createWorld = async (): Promise<World> => {
  const store = openSqlite(':memory:', kinds)
  await store.commit([
    create(networks, uckermark),
    create(networks, orseg),
    ...german.map((each) => create(organizations, partner('UM', each))),
    ...border.map((each) => create(organizations, partner('OR', each))),
    ...posts.map((each) => create(listings, listing(each[0].slice(0, 2), each))),
  ])
  return { store, search: createSearch(store) }
}
