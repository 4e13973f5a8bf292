import { type Act, actId, acts } from '../act.ts'
import { keptCalls } from '../commit.ts'
import { type Debt, debts, type Post, posts } from '../debt.ts'
import { accounts, humans } from '../domain/account.ts'
import { codes } from '../domain/code.ts'
import type { Erasure, Known } from '../domain/erasure.ts'
import { joins } from '../domain/join.ts'
import { memberships, people } from '../domain/person.ts'
import { provenances } from '../domain/provenance.ts'
import { responses } from '../domain/response.ts'
import { watches } from '../domain/watch.ts'
import { drafts } from '../draft.ts'
import { handedFiles } from '../handing/handed.ts'
import { beforeErased, notesErased } from '../listing/note.ts'
import {
  type Change,
  changedTo,
  drop,
  findAll,
  type Kept,
  type Kind,
  replace,
  type Store,
  type Stored,
} from '../store.ts'
import { isAbout } from './held.ts'
import { unsent } from './unsent.ts'

/**
 * Records that are somebody's own, and what was drawn for somebody; what others have that names somebody keeps the id, which
 * leads nowhere.
 */
const own = new Set(
  [people, memberships, joins, codes, provenances, humans, accounts, debts, posts, watches].map(
    ({ name }) => name,
  ),
)

/** What is owed, without what they would get instead of others; nothing where it is owed to them alone. */
const debtWithout = (
  debt: Debt,
  { accounts: own }: Known['ids'],
  { id: person, network }: Pick<Erasure, 'id' | 'network'>,
) => {
  // What their account is to be told in this network is about them, whomever they were taken for then.
  const isTheirs = (to: Debt['to']) =>
    'person' in to
      ? to.person === person || (debt.network === network && to.at !== undefined && own.includes(to.at))
      : 'account' in to && own.includes(to.account)
  const [first, ...others] = [{ to: debt.to, owed: debt.owed }, ...debt.else].filter(
    ({ to }) => !isTheirs(to),
  )
  const anew = first?.to === debt.to ? {} : { unreachable: [], tries: 0 }
  return first && { ...debt, ...first, else: others, ...anew }
}

/** What the call that asked for it tells the accounts of whoever goes, of whom nothing else is left to be found by. */
const toldOfIt = (kept: Kept<Debt>): readonly Change[] => {
  const { named: _, ...debt } = kept.value
  return 'person' in debt.to && debt.to.at !== undefined
    ? [replace(kept, { ...debt, to: { account: debt.to.at } })]
    : []
}

/** Where a card stands with somebody, or was about to: what goes on to the next has begun nowhere yet. */
const postWithout = (kept: Kept<Post>, goesOn: Debt | undefined): Change => {
  if (goesOn === undefined) return drop(kept)
  const { address: _, reference: __, drawn: ___, said: ____, ...begun } = kept.value
  return replace(kept, { ...begun, to: goesOn.to })
}

/** Nothing where it has nothing to lose: what is repeated until there is nothing left comes to an end. */
const without = <T extends Stored>(kept: Kept<T>, value: T | undefined): readonly Change[] =>
  value === undefined ? [drop(kept)] : changedTo(kept, value)

/**
 * All changes but the last ones, after which no id leads to this person any more. What others wrote of them, and what
 * cards say about them, is taken out apart.
 */
export const traces = async (store: Store, erasure: Erasure, { ids }: Known): Promise<readonly Change[]> => {
  const { id: person, asked } = erasure
  // These come first, as one commit cannot change a record twice: the rest is found when this is asked again.
  const unsaid = await unsent(store, ids)
  if (unsaid.length > 0) return unsaid
  const about = isAbout(ids)
  const gone = async <T extends Stored>(kind: Kind<T>, fits: (value: T) => boolean) =>
    (await findAll(store, kind)).filter(({ value }) => fits(value)).map(drop)
  const owed = (await findAll(store, debts)).flatMap((kept): readonly Change[] => {
    if (!about(kept.value) || (asked !== undefined && kept.id === `${actId(asked)}/reply`)) return []
    if (asked !== undefined && kept.value.kind === 'account' && kept.id.startsWith(`${actId(asked)}/`))
      return toldOfIt(kept)
    return without(kept, debtWithout(kept.value, ids, erasure))
  })
  const theirs = (await findAll(store, posts)).filter(
    ({ value: { to } }) => 'person' in to && to.person === person,
  )
  const standing = await Promise.all(
    theirs.map(async (kept) => {
      const debt = (await store.get(debts, kept.id))?.value
      return postWithout(kept, debt && debtWithout(debt, ids, erasure))
    }),
  )
  const history = (await findAll(store, acts)).flatMap((kept) => {
    const touched: Act['touched'] = kept.value.touched.map(({ before, ...one }) =>
      before === undefined || (own.has(one.kind) && about(before))
        ? one
        : { ...one, before: one.kind === responses.name ? beforeErased(before, ids.people) : before },
    )
    const same = touched.every((one, i) => one.before === kept.value.touched[i]?.before)
    return same ? [] : [replace(kept, { ...kept.value, touched })]
  })
  const requests = (await findAll(store, joins)).flatMap((kept) => {
    // Somebody else's request loses no more than the hint.
    const { hint, ...join } = kept.value
    if (about(join)) return [drop(kept)]
    return about(kept.value) ? [replace(kept, join)] : []
  })
  return [
    ...(await gone(drafts, ({ by }) => ids.accounts.includes(by))),
    ...(await gone(handedFiles, ({ by }) => ids.accounts.includes(by))),
    ...(await gone(keptCalls, ({ invocation }) => ids.accounts.includes(invocation.caller))),
    // A code that this person gave somebody is still theirs.
    ...(await gone(codes, (code) => ids.people.includes(code.about) || ids.humans.includes(code.about))),
    ...requests,
    ...(await gone(provenances, about)),
    ...(await gone(watches, ({ person: of }) => ids.people.includes(of))),
    ...notesErased(await findAll(store, responses), ids.people),
    ...standing,
    ...owed,
    ...history,
  ]
}
