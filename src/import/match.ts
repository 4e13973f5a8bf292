import { mayBeOne, nameKey, personKey, townKey } from '../domain/names.ts'
import { samePhone } from '../domain/phone.ts'
import { mailKey } from '../domain/reach.ts'
import { fullId, idFrom, looksLikeId } from '../id.ts'
import { both, movedNamesIn, namesIn } from './called.ts'
import type { Group } from './groups.ts'
import { type Findings, refuse } from './note.ts'
import type { Somebody } from './persons.ts'
import type { State } from './state.ts'

const multimap = <T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> => {
  const found = new Map<string, T[]>()
  for (const [key, value] of pairs) {
    const known = found.get(key)
    if (known === undefined) found.set(key, [value])
    else if (!known.includes(value)) known.push(value)
  }
  return found
}

/** The first that a file has made, else the first: a choice that is the same every time. */
const pick = (ids: readonly string[], state: State, kind: 'organization' | 'person'): string | undefined => {
  const inOrder = ids.toSorted()
  return inOrder.find((id) => state.provenances.has(`${kind}/${id}`)) ?? inOrder[0]
}

/** An id of the content's own, so that an import that is begun again makes the same. */
const mint = (network: string, seed: string, isTaken: (id: string) => boolean): string => {
  for (let attempt = 0; ; attempt += 1) {
    const id = idFrom(network, seed, attempt)
    if (!isTaken(id)) return id
  }
}

/**
 * Which organization of the network each group is about, there or become part of another, or the id that a new one gets;
 * none where that is unclear.
 */
export const matchOrganizations = (
  groups: readonly Group[],
  state: State,
  network: string,
  findings: Findings,
): ReadonlyMap<Group, string> => {
  const matched = new Map<Group, string>()
  const taken = new Set<string>()
  const claim = (group: Group, id: string | undefined) => {
    if (id === undefined || taken.has(id) || matched.has(group)) return
    matched.set(group, id)
    taken.add(id)
  }
  const free = (ids: readonly string[] | undefined) => (ids ?? []).filter((id) => !taken.has(id))
  const names = namesIn(state)
  const mails = multimap(
    [...state.organizations.values()].flatMap(({ id, value }) =>
      both(value.mail, state.last('organization', id).mail)
        .filter((mail) => mail !== '')
        .map((mail) => [mailKey(mail), id] as const),
    ),
  )
  const mailOf = ({ said }: Group) => (said.mail ? mailKey(said.mail) : '')
  const sharing = multimap(groups.map((group) => [mailOf(group), group] as const))

  for (const group of groups) {
    if (!looksLikeId(group.id)) continue
    const id = fullId(group.id, network)
    if (state.organizations.has(id) || state.moves.has(id)) claim(group, id)
    else findings.notes.push({ key: 'unknownId', file: group.file, line: group.line, value: group.id })
  }
  // Whoever is called just like one that has become part of another, and like nobody who is there, is that one.
  const moved = movedNamesIn(state)
  for (const group of groups)
    if (names.exactly(group).length === 0) claim(group, free(moved.exactly(group))[0])
  // The same name and the same mail say more than either alone; a mail alone may be shared or have got a new name.
  for (const group of groups) {
    const named = names.whoIs(group)
    claim(
      group,
      pick(
        free(mails.get(mailOf(group))).filter((id) => named.includes(id)),
        state,
        'organization',
      ),
    )
  }
  for (const group of groups) claim(group, pick(free(names.exactly(group)), state, 'organization'))
  const unclear = new Set<Group>()
  for (const group of groups) {
    if (matched.has(group)) continue
    const among = free(names.whoIs(group))
    const towns = among.map((id) => state.organizations.get(id)?.value.town ?? '')
    if (new Set(towns).size > 1) {
      refuse(findings, group, { key: 'ambiguousOrganization', name: group.name, among: towns.toSorted() })
      unclear.add(group)
    } else claim(group, pick(among, state, 'organization'))
  }
  for (const group of groups) {
    const [only, ...others] = free(mails.get(mailOf(group)))
    const alone = sharing.get(mailOf(group))?.filter((other) => !matched.has(other)).length === 1
    if (others.length === 0 && alone && group.said.mail && !unclear.has(group)) claim(group, only)
  }
  for (const group of groups)
    if (!matched.has(group) && !unclear.has(group))
      claim(
        group,
        mint(
          network,
          `import/organization/${nameKey(group.name)}/${townKey(group.town)}`,
          (id) => taken.has(id) || state.organizations.has(id),
        ),
      )
  return matched
}

/** Which person of the network each of them is, or the id that a new one gets. */
export const matchPeople = (
  everybody: readonly Somebody[],
  organizationOf: ReadonlyMap<Group, string>,
  state: State,
  network: string,
): ReadonlyMap<Somebody, string> => {
  const matched = new Map<Somebody, string>()
  const taken = new Set<string>()
  const known = [...state.people.values()].map(({ id, value }) => {
    const last = state.last('person', id)
    return {
      id,
      names: both(value.name, last.name),
      mails: both(value.mail, last.mail).filter((mail) => mail !== ''),
      phones: both(value.phone, last.phone).filter((phone) => phone !== ''),
    }
  })
  type Known = (typeof known)[number]
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
      found.map((one) => one.id).filter((one) => !taken.has(one)),
      state,
      'person',
    )
    if (id === undefined) return
    matched.set(somebody, id)
    taken.add(id)
  }
  const namesakes = ({ name }: Somebody) => byKey.get(personKey(name)) ?? []
  const sameMail = ({ said }: Somebody) => (said.mail ? (byMail.get(mailKey(said.mail)) ?? []) : [])

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
        organizations.some(
          (of) => state.memberships.has(`${id}:${of}`) || state.provenances.has(`membership/${id}:${of}`),
        ),
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
