import { touchedBy } from '../act.ts'
import { eachApart } from '../apart.ts'
import { accounts, humans } from '../domain/account.ts'
import { type Erasure, erasures, type Known } from '../domain/erasure.ts'
import { personKey } from '../domain/names.ts'
import { memberships, people } from '../domain/person.ts'
import { responses } from '../domain/response.ts'
import { errands } from '../errand/errand.ts'
import { mostChanges, mostInCommit } from '../limits.ts'
import { redraws } from '../redraw.ts'
import { markOf } from '../secret.ts'
import { type Change, drop, findAll, type Kept, replace, Stale, type Store } from '../store.ts'
import { markOfAccount } from './barred.ts'
import { isAbout } from './held.ts'
import { withoutInCards } from './in-cards.ts'
import { whoIs } from './known-of.ts'
import { pictured } from './pictured.ts'
import { namings } from './texts.ts'
import { traces } from './traces.ts'

const mostAttempts = 30
const atOnce = 200 // rewritten records, with the cards that stand about these, which are drawn anew

/** Whom a name with a mail, or with a partner, means: a line of a file, or somebody who was forgotten. */
export const whomMarked = (network: string, name: string, by: string): string =>
  `${network}/${personKey(name)}/${by.trim().toLowerCase()}`

const markOfPerson = (store: Store, network: string, name: string, by: string): Promise<string> =>
  markOf(store, whomMarked(network, name, by))

/** Cards that stand about what this person had to do with are drawn again. */
const again = async (
  store: Store,
  person: string,
  { ids }: Known,
  now: Temporal.Instant,
  room: number,
): Promise<readonly Change[]> => {
  const works = await findAll(store, memberships, { where: { person } })
  const answered = await findAll(store, responses, { where: { person } })
  const partners = works.map(({ value }) => value.organization)
  // What is to be passed on to a partner says whom to ask for there, and later who was, and who saw to it.
  const named = isAbout(ids)
  const passedOn = (await findAll(store, errands)).filter(
    ({ value }) => partners.includes(value.organization) || named(value),
  )
  const touched = [
    { kind: people.name, id: person },
    ...passedOn.map(({ id }) => ({ kind: errands.name, id })),
    ...partners.map((id) => ({ kind: 'organization', id })),
    ...answered.flatMap(({ id, value }) => [
      { kind: responses.name, id },
      ...(value.listing === undefined ? [] : [{ kind: 'listing', id: value.listing }]),
    ]),
  ]
  return redraws(
    store,
    touched.map((one) => ({ ...one, rev: 0 })),
    now,
    room,
  )
}

/** The person, and the human where this was the last network: dropped when everything else is gone. */
const end = async (store: Store, kept: Kept<Erasure>, known: Known): Promise<readonly Change[]> => {
  const { ids, last, names, mails, partners } = known
  const { id, network, marks } = kept.value
  const person = await store.get(people, id)
  const works = await findAll(store, memberships, { where: { person: id } })
  const by = [...mails, ...partners]
  // Also a name that nobody else has vouched for is known again there.
  const called = new Set(person ? [...names, person.value.name] : names)
  const found = await Promise.all(
    [...called].flatMap((name) => by.map((one) => markOfPerson(store, network, name, one))),
  )
  const isBarred = person?.value.blocked !== undefined && !kept.value.lifted
  const barred = isBarred ? ids.accounts : []
  const { done: _, ...undone } = kept.value
  const blocked = await Promise.all(barred.map((account) => markOfAccount(store, network, account)))
  const same = last ? await Promise.all(ids.humans.map((human) => store.get(humans, human))) : []
  const theirs = last ? await Promise.all(ids.accounts.map((account) => store.get(accounts, account))) : []
  return [
    ...works.map(drop),
    ...[person, ...same, ...theirs].flatMap((one) => (one ? [drop(one)] : [])),
    replace(kept, {
      ...undone,
      marks: [...new Set([...marks, ...found])],
      ...(blocked.length > 0 && { blocked }),
      known,
    }),
  ]
}

