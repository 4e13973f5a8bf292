import { networks } from '../src/domain/network.ts'
import { replace } from '../src/store.ts'
import type { Locale } from '../src/words.ts'
import { openBot } from './calling.ts'
import { listed } from './world.ts'

export const hayId = 'WL-4FC7KQ'

/** The village with several languages: Ökohof offers hay in German; Bence reads Hungarian, Dora English. */
export const severalLanguages = async (
  languages: readonly Locale[] = ['hu', 'en'],
  hay: object = { locale: 'de' },
) => {
  const all = await openBot([
    listed(hayId, 'okohof', { title: 'Heu', quantity: { amount: 3, unit: 't' }, ...hay }),
  ])
  const home = await all.store.get(networks, 'WL')
  if (home === undefined) throw new Error('no network')
  await all.store.commit([replace(home, { ...home.value, languages: [...languages] })])
  await all.does('bence', 'profile', { language: 'hu' })
  await all.does('dora', 'profile', { language: 'en' })
  return {
    ...all,
    read: async (who: string, text: string) => (await all.says(who, text))?.text ?? '',
    pressed: async (who: string, command: string, input: Readonly<Record<string, string>> = {}) =>
      (await all.does(who, command, input))?.text ?? '',
  }
}
