import { fold } from '../fold.ts'
import { guessLocale } from '../search/guess-locale.ts'
import { type Locale, locales } from '../words.ts'
import type { Table } from './read/table.ts'
import { readLanguage } from './terms.ts'

const enough = 1000 // lines, to know what a file is written in

/** Words above columns that one language alone has. Folded. */
const headings: Readonly<Record<Locale, RegExp>> = {
  de: /\b(?:ort|stadt|gemeinde|plz|postleitzahl|land|landkreis|art|branche|sprache|firma|betrieb|unternehmen|verein|organisation|ansprech\w+|kontakt\w*|vorname|nachname|kompetenz\w*|fach\w+|leistung\w*|beschreibung|einzelheiten|angebot|gesuch|titel|menge|gultig)\b/,
  en: /\b(?:town|city|village|place|postcode|zip|country|county|kind|type|sector|industry|language|company|business|association|organization|contact|first|last|surname|skills|services|description|details|offer|request|title|quantity|until)\b/,
  hu: /\b(?:nev|neve|telepules\w*|varos|kozseg|helyseg|iranyitoszam\w*|irsz|orszag|megye|tipus\w*|agazat\w*|nyelv|szervezet\w*|ceg\w*|vallalkozas|egyesulet|kapcsolat\w*|vezeteknev|keresztnev|szak\w+|szolgaltatas\w*|leiras\w*|reszletek|ajanlat|igeny|cim|mennyiseg|ervenyes\w*)\b/,
}

/** The one that most voted for; undefined where nobody did, or as many for another. */
const most = (votes: readonly (Locale | undefined)[]): Locale | undefined => {
  const count = (locale: Locale) => votes.filter((vote) => vote === locale).length
  const [first, second] = [...locales].toSorted((a, b) => count(b) - count(a))
  return first && second && count(first) > count(second) ? first : undefined
}

/**
 * The language of a network that begins with these tables: what their people speak, else that of the headers, else
 * the one that most lines are written in. German where nothing tells.
 */
export const tongueOf = (tables: readonly Table[]): Locale => {
  const lines = tables
    .flatMap(({ columns, rows }) =>
      rows.map(({ cells }) => {
        const speaks = (i: number) => columns[i] === 'language'
        return { spoken: cells.filter((_, i) => speaks(i)), written: cells.filter((_, i) => !speaks(i)) }
      }),
    )
    .slice(0, enough)
  const headers = tables.flatMap((table) => table.headers.map(fold))
  return (
    most(lines.flatMap(({ spoken }) => spoken.map(readLanguage))) ??
    most(headers.flatMap((header) => locales.filter((locale) => headings[locale].test(header)))) ??
    most(lines.map(({ written }) => guessLocale(written.join(' ')))) ??
    'de'
  )
}
