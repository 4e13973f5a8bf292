import type { Button } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'

export default defineCommand({
  name: 'delete what',
  access: 'self',
  input: {},
  words: {
    en: {
      name: 'delete what',
      alone: [
        'delete',
        'delete it',
        'delete this',
        'delete that',
        'remove',
        'remove it',
        'remove this',
        'erase',
      ],
      title: 'Delete something',
      summary: 'Take back a listing of your own, or delete what is held about you',
      fields: {},
      say: { what: 'What should go?', listings: 'A listing of ours', data: 'Everything about me' },
    },
    de: {
      name: 'was löschen',
      alone: [
        'löschen',
        'lösch',
        'lösche',
        'löscht',
        'lösch das',
        'lösche das',
        'das löschen',
        'entfernen',
        'weg damit',
      ],
      title: 'Etwas löschen',
      summary: 'Einen eigenen Eintrag zurückziehen oder die eigenen Daten löschen',
      fields: {},
      say: { what: 'Was soll weg?', listings: 'Ein Eintrag von uns', data: 'Alles über mich' },
    },
    hu: {
      name: 'mit töröljünk',
      alone: ['törlés', 'töröld', 'törölje', 'töröljétek', 'töröljék', 'törölni', 'töröld ezt', 'ezt töröld'],
      title: 'Törlés',
      summary: 'Saját hirdetés levétele vagy a saját adatok törlése',
      fields: {},
      say: { what: 'Mit töröljünk?', listings: 'Egy hirdetésünket', data: 'Mindent rólam' },
    },
  },
  async show(_, { reader, say }) {
    const listings: readonly Button[] =
      reader.organizations.length > 0 ? [{ label: say.listings, call: { command: 'mine', input: {} } }] : []
    return {
      title: say.what,
      buttons: [...listings, { label: say.data, call: { command: 'forget me', input: {} } }],
    }
  },
})
