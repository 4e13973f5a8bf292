import { acts } from '../act.ts'
import { codes } from '../domain/code.ts'
import type { Network } from '../domain/network.ts'
import { people } from '../domain/person.ts'
import { provenances } from '../domain/provenance.ts'
import { pulses } from '../partner/pulse.ts'
import { unfinished } from '../partner/unfinished.ts'
import { networkKinds, sharedKinds } from '../records.ts'
import { findAll, type Kind, type OfNetwork, type View } from '../store.ts'

/** What a network takes with it. Codes, drafts and what is still owed are nobody's memory. */
const exported: readonly Kind<OfNetwork, 'network'>[] = [
  ...networkKinds.filter((kind) => ![codes, pulses, unfinished].some((one) => one.name === kind.name)),
  ...sharedKinds,
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

/** The most letters of a file that goes through a chat. */
export const mostLetters = 1_000_000

export const exportName = ({ id }: Pick<Network, 'id'>): string => `rundruf-${id.toLowerCase()}.json`

/** All records of a network by kind, as JSON. */
export const exportNetwork = async (view: View, network: Network): Promise<string> => {
  const records: Record<string, readonly object[]> = {}
  for (const kind of exported) {
    const values = (await findAll(view, kind)).map(({ value }) => value)
    records[kind.name] = values.map((value) => left[kind.name]?.(value) ?? value)
  }
  return `${JSON.stringify({ network, ...records }, null, 2)}\n`
}
