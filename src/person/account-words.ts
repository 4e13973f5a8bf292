import { platformOf } from '../about.ts'
import type { Account } from '../domain/account.ts'
import { dayIn } from '../domain/zone.ts'
import { type Reader, tellDay } from '../reader.ts'
import { shortened } from '../shortened.ts'
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

const longest = 30 // characters of what a platform calls an account

/** What a platform calls an account, as far as that tells it from others: nobody reads anything else out of it. */
const calledThere = (id: string): string => {
  return shortened(id.slice(platformOf(id).length + 1), longest)
}

/** An account as its owner knows it: where it is, what it is called there, and when it was used last. */
export const tellAccount = ({ id, used }: Pick<Account, 'id' | 'used'>, reader: Reader): string => {
  return speak(spoken, reader).account({
    place: `${platformOf(id)} ${calledThere(id)}`,
    day: tellDay(reader, dayIn(reader.zone, used)),
  })
}
