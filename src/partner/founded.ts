import type { Act } from '../act.ts'
import { listings } from '../domain/listing.ts'
import { organizations } from '../domain/organization.ts'
import { memberships } from '../domain/person.ts'
import { responses } from '../domain/response.ts'
import { findAll, type View } from '../store.ts'

/** Whether a partner that an act has founded has people or does something by now: it is no mistake any more. */
export const hasGrown = async (view: View, { touched }: Pick<Act, 'touched'>): Promise<boolean> => {
  const founded = touched.filter(({ kind, rev }) => kind === organizations.name && rev === 1)
  const ids = founded.map(({ id }) => id)
  if (ids.length === 0) return false
  const where = { organization: { in: ids } }
  const works = await findAll(view, memberships, { where })
  const published = await findAll(view, listings, { where })
  const answers = await findAll(view, responses, { where })
  const came = (id: string) => touched.some((one) => one.id === id)
  return [...works, ...published, ...answers].some(({ id }) => !came(id))
}
