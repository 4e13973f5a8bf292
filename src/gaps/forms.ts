import type { Locale } from '../words.ts'

/** What a word takes on in a sentence, folded: no ending makes another thing of it, as "-er" does of "Zimmer". */
const endings: Record<Locale, RegExp> = {
  de: /(?:innen|in|ern|er|en|es|[nse])$/,
  en: /(?:'s|es|s)$/,
  hu: /(?:ban|ben|bol|rol|tol|nak|nek|val|vel|(?<=([bcdfghjklmnprstz]))\1[ae]l|hoz|hez|nal|nel|ert|ra|re|ba|be|on|en|j?aim?|j?eim?|j?uk|unk|ink|ja|je|[aeo]?[tkmdn]|[aei])$/,
}

/** How many endings may stand one behind the other: a plural, whose it is, and a case in Hungarian. */
const most: Record<Locale, number> = { de: 1, en: 1, hu: 3 }

/** A word, folded, and what it may be a form of, the nearest first. */
export const basesOf = (folded: string, locale: Locale): readonly string[] => {
  const bases = [folded]
  let rest = folded
  for (let i = 0; i < most[locale]; i += 1) {
    const shorter = rest.replace(endings[locale], '')
    if (shorter === rest || shorter.length < 3) break
    // Of "Drohnen" only the last letter may be the ending; "ladies" are more of a "lady".
    for (let end = rest.length - 1; end >= shorter.length; end -= 1) bases.push(rest.slice(0, end))
    if (locale === 'en') bases.push(shorter.replace(/i$/, 'y'))
    rest = shorter
  }
  return bases
}
