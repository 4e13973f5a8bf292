import type { Network } from '../domain/network.ts'
import { type Watch, watches } from '../domain/watch.ts'
import { fold } from '../fold.ts'
import { idFrom } from '../id.ts'
import { termName } from '../network/terms.ts'
import type { Reader } from '../reader.ts'
import type { Answer } from '../search/search.ts'
import { shortened } from '../shortened.ts'
import type { Kept, View } from '../store.ts'

const longestTitle = 120

/** What a question is about, as a heading says it: "Heu · Gartow"; nothing where it says no more than where. */
export const titleOf = (answer: Answer, network: Network, reader: Reader): string | undefined => {
  const { words, town, region, sector, near } = answer
  const { from, radius } = near ?? {}
  const where = [from ?? town, from === undefined ? region : undefined]
  if (words.trim() === '' || where.some((place) => place !== undefined && fold(place) === fold(words)))
    return undefined
  const parts = [
    shortened(words, longestTitle),
    ...where,
    radius && `${radius.amount} ${radius.unit}`,
    termName(network.sectors, sector, reader),
  ]
  return parts.filter((part) => part !== undefined).join(' · ')
}

/** Whether others' offers answer it, or their requests. */
export const kindOf = ({ kind }: Answer): Watch['kind'] => (kind === 'offer' ? 'offer' : 'request')

/** One of these that asks the same. */
export const sameAs = (
  all: readonly Kept<Watch>[],
  { title, kind }: Pick<Watch, 'title' | 'kind'>,
): Kept<Watch> | undefined =>
  all.find(({ value }) => value.kind === kind && fold(value.title) === fold(title))

/** The number of a question that somebody keeps: the same whenever they ask the same, so it is kept once. */
export const idOf = async (
  view: View,
  network: Network,
  person: string,
  { title, kind }: Pick<Watch, 'title' | 'kind'>,
): Promise<string> => {
  for (let attempt = 0; ; attempt += 1) {
    const id = idFrom(network.id, `watch/${person}/${kind}/${fold(title)}`, attempt)
    if ((await view.get(watches, id)) === undefined) return id
  }
}
