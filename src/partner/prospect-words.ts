import type { Prospect } from '../domain/prospect.ts'
import { type Reader, tellDay } from '../reader.ts'
import { type Spoken, speak } from '../words.ts'

const words = {
  listed: 'not approached yet',
  approached: ({ day, name }: { readonly day: string; readonly name: string }) =>
    `approached: ${day}, ${name}`,
  joined: 'has joined',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    listed: 'noch nicht angesprochen',
    approached: ({ day, name }) => `angesprochen: ${day}, ${name}`,
    joined: 'ist dabei',
  },
  hu: {
    listed: 'még nem kerestük meg',
    approached: ({ day, name }) => `megkeresve: ${day}, ${name}`,
    joined: 'csatlakozott',
  },
}

/** How far it is with somebody who might join; `by` is the name of who talked to them. */
export const tellState = ({ approached, joined }: Prospect, by: string, reader: Reader): string => {
  const say = speak(spoken, reader)
  if (joined !== undefined) return say.joined
  if (approached === undefined) return say.listed
  const day = Temporal.Instant.from(approached.at).toZonedDateTimeISO(reader.zone).toPlainDate().toString()
  return say.approached({ day: tellDay(reader, day), name: by })
}
