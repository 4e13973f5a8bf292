import { type Lesson, unlearned } from '../domain/lesson.ts'
import { findAnswers } from '../domain/response.ts'
import { derive } from '../id.ts'
import { type Association, associationsOf } from '../search/associations.ts'
import { findAll, type View } from '../store.ts'

/** What the search of a network has learned and follows, the best proven first. */
export const learnedPairs = async (view: View): Promise<readonly Association[]> => {
  const answers = await findAnswers(view, { state: 'accepted' })
  const struck = await findAll(view, unlearned)
  return associationsOf(
    answers.map(({ value }) => value),
    struck.map(({ value }) => value),
  )
}

/** The number of a pair, the same as long as it is the same two words, and no other network's. */
export const pairId = (network: string, { key }: Pick<Association, 'key'>): string =>
  derive(`pair/${network}/${key}`, 12)

export const tellPair = ({ asked, found }: Pick<Lesson, 'asked' | 'found'>): string =>
  `${asked.word} → ${found.word}`
