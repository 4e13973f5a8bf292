import * as z from 'zod'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { regionNamed, withoutRegion } from '../src/domain/regions.ts'
import { howToReplace, undoButton } from '../src/network/list-change.ts'
import { recordsNaming, rewrite } from '../src/network/rewriting.ts'
import { Refusal } from '../src/refusal.ts'
import { replace } from '../src/store.ts'
import { count } from '../src/words.ts'

type Named = { readonly name: string }
type Used = Named & { readonly n: number }
type How = { readonly how: string }

export default defineCommand({
  name: 'region remove',
  access: 'whole',
  input: { region: z.string().trim().min(1).max(60), into: z.string().trim().min(1).max(60).optional() },
  words: {
    en: {
      name: 'region remove',
      title: 'Remove a region',
      summary: 'Remove a region; whoever belongs to it goes to another',
      fields: { region: 'Region', into: 'Instead' },
      say: {
        removed: ({ name }: Named) => line`Removed: ${{ strong: name }}`,
        used: ({ name, n }: Used) =>
          `${name}: ${count(n, { one: 'partner, person, room or listing is', other: 'partners, people, rooms or listings are' })} still there.`,
        into: ({ how }: How) => `Where should they belong instead? Write for example: ${how}`,
      },
    },
    de: {
      name: 'region entfernen',
      title: 'Region entfernen',
      summary: 'Eine Region entfernen; wer zu ihr gehört, kommt in eine andere',
      fields: { region: 'Region', into: 'Stattdessen' },
      say: {
        removed: ({ name }) => line`Entfernt: ${{ strong: name }}`,
        used: ({ name, n }) =>
          `${name}: ${count(n, { one: 'Partner, Raum, Eintrag oder eine Person gehört', other: 'Partner, Personen, Räume oder Einträge gehören' })} noch dazu.`,
        into: {
          sie: ({ how }) => `Wohin sollen sie stattdessen gehören? Schreiben Sie zum Beispiel: ${how}`,
          du: ({ how }) => `Wohin sollen sie stattdessen gehören? Schreib zum Beispiel: ${how}`,
        },
      },
    },
    hu: {
      name: 'régió törlése',
      title: 'Régió törlése',
      summary: 'Régió törlése; ami hozzá tartozik, egy másikhoz kerül',
      fields: { region: 'Régió', into: 'Helyette' },
      say: {
        removed: ({ name }) => line`Törölve: ${{ strong: name }}`,
        used: ({ name, n }) =>
          `${name}: még ide tartozik ${count(n, { one: 'partner, ember, csatorna vagy hirdetés', other: 'partner, ember, csatorna vagy hirdetés' })}.`,
        into: {
          on: ({ how }) => `Hová tartozzanak helyette? Írja be például: ${how}`,
          te: ({ how }) => `Hová tartozzanak helyette? Írd be például: ${how}`,
        },
      },
    },
  },
  async run({ region: said, into }, { say, ...context }) {
    const { id, home, network, reader, store } = context
    const region = regionNamed(network.regions, said)
    if (region === undefined) throw new Refusal('notFound', said)
    const { name } = region
    const other = into === undefined ? undefined : regionNamed(network.regions, into)
    if (into !== undefined && (other === undefined || other === region)) throw new Refusal('notFound', into)
    const next = { ...network, regions: withoutRegion(network.regions, name, other?.name) }
    const removed = { title: say.removed({ name }), buttons: [undoButton({ id, reader })] }
    const used = await recordsNaming(store, 'region', name)
    if (used.length === 0) return { changes: [replace(home, next)], reply: removed }
    if (other)
      return {
        changes: await rewrite(store, home, next, { what: 'region', from: name, to: other.name }),
        reply: removed,
      }
    const example = region.within ?? network.regions.find((one) => one !== region)?.name
    const how = howToReplace(context, 'region', name, example)
    return {
      reply: {
        title: say.used({ name, n: used.length }),
        blocks: [{ kind: 'text', line: say.into({ how }) }],
      },
    }
  },
})
