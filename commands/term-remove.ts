import * as z from 'zod'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { findTerm, saidTo, terms } from '../src/domain/glossary.ts'
import { undoButton } from '../src/network/list-change.ts'
import { Refusal } from '../src/refusal.ts'
import { drop, findAll } from '../src/store.ts'

type Named = { readonly name: string }

export default defineCommand({
  name: 'term remove',
  access: 'whole',
  module: 'glossary',
  input: { term: z.string().trim().min(1).max(80) },
  words: {
    en: {
      name: 'term remove',
      title: 'Remove a term',
      summary: 'Take a term out of the glossary',
      fields: { term: 'Which term?' },
      say: { removed: ({ name }: Named) => line`No longer in the glossary: ${{ strong: name }}` },
    },
    de: {
      name: 'begriff entfernen',
      title: 'Begriff entfernen',
      summary: 'Einen Begriff aus dem Glossar nehmen',
      fields: { term: 'Welcher Begriff?' },
      say: { removed: ({ name }) => line`Nicht mehr im Glossar: ${{ strong: name }}` },
    },
    hu: {
      name: 'fogalom törlése',
      title: 'Fogalom törlése',
      summary: 'Egy fogalom törlése a szójegyzékből',
      fields: { term: 'Melyik fogalom?' },
      say: { removed: ({ name }) => line`Már nincs a szójegyzékben: ${{ strong: name }}` },
    },
  },
  async run({ term: said }, { id, reader, store, say }) {
    const all = await findAll(store, terms)
    const found = findTerm(
      all.map(({ value }) => value),
      said,
    )
    const kept = all.find(({ value }) => value === found)
    if (kept === undefined) throw new Refusal('notFound', said)
    return {
      changes: [drop(kept)],
      reply: {
        title: say.removed({ name: saidTo(kept.value, reader.locale)?.term ?? said }),
        buttons: [undoButton({ id, reader })],
      },
    }
  },
})
