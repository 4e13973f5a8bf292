import { isShownAt } from '../about.ts'
import { acts } from '../act.ts'
import { codes } from '../domain/code.ts'
import { givenRests } from '../domain/given-rest.ts'
import type { Network } from '../domain/network.ts'
import { type Person, people } from '../domain/person.ts'
import { pictures } from '../domain/picture.ts'
import { provenances } from '../domain/provenance.ts'
import { responses } from '../domain/response.ts'
import { pulses } from '../partner/pulse.ts'
import { unfinished } from '../partner/unfinished.ts'
import { withTexts } from '../privacy/held.ts'
import { type Cut, cutOf } from '../privacy/in-texts.ts'
import type { KnownBy } from '../privacy/known-of.ts'
import { networkKinds, sharedKinds } from '../records.ts'
import { findAll, type Kind, type OfNetwork, type View } from '../store.ts'

/** What a network takes with it. Codes, drafts and what is still owed are nobody's memory. */
const exported: readonly Kind<OfNetwork, 'network'>[] = [
  ...networkKinds.filter(
    (kind) => ![codes, pulses, unfinished, givenRests].some((one) => one.name === kind.name),
  ),
  ...sharedKinds,
  pictures,
  provenances,
  acts,
]

/** Which human of the installation a person is stays here, and so does what records were before. */
const left: Readonly<Record<string, (value: object) => object>> = {
  [people.name]: (value) => ({ ...value, human: undefined }),
  [acts.name]: (value) => {
    const { touched } = acts.schema.parse(value)
    return { ...value, touched: touched.map(({ kind, id, rev }) => ({ kind, id, rev })) }
  },
}

/** What one partner said to another with an answer is for these two alone, and nobody reads who searched for what. */
const leftInChat: typeof left = {
  ...left,
  [responses.name]: (value) => ({ ...value, note: undefined, teaches: undefined }),
}

/** The most letters of a file that goes through a chat. */
export const mostLetters = 1_000_000

export const exportName = ({ id }: Pick<Network, 'id'>, ending = '.json'): string =>
  `rundruf-${id.toLowerCase()}${ending}`

const knownAs = ({ name, vouched = [], mail, phone }: Person): KnownBy => ({
  names: [name, ...vouched],
  mails: mail === undefined ? [] : [mail],
  phones: phone === undefined ? [] : [phone],
})

/** What goes through a chat. */
interface Copy {
  readonly text: string
  /** Of how many people it says neither name nor how to reach them. */
  readonly hidden: number
}

/** All records of a network by kind, as JSON. */
const copyOf = async (
  view: View,
  network: Network,
  hidden: ReadonlySet<string>,
  cut: Cut,
  without: typeof left,
): Promise<string> => {
  const records: Record<string, readonly unknown[]> = {}
  for (const kind of exported) {
    const values = (await findAll(view, kind)).filter(({ id }) => !hidden.has(id.replace(/^person\//, '')))
    records[kind.name] = values.map(({ value }) => withTexts(without[kind.name]?.(value) ?? value, cut))
  }
  return `${JSON.stringify({ network, ...records }, null, 2)}\n`
}

/** Everything, for whoever runs the installation. */
export const exportNetwork = (view: View, network: Network): Promise<string> =>
  copyOf(view, network, new Set(), (text) => text, left)

/** Who shows their data on other platforms than that of an address alone, and what takes them out of a text. */
export const hiddenAt = async (
  view: View,
  address: string,
): Promise<{ readonly hidden: ReadonlySet<string>; readonly cut: Cut }> => {
  const all = (await findAll(view, people)).map(({ value }) => value)
  const hidden = all.filter((one) => !isShownAt(one, address))
  const cuts = await Promise.all(hidden.map((one) => cutOf(view, one.id, knownAs(one))))
  const cut: Cut = (text) => cuts.reduce((rest, without) => without(rest), text)
  return { hidden: new Set(hidden.map(({ id }) => id)), cut }
}

/** The same as it may stand at an address: without those who show their data on other platforms alone. */
export const exportTo = async (view: View, network: Network, address: string): Promise<Copy> => {
  const { hidden, cut } = await hiddenAt(view, address)
  return { text: await copyOf(view, network, hidden, cut, leftInChat), hidden: hidden.size }
}
