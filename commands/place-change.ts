import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { place } from '../src/domain/place.ts'
import { undoButton } from '../src/list-change.ts'
import { languageLabels, readRoom, roleLabels, roomInput, tellRole } from '../src/room.ts'
import { replace } from '../src/store.ts'

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
        use: { label: 'What is it for?', choices: roleLabels.en },
        language: { label: 'Language', choices: languageLabels.en },
        also: { label: 'Second', choices: languageLabels.en },
        only: 'Area',
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
        use: { label: 'Wofür ist er da?', choices: roleLabels.de },
        language: { label: 'Sprache', choices: languageLabels.de },
        also: { label: 'Zweitsprache', choices: languageLabels.de },
        only: 'Bereich',
      },
      say: { changed: ({ name }) => line`Geändert: ${{ strong: name }}` },
    },
    hu: {
      name: 'csatorna módosítása',
      title: 'Csatorna módosítása',
      summary: 'Mire való a hálózat egyik csatornája, és milyen nyelveken',
      fields: {
        place: 'Melyik csatorna?',
        use: { label: 'Mire való?', choices: roleLabels.hu },
        language: { label: 'Nyelv', choices: languageLabels.hu },
        also: { label: 'Másodnyelv', choices: languageLabels.hu },
        only: 'Terület',
      },
      say: { changed: ({ name }) => line`Módosítva: ${{ strong: name }}` },
    },
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
