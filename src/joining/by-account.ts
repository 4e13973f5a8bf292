import { stamp } from '../clock.ts'
import type { Context } from '../context.ts'
import { type Join, joins } from '../domain/join.ts'
import { organizations } from '../domain/organization.ts'
import { memberships, type Person } from '../domain/person.ts'
import { freeId } from '../id.ts'
import type { Outcome } from '../outcome.ts'
import { nameApart } from '../partner/told-apart.ts'
import { asHidden, carriedOver, hasDoneMore } from '../person/carried-over.ts'
import type { Own } from '../person/self.ts'
import { create, drop, findAll, type Kept, replace, Stale, unchanged, type View } from '../store.ts'
import { admission } from './founding.ts'
import { hinted, hintedThere } from './hint.ts'
import { askedAs } from './joining.ts'
import type { letInto } from './letting-in.ts'
import { askNotices } from './notices.ts'

const mostOpen = 3 // requests that may wait at once, of one account and about one person

/**
 * An account asks to be whom a list names by its address. Whether there is anybody is told to nobody: what comes of it is
 * decided by whoever coordinates.
 */
export const askByAccount = async ({
  account,
  network,
  store,
  reader,
  now,
}: Context<'guest'>): Promise<Omit<Outcome, 'reply'>> => {
  const found = await hinted(store, reader.mail)
  if (found === undefined) return {}
  const { hint, listed, organizations: all } = found
  const works = await Promise.all(all.map((id) => store.get(organizations, id)))
  const partner = works.find((kept) => kept && kept.value.left === undefined)
  if (partner === undefined) return {}
  const own = await findAll(store, joins, { where: { account } })
  const others = (await askedAs(store, [listed.id])).filter(({ value }) => value.account !== undefined)
  const isThere = own.some(({ value }) => value.person === listed.id)
  if (isThere || own.length >= mostOpen || others.length >= mostOpen) return {}
  // Of several partners, only whoever coordinates all of them may say who somebody is.
  const region = all.length === 1 ? partner.value.region : undefined
  const join: Join = {
    id: await freeId(store, joins, network.id, `join/${account}/${listed.id}`),
    network: network.id,
    person: listed.id,
    name: listed.value.name,
    organization: partner.id,
    ...(region !== undefined && { region }),
    guarded: 'account',
    hint,
    account,
    at: stamp(now),
  }
  return {
    changes: [create(joins, join)],
    relied: [listed, partner],
    notices: await askNotices(store, network, join, await nameApart(store, partner.value)),
  }
}

type Deciding = Pick<Context<'person'>, 'own' | 'owned' | 'store'>

/**
 * Why nobody can say, or this caller cannot, that an account is whom its request means: the list says so no more or the
 * account is gone, it has been shut out, or only others may say so, and never whoever has asked.
 */
export const whyNotThat = async (
  { value: join }: Kept<Join>,
  listed: Kept<Person> | undefined,
  { own, owned, store }: Deciding,
): Promise<'settled' | 'blocked' | 'passed' | undefined> => {
  const asking = await owned(join.account ?? '')
  if (asking.humans.length === 0 || !(await hintedThere(store, join))) return 'settled'
  const mine = (await own()).accounts
  if (mine.some(({ id }) => id === join.account)) return 'passed'
  const isOut = ({ network, blocked }: Person) => network === join.network && blocked !== undefined
  if (asking.people.some(({ value }) => isOut(value))) return 'blocked'
  return listed ? undefined : 'passed'
}

/**
 * Makes an account the person whom its request means, as a code does: whoever only waited with it is that person from now
 * on, and nothing else waits for them.
 */
export const letInAccount = async (
  store: View,
  { id, value: join }: Kept<Join>,
  listed: Kept<Person>,
  { accounts, people: selves }: Own,
  act: string,
): Promise<Awaited<ReturnType<typeof letInto>>> => {
  const account = accounts.find((one) => one.id === join.account)
  const works = await store.get(memberships, `${listed.id}:${join.organization}`)
  if (!account || !works) throw new Stale(id)
  const waited = selves.filter(({ value }) => value.network === join.network && value.guest)
  const done = await Promise.all(waited.map(({ id }) => hasDoneMore(store, id)))
  const asked = await askedAs(store, [listed.id, ...waited.map((one) => one.id)])
  const self = waited.reduce(
    (known, { value }, i) => (done[i] ? asHidden : carriedOver)(known, value),
    listed.value,
  )
  const person = { ...self, human: account.value.human }
  const { partner, changes } = await admission(store, { network: join.network, act }, listed.id, join)
  return {
    person,
    partner,
    changes: [
      replace(listed, person),
      ...waited.map((one, i) => (done[i] ? unchanged : drop)(one)),
      ...asked.filter((one) => one.id !== id).map(drop),
      ...changes,
    ],
    relied: [account, works],
  }
}
