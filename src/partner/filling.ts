import { type Organization, organizations, partnerFields } from '../domain/organization.ts'
import { joinedLists, saysSame } from '../domain/said-twice.ts'

const longest = 1000 // letters of what somebody can do

/** Its name is its own. */
const filled = partnerFields.filter((field) => field !== 'name')

/** A partner with what another says that it does not say itself; and what the other says differently. */
export const fillFrom = (own: Organization, gone: Organization) => {
  const both = own.expertise && gone.expertise ? joinedLists(own.expertise, gone.expertise) : ''
  const fits = both !== '' && both.length <= longest
  const kept = fits ? { ...own, expertise: both } : own
  const more = fits && both !== own.expertise
  const said = filled.flatMap((field) => {
    const value = gone[field]
    return value === undefined ? [] : [[field, value] as const]
  })
  const taken = said
    .filter(([field]) => kept[field] === undefined || (more && field === 'expertise'))
    .map(([field, value]) => [field, field === 'expertise' && more ? both : value] as const)
  return {
    value: organizations.schema.parse({ ...kept, ...Object.fromEntries(taken) }),
    taken,
    differs: [
      ...(kept.name === gone.name ? [] : [['name', gone.name] as const]),
      ...said.filter(
        ([field, value]) =>
          own[field] !== undefined && !saysSame(field, own[field], value) && (field !== 'expertise' || !fits),
      ),
    ],
    changed: taken.length > 0,
  }
}
