import { languagesOf, type Network } from '../domain/network.ts'
import { locales } from '../words.ts'
import type { Member } from './members.ts'
import type { Note } from './note.ts'

/** What those whom the list names read, as far as the network does not speak it. Each counts once, in the first of their partners. */
export const languageNotes = (network: Network, members: readonly Member[]): readonly Note[] => {
  const spoken = languagesOf(network)
  const people = members.filter(({ first }) => first)
  const read = locales
    .filter((language) => !spoken.includes(language))
    .map((language) => ({
      language,
      people: people.filter(({ somebody }) => somebody.said.language === language).length,
    }))
    .filter(({ people }) => people > 0)
  if (read.length === 0) return []
  const [only = 'all', ...more] = [...spoken.slice(1), ...read.map(({ language }) => language)]
  return [{ key: 'languages', spoken, read, further: more.length === 0 ? only : 'all' }]
}
