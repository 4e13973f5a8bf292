import * as z from 'zod'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import {
  calledAlso,
  movedRegion,
  otherNames,
  regionNamed,
  renamedRegion,
  withRegion,
} from '../src/domain/regions.ts'
import { undoButton } from '../src/network/list-change.ts'
import { otherTongues, renamed as renaming } from '../src/network/renamed.ts'
import { rewrite } from '../src/network/rewriting.ts'
import { Refusal } from '../src/refusal.ts'
import { replace } from '../src/store.ts'

const most = 200 // regions of one network
const outside = /^(?:-|–|nirgends|keiner|nowhere|none|sehol|semmi)$/iu

type Named = { readonly name: string }
type Inside = Named & { readonly within: string }
const called = () => z.string().trim().min(1).max(200).optional()

export default defineCommand({
  name: 'region set',
  access: 'whole',
  input: {
    region: z.string().trim().min(2).max(60),
    within: called(),
    also: called(),
    name: z.string().trim().min(2).max(60).optional(),
  },
  words: {
    en: {
      name: 'region set',
      typed: ['new region', 'add region'],
      says: { name: ['rename region', 'region rename'] },
      title: 'Set a region',
      summary: 'Add or change a region: region set Wendland in:"Lower Saxony" also:Lüchow name:Elbtal',
      fields: { region: 'Region', within: 'In', also: 'Also', name: 'Name' },
      say: {
        set: ({ name }: Named) => line`Region: ${{ strong: name }}`,
        before: ({ name }: Named) => `Until now it was called: ${name}`,
        within: ({ within }: Inside) => `It lies in: ${within}`,
        also: ({ name }: Named) => `Also called: ${name}`,
        loop: ({ name, within }: Inside) =>
          `${within} lies within ${name}, so it cannot be the other way round.`,
        taken: ({ name }: Named) => `That name is taken already: ${name}`,
      },
    },
    de: {
      name: 'region anlegen',
      typed: ['neue region', 'region setzen', 'region ändern'],
      says: { name: ['region umbenennen'] },
      title: 'Region anlegen',
      summary: 'Region anlegen oder ändern: region anlegen Wendland in:Niedersachsen auch:Lüchow name:Elbtal',
      fields: { region: 'Region', within: 'In', also: 'Auch', name: 'Name' },
      say: {
        set: ({ name }) => line`Region: ${{ strong: name }}`,
        before: ({ name }) => `Hieß bisher: ${name}`,
        within: ({ within }) => `Liegt in: ${within}`,
        also: ({ name }) => `Heißt auch: ${name}`,
        loop: ({ name, within }) => `${within} liegt selbst in ${name}, andersherum geht es deshalb nicht.`,
        taken: ({ name }) => `Den Namen gibt es schon: ${name}`,
      },
    },
    hu: {
      name: 'régió megadása',
      typed: ['új régió', 'régió módosítása'],
      says: { name: ['régió átnevezése'] },
      title: 'Régió megadása',
      summary:
        'Régió felvétele, módosítása: régió megadása Göcsej hol:Zala másképp:Zalai-dombság név:Zalai-hát',
      fields: { region: 'Régió', within: 'Hol', also: 'Másképp', name: 'Név' },
      say: {
        set: ({ name }) => line`Régió: ${{ strong: name }}`,
        before: ({ name }) => `Eddigi neve: ${name}`,
        within: ({ within }) => `Ebben van: ${within}`,
        also: ({ name }) => `Más néven: ${name}`,
        loop: ({ name, within }) =>
          `Fordítva már így van: ez a nagyobb: „${name}”, és ez a része: „${within}”`,
        taken: ({ name }) => `Ez a név már foglalt: ${name}`,
      },
    },
  },
  async run(
    { region: typed, within, also: typedAlso, name: asName },
    { id, home, network, reader, store, say },
  ) {
    const tree = network.regions
    const { rest, names: tongues } = otherTongues(typed)
    const { said, to } = renaming(rest, asName)
    const there = regionNamed(tree, said)
    const before = typedAlso === undefined && tongues.length > 0 ? (there?.also ?? []) : []
    const also = [typedAlso, ...before, ...tongues].filter((one) => one !== undefined).join(', ')
    const outer = within === undefined || outside.test(within) ? undefined : regionNamed(tree, within)
    if (within !== undefined && outer === undefined && !outside.test(within))
      throw new Refusal('notFound', within)
    if (there === undefined && to !== undefined) throw new Refusal('notFound', said)
    if (there === undefined && tree.length >= most) throw new Refusal('tooMany', String(most))
    const name = there?.name ?? said
    const names = also === '' ? [] : otherNames(also, name)
    const clash = [...names, ...(to === undefined ? [] : [to])].find((one) => {
      const other = regionNamed(tree, one)
      return other !== undefined && other.name !== name
    })
    if (clash !== undefined) return { reply: { title: say.taken({ name: clash }) } }
    const added = there ? tree : withRegion(tree, { name, also: [] })
    const moved = within === undefined ? added : movedRegion(added, name, outer?.name)
    if (moved === undefined) return { reply: { title: say.loop({ name, within: outer?.name ?? '' }) } }
    const known = also === '' ? moved : calledAlso(moved, name, names)
    const renamed = to !== undefined && to !== name
    const regions = renamed ? renamedRegion(known, name, to) : [...known]
    const now = regions.find((one) => one.name === (renamed ? to : name))
    const next = { ...network, regions }
    return {
      changes: renamed
        ? await rewrite(store, home, next, { what: 'region', from: name, to })
        : [replace(home, next)],
      reply: {
        title: say.set({ name: now?.name ?? name }),
        blocks: [
          ...(renamed ? [{ kind: 'text', line: say.before({ name }) } as const] : []),
          ...(now?.within === undefined
            ? []
            : [{ kind: 'text', line: say.within({ name, within: now.within }) } as const]),
          ...(now === undefined || now.also.length === 0
            ? []
            : [{ kind: 'text', line: say.also({ name: now.also.join(', ') }) } as const]),
        ],
        buttons: [undoButton({ id, reader })],
      },
    }
  },
})
