import { type Listing, listings } from '../../src/domain/listing.ts'
import { defaultCategories, knownSectors, type Network } from '../../src/domain/network.ts'
import { type Organization, organizations } from '../../src/domain/organization.ts'
import { create, type Store } from '../../src/store.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

const materials = list(`
  Holz Stahl Lehm Stein Ziegel Glas Papier Leder Wolle Leinen Wachs Honig Apfel Birnen Kirsch Kräuter Gemüse Kartoffel
  Rüben Getreide Dinkel Roggen Hafer Hopfen Malz Wein Most Milch Käse Butter Fleisch Wurst Fisch Eier Heu Stroh Mist
  Kompost Rinden Eichen Buchen Fichten Lärchen Kiefern Weiden Hecken Garten Hof Wald Wiesen Teich Ufer Dach Wand Boden
  Fenster Türen Treppen Zaun Möbel Küchen Bade Kinder Senioren Schul Jugend Kultur Musik Theater Film Foto Bühnen Licht
  Ton Zelt Fest Markt Messe Reise Rad Boots Pferde Kutschen Auto Bus Fracht Paket Kühl Lager Solar Wind Wasser Wärme
  Strom Daten Netz Web Büro Steuer Lohn Rechts Förder Umwelt Klima Natur Vogel Bienen Schaf Ziegen Rinder Hühner
`)
const things = list(`
  bau handel verkauf verleih reparatur pflege beratung planung schnitt kurse schulung transport lieferung lager werkstatt
  technik anlagen geräte maschinen bänke tische kisten säcke platten bohlen späne schnitzel pellets produkte erzeugnisse
  waren schmuck kerzen seife saft essig brot kuchen nudeln gerichte führungen touren feste konzerte workshops projekte
  räume hallen flächen plätze gruppen vereine dienste service druck schilder banner kataloge karten
`)
const around = list(`
  regional frisch gebraucht neuwertig günstig handgemacht ökologisch zertifiziert kurzfristig ganzjährig saisonal mobil
  Abholung Lieferung möglich nach Absprache Selbstabholung gegen Spende Restposten Überschuss aus eigener Herstellung
`)
const towns = list('Altenau Birkheim Cortzitz Dornfeld Elsterau Fahrenwalde Gölzow Hainrode Ilsenbek Jarnitz')

/** The same numbers every time, so that figures can be compared. */
const createDice = (seed: number) => {
  let state = seed
  return (sides: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

export const network: Network = {
  id: 'BN',
  name: 'Bench',
  language: 'de',
  tone: 'formal',
  zone: 'Europe/Berlin',
  regions: ['Nordtal', 'Südtal', 'Osttal'].map((name) => ({ name, also: [] })),
  sectors: [...knownSectors],
  categories: [...defaultCategories],
}

export const createInvention = (seed = 7) => {
  const roll = createDice(seed)
  const pick = (words: readonly string[]) => words[roll(words.length)] ?? ''
  const word = () => `${pick(materials)}${pick(things)}`
  const phrase = (n: number) =>
    Array.from({ length: n }, () => (roll(3) === 0 ? word() : pick(around))).join(' ')
  return {
    word,
    phrase,
    organization: (i: number): Organization => ({
      id: `BN-O${i}`,
      network: network.id,
      name: `${word()} ${pick(towns)}`,
      sector: network.sectors[roll(20)]?.id ?? 'trade',
      region: network.regions[roll(3)]?.name ?? 'Nordtal',
      town: pick(towns),
      expertise: `${word()}, ${word()}, ${word()}`,
      description: `${phrase(9)}. ${phrase(8)}.`,
    }),
    listing: (i: number, partners: number): Listing => ({
      id: `BN-L${i}`,
      network: network.id,
      kind: roll(3) === 0 ? 'request' : 'offer',
      organization: `BN-O${roll(partners)}`,
      title: `${word()} ${pick(around)}`,
      details: phrase(8),
      category: network.categories[roll(6)]?.id ?? 'material',
      at: '2026-08-01T08:00:00Z',
      state: 'open',
      given: 0,
      responses: 0,
      helpers: [],
    }),
    question: (): string =>
      [
        `Wer liefert ${word()}?`,
        `${word()} gesucht`,
        `Hat jemand ${word()} in ${pick(towns)}?`,
        word(),
        phrase(3),
      ][roll(5)] ?? '',
  }
}

/** Fills a store with so many partners and listings. */
export const fill = async (store: Store, partners: number, posts: number): Promise<void> => {
  const invention = createInvention()
  const changes = [
    ...Array.from({ length: partners }, (_, i) => create(organizations, invention.organization(i))),
    ...Array.from({ length: posts }, (_, i) => create(listings, invention.listing(i, partners))),
  ]
  for (let at = 0; at < changes.length; at += 500) await store.commit(changes.slice(at, at + 500))
}
