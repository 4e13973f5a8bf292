import { acts } from '../act.ts'
import { accounts, humans } from '../domain/account.ts'
import { joins } from '../domain/join.ts'
import { circleOf, circles, type Person, people, withOwnWord } from '../domain/person.ts'
import { vouching } from '../domain/vouched.ts'
import { drafts } from '../draft.ts'
import { findAll, type View } from '../store.ts'

/** Whom the more careful of both lets see it; nothing where neither has said anything of it. */
const stricter = (what: 'phone' | 'mail', ...both: readonly Person[]): Person['shows'] => {
  if (both.every(({ shows }) => shows?.[what] === undefined)) return {}
  const strictest = Math.max(...both.map((one) => circles.indexOf(circleOf(one, what))))
  return { [what]: circles[strictest] }
}

/**
 * Somebody of a list who turns out to be a human known here already: hidden wherever either of both was. Who were to be
 * seen on no platform in common are seen on none, until they say where.
 */
export const asHidden = (listed: Person, self: Person): Person => {
  const { platforms = self.platforms, shows: _, ...rest } = listed
  const on = platforms?.filter((one) => self.platforms?.includes(one) ?? true)
  const shows = { ...stricter('phone', listed, self), ...stricter('mail', listed, self) }
  return { ...rest, ...(on && { platforms: on }), ...(Object.keys(shows).length > 0 && { shows }) }
}

/** The same of whoever only waited, and is that person alone from now on: what they have said of themselves stands. */
export const carriedOver = (listed: Person, { phone, mail, vouched = [], ...self }: Person): Person =>
  withOwnWord(vouched.reduce(vouching, asHidden(listed, self)), {
    ...(phone !== undefined && { phone }),
    ...(mail !== undefined && { mail }),
  })

const ofWaiting: readonly string[] = [people.name, humans.name, accounts.name, drafts.name, joins.name]

/** Whether somebody has done more here than to wait: what they did stays theirs, so they stay who they are. */
export const hasDoneMore = async (view: View, id: string): Promise<boolean> =>
  (await findAll(view, acts, { where: { by: id } })).some(({ value }) =>
    value.touched.some(({ kind }) => !ofWaiting.includes(kind)),
  )
