import { debts } from '../debt.ts'
import type { Reply } from '../decision.ts'
import type { Reader } from '../reader.ts'
import { replace, type Store } from '../store.ts'
import { type Spoken, speak } from '../words.ts'

const words = {
  title: 'Nobody here finds it any more. The last traces go within the next minutes.',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: { title: 'Hier findet das niemand mehr. Die letzten Spuren verschwinden in den nächsten Minuten.' },
  hu: { title: 'Ezt itt már senki sem találja meg. Az utolsó nyomok néhány percen belül eltűnnek.' },
}

/** The reply to a call that was to erase somebody at once, and could not: nothing is said to be done that is not. */
export const tellStillGoing = async (store: Store, { card, id }: Reply, reader: Reader): Promise<Reply> => {
  const going = { card: { ...card, title: speak(spoken, reader).title }, id }
  const owed = await store.get(debts, id)
  const instead = owed ? [replace(owed, { ...owed.value, owed: { say: going.card } })] : []
  // It may have been brought meanwhile, or nothing can be written: whoever called reads this one all the same.
  await store.commit(instead).catch(() => {})
  return going
}
