import { type Listing, remaining, stateOf } from '../domain/listing.ts'
import { textIn } from '../domain/listing-text.ts'
import { type Network, todayIn } from '../domain/network.ts'
import { tellQuantity } from '../domain/quantity.ts'
import { type Reader, tellDay } from '../reader.ts'
import { type Spoken, speak } from '../words.ts'
import { tellForeign } from './languages.ts'

type Titled = { readonly title: string }
type Part = { readonly left: string; readonly all: string }

const words = {
  openoffer: ({ title }: Titled) => `On offer: ${title}`,
  openrequest: ({ title }: Titled) => `Wanted: ${title}`,
  withdrawn: ({ title }: Titled) => `No longer open: ${title}`,
  expired: ({ title }: Titled) => `Expired: ${title}`,
  fulfilled: ({ title }: Titled) => `Done: ${title}`,
  left: ({ left, all }: Part) => `${left} left of ${all}`,
  standing: 'standing',
  until: ({ day }: { readonly day: string }) => `until ${day}`,
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    openoffer: ({ title }) => `Angebot: ${title}`,
    openrequest: ({ title }) => `Gesuch: ${title}`,
    withdrawn: ({ title }) => `Nicht mehr aktuell: ${title}`,
    expired: ({ title }) => `Abgelaufen: ${title}`,
    fulfilled: ({ title }) => `Erledigt: ${title}`,
    left: ({ left, all }) => `noch ${left} von ${all}`,
    standing: 'laufend',
    until: ({ day }) => `bis ${day}`,
  },
  hu: {
    openoffer: ({ title }) => `Ajánlat: ${title}`,
    openrequest: ({ title }) => `Igény: ${title}`,
    withdrawn: ({ title }) => `Már nem aktuális: ${title}`,
    expired: ({ title }) => `Lejárt: ${title}`,
    fulfilled: ({ title }) => `Teljesült: ${title}`,
    left: ({ left, all }) => `még ${left} / ${all}`,
    standing: 'folyamatosan',
    // "Január 1-jéig", but "január 31-ig".
    until: ({ day }) => `${day.replace(/\.$/, '')}-${/\b1\.$/.test(day) ? 'jé' : ''}ig`,
  },
}

/** "Angebot: Heu", "Abgelaufen: Széna · auf Ungarisch": what it is, as it stands now, in the reader's text, else in the original's language. */
export const tellListing = (
  listing: Listing,
  network: Network,
  now: Temporal.Instant,
  reader: Reader,
): string => {
  const say = speak(spoken, reader)
  const state = stateOf(listing, todayIn(network, now))
  const text = textIn(listing, reader)
  const told = state === 'open' ? say[`open${listing.kind}`](text) : say[state](text)
  return [told, tellForeign(listing, network, reader)].filter((part) => part !== undefined).join(' · ')
}

/** "3 t", "noch 2 von 3 t"; undefined where nobody has said how much. */
export const tellLeft = (listing: Listing, reader: Reader): string | undefined => {
  const { quantity, given } = listing
  const left = remaining(listing)
  if (quantity === undefined) return undefined
  const all = tellQuantity(quantity, reader.locale)
  if (left === undefined || given === 0) return all
  const { left: part } = speak(spoken, reader)
  return part({ left: left.toLocaleString(reader.locale, { useGrouping: false }), all })
}

/** "bis 31. Dezember 2026", "laufend" */
export const tellUntil = ({ until }: Listing, reader: Reader): string => {
  const say = speak(spoken, reader)
  return until === undefined ? say.standing : say.until({ day: tellDay(reader, until) })
}
