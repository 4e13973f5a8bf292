import { type Organization, organizations } from './domain/organization.ts'
import { type Membership, memberships, people } from './domain/person.ts'
import { findAll, type Kept, type View } from './store.ts'

/** The organizations that nobody in the chat speaks for any more, once these people have left them. */
export const loses = async (
  view: View,
  ended: readonly Kept<Membership>[],
  leaving: readonly string[],
): Promise<readonly Organization[]> => {
  const left = [...new Set(ended.map(({ value }) => value.organization))]
  const found = await Promise.all(
    left.map(async (organization) => {
      const others = (await findAll(view, memberships, { where: { organization } })).filter(
        ({ value }) => !leaving.includes(value.person),
      )
      const staying = await Promise.all(others.map(({ value }) => view.get(people, value.person)))
      const reads = staying.some((kept) => kept?.value.human !== undefined && !kept.value.blocked)
      return reads ? undefined : (await view.get(organizations, organization))?.value
    }),
  )
  return found.flatMap((partner) => (partner && partner.left === undefined ? [partner] : []))
}
