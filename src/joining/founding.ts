import type { Join } from '../domain/join.ts'
import { foundingKey, isSamePartner, nameKey, townKey, withoutForm } from '../domain/names.ts'
import type { Network } from '../domain/network.ts'
import { type Organization, organizations } from '../domain/organization.ts'
import { memberships } from '../domain/person.ts'
import { joinedAs, prospects } from '../domain/prospect.ts'
import { fold } from '../fold.ts'
import { idFrom } from '../id.ts'
import { stilled } from '../partner/pulse.ts'
import { Refusal } from '../refusal.ts'
import { type Change, create, findAll, type Kept, unchanged, type View } from '../store.ts'

type Founded = Pick<Organization, 'name' | 'kind' | 'town'>
type Named = Pick<Organization, 'name' | 'town'>

/** Every partner that is there. */
export const partnersHere = async (store: View): Promise<readonly Kept<Organization>[]> =>
  (await findAll(store, organizations)).filter(({ value }) => value.left === undefined)

export const sameOf = (founded: Named, all: readonly Kept<Organization>[]): Kept<Organization> | undefined =>
  all.find(({ value }) => isSamePartner(value, founded))

/** The region of a town: the one that is called so, else that of another partner there. */
export const regionOf = (
  { regions }: Network,
  town: string | undefined,
  all: readonly Kept<Organization>[],
): string | undefined => {
  if (town === undefined) return undefined
  const wanted = townKey(town)
  const called = regions.find(({ name, also }) => [name, ...also].some((one) => fold(one) === fold(town)))
  const beside = all.find(({ value }) => value.region !== undefined && townKey(value.town ?? '') === wanted)
  return called?.name ?? beside?.value.region
}

/**
 * Two who found the same at the same moment, with or without its legal form, choose the same id: the later one decides
 * again, and finds the first's.
 */
export const newPartner = async (
  store: View,
  network: string,
  founded: Founded,
  region: string | undefined,
): Promise<Organization> => {
  const about = foundingKey({ ...founded, name: withoutForm(nameKey(founded.name)).bare })
  for (let attempt = 0; ; attempt += 1) {
    const id = idFrom(network, `partner/${about}`, attempt)
    if ((await store.get(organizations, id)) === undefined)
      return { id, network, ...founded, ...(region !== undefined && { region }) }
  }
}

/** What founds a partner: whoever had it in mind sees that it has come. */
export const founding = async (store: View, partner: Organization): Promise<readonly Change[]> => [
  create(organizations, partner),
  ...joinedAs(await findAll(store, prospects), partner),
]

/** What lets a person into an organization, by an act; it is founded where it is not there yet. */
export const admission = async (
  store: View,
  { network, act }: { readonly network: string; readonly act: string },
  person: string,
  { organization, founds, region }: Pick<Join, 'organization' | 'founds' | 'region'>,
): Promise<{ readonly partner: Organization; readonly changes: readonly Change[] }> => {
  const known =
    organization !== undefined
      ? await store.get(organizations, organization)
      : founds && sameOf(founds, await partnersHere(store))
  if (organization !== undefined && known?.value.left !== undefined)
    throw new Refusal('hasLeft', known.value.name)
  const partner = known?.value ?? (founds && (await newPartner(store, network, founds, region)))
  if (partner === undefined) throw new Refusal('decided')
  // Read first: whoever else comes to the partner from here on makes the commit stale, so that one is the first.
  const still = await stilled(store, partner.id, network, act)
  const members = await findAll(store, memberships, { where: { organization: partner.id } })
  const id = `${person}:${partner.id}`
  const role = members.length === 0 ? 'contact' : 'colleague'
  const membership = { id, network, person, organization: partner.id, role } as const
  return {
    partner,
    changes: [
      still,
      ...(known ? [unchanged(known)] : await founding(store, partner)),
      ...(members.some((kept) => kept.id === id) ? [] : [create(memberships, membership)]),
    ],
  }
}
