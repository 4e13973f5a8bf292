import { mayBeOne, personKey } from '../domain/names.ts'
import type { Person } from '../domain/person.ts'
import { samePhone } from '../domain/phone.ts'
import { mailKey } from '../domain/reach.ts'
import { vouchedIn } from '../domain/vouched.ts'
import type { Group } from './groups.ts'
import type { Somebody } from './persons.ts'
import { mint, multimap, pick } from './pick.ts'
import type { State } from './state.ts'

/** Whether somebody has said of themselves all by which a list reaches whom it names. */
const isKnownTo = (person: Person, { mail, phone }: Somebody['said']): boolean =>
  (!mail || mailKey(person.mail ?? '') === mailKey(mail)) &&
  (!phone || (person.phone !== undefined && samePhone(person.phone, phone)))

/**
 * By what others know the people of a network: a list, whoever coordinates, who let them in. What somebody in the chat
 * says of themselves makes them nobody in a list, who may be given rights there.
 */
const knownByOthers = (state: State) =>
  [...state.people.values()].map(({ id, value }) => {
    const last = state.last('person', id)
    const { mail, phone }: Partial<Person> = value.human === undefined ? value : {}
    // A friend's word is not enough to read what a list says of whoever is called so.
    const strange = value.byColleague && value.human !== undefined && last.name === undefined
    return {
      id,
      mayRead: ({ said }: Somebody) => !strange || isKnownTo(value, said),
      // Who has no name in any list is called nothing there, which is nobody's name.
      names: [...vouchedIn(value), ...(last.name ? [last.name] : [])],
      mails: [mail ?? '', last.mail ?? ''],
      phones: [phone, last.phone].filter((one) => one !== undefined),
    }
  })
type Known = ReturnType<typeof knownByOthers>[number]

/** Which person of the network each of them is, or the id that a new one gets. */
export const matchPeople = (
  everybody: readonly Somebody[],
  organizationOf: ReadonlyMap<Group, string>,
  state: State,
  network: string,
): ReadonlyMap<Somebody, string> => {
  const matched = new Map<Somebody, string>()
  const taken = new Set<string>()
  const known = knownByOthers(state)
  const byMail = multimap(
    known.flatMap((one) => one.mails.map((mail): [string, Known] => [mailKey(mail), one])),
  )
  const byKey = multimap(
    known.flatMap((one) => one.names.map((name): [string, Known] => [personKey(name), one])),
  )
  const idsOf = (somebody: Somebody) =>
    [...somebody.of.keys()].flatMap((group) => organizationOf.get(group) ?? [])
  const claim = (somebody: Somebody, found: readonly Known[]) => {
    if (matched.has(somebody)) return
    const id = pick(
      found.filter((one) => one.mayRead(somebody) && !taken.has(one.id)).map(({ id }) => id),
      state,
      'person',
    )
    if (id === undefined) return
    matched.set(somebody, id)
    taken.add(id)
  }
  const namesakes = ({ name }: Somebody) => byKey.get(personKey(name)) ?? []
  const sameMail = ({ said }: Somebody) => (said.mail ? (byMail.get(mailKey(said.mail)) ?? []) : [])

  for (const one of everybody) {
    const numbered = one.id !== undefined && state.people.has(one.id) && !taken.has(one.id)
    if (!numbered || one.id === undefined) continue
    matched.set(one, one.id)
    taken.add(one.id)
  }
  for (const one of everybody)
    claim(
      one,
      sameMail(one).filter((other) => namesakes(one).includes(other)),
    )
  for (const one of everybody)
    claim(
      one,
      sameMail(one).filter(({ names }) => names.some((name) => mayBeOne(name, one.name))),
    )
  for (const one of everybody) {
    const said = one.said.phone
    if (said)
      claim(
        one,
        namesakes(one).filter(({ phones }) => phones.some((phone) => samePhone(phone, said))),
      )
  }
  for (const one of everybody) {
    const organizations = idsOf(one)
    claim(
      one,
      // Whoever was taken out of one in Rundruf is still who the file means.
      namesakes(one).filter(({ id }) =>
        organizations.some((of) => state.memberships.has(`${id}:${of}`) || state.listedAt(id).has(of)),
      ),
    )
  }
  for (const one of everybody) {
    if (matched.has(one)) continue
    const first = idsOf(one).toSorted()[0] ?? ''
    const seed = `import/person/${personKey(one.name)}/${one.said.mail ? mailKey(one.said.mail) : first}`
    const id = mint(network, seed, (id) => taken.has(id) || state.people.has(id) || state.forgotten.has(id))
    matched.set(one, id)
    taken.add(id)
  }
  return matched
}
