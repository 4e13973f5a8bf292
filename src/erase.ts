import { withoutPerson } from './about.ts'
import { acts } from './act.ts'
import { markOfAccount } from './barred.ts'
import { keptCalls } from './commit.ts'
import { type Debt, debts, posts, redraws } from './debt.ts'
import { accounts, humans } from './domain/account.ts'
import { codes } from './domain/code.ts'
import { type Erasure, erasures } from './domain/erasure.ts'
import { joins } from './domain/join.ts'
import { personKey } from './domain/names.ts'
import { memberships, people } from './domain/person.ts'
import { prospects } from './domain/prospect.ts'
import { provenances } from './domain/provenance.ts'
import { responses } from './domain/response.ts'
import { drafts } from './draft.ts'
import { type Errand, errands } from './errand.ts'
import { anyText, isAbout } from './held.ts'
import { heldByOthers, type Known, whoIs } from './known-of.ts'
import { kinds } from './records.ts'
import { markOf } from './secret.ts'
import {
  type Change,
  drop,
  findAll,
  type Kept,
  type Kind,
  replace,
  Stale,
  type Store,
  type Stored,
} from './store.ts'

const mostAtOnce = 400
const mostAttempts = 30
const shortest = 4 // letters by which somebody can be known again in a text

/** Records that are somebody's own; what others have that names somebody keeps the id, which leads nowhere. */
const own = new Set(
  [people, memberships, joins, codes, provenances, humans, accounts].map(({ name }) => name),
)
const personal = new Set(kinds.filter((kind) => kind.personal.length > 0).map(({ name }) => name))

/** Whom a name with a mail, or with a partner, means: a line of a file, or somebody who was forgotten. */
export const markOfPerson = (store: Store, network: string, name: string, by: string): Promise<string> =>
  markOf(store, `${network}/${personKey(name)}/${by.trim().toLowerCase()}`)

/** What is owed, without what is about somebody; nothing where it is owed to them, or tells of nothing else. */
const debtWithout = (debt: Debt, known: Known, person: string, told: (value: unknown) => boolean) => {
  const isTheirs = (to: Debt['to']) =>
    ('person' in to && to.person === person) || ('account' in to && known.ids.accounts.includes(to.account))
  const [first, ...others] = [{ to: debt.to, owed: debt.owed }, ...debt.else]
    .filter(({ to }) => !isTheirs(to))
    .map((one) => ('say' in one.owed ? { ...one, owed: { say: withoutPerson(one.owed.say, person) } } : one))
    .filter(({ owed }) => !told(owed))
  return first && { ...debt, ...first, else: others }
}

/** What is to be passed on, without what is about somebody; nothing where it tells of nothing else. */
const errandWithout = (errand: Errand, person: string, told: (value: unknown) => boolean) => {
  const { en, de, hu } = errand.cards
  const cards = {
    en: withoutPerson(en, person),
    de: withoutPerson(de, person),
    hu: withoutPerson(hu, person),
  }
  return told(cards) ? undefined : { ...errand, cards }
}

/** All changes but the last ones, after which nothing leads to this person any more. */
const traces = async (store: Store, erasure: Erasure, known: Known): Promise<readonly Change[]> => {
  const { id: person, asked } = erasure
  const { ids } = known
  const about = isAbout(ids)
  const shared = await heldByOthers(store, person)
  const words = [...known.names, ...known.mails, ...known.phones].filter(
    (word) => word.length >= shortest && !shared.has(word),
  )
  const told = (value: unknown) => anyText(value, (text) => words.some((word) => text.includes(word)))
  const gone = async <T extends Stored>(kind: Kind<T>, fits: (value: T) => boolean) =>
    (await findAll(store, kind)).filter(({ value }) => fits(value)).map(drop)
  const owed = (await findAll(store, debts)).flatMap((kept): readonly Change[] => {
    if (asked !== undefined && kept.id === `act/${asked}/reply`) return []
    if (!about(kept.value) && !told(kept.value)) return []
    const value = debtWithout(kept.value, known, person, told)
    return [value ? replace(kept, value) : drop(kept)]
  })
  const passedOn = (await findAll(store, errands)).flatMap((kept): readonly Change[] => {
    if (!about(kept.value) && !told(kept.value)) return []
    const value = errandWithout(kept.value, person, told)
    return [value ? replace(kept, value) : drop(kept)]
  })
  const noted = (await findAll(store, prospects)).flatMap((kept): readonly Change[] => {
    const { note, contact, ...rest } = kept.value
    const stays = { ...(note && !told(note) && { note }), ...(contact && !told(contact) && { contact }) }
    return told(note) || told(contact) ? [replace(kept, { ...rest, ...stays })] : []
  })
  const history = (await findAll(store, acts)).flatMap((kept) => {
    const touched = kept.value.touched.map(({ before, ...one }) =>
      before === undefined || (own.has(one.kind) && about(before)) || (personal.has(one.kind) && told(before))
        ? one
        : { ...one, before },
    )
    const same = touched.every((one, i) => 'before' in one === 'before' in (kept.value.touched[i] ?? {}))
    return same ? [] : [replace(kept, { ...kept.value, touched })]
  })
  return [
    ...(await gone(drafts, (draft) => ids.accounts.includes(draft.by) || told(draft))),
    ...(await gone(keptCalls, ({ invocation }) => ids.accounts.includes(invocation.caller))),
    // A code that this person gave somebody is still theirs.
    ...(await gone(codes, (code) => ids.people.includes(code.about) || ids.humans.includes(code.about))),
    ...(await gone(joins, about)),
    ...(await gone(provenances, about)),
    ...(await gone(posts, ({ to }) => 'person' in to && to.person === person)),
    ...owed,
    ...passedOn,
    ...noted,
    ...history,
  ]
}

