import { acts } from '../act.ts'
import type { Card } from '../card.ts'
import { type Listing, listings } from '../domain/listing.ts'
import { memberships, people, roles } from '../domain/person.ts'
import type { Notice } from '../outcome.ts'
import { isReachable, type Reader } from '../reader.ts'
import { findAll, type View } from '../store.ts'

/** Which of these people published which listing, by its id, as far as that is still known. */
export const publishedBy = async (
  view: View,
  by: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const done = await findAll(view, acts, { where: { by: { in: [...by] } } })
  return new Map(
    done.flatMap(({ value: { by, touched } }) =>
      touched.flatMap(({ kind, id, rev }) =>
        by !== undefined && kind === listings.name && rev === 1 ? [[id, by] as const] : [],
      ),
    ),
  )
}

/**
 * Of what the coordination has taken out of the network, or brought back, the partner hears, and whoever of it
 * published one of these and would not hear it so. Who has left hears nothing; `by` did it.
 */
export const tellAuthors = async <R extends Reader>(
  view: View,
  organization: string,
  all: readonly Pick<Listing, 'id'>[],
  by: string,
  draw: (reader: R) => Card,
): Promise<readonly Notice<R>[]> => {
  const works = (await findAll(view, memberships, { where: { organization } })).map(({ value }) => value)
  const inOrder = works.toSorted((one, other) => roles.indexOf(one.role) - roles.indexOf(other.role))
  const found = await Promise.all(inOrder.map(({ person }) => view.get(people, person)))
  // The first of them is who reads what the partner is told.
  const [, ...others] = found.flatMap((kept) => (kept && isReachable(kept.value) ? [kept.id] : []))
  const made = await publishedBy(view, others)
  const authors = new Set(all.flatMap(({ id }) => made.get(id) ?? []))
  const told = { kind: 'removal', urgency: 'answer', draw } as const
  return [
    { to: { organization }, ...told },
    ...[...authors]
      .filter((person) => person !== by)
      .map((person) => ({ to: { person }, of: organization, ...told })),
  ]
}
