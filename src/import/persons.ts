import { mayBeOne, personKey } from '../domain/names.ts'
import { phoneKey } from '../domain/phone.ts'
import { mailKey } from '../domain/reach.ts'
import type { Group } from './groups.ts'
import type { Texts } from './merge.ts'
import type { FieldName, Findings } from './note.ts'
import type { Spot } from './problem.ts'
import type { PersonSaid } from './read/people.ts'
import type { Role } from './terms.ts'

/** What somebody does in an organization; `at` is the place among those whom its rows name. */
export interface Work {
  readonly function: string | undefined
  readonly deputy: boolean
  readonly role: Role | undefined
  readonly at: number
}

/** Everything that the files say of one human, in one organization or several; where they are named first. */
export interface Somebody extends Spot {
  /** Rundruf's number for them, where a row says it. */
  readonly id: string | undefined
  readonly name: string
  /** All that the rows call them. */
  readonly names: Set<string>
  readonly said: Partial<Record<FieldName, string>>
  readonly of: Map<Group, Work>
}

const coordinating =
  /netzwerk-?\s?(?:koordin|manag|betreu)|(?:network|hálózat|hálózati)-?\s?(?:koordin|coordin|manag|menedzs)/iu

/** Whether that is what somebody does who coordinates the network. */
export const isCoordinating = (work: string): boolean => coordinating.test(work)

const addTo = (map: Map<string, Somebody[]>, key: string, somebody: Somebody) => {
  map.set(key, [...(map.get(key) ?? []), somebody])
}

/** Takes what another row says of somebody; the first that says something has said it. */
const hear = (somebody: Somebody, { file, line, said }: PersonSaid, findings: Findings) => {
  for (const field of ['mail', 'phone', 'language'] as const) {
    const value = said[field]
    if (value === undefined) continue
    const first = somebody.said[field]
    if (!first) somebody.said[field] = value
    else if (value !== '' && value !== first)
      findings.notes.push({ key: 'conflict', file, line, record: somebody.name, field, value, first })
  }
  if (said.function === undefined) return
  if (isCoordinating(said.function)) somebody.said.coordinates = 'true'
  else somebody.said.coordinates ??= ''
}

/** Who in all groups is one human: by mail, by name and phone, by name within an organization. */
export const gatherPeople = (groups: readonly Group[], findings: Findings): readonly Somebody[] => {
  const all: Somebody[] = []
  const byId = new Map<string, Somebody>()
  const byMail = new Map<string, Somebody[]>()
  const byNumber = new Map<string, Somebody[]>()
  const byGroup = new Map<string, Somebody[]>()

  groups.forEach((group, at) => {
    for (const person of group.people) {
      const { file, line, id, name, said, deputy, role } = person
      const key = personKey(name)
      const mail = said.mail ? mailKey(said.mail) : undefined
      const number = said.phone ? `${key}/${phoneKey(said.phone)}` : undefined
      const inGroup = `${at}/${key}`
      // Two numbers are two, however much they have in common.
      const among = (found: readonly Somebody[] = []) =>
        found.filter((other) => id === undefined || other.id === undefined || other.id === id)
      const known =
        (id && byId.get(id)) ||
        (mail && among(byMail.get(mail)).find((other) => mayBeOne(other.name, name))) ||
        (number && among(byNumber.get(number))[0]) ||
        among(byGroup.get(inGroup))[0]
      const somebody: Somebody = known || {
        file,
        line,
        id,
        name,
        names: new Set(),
        said: { name },
        of: new Map(),
      }
      if (!known) all.push(somebody)
      if (id !== undefined && !byId.has(id)) byId.set(id, somebody)
      somebody.names.add(name)
      hear(somebody, person, findings)
      if (mail) addTo(byMail, mail, somebody)
      if (number) addTo(byNumber, number, somebody)
      addTo(byGroup, inGroup, somebody)
      const membership = somebody.of.get(group)
      somebody.of.set(group, {
        function: membership?.function || said.function,
        deputy: deputy || membership?.deputy === true,
        role: membership?.role ?? role,
        at: membership?.at ?? group.people.indexOf(person),
      })
    }
  })
  return all
}

/** What a file says of somebody's work in an organization. */
export const workTexts = (work: { readonly function: string | undefined }, role: string): Texts => ({
  role,
  ...(work.function !== undefined && { function: work.function }),
})