/** Cards that stand about what this person had to do with are drawn again. */
const again = async (store: Store, person: string, now: Temporal.Instant): Promise<readonly Change[]> => {
  const works = await findAll(store, memberships, { where: { person } })
  const answered = await findAll(store, responses, { where: { person } })
  const touched = [
    { kind: people.name, id: person },
    ...works.map(({ value }) => ({ kind: 'organization', id: value.organization })),
    ...answered.flatMap(({ id, value }) => [
      { kind: responses.name, id },
      { kind: 'listing', id: value.listing },
    ]),
  ]
  return redraws(
    store,
    touched.map((one) => ({ ...one, rev: 0 })),
    now,
  )
}

/** The person, and the human where this was the last network: dropped when everything else is gone. */
const end = async (
  store: Store,
  kept: Kept<Erasure>,
  { ids, last, names, mails }: Known,
): Promise<readonly Change[]> => {
  const { id, network, marks } = kept.value
  const person = await store.get(people, id)
  const works = await findAll(store, memberships, { where: { person: id } })
  const by = [...mails, ...works.map(({ value }) => value.organization)]
  const found = await Promise.all(
    names.flatMap((name) => by.map((one) => markOfPerson(store, network, name, one))),
  )
  const barred = person?.value.blocked === undefined ? [] : ids.accounts
  const blocked = await Promise.all(barred.map((account) => markOfAccount(store, network, account)))
  const same = last ? await Promise.all(ids.humans.map((human) => store.get(humans, human))) : []
  const theirs = last ? await Promise.all(ids.accounts.map((account) => store.get(accounts, account))) : []
  return [
    ...works.map(drop),
    ...[person, ...same, ...theirs].flatMap((one) => (one ? [drop(one)] : [])),
    replace(kept, {
      ...kept.value,
      marks: [...new Set([...marks, ...found])],
      ...(blocked.length > 0 && { blocked }),
      done: true,
    }),
  ]
}

const commitAll = async (store: Store, changes: readonly Change[]): Promise<void> => {
  for (let at = 0; at < changes.length; at += mostAtOnce)
    await store.commit(changes.slice(at, at + mostAtOnce))
}

const eraseOnce = async (store: Store, kept: Kept<Erasure>, now: Temporal.Instant): Promise<void> => {
  const known = await whoIs(store, kept.id)
  const standing = await again(store, kept.id, now)
  await commitAll(store, await traces(store, kept.value, known))
  await store.commit(await end(store, kept, known))
  await commitAll(store, standing)
  await store.forget()
}

/**
 * Forgets whoever has asked for it and whoever has come back with an old copy of the data. What is left half done by
 * the end of the process is done at the next call: until the last commit the person is there, and with it everything
 * that is needed to find the rest.
 */
export const eraseForgotten = async (store: Store, now: Temporal.Instant): Promise<void> => {
  for (let attempt = 0; ; attempt += 1)
    try {
      for (const kept of await findAll(store, erasures))
        if (!kept.value.done || (await store.get(people, kept.id))) await eraseOnce(store, kept, now)
      return
    } catch (error) {
      if (!(error instanceof Stale) || attempt >= mostAttempts) throw error
    }
}
