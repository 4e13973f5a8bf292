import type { Join } from '../domain/join.ts'
import { memberships, type Person, people } from '../domain/person.ts'
import { mailKey } from '../domain/reach.ts'
import { derive } from '../id.ts'
import { findAll, type Kept, type View } from '../store.ts'

/**
 * Whether somebody whom a list names has yet to come into the chat. Whoever coordinates comes in by a code alone: no
 * partner's people can give anybody that right.
 */
export const isAwaited = ({ human, blocked, coordinates }: Person): boolean =>
  human === undefined && blocked === undefined && !coordinates

/** Whom alone a mail address means in the network: one that several share, as of an office, means nobody. */
const addressed = async (store: View, mail: string): Promise<Kept<Person> | undefined> => {
  const wanted = mailKey(mail)
  // What somebody at the door says of themselves takes the hint from nobody.
  const [only, ...others] = (await findAll(store, people)).filter(
    ({ value }) => !value.guest && value.mail !== undefined && mailKey(value.mail) === wanted,
  )
  return only && others.length === 0 && isAwaited(only.value) ? only : undefined
}

const markOf = (person: string, mail: string): string => derive(JSON.stringify([person, mailKey(mail)]), 12)

type Hint = NonNullable<Join['hint']>

/** Whom the address of an account means, and the partners where the list has them: never told to whoever asks. */
export const hinted = async (
  store: View,
  mail: string | undefined,
): Promise<
  | { readonly hint: Hint; readonly listed: Kept<Person>; readonly organizations: readonly string[] }
  | undefined
> => {
  const listed = mail === undefined ? undefined : await addressed(store, mail)
  if (mail === undefined || listed === undefined) return undefined
  const works = await findAll(store, memberships, { where: { person: listed.id } })
  return {
    hint: { person: listed.id, mark: markOf(listed.id, mail) },
    listed,
    organizations: works.map(({ value }) => value.organization),
  }
}

/** The one whom a request's hint means, while the list says so still. */
export const hintedThere = async (
  store: View,
  { hint, organization }: Pick<Join, 'hint' | 'organization'>,
): Promise<Kept<Person> | undefined> => {
  const mail = hint && (await store.get(people, hint.person))?.value.mail
  const found = await hinted(store, mail)
  const same = found?.listed.id === hint?.person && found?.hint.mark === hint?.mark
  return found && same && organization !== undefined && found.organizations.includes(organization)
    ? found.listed
    : undefined
}
