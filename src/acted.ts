import type { Act } from './act.ts'
import type { Described } from './command.ts'
import { concerned } from './concerned.ts'
import { codes } from './domain/code.ts'
import { joins } from './domain/join.ts'
import type { Network } from './domain/network.ts'
import { organizations } from './domain/organization.ts'
import { prospects } from './domain/prospect.ts'
import { coordinatesIn, type Reader } from './reader.ts'
import { Refusal } from './refusal.ts'
import { mayCall } from './rights.ts'
import type { Kind, OfNetwork, View } from './store.ts'

interface Undoing {
  readonly commands: readonly Described[]
  readonly network: Network
  readonly reader: Reader
}

/** What others have been told they can rely on: it is done anew, not taken back. */
const final: readonly string[] = ['contact end', 'leave', 'undo']

/** A code that was made, used or tried wrongly would be as new; one that was dropped comes back as it was. */
const isFinal = ({ command, touched }: Act): boolean =>
  final.includes(command) || touched.some(({ kind, rev }) => kind === codes.name && rev > 0)

interface There {
  readonly id: string
  readonly region?: string | undefined
}

const notYet: readonly Kind<OfNetwork, 'network'>[] = [prospects, joins]

/** What is no partner so far, and where it is. */
const foundable = async (view: View, { kind: name, id, before }: Act['touched'][number]) => {
  const kind = notYet.find((known) => known.name === name)
  const value = before ?? (kind && (await view.get(kind, id))?.value)
  if (name === prospects.name && value) return [prospects.schema.parse(value)]
  const join = name === joins.name && value ? joins.schema.parse(value) : undefined
  return join && join.organization === undefined ? [join] : []
}

/** The partners that an act was about; what it did besides to people and to others follows from that. */
const about = async (view: View, { touched }: Act): Promise<readonly There[]> => {
  const partners = touched.filter(({ kind }) => kind === organizations.name)
  const gone = partners.flatMap(({ rev, before }) => (rev === 0 && before ? [before] : []))
  return [
    ...gone.map((before) => organizations.schema.parse(before)),
    ...(await concerned(view, partners.length > 0 ? partners : touched)),
    ...(await Promise.all(touched.map((one) => foundable(view, one)))).flat(),
  ]
}

/** Why a reader may not take an act back: nobody may, or they might not do the same now. */
export const whyNotUndone = async (
  view: View,
  act: Act,
  { commands, network, reader }: Undoing,
): Promise<Refusal | undefined> => {
  const { acting, by, command } = act
  const done = commands.find(({ name }) => name === command)
  const title = done?.words[reader.locale].title ?? command
  if (isFinal(act)) return new Refusal('final', title)
  const partner = acting === undefined ? undefined : (await view.get(organizations, acting))?.value
  const coordinating = done?.access === 'coordinator' || done?.access === 'whole'
  if (coordinating && !reader.people.includes(by ?? ''))
    return new Refusal('notYours', partner?.name ?? title)
  const refused = done && mayCall(done, network, reader)
  if (refused) return new Refusal(refused, title)
  const isOwn = ({ id, region }: There) => reader.organizations.includes(id) || coordinatesIn(reader, region)
  const acted: readonly There[] = acting === undefined ? [] : [partner ?? { id: acting }]
  const asked = coordinating || done?.access === 'person' ? await about(view, act) : acted
  return asked.every(isOwn) ? undefined : new Refusal('notYours', partner?.name ?? title)
}
