import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { place, places } from '../src/domain/place.ts'
import { unaccented } from '../src/fold.ts'
import { undoButton } from '../src/network/list-change.ts'
import { chosenFor, readRoom, roomFields, roomInput, tellRole } from '../src/network/room.ts'
import { findAll, replace } from '../src/store.ts'

type Named = { readonly name: string }

export default defineCommand({
  name: 'place change',
  access: 'whole',
  input: { place: place(), ...roomInput },
  words: {
    en: {
      name: 'room change',
      title: 'Change a room',
      summary: 'What a room of the network is for, and in which languages',
      fields: {
        place: 'Which room?',
        ...roomFields.en,
      },
      say: { changed: ({ name }: Named) => line`Changed: ${{ strong: name }}` },
    },
    de: {
      name: 'raum ändern',
      typed: ['kanal ändern'],
      title: 'Raum ändern',
      summary: 'Wofür ein Raum des Netzwerks da ist, und in welchen Sprachen',
      fields: {
        place: 'Welcher Raum?',
        ...roomFields.de,
      },
      say: { changed: ({ name }) => line`Geändert: ${{ strong: name }}` },
    },
    hu: {
      name: 'csatorna módosítása',
      title: 'Csatorna módosítása',
      summary: 'Mire való a hálózat egyik csatornája, és milyen nyelveken',
      fields: {
        place: 'Melyik csatorna?',
        ...roomFields.hu,
      },
      say: { changed: ({ name }) => line`Módosítva: ${{ strong: name }}` },
    },
  },
  // "Zweitsprache: Ungarisch" changes that, and leaves the rest as it is; whoever is asked says all of it.
  async prepare({ network, store, reader }, { place: named = '', ...said }) {
    if ('use' in said || Object.keys(roomInput).every((key) => !(key in said))) return {}
    const kept = (await findAll(store, places)).find(
      ({ id, value }) => id === named || unaccented(value.name) === unaccented(named.replace(/^#/, '')),
    )
    return kept ? { known: chosenFor(kept.value, network.sectors, reader) } : {}
  },
  async run({ place: kept, ...chosen }, { id, network, reader, say }) {
    const { region: _, sector: __, ...room } = kept.value
    const next = { ...room, ...readRoom(network, room.name, chosen) }
    return {
      changes: [replace(kept, next)],
      reply: {
        title: say.changed(next),
        blocks: [{ kind: 'text', line: tellRole(next.role, reader) }],
        buttons: [undoButton({ id, reader })],
      },
    }
  },
})
