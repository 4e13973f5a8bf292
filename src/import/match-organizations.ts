import { byName, nameKey, sameTown, sameWholeName, townKey } from '../domain/names.ts'
import { mailKey } from '../domain/reach.ts'
import { fullId, looksLikeId } from '../id.ts'
import { both, movedIn, namesIn } from './called.ts'
import type { Group } from './groups.ts'
import { type Findings, refuse } from './note.ts'
import { mint, multimap, pick } from './pick.ts'
import type { State } from './state.ts'

/** Whether an organization of another name may be meant by its mail: nothing that is said of both contradicts it. */
const mayBeCalled = ({ said }: Group, id: string, state: State): boolean => {
  const value = state.organizations.get(id)?.value
  const last = state.last('organization', id)
  return (['town', 'region', 'kind'] as const).every((field) => {
    const wanted = said[field] ?? ''
    const same = field === 'town' ? sameTown : sameWholeName
    const known = both(value?.[field], last[field])
    return wanted === '' || known.some((one) => one === '' || same(one, wanted))
  })
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
      // What a partner says itself makes it none in a list, whose rows name people for that one.
      [value.mailCared ? value.mail : undefined, state.last('organization', id).mail]
        .filter((mail) => mail !== undefined)
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
  const moved = byName(movedIn(state))
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
    if (only === undefined || others.length > 0 || !alone || !group.said.mail || unclear.has(group)) continue
    if (mayBeCalled(group, only, state)) claim(group, only)
  }
  for (const group of groups)
    if (!matched.has(group) && !unclear.has(group))
      claim(
        group,
        mint(
          network,
          `import/organization/${nameKey(group.name)}/${townKey(group.town)}`,
          (id) => taken.has(id) || state.organizations.has(id) || state.moves.has(id),
        ),
      )
  return matched
}
