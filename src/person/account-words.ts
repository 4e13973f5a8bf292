import { platformOf } from '../about.ts'
import type { Account } from '../domain/account.ts'
import { dayIn } from '../domain/zone.ts'
import { type Reader, tellDay } from '../reader.ts'
import { type Spoken, speak } from '../words.ts'

type Used = { readonly place: string; readonly day: string }
const words = {
  account: ({ place, day }: Used) => `${place} (last used on ${day})`,
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: { account: ({ place, day }) => `${place} (zuletzt benutzt: ${day})` },
  hu: { account: ({ place, day }) => `${place} (utoljára használva: ${day})` },
}

/** An account as its owner knows it: where it is, and when it was used last. */
export const tellAccount = ({ id, used }: Pick<Account, 'id' | 'used'>, reader: Reader): string => {
  const day = dayIn(reader.zone, used)
  return speak(spoken, reader).account({ place: platformOf(id), day: tellDay(reader, day) })
}