const commitAll = async (store: Store, changes: readonly Change[]): Promise<void> => {
  for (let at = 0; at < changes.length; at += mostChanges)
    await store.commit(changes.slice(at, at + mostChanges))
}

/** Commits records that say less from now on, and has every card drawn anew that stands about them or says less itself. */
const rewrite = async (store: Store, changes: readonly Change[], now: Temporal.Instant): Promise<void> => {
  for (let at = 0; at < changes.length; at += atOnce) {
    const step = changes.slice(at, at + atOnce)
    await store.commit([...step, ...(await redraws(store, touchedBy(step), now))])
  }
}

/** Until nothing is found: others go on writing meanwhile. */
const dropTraces = async (
  store: Store,
  erasure: Erasure,
  known: Known,
  now: Temporal.Instant,
): Promise<void> => {
  await rewrite(store, await namings(store, erasure, known), now)
  for (;;) {
    const found = await traces(store, erasure, known)
    await commitAll(store, found)
    const shown = [...(await pictured(store, known)), ...(await withoutInCards(store, erasure.id))]
    await rewrite(store, shown, now)
    if (found.length + shown.length === 0) return
  }
}

const change = async (store: Store, id: string, to: (erasure: Erasure) => Erasure): Promise<void> => {
  const kept = await store.get(erasures, id)
  if (kept) await store.commit([replace(kept, to(kept.value))])
}

/** When the person is gone already, an account that is there is that of somebody new. */
const withoutComeBack = async (store: Store, known: Known): Promise<Known> => {
  const there = await Promise.all(known.ids.accounts.map((account) => store.get(accounts, account)))
  const left = known.ids.accounts.filter((_, i) => there[i] === undefined)
  return { ...known, ids: { ...known.ids, accounts: left } }
}

const eraseOnce = async (store: Store, kept: Kept<Erasure>, now: Temporal.Instant): Promise<void> => {
  // Whoever is killed when the person is gone finds by this what was written in that moment.
  const known = kept.value.known
    ? await withoutComeBack(store, kept.value.known)
    : await whoIs(store, kept.value)
  await dropTraces(store, kept.value, known, now)
  const last = await end(store, kept, known)
  // Cards are drawn without the person from the commit on that drops it.
  await store.commit([...last, ...(await again(store, kept.id, known, now, mostInCommit - last.length))])
  await dropTraces(store, kept.value, known, now)
  await change(store, kept.id, ({ known: _, ...erased }) => erased)
  await store.forget()
  await change(store, kept.id, (erased) => ({ ...erased, done: true }))
}

/** What went stale meanwhile is read again. */
const eraseOne = async (store: Store, id: string, now: Temporal.Instant): Promise<void> => {
  for (let attempt = 0; ; attempt += 1)
    try {
      const kept = await store.get(erasures, id)
      if (kept && (!kept.value.done || (await store.get(people, id)))) await eraseOnce(store, kept, now)
      return
    } catch (error) {
      if (!(error instanceof Stale) || attempt >= mostAttempts) throw error
    }
}

/** Forgets these, each apart from the others. Throws an `AggregateError` of what failed of which. */
export const eraseEach = (
  store: Store,
  all: readonly Pick<Erasure, 'id'>[],
  now: Temporal.Instant,
): Promise<void> => eachApart(all, ({ id }) => eraseOne(store, id, now))

/**
 * Forgets whoever has asked for it and whoever has come back with an old copy of the data. What is left half done by the
 * end of the process, or by a failure, is done at the next call: the person goes when nothing else is left, and it is done
 * only when the bytes are gone, too.
 */
export const eraseForgotten = async (store: Store, now: Temporal.Instant): Promise<void> =>
  eraseEach(store, await findAll(store, erasures), now)
