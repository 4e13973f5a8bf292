import { acts } from '../act.ts'
import { accounts, humans } from '../domain/account.ts'
import { joins } from '../domain/join.ts'
import { circles, type Person, people } from '../domain/person.ts'
import { vouching } from '../domain/vouched.ts'
import { drafts } from '../draft.ts'
import { findAll, type View } from '../store.ts'

const stricter = (one: (typeof circles)[number] | undefined, other: typeof one): typeof one =>
  one && other ? circles[Math.max(circles.indexOf(one), circles.indexOf(other))] : (one ?? other)

/** Somebody of a list who turns out to be a human known here already: hidden wherever either of both was. */
export const asHidden = (listed: Person, self: Person): Person => {
  const { platforms = self.platforms, shows, ...rest } = listed
  const shared = platforms?.filter((one) => self.platforms?.includes(one) ?? true)
  const on = shared?.length === 0 ? self.platforms : shared
  const phone = stricter(shows?.phone, self.shows?.phone)
  const mail = stricter(shows?.mail, self.shows?.mail)
  return {
    ...rest,
    ...(on && { platforms: on }),
    ...((phone || mail) && { shows: { ...(phone && { phone }), ...(mail && { mail }) } }),
  }
}

/** The same of whoever only waited, and is that person alone from now on: what they have said of themselves stands. */
export const carriedOver = (listed: Person, { phone, mail, vouched = [], ...self }: Person): Person => ({
  ...vouched.reduce(vouching, asHidden(listed, self)),
  ...(phone !== undefined && { phone }),
  ...(mail !== undefined && { mail }),
})

const ofWaiting: readonly string[] = [people.name, humans.name, accounts.name, drafts.name, joins.name]

/** Whether somebody has done more here than to wait: what they did stays theirs, so they stay who they are. */
export const hasDoneMore = async (view: View, id: string): Promise<boolean> =>
  (await findAll(view, acts, { where: { by: id } })).some(({ value }) =>
    value.touched.some(({ kind }) => !ofWaiting.includes(kind)),
  )
