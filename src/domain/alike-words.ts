const common = 0.4 // of what a name of their own counts, words count that many are called by

/** What many are called: words of one line mean the same trade. Folded, without ae, oe, ue. */
const trades = [
  'gasthaus gasthof landgasthof wirtshaus restaurant hotel pension cafe kafe vendeglo panzio etterem fogado inn',
  'hof biohof bauernhof landhof landwirtschaft gut gazdasag biogazdasag tanya farm',
  'tischlerei schreinerei tischler asztalos asztalosmuhely asztalosuzem joinery carpentry carpenter',
  'zimmerei holzbau acs',
  'backerei backer pekseg bakery konditorei',
  'braurei brauhaus brau brewery sorfozde sorfozo',
  'maler malerbetrieb malermeister festo',
  'elektro elektrotechnik elektriker villanyszerelo',
  'fleischerei metzgerei schlachterei hentes husbolt',
  'gartnerei baumschule kertsezet kerteszet',
  'imkerei meheszet',
  'muhle malom mill',
  'autohaus werkstatt kfz autoszerelo',
  'druckerei nyomda',
  'sagewerk fureszuzem',
  'weingut winzer boraszat pinceszet pince',
  'grundschule altalanos',
  'oberschule gymnasium gimnazium',
  'gemeinde onkormanyzat onkormanyzata municipality',
  'samtgemeinde',
  'stadt',
  'feuerwehr tuzoltoegyesulet tuzolto',
  'verein forderverein heimatverein egyesulet association',
].map((each) => each.split(' '))
const tradeOf = new Map(trades.flatMap((each, i) => each.map((word) => [word, i] as const)))

const leastInside = 4 // letters of a trade that is told by the end of a word

/** "Brauerei" and "Rundlingsbräu", "mill" and "Kornmühle": whether a word says the same trade, or ends so. */
export const isSameTrade = (trade: string, word: string): boolean =>
  trades[tradeOf.get(trade) ?? -1]?.some(
    (one) => one === word || (one.length >= leastInside && word.endsWith(one)),
  ) ?? false

/** How many letters have to be changed, or some number above `most` where it is more than that. */
const edits = (a: string, b: string, most: number): number => {
  let same = 0
  while (same < a.length && a[same] === b[same]) same += 1
  const [one, other] = [a.slice(same), b.slice(same)]
  const longer = Math.abs(one.length - other.length)
  if (one === '' || other === '' || longer > most) return longer
  if (most === 0) return 1
  const rest = [
    [one.slice(1), other.slice(1)] as const,
    [one.slice(1), other] as const,
    [one, other.slice(1)] as const,
  ]
  return 1 + Math.min(...rest.map(([x, y]) => edits(x, y, most - 1)))
}

/** So many letters of each five may be slips of the pen, two at most. */
const mostEdits = (length: number) => Math.min(2, Math.floor(length / 5))

/** From 0 to 1, of folded words: the same word or trade, a slip of the pen, or one that begins with the other. */
export const likeness = (a: string, b: string): number => {
  if (a === b) return 1
  const trade = tradeOf.get(a)
  if (trade !== undefined && tradeOf.has(b)) return trade === tradeOf.get(b) ? 1 : 0
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < 4) return 0
  // "Mühle" is no more like "Mühlenhof" than any other trade.
  if (long.startsWith(short) && !tradeOf.has(short)) return 0.7
  if (a[0] !== b[0] && a.at(-1) !== b.at(-1)) return 0
  const most = mostEdits(long.length)
  if (most === 0 || long.length - short.length > most) return 0
  const changed = edits(a, b, most)
  return changed > most ? 0 : 1 - changed / long.length
}

/** Whether many are called by this word, so that it tells little. */
export const isTrade = (word: string): boolean => tradeOf.has(word)

/** How much a word tells of whose name it is. */
export const weightOf = (word: string): number => (isTrade(word) ? common : 1)

/** For each of the words those that are like it in any way. Only such need comparing as share an end or a trade. */
export const kinOf = (words: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const kin = new Map(words.map((word) => [word, new Set([word])]))
  const blocks = [
    Map.groupBy(words, (word) => word[0]),
    Map.groupBy(words, (word) => word.at(-1)),
    Map.groupBy(words.filter(isTrade), (word) => tradeOf.get(word)),
  ]
  for (const block of blocks.flatMap((each) => [...each.values()]))
    block.forEach((one, i) => {
      for (const other of block.slice(i + 1))
        if (likeness(one, other) > 0) {
          kin.get(one)?.add(other)
          kin.get(other)?.add(one)
        }
    })
  return kin
}
