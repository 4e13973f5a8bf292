/** Where another word begins within a compound, of those that names are made of. Folded, without ae, oe, ue. */
const inner = new RegExp(
  `(?<=..)(?:${[
    'volks hoch turn sport spar schule kasse werk park kreis initiative zentrum gruppe amt kammer',
    'genossenschaft gesellschaft gemeinde verein verband bund',
    'egyesulet szovetkezet szovetseg iskola',
  ]
    .join(' ')
    .replaceAll(' ', '|')})`,
  'g',
)

/** What so many bear that it tells nothing, but for its letter: "FF" is a fire brigade. */
export const bornByAll: RegExp = /^(?:freiwillige|iskola|varos|kozseg)$/

/** What a word may give to an abbreviation: its first letter, and those of the words in it. */
const lettersOf = (word: string): readonly string[] => {
  let all = [word.slice(0, 1)]
  for (const [part] of word.matchAll(inner)) all = all.flatMap((letters) => [letters, letters + part[0]])
  return all
}

const longest = 5 // letters; "DLRG" has four

/**
 * Everything that may stand for words of a name that follow each other, the fewest words first: "vhs" for
 * "volkshochschule". Two letters of two words say too little.
 */
export const abbreviationsOf = (words: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>()
  words.forEach((first, from) => {
    let shorts: readonly string[] = ['']
    for (let to = from; to < words.length && to < from + longest; to += 1) {
      const letters = lettersOf(words[to] ?? '')
      const least = to === from || bornByAll.test(first) ? 2 : 3
      shorts = shorts.flatMap((short) => letters.map((more) => short + more))
      for (const short of shorts)
        if (short.length >= least && short.length <= longest && !found.has(short))
          found.set(short, words.slice(from, to + 1))
    }
  })
  return found
}
