import * as z from 'zod'
import { defineKind, type Kept, type Kind, type Seen, type Store, type ValueOf } from '../../src/store.ts'

/** A record with a field of every sort that a store must be able to look for. */
export const things = defineKind({
  name: 'thing',
  scope: 'network',
  schema: z.object({
    id: z.string(),
    network: z.string(),
    text: z.string().optional(),
    number: z.number().optional(),
    flag: z.boolean().optional(),
    more: z.unknown().optional(),
  }),
  indexes: [['network', 'text'], ['number']],
})
export type Thing = ValueOf<typeof things>

/** A second kind, in which the same ids mean something else. */
export const others = defineKind({
  name: 'other',
  scope: 'installation',
  schema: z.object({ id: z.string(), number: z.number() }),
})

export const kinds: readonly Kind[] = [things, others]

export const thing = (id: string, more: Partial<Thing> = {}): Thing => ({ id, network: 'WL', ...more })

/** What a module that opens stores for these tests must export; it is loaded by other processes too. */
export type Open = (where: string, kinds: readonly Kind[]) => Store | Promise<Store>

/** Data that can be opened again and again, here or in another process. */
export interface Data {
  /** A file whose `open` is an `Open`, and what it is given. */
  readonly module: string
  readonly where: string
  clear(): void | Promise<void>
}

export const openHere = async (
  { module, where }: Pick<Data, 'module' | 'where'>,
  known: readonly Kind[] = kinds,
): Promise<Store> => {
  const { open }: { readonly open: Open } = await import(module)
  return open(where, known)
}

export const told = (id: string, rev: number, value?: Thing): Seen => ({
  kind: 'thing',
  id,
  rev,
  ...(value && { value }),
})

export const need = async (store: Store, id: string): Promise<Kept<Thing>> => {
  const kept = await store.get(things, id)
  if (kept === undefined) throw new Error(`${id} is missing`)
  return kept
}
