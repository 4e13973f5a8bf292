import type * as z from 'zod'

/** In hours, as terms are counted. */
export const days = (n: number): number => n * 24
export const years = (n: number): number => days(n * 365)

/** When a record, or part of it, is forgotten by itself. */
export interface Term<T extends Stored = Stored> {
  /** The indexed field with the instant from which on it counts. */
  readonly since: string
  readonly hours: number
  /** By how many hours that instant lies after the record was made, at most: as long as it is good for something. */
  readonly ahead?: number
  /** What is left of it then; without it, nothing. */
  leaves?(value: T): T
}

/**
 * What a record is: how it looks, whose it is, how it is found, which of its fields are about a human, in which of
 * them people write freely, whoever else they may name there, and how long it is kept where nothing else ends it.
 */
export interface Kind<T extends Stored = Stored, S extends Scope = Scope> {
  readonly name: string
  readonly scope: S
  readonly schema: z.ZodType<T>
  readonly indexes: readonly (readonly string[])[]
  readonly personal: readonly string[]
  readonly written: readonly string[]
  readonly terms: readonly Term<T>[]
}
export type Scope = 'network' | 'installation'
export type Stored = { readonly id: string }
export type OfNetwork = Stored & { readonly network?: string | undefined }
type Scoped<S extends Scope> = S extends 'network' ? OfNetwork : Stored
export type ValueOf<K> = K extends Kind<infer T> ? T : never

export const defineKind = <T extends Scoped<S>, S extends Scope>(kind: {
  readonly name: string
  readonly scope: S
  readonly schema: z.ZodType<T>
  readonly indexes?: readonly (readonly (keyof T & string)[])[]
  readonly personal?: readonly (keyof T & string)[]
  readonly written?: readonly (keyof T & string)[]
  readonly terms?: readonly (Term<T> & { readonly since: keyof T & string })[]
}): Kind<T, S> => ({ indexes: [], personal: [], written: [], terms: [], ...kind })

/** A record as it was read. Whatever is decided from it holds only while `rev` stands. */
export interface Kept<T extends Stored = Stored> {
  readonly kind: string
  readonly id: string
  readonly rev: number
  readonly value: T
}

export type Change = { readonly kind: string; readonly id: string; readonly rev: number } & (
  | { readonly put: Stored; readonly before?: Stored }
  | { readonly drop: true; readonly before: Stored }
  | { readonly unchanged: true }
)
export const create = <T extends Stored>(kind: Kind<T>, value: T): Change => ({
  kind: kind.name,
  id: value.id,
  rev: 0,
  put: value,
})
export const replace = <T extends Stored>({ kind, id, rev, value }: Kept<T>, put: T): Change => ({
  kind,
  id,
  rev,
  put,
  before: value,
})
/** Written as it is: whoever is just deciding something from it decides again. */
export const stir = <T extends Stored>(kept: Kept<T>): Change => replace(kept, kept.value)
/** The same record with another value; no change where it would be as it is. */
export const changedTo = <T extends Stored>(kept: Kept<T>, put: T): readonly Change[] =>
  JSON.stringify(put) === JSON.stringify(kept.value) ? [] : [replace(kept, put)]
export const drop = ({ kind, id, rev, value }: Kept): Change => ({ kind, id, rev, drop: true, before: value })
export const unchanged = ({ kind, id, rev }: Kept): Change => ({ kind, id, rev, unchanged: true })

/** Somebody else was faster. The caller reads again and decides again. */
export class Stale extends Error {
  override readonly name = 'Stale'
}

type Where<T> = {
  readonly [K in keyof T]?:
    | T[K]
    | { readonly in: readonly T[K][] }
    | { readonly from?: T[K]; readonly before?: T[K] }
}
export interface Query<T extends Stored> {
  readonly network?: string
  readonly where?: Where<T>
  readonly order?: { readonly by: keyof T & string; readonly descending?: boolean }
  /** 500 where it is not said. */
  readonly limit?: number
  /** The last record of the page before this one. */
  readonly after?: Kept<T>
}

/** What became of a record; without `value` it is gone. At least once, in order per record. */
export interface Seen {
  readonly kind: string
  readonly id: string
  readonly rev: number
  readonly value?: Stored
}

/** Why a store cannot be used, worded late: what is wrong, and what to do. */
export class Unusable extends Error {
  override readonly name = 'Unusable'
  readonly key: 'newer' | 'foreign' | 'broken' | 'held' | 'unwritable' | 'full' | 'busy'
  /** The file or server, or for `held` the process that holds it. */
  readonly about: string
  constructor(key: Unusable['key'], about: string) {
    super(`${key}: ${about}`)
    this.key = key
    this.about = about
  }
}

export interface Reads<S extends Scope> {
  get<T extends Scoped<S>>(kind: Kind<T, S>, id: string): Promise<Kept<T> | undefined>
  find<T extends Scoped<S>>(kind: Kind<T, S>, query?: Query<T>): Promise<readonly Kept<T>[]>
}

export interface Store extends Reads<Scope> {
  /**
   * All of it or none of it, at most 500 changes; durable when it returns. `rev: 0` means: must not exist yet.
   * Throws `Stale` where a revision has moved on, `Unusable` where the store cannot write.
   */
  commit(changes: readonly Change[]): Promise<void>
  /**
   * Tells what is committed from now on, here or in another process, until the answer is called; this process's
   * own before `commit` returns. No store remembers for ever: a process that was stopped for so long that it
   * cannot be told everything has `lost`, and reads again what it knew; without `lost` the process ends.
   */
  watch(tell: (seen: Seen) => void, lost?: () => void): () => void
  /**
   * Nothing of what records were, and are no longer, is kept anywhere in the store: neither in what it remembers for
   * whoever watches nor in room that has become free. What is now stays. Whoever has yet to be told of a change hears
   * that the record was gone in between.
   */
  forget(): Promise<void>
  close(): Promise<void>
}

/** What a command gets: one network's records. It can name no other, nor anything of the installation. */
export type View = Reads<'network'>

export const within = (store: Store, network: string): View => ({
  async get(kind, id) {
    const kept = await store.get(kind, id)
    return kept?.value.network === network ? kept : undefined
  },
  find: (kind, query) => store.find(kind, { ...query, network }),
})

/** Every record that fits, page by page, as far as whoever reads goes on: `find` alone stops at its limit. */
export async function* pagesOf<T extends Scoped<S>, S extends Scope>(
  reads: Reads<S>,
  kind: Kind<T, S>,
  query: Query<T> & { readonly limit: number },
): AsyncGenerator<readonly Kept<T>[]> {
  for (let { after } = query; ; ) {
    const page = await reads.find(kind, { ...query, ...(after && { after }) })
    yield page
    if (page.length < query.limit) return
    after = page.at(-1)
  }
}

/** Every record that fits. */
export const findAll = async <T extends Scoped<S>, S extends Scope>(
  reads: Reads<S>,
  kind: Kind<T, S>,
  query: Omit<Query<T>, 'limit' | 'after'> = {},
): Promise<readonly Kept<T>[]> => {
  const found: Kept<T>[] = []
  for await (const page of pagesOf(reads, kind, { ...query, limit: 500 })) found.push(...page)
  return found
}

/** Where something stands now that went by this id before; the id itself where it has not moved. */
export const followed = async (
  view: View,
  moves: Kind<OfNetwork & { readonly to: string }, 'network'>,
  id: string,
): Promise<string> => {
  const moved = await view.get(moves, id)
  return moved === undefined ? id : followed(view, moves, moved.value.to)
}
