import { unaccented } from '../fold.ts'
import type { InEvery, Locale } from '../words.ts'

/** A price that asks nothing. */
const free = 'free'

const words = { free: 'free' }
export const spoken: InEvery<typeof words> = {
  en: words,
  de: { free: 'kostenlos' },
  hu: { free: 'ingyen' },
}

const nothingAsked =
  /^(?:free(?: of charge)?|for free|for nothing|gratis|kostenlos|kostenfrei|umsonst|geschenkt|zu verschenken|unentgeltlich|0(?:[.,]00?)?(?: ?(?:€|euro|eur|ft|forint))?|[€£$] ?0|ingyen(?:es(?:en)?)?|teritesmentes(?:en)?|ajandek(?:ba)?|elviheto)$/

/** A price as people write it, or `free` where they say in any language that it costs nothing. */
export const readPrice = (said: string): string => {
  const text = said.normalize('NFC').replace(/\s+/g, ' ').trim()
  return nothingAsked.test(unaccented(text).replace(/[\s.!]+$/, '')) ? free : text
}

/** "80 € je Festmeter", "kostenlos": `readPrice` reads it back as what it was. */
export const tellPrice = (price: string, locale: Locale): string =>
  readPrice(price) === free ? spoken[locale].free : price
