import { defaultCategories, type Network } from '../domain/network.ts'
import type { Place } from '../domain/place.ts'

/** An invented network of two river regions, to try everything out with. Its partners stand in the files beside. */
export const demoNetwork: Network = {
  id: 'EM',
  name: 'Partnernetz Elbe–Mur',
  motto: 'Was uns unterscheidet, bringt uns weiter.',
  language: 'de',
  languages: ['hu'],
  tone: 'formal',
  zone: 'Europe/Berlin',
  regions: [],
  sectors: [],
  categories: [...defaultCategories],
}

const room = (name: string, role: Place['role'], languages: Place['languages']): Place => ({
  id: `console:#${name}`,
  network: demoNetwork.id,
  name,
  role,
  languages,
})
export const demoRooms: readonly Place[] = [
  room('marktplatz', 'listings', ['de', 'hu']),
  room('allgemein', 'general', ['de']),
  room('koordination', 'coordinators', ['de']),
]

/** Who speaks in the demo network when nobody says so. */
export const demoSpeaker = 'Anna Amsel'

/** In this order: a partner's region is known before the partner, a listing's partner before the listing. */
export const demoFiles = ['regionen.csv', 'partner.csv', 'partnerek.csv', 'eintraege.csv'] as const
