import { acts } from '../act.ts'
import { keptCalls, mostTries } from '../commit.ts'
import { accounts } from '../domain/account.ts'
import type { Erasure, Known } from '../domain/erasure.ts'
import { networks } from '../domain/network.ts'
import { type Person, people } from '../domain/person.ts'
import { provenances } from '../domain/provenance.ts'
import { drafts } from '../draft.ts'
import { type Handed, handedFiles, kindOf } from '../handing/handed.ts'
import { kinds } from '../records.ts'
import { marking } from '../secret.ts'
import {
  type Change,
  drop,
  findAll,
  type Kept,
  type Kind,
  type OfNetwork,
  replace,
  type Store,
  within,
} from '../store.ts'
import { anyText, withTexts } from './held.ts'
import { type Cut, cutOf } from './in-texts.ts'

/** What stays though it says nothing any more: a listing has a title, and a reason is why it was removed. */
const needed = ['title', 'removed', 'name']
const saysNothing = (part: unknown): boolean => typeof part === 'string' && !/[\p{L}\p{N}]/u.test(part)

const cutIn = (kept: Kept, fields: readonly string[], cut: Cut): readonly Change[] => {
  const parts = Object.entries(kept.value).filter(([field]) => fields.includes(field))
  const cleared = parts.map(([field, part]) => [field, withTexts(part, cut)] as const)
  if (JSON.stringify(parts) === JSON.stringify(cleared)) return []
  const gone = cleared.filter(([field, part]) => saysNothing(part) && !needed.includes(field))
  const left = Object.entries({ ...kept.value, ...Object.fromEntries(cleared) }).filter(
    ([field]) => !gone.some(([other]) => other === field),
  )
  return [replace(kept, { id: kept.id, ...Object.fromEntries(left) })]
}

/** Whoever is in another network and not in this one: what they say is not said of anybody here. */
const accountsElsewhere = async (store: Store, network: string): Promise<ReadonlySet<string>> => {
  const everybody = (await findAll(store, people)).map(({ value }) => value)
  const humansOf = (isThere: (person: Person) => boolean) =>
    new Set(everybody.filter(isThere).flatMap(({ human }) => human ?? []))
  const here = humansOf((person) => person.network === network)
  const elsewhere = [...humansOf((person) => person.network !== network)].filter((human) => !here.has(human))
  const found = await findAll(store, accounts, { where: { human: { in: elsewhere } } })
  return new Set(found.map(({ id }) => id))
}

/** What Rundruf itself writes beside the buttons of a question: there goes any name, whoever vouched for it. */
const drawnIn = ['labels', 'which', 'title']

/** Whether a file that waits may name somebody: what is packed cannot be looked into, and is sent once more in no time. */
const mayName = ({ data, name, type }: Handed, cut: Cut): boolean => {
  if (data === undefined || kindOf({ name, type }) === 'picture') return false
  const bytes = Buffer.from(data, 'base64')
  const texts = [bytes.toString('utf8'), bytes.toString('latin1')]
  return bytes.subarray(0, 2).toString('latin1') === 'PK' || texts.some((text) => cut(text) !== text)
}

/** What is half said, or written down to be done: a call that named somebody is not done any more, and its caller hears that. */
const halfSaid = async (store: Store, network: string, cut: Cut, drawn: Cut): Promise<readonly Change[]> => {
  const elsewhere = await accountsElsewhere(store, network)
  const half = (await findAll(store, drafts)).filter(({ value }) => !elsewhere.has(value.by))
  const calls = (await findAll(store, keptCalls)).filter(
    ({ value }) => !elsewhere.has(value.invocation.caller),
  )
  const handed = (await findAll(store, handedFiles)).filter(({ value }) => !elsewhere.has(value.by))
  return [
    ...handed.filter(({ value }) => mayName(value, cut)).map(drop),
    ...half.flatMap((kept) => {
      const [change] = cutIn(kept, drafts.written, cut)
      const rest = change && 'put' in change ? { ...kept, value: drafts.schema.parse(change.put) } : kept
      const [clearer] = cutIn(rest, drawnIn, drawn)
      return clearer ?? change ?? []
    }),
    ...calls.flatMap((kept) => {
      const { invocation } = kept.value
      const input = Object.fromEntries(
        Object.entries(invocation.input).map(([field, said]) => [field, cut(said)]),
      )
      const same = JSON.stringify(input) === JSON.stringify(invocation.input)
      return same
        ? []
        : [replace(kept, { ...kept.value, invocation: { ...invocation, input }, tries: mostTries })]
    }),
  ]
}

/**
 * Where others wrote somebody's whole name, a mail or a number: there it is taken out, in the whole network. What was before goes, and of what
 * a list last said a mark is left, by which the same list is known again.
 */
export const namings = async (
  store: Store,
  { id, network }: Erasure,
  known: Known,
): Promise<readonly Change[]> => {
  const view = within(store, network)
  const cut = await cutOf(view, id, known)
  const tells = (value: unknown) => anyText(value, (text) => cut(text) !== text)
  const found: Change[] = []
  for (const kind of kinds) {
    if (kind.scope !== 'network' || kind.written.length === 0) continue
    const all = await findAll(view, kind as Kind<OfNetwork, 'network'>)
    found.push(...all.flatMap((kept) => cutIn(kept, kind.written, cut)))
  }
  const drawn = await cutOf(view, id, { names: known.called ?? [], mails: [], phones: [] })
  found.push(...(await halfSaid(store, network, cut, drawn)))
  const home = await store.get(networks, network)
  if (home) found.push(...cutIn(home, networks.written, cut))
  const mark = await marking(store)
  for (const kept of await findAll(view, provenances)) {
    const { values } = kept.value
    if (!tells(values)) continue
    const marked = Object.entries(values).map(([field, said]) => [field, tells(said) ? mark(said) : said])
    found.push(replace(kept, { ...kept.value, values: Object.fromEntries(marked) }))
  }
  for (const kept of await findAll(view, acts)) {
    if (!kept.value.touched.some(({ before }) => tells(before))) continue
    const touched = kept.value.touched.map(({ before, ...one }) =>
      before === undefined || tells(before) ? one : { ...one, before },
    )
    found.push(replace(kept, { ...kept.value, touched }))
  }
  return found
}
