import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { place } from '../src/domain/place.ts'
import { tellOnly, tellRole } from '../src/network/room.ts'

type Named = { readonly name: string }

export default defineCommand({
  name: 'place show',
  access: 'person',
  input: { place: place() },
  words: {
    en: {
      name: 'room show',
      title: 'Show a room',
      summary: 'What a room of the network is for',
      fields: { place: 'Which room?' },
      say: {
        belongs: ({ name }: Named) => line`This room belongs to the network ${{ strong: name }}.`,
        only: 'Only',
      },
    },
    de: {
      name: 'raum zeigen',
      title: 'Raum zeigen',
      summary: 'Wofür ein Raum des Netzwerks da ist',
      fields: { place: 'Welcher Raum?' },
      say: {
        belongs: ({ name }) => line`Dieser Raum gehört zum Netzwerk ${{ strong: name }}.`,
        only: 'Nur',
      },
    },
    hu: {
      name: 'csatorna megtekintése',
      title: 'Csatorna megtekintése',
      summary: 'Mire való a hálózat egyik csatornája',
      fields: { place: 'Melyik csatorna?' },
      say: {
        belongs: ({ name }) => line`Ez a csatorna a hálózaté: ${{ strong: name }}`,
        only: 'Csak',
      },
    },
  },
  async show({ place: { value } }, { network, reader, say }) {
    const only = tellOnly(value, network.sectors, reader)
    return {
      title: say.belongs(network),
      blocks: [
        { kind: 'text', line: tellRole(value.role, reader) },
        ...(only === undefined ? [] : [{ kind: 'facts', facts: [[say.only, only]] } as const]),
      ],
    }
  },
})
