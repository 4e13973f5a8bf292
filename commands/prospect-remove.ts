import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { prospect } from '../src/domain/prospect.ts'
import { drop } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'

type Named = { readonly name: string }

export default defineCommand({
  name: 'prospect remove',
  access: 'coordinator',
  module: 'prospects',
  input: { prospect: prospect() },
  words: {
    en: {
      name: 'prospect remove',
      title: 'No longer noted',
      summary: 'An organization is no longer noted as one that might join',
      fields: { prospect: 'Which one?' },
      say: { removed: ({ name }: Named) => line`No longer noted: ${{ strong: name }}` },
    },
    de: {
      name: 'vormerkung streichen',
      title: 'Nicht mehr vormerken',
      summary: 'Einen vorgemerkten Partner wieder streichen',
      fields: { prospect: 'Welcher?' },
      say: { removed: ({ name }) => line`Nicht mehr vorgemerkt: ${{ strong: name }}` },
    },
    hu: {
      name: 'érdeklődő törlése',
      title: 'Előjegyzés törlése',
      summary: 'Egy leendő partner törlése az előjegyzésből',
      fields: { prospect: 'Melyik?' },
      say: { removed: ({ name }) => line`Már nincs előjegyezve: ${{ strong: name }}` },
    },
  },
  async run({ prospect }, { id, reader, say }) {
    return {
      changes: [drop(prospect)],
      reply: {
        title: say.removed(prospect.value),
        buttons: [wayBack(id, reader)],
      },
    }
  },
})
