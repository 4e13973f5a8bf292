import { byOf } from '../by.ts'
import { choicesOf } from '../choices.ts'
import type { Situation } from '../context.ts'
import { join as byName, type Join, joins } from '../domain/join.ts'
import { organizations } from '../domain/organization.ts'
import { choosing, type Prepared } from '../form.ts'
import type { Choice } from '../invocation.ts'
import { allCalled } from '../partner/called.ts'
import { nameApartOf } from '../partner/told-apart.ts'
import { findAll, type View } from '../store.ts'

type Deciding = Pick<Situation, 'acting' | 'reader' | 'store'>

/** The partner that somebody would like to join or to bring in. */
const partnerOf = async (store: View, { organization, founds }: Join) =>
  organization === undefined ? founds : (await store.get(organizations, organization))?.value

/** The same by its name, told from others of that name: what whoever asks and whoever decides reads. */
export const tellWanted = async (
  store: View,
  { organization, founds }: Pick<Join, 'organization' | 'founds'>,
) => (organization === undefined ? founds?.name : await nameApartOf(store, organization)) ?? ''

const tellJoin = async (value: Join, { store }: Deciding): Promise<string> => {
  const partner = store && (await partnerOf(store, value))
  const where = [partner?.name, partner?.town].filter((part) => part !== undefined).join(', ')
  return [value.name, where].filter((part) => part !== '').join(' · ')
}

/** What the caller may decide, who has waited longest first. */
const toDecide = async (situation: Deciding) => {
  const { store } = situation
  const by = await byOf(situation)
  const all = store ? await findAll(store, joins) : []
  return all
    .filter(({ value }) => byName().refusal(value, by) === undefined)
    .toSorted((a, b) => (a.value.at < b.value.at ? -1 : 1))
}

/** Those who are called so by the partner that they ask for. */
const askingFor = async (named: string, situation: Deciding) => {
  const { store } = situation
  if (store === undefined) return []
  const asked = await Promise.all(
    (await toDecide(situation)).map(async (kept) => {
      const partner = await partnerOf(store, kept.value)
      return partner ? [{ id: kept.id, value: partner, kept }] : []
    }),
  )
  return allCalled(asked.flat(), named).map(({ kept }) => kept)
}

/** A request that the caller may decide, by whoever asks, or by the partner that it is about. */
export const join = () => ({ ...byName(), choice: tellJoin, known: askingFor })

/** Who asks to be let in and waits for the caller. */
export const waitingJoins = async (situation: Situation): Promise<readonly Choice[]> => {
  const waiting = (await toDecide(situation)).map(({ value }) => value)
  return choicesOf(join(), waiting, situation)
}

/** The same, to choose from. */
export const offerJoins = async (situation: Situation): Promise<Prepared> =>
  choosing('join', await waitingJoins(situation))
