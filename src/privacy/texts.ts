import { acts } from '../act.ts'
import { debts } from '../debt.ts'
import { accounts } from '../domain/account.ts'
import type { Erasure, Known } from '../domain/erasure.ts'
import { terms } from '../domain/glossary.ts'
import { joins } from '../domain/join.ts'
import { listings } from '../domain/listing.ts'
import { networks } from '../domain/network.ts'
import { organizations } from '../domain/organization.ts'
import { memberships, people } from '../domain/person.ts'
import { prospects } from '../domain/prospect.ts'
import { provenances } from '../domain/provenance.ts'
import { drafts } from '../draft.ts'
import { errands } from '../errand/errand.ts'
import { mostChanges } from '../limits.ts'
import { redraws } from '../redraw.ts'
import { marking } from '../secret.ts'
import {
  type Change,
  findAll,
  type Kept,
  type Kind,
  type OfNetwork,
  replace,
  type Store,
  type View,
  within,
} from '../store.ts'
import { anyText, withTexts } from './held.ts'
import { type Cut, cutOf } from './in-texts.ts'

/** What people write freely, in whatever they write: there somebody may be named. */
const written: readonly (readonly [Kind<OfNetwork, 'network'>, readonly string[]])[] = [
  [organizations, ['expertise', 'description']],
  [memberships, ['function']],
  [listings, ['title', 'details', 'quantity', 'removed']],
  [errands, ['cards']],
  [prospects, ['name', 'note', 'contact']],
  [joins, ['founds']],
  [debts, ['owed', 'else']],
  [terms, ['en', 'de', 'hu']],
]
const ofNetwork = ['motto', 'field', 'privacy']

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

/** The accounts of everybody in a network. */
const addressesIn = async (store: Store, view: View): Promise<readonly string[]> => {
  const everybody = await findAll(view, people)
  const known = everybody.flatMap(({ value: { human } }) => (human === undefined ? [] : [human]))
  return (await findAll(store, accounts, { where: { human: { in: known } } })).map(({ id }) => id)
}

/**
 * Where others wrote somebody's whole name, a mail or a number: there it is taken out. What was before goes, and of what
 * a list last said a mark is left, by which the same list is known again.
 */
const namings = async (store: Store, { id, network }: Erasure, known: Known): Promise<readonly Change[]> => {
  const view = within(store, network)
  const cut = await cutOf(view, id, known)
  const tells = (value: unknown) => anyText(value, (text) => cut(text) !== text)
  const found: Change[] = []
  for (const [kind, fields] of written)
    found.push(...(await findAll(view, kind)).flatMap((kept) => cutIn(kept, fields, cut)))
  const halfSaid = await findAll(store, drafts, { where: { by: { in: await addressesIn(store, view) } } })
  found.push(...halfSaid.flatMap((kept) => cutIn(kept, ['input', 'choices', 'labels'], cut)))
  const home = await store.get(networks, network)
  if (home) found.push(...cutIn(home, ofNetwork, cut))
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

const atOnce = 200

/** The first of these changes, with the cards that stand about what they change: as many as a commit takes. */
const nextStep = async (
  store: Store,
  found: readonly Change[],
  now: Temporal.Instant,
  many = atOnce,
): Promise<{ readonly taken: number; readonly changes: readonly Change[] }> => {
  const step = found.slice(0, many)
  const touched = step.map(({ kind, id, rev }) => ({ kind, id, rev: rev + 1 }))
  const changes = [...step, ...(await redraws(store, touched, now))]
  if (changes.length > mostChanges && many > 1) return nextStep(store, found, now, Math.floor(many / 2))
  return { taken: step.length, changes }
}

/** Takes somebody out of everything that others wrote in the network, step by step. */
export const cutNamings = async (
  store: Store,
  erasure: Erasure,
  known: Known,
  now: Temporal.Instant,
): Promise<void> => {
  let found = await namings(store, erasure, known)
  while (found.length > 0) {
    const { taken, changes } = await nextStep(store, found, now)
    await store.commit(changes)
    found = found.slice(taken)
  }
}
