import * as z from 'zod'
import { line } from '../src/card.ts'
import { stamp } from '../src/clock.ts'
import { defineCommand } from '../src/command.ts'
import { prospect } from '../src/domain/prospect.ts'
import { replace } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'

type Named = { readonly name: string }

export default defineCommand({
  name: 'prospect approach',
  access: 'coordinator',
  module: 'prospects',
  input: { prospect: prospect(), note: z.string().trim().min(1).max(500).optional() },
  words: {
    en: {
      name: 'prospect approach',
      typed: ['approached'],
      title: 'Approached',
      summary: 'You have talked to an organization that might join',
      fields: { prospect: 'Which one?', note: 'Note' },
      say: {
        noted: ({ name }: Named) => line`Noted as approached: ${{ strong: name }}`,
        join: 'Has joined',
      },
    },
    de: {
      name: 'vormerkung angesprochen',
      typed: ['angesprochen'],
      title: 'Angesprochen',
      summary: 'Festhalten, dass mit einem vorgemerkten Partner gesprochen wurde',
      fields: { prospect: 'Wer?', note: 'Notiz' },
      say: {
        noted: ({ name }) => line`Als angesprochen notiert: ${{ strong: name }}`,
        join: 'Ist dabei',
      },
    },
    hu: {
      name: 'érdeklődő megkeresve',
      typed: ['megkeresve'],
      title: 'Megkerestük',
      summary: 'Feljegyzés arról, hogy beszéltünk egy leendő partnerrel',
      fields: { prospect: 'Melyik?', note: 'Jegyzet' },
      say: {
        noted: ({ name }) => line`Feljegyezve, hogy megkerestük: ${{ strong: name }}`,
        join: 'Csatlakozott',
      },
    },
  },
  async run({ prospect, note }, { id, now, caller, reader, say }) {
    const { value } = prospect
    const notes = [value.note, note].filter((part) => part !== undefined).join(' · ')
    const approached = { by: caller.id, at: stamp(now) }
    return {
      changes: [replace(prospect, { ...value, approached, ...(notes !== '' && { note: notes }) })],
      reply: {
        title: say.noted(value),
        buttons: [
          { label: say.join, call: { command: 'prospect join', input: { prospect: prospect.id } } },
          wayBack(id, reader),
        ],
      },
    }
  },
})
