import type { Locale } from '../words.ts'
import { analyze } from './analyze.ts'
import { createIndex } from './index.ts'
import { ranking } from './rank.ts'

/** Whether whoever asks for the one surely finds the other by its letters, or by what Rundruf knows of every network's words. */
export const connects = (asked: string, found: string, locale: Locale): boolean => {
  const index = createIndex(1)
  const texts = [{ field: 'title', text: found }] as const
  index.add({ id: 'found', organization: 'found', about: 'offer', state: 'open', helpers: [], texts })
  const question = analyze(asked, locale)
  return ranking(index, question.asked, question.locale)(() => true).some(({ sure }) => sure)
}
