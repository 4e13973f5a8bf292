import type { Situation } from '../context.ts'
import { type Gap, gaps } from '../domain/gap.ts'
import { recordField } from '../field.ts'
import { saysAllOf } from '../same-words.ts'
import type { Kept } from '../store.ts'
import { rowsOf } from './rows.ts'
import { areSame, thingsIn } from './same-thing.ts'

/** The things on the list that are called so, in any form or language of theirs, else with these words; each by one record. */
const calledSo = async (
  named: string,
  { network, now, reader, store }: Situation,
): Promise<readonly Kept<Gap>[]> => {
  if (network === undefined || store === undefined) return []
  const rows = await rowsOf(store, network, reader.locale, { now })
  const things = thingsIn(named, reader.locale)
  const same = rows.filter(({ words, locale }) => areSame(thingsIn(words, locale), things))
  const found = same.length > 0 ? same : rows.filter(({ words }) => saysAllOf(words, named))
  return found.flatMap(({ records }) => records.slice(0, 1))
}

/** One thing that is missing: by the list's button, or as it is called there. */
export const gap = () =>
  recordField({
    kind: gaps,
    refusal: ({ hidden }) => (hidden ? 'offList' : undefined),
    title: ({ said: [first] }) => first?.words ?? '',
    known: calledSo,
    nameless: true,
    hidden: true,
    gone: 'offList',
  })
