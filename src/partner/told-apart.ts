import { labelsOf, tellApart } from '../choices.ts'
import { type Organization, organizations } from '../domain/organization.ts'
import { unaccented } from '../fold.ts'
import type { Choice } from '../invocation.ts'
import { findAll, type View } from '../store.ts'

type Told = Pick<Organization, 'id' | 'name' | 'town' | 'region' | 'left'>

/** A partner's name; where another of these is called so, too, with its town behind it, then its region, then its number. */
export const toldApart = (partner: Told, all: readonly Told[]): string => {
  const called = unaccented(partner.name)
  const others = all.filter(
    ({ id, name, left }) => id !== partner.id && left === undefined && unaccented(name) === called,
  )
  if (others.length === 0) return partner.name
  const [told] = tellApart(
    [partner, ...others].map(({ id, name, town, region }) => ({
      id,
      labels: labelsOf(
        name,
        [town, region].filter((part) => part !== undefined),
      ),
    })),
  )
  return told?.label ?? partner.name
}

/** How partners are named in their network, each so that it is mistaken for no other. */
export const namesApart = async (view: View): Promise<(partner: Told) => string> => {
  const all = (await findAll(view, organizations)).map(({ value }) => value)
  return (partner) => toldApart(partner, all)
}

/** The same of one partner. */
export const nameApart = async (view: View, partner: Told): Promise<string> =>
  (await namesApart(view))(partner)

/** The same by its number; undefined where there is none. */
export const nameApartOf = async (view: View, id: string): Promise<string | undefined> => {
  const partner = (await view.get(organizations, id))?.value
  return partner && nameApart(view, partner)
}

/** Partners to choose from. */
export const partnerChoices = async (view: View, some: readonly Told[]): Promise<readonly Choice[]> => {
  const named = await namesApart(view)
  return some.map((one) => ({ value: one.id, label: named(one) }))
}
