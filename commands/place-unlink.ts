import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { place } from '../src/domain/place.ts'
import { undoButton } from '../src/network/list-change.ts'
import { drop } from '../src/store.ts'

type Named = { readonly name: string }

export default defineCommand({
  name: 'place unlink',
  access: 'whole',
  input: { place: place() },
  words: {
    en: {
      name: 'room unlink',
      typed: ['unlink room'],
      title: 'Give up a room',
      summary: 'Take a room out of the network: nothing of it appears there any more',
      fields: { place: 'Which room?' },
      say: {
        gone: ({ name }: Named) => line`No longer a room of the network: ${{ strong: name }}`,
        stays: 'What is there already stays, but is no longer updated.',
      },
    },
    de: {
      name: 'raum trennen',
      typed: ['trenne raum', 'kanal trennen'],
      title: 'Raum trennen',
      summary: 'Einen Raum aus dem Netzwerk nehmen: Dort erscheint nichts mehr davon',
      fields: { place: 'Welcher Raum?' },
      say: {
        gone: ({ name }) => line`Gehört nicht mehr zum Netzwerk: ${{ strong: name }}`,
        stays: 'Was dort schon steht, bleibt stehen und ändert sich nicht mehr.',
      },
    },
    hu: {
      name: 'csatorna leválasztása',
      title: 'Csatorna leválasztása',
      summary: 'Egy csatorna kivétele a hálózatból: ott többé semmi sem jelenik meg belőle',
      fields: { place: 'Melyik csatorna?' },
      say: {
        gone: ({ name }) => line`Már nem tartozik a hálózathoz: ${{ strong: name }}`,
        stays: 'Ami ott már megjelent, az ott marad, de nem frissül tovább.',
      },
    },
  },
  async run({ place: kept }, { id, reader, say }) {
    return {
      changes: [drop(kept)],
      reply: {
        title: say.gone(kept.value),
        blocks: [{ kind: 'text', line: say.stays }],
        buttons: [undoButton({ id, reader })],
      },
    }
  },
})
