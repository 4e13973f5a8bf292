import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { ownWatch } from '../src/domain/watch.ts'
import { drop } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'

type Titled = { readonly title: string }

export default defineCommand({
  name: 'watch remove',
  access: 'person',
  input: { watch: ownWatch() },
  words: {
    en: {
      name: 'watch remove',
      typed: [
        'stop watching',
        'stop watching for',
        'stop watching out for',
        'no longer watch',
        'no longer watch for',
        'unwatch',
        'do not watch',
        "don't watch",
      ],
      title: 'Stop watching',
      summary: 'Take something off your watch list',
      fields: { watch: 'Which one?' },
      say: { removed: ({ title }: Titled) => line`No longer on your watch list: ${{ strong: title }}` },
    },
    de: {
      name: 'suchauftrag beenden',
      typed: ['suchauftrag löschen', 'suchauftrag streichen', 'lösche suchauftrag', 'beende suchauftrag'],
      title: 'Suchauftrag beenden',
      summary: 'Einen eigenen Suchauftrag beenden',
      fields: { watch: 'Welchen?' },
      say: { removed: ({ title }) => line`Suchauftrag beendet: ${{ strong: title }}` },
    },
    hu: {
      name: 'figyelő törlése',
      typed: [
        'töröld a figyelőt:',
        'figyelő leállítása',
        'ne figyeld',
        'ne figyelje',
        'ne figyeld tovább',
        'nem kell többet figyelni:',
      ],
      title: 'Figyelő törlése',
      summary: 'Egy saját figyelő törlése',
      fields: { watch: 'Melyiket?' },
      say: { removed: ({ title }) => line`Figyelő törölve: ${{ strong: title }}` },
    },
  },
  async run({ watch }, { id, reader, say }) {
    return {
      changes: [drop(watch)],
      reply: { title: say.removed(watch.value), buttons: [wayBack(id, reader)] },
    }
  },
})
