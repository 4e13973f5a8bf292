import { readDay, readSaidDay } from '../domain/day.ts'
import { isUnit } from './amount.ts'

/** Only whether it is a day counts here; whether it is still to come, the field says. */
const someDay = Temporal.PlainDate.from('2000-01-01')
const mostWords = 5

const leads = /^(?:bis|until|till|by)$/i
const inFigures = /^\d{1,2}\.\d{1,2}\.?(?:\d{2,4}\.?)?$/
const ended =
  /(?:\d[-–.]?|-)\p{L}*ig$|^végéig$|^(?:ma|holnap|holnapután|hétfő|kedd|szerdá|csütörtök|péntek|szombat|vasárnap|hétvégé|hét|karácsony|szilveszter)ig$/iu

/** "Szombatra": the day for which something is needed is its last one. */
const neededFor =
  /^(?:hétfő|kedd|szerdá|csütörtök|péntek|szombat|vasárnap|hétvégé|holnap|holnapután|má)r[ae]$/iu

/** A dot behind a day may be of its number, that behind "31-ig" ends a sentence. */
const clean = (word: string) => word.replace(/[,;:!?)]+$|(?<=ig)\.+$/, '')
const withoutComma = (text: string) => text.replace(/[\s,;:!?]+$/, '')

/** "Von Montag bis Freitag" is when, and not how long it is to be had. */
const begins = /^(?:von|ab|from|\p{L}*tag|mittwoch|sonnabend|heute|\p{L}+day|\p{L}+t[oó]l)$/iu
/** "Bis morgen Abend", "bis Montag 12 Uhr": the day is read, and all of it stays to be seen. */
const goesOn =
  /^(?:früh|vormittags?|mittags?|nachmittags?|abends?|nachts?|morning|noon|afternoon|evening|este|reggel|délután|\d{1,2}(?::\d{2})?|\p{L}*tag|mittwoch|sonnabend)$/iu

/** The day that some words tell together, as `readDay` or the person who has to correct it can read it. */
const dayIn = (words: readonly string[], next: string | undefined): string | undefined => {
  const said = clean(words.join(' '))
  if (readSaidDay(said, someDay) !== undefined) return said
  const [, figures = '', more] = words.map(clean)
  // `bis 31.12`, but not `bis 2.5 t`; and one that is in no calendar, like 31.2., is a day all the same.
  return more === undefined && inFigures.test(figures) && !isUnit(clean(next ?? ''))
    ? `${figures.replace(/\.?$/, '')}${/\d{4}\.?$/.test(figures) ? '' : '.'}`
    : undefined
}

/** `3 t Heu bis Ende Mai`, `3 t széna május 31-ig`: the last day that is said on the way, and the words without it. */
export const findUntil = (text: string): { readonly until: string; readonly rest: string } | undefined => {
  const words = text.trim().split(/\s+/)
  const without = (from: number, to: number, until: string) => ({
    until,
    rest: goesOn.test(clean(words[to] ?? ''))
      ? text.trim()
      : withoutComma([...words.slice(0, from), ...words.slice(to)].join(' ')),
  })
  for (const [i, word] of words.entries()) {
    const lengths = Array.from({ length: mostWords }, (_, n) => mostWords - n)
    const range = begins.test(words[i - 1] ?? '') || /^(?:von|from)$/i.test(words[i - 2] ?? '')
    if (leads.test(word) && !range)
      for (const length of lengths) {
        const day = length > 1 ? dayIn(words.slice(i, i + length), words[i + length]) : undefined
        if (day !== undefined) return without(i, i + length, day)
      }
    if (ended.test(clean(word)))
      for (const length of lengths) {
        const from = i + 1 - length
        const said = clean(words.slice(Math.max(0, from), i + 1).join(' '))
        if (from >= 0 && readSaidDay(said, someDay) !== undefined) return without(from, i + 1, said)
      }
  }
  const last = clean(words.at(-1) ?? '')
  const day = last.replace(/r[ae]$/, '')
  if (words.length > 1 && neededFor.test(last) && readSaidDay(`${day}ig`, someDay) !== undefined)
    return without(words.length - 1, words.length, `${day}ig`)
  return words.length > 1 && readDay(last) === 'standing'
    ? without(words.length - 1, words.length, last)
    : undefined
}
