import { nameAt } from '../about.ts'
import { people } from '../domain/person.ts'
import type { Prospect } from '../domain/prospect.ts'
import { dayIn } from '../domain/zone.ts'
import { shownTo } from '../person/visible.ts'
import { type Reader, tellDay } from '../reader.ts'
import type { View } from '../store.ts'
import { type Spoken, speak } from '../words.ts'

const words = {
  listed: 'not approached yet',
  approached: ({ day }: { readonly day: string }) => `approached: ${day}`,
  joined: 'has joined',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    listed: 'noch nicht angesprochen',
    approached: ({ day }) => `angesprochen: ${day}`,
    joined: 'ist dabei',
  },
  hu: {
    listed: 'még nem kerestük meg',
    approached: ({ day }) => `megkeresve: ${day}`,
    joined: 'csatlakozott',
  },
}

/** Who talked to them, as far as that one is named here; nothing where nobody has. */
export const approachedBy = async (
  view: View,
  { approached }: Prospect,
  reader: Reader,
  account: string,
): Promise<string> => {
  const person = approached && (await view.get(people, approached.by))?.value
  return person && (await shownTo(view, person, reader)) ? nameAt(person, account, '') : ''
}

/** How far it is with somebody who might join; `by` is the name of who talked to them. */
export const tellState = ({ approached, joined }: Prospect, by: string, reader: Reader): string => {
  const say = speak(spoken, reader)
  if (joined !== undefined) return say.joined
  if (approached === undefined) return say.listed
  const day = dayIn(reader.zone, approached.at)
  return say.approached({ day: [tellDay(reader, day), by].filter((part) => part).join(', ') })
}
