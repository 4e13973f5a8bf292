import {
  bareKey,
  type Called,
  nameKey,
  sameBareName,
  sameTown,
  townKey,
  withoutForm,
} from '../domain/names.ts'
import { nationalNumbers } from '../domain/phone.ts'
import { mailKey } from '../domain/reach.ts'
import type { OrganizationRow } from './read/organizations.ts'

/** Rows of one organization, as far as that is known, and what they know it by. */
interface Gathering {
  readonly rows: OrganizationRow[]
  readonly id: string
  readonly name: string
  readonly key: string
  readonly bare: string
  readonly form: string
  /** Its mail, its phone and those of its people. */
  readonly reach: Set<string>
  /** Which organizations of the network are called just so. */
  readonly standing: Set<string>
  town: string
}

export type Standing = (called: Called) => readonly string[]

const reachOf = ({ said, people }: OrganizationRow): readonly string[] =>
  [said, ...people.map((person) => person.said)].flatMap(({ mail, phone }) => [
    ...(mail ? [mailKey(mail)] : []),
    ...(phone ? nationalNumbers(phone) : []),
  ])

const gatheringOf = (row: OrganizationRow, standing: Standing): Gathering => {
  const { id, name, said } = row
  const { town = '' } = said
  const key = nameKey(name)
  return {
    ...{ rows: [row], id, name, key, bare: bareKey(name), form: withoutForm(key).form },
    ...{
      reach: new Set(reachOf(row)),
      standing: new Set(standing({ name, town })),
      town,
    },
  }
}

const join = (into: Gathering, other: Gathering): void => {
  into.rows.push(...other.rows)
  for (const one of other.reach) into.reach.add(one)
  for (const one of other.standing) into.standing.add(one)
  into.town ||= other.town
}

type Fits = (one: Gathering, other: Gathering) => boolean

/** Takes out of the list whoever fits one other of it, or several that are one, and adds their rows there. */
const absorb = (list: readonly Gathering[], fits: Fits): readonly Gathering[] => {
  const byName = Map.groupBy(list, ({ bare }) => bare)
  const gone = new Set<Gathering>()
  for (const one of list) {
    const [other, ...others] = (byName.get(one.bare) ?? []).filter(
      (candidate) => candidate !== one && !gone.has(candidate) && fits(one, candidate),
    )
    if (other === undefined || !others.every((each) => fits(other, each) || fits(each, other))) continue
    join(other, one)
    gone.add(one)
  }
  const left = list.filter((one) => !gone.has(one))
  // Who has taken rows in knows more towns and numbers.
  return gone.size > 0 ? absorb(left, fits) : left
}

const sameRow: Fits = (one, other) =>
  one.id === '' && other.id !== '' && one.key === other.key && sameTown(one.town, other.town)

const sameWithoutTown: Fits = (one, other) =>
  one.id === '' && one.key === other.key && one.town === '' && other.town !== ''

/** Of two that are called alike a town, a mail or a phone has to say that they are one: else it is for people to judge. */
const sameUnderOtherSpelling: Fits = (one, other) => {
  if (one.id !== '' || !sameBareName(one.name, other.name) || (one.form !== other.form && one.form !== ''))
    return false
  // Who stands in Rundruf as two partners has been left as two.
  const two = one.standing.size > 0 && other.standing.size > 0
  if (two && one.standing.isDisjointFrom(other.standing)) return false
  if (one.town !== '' && other.town !== '') return sameTown(one.town, other.town)
  return !one.reach.isDisjointFrom(other.reach)
}

/** Rows of one organization, whatever their order: same name and town, or what can mean only that one. */
export const gather = (
  rows: readonly OrganizationRow[],
  standing: Standing,
): readonly (readonly OrganizationRow[])[] => {
  const exact = new Map<string, Gathering>()
  for (const row of rows) {
    const one = gatheringOf(row, standing)
    const key = [one.id, one.key, townKey(one.town)].join('\n')
    const known = exact.get(key)
    if (known) join(known, one)
    else exact.set(key, one)
  }
  return [sameRow, sameWithoutTown, sameUnderOtherSpelling]
    .reduce<readonly Gathering[]>(absorb, [...exact.values()])
    .map((gathering) => gathering.rows)
}
