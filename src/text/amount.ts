/** Units as people write them behind a number, folded; what stands behind them is what there is so much of. */
const units = new Set(
  [
    't to tonne tonnen kg kilo g gramm pfund zentner dz l liter hl ml m lfm laufmeter meter cm km qm m2 m² cbm m3 m³ fm rm srm ster ha',
    'stuck stk st ballen rundballen sack sacke saecke palette paletten kiste kisten eimer glas glaser glaeser fass fasser faesser',
    'paket pakete karton kartons rolle rollen fuhre fuhren ladung ladungen stunde stunden std tag tage woche wochen platz platze plaetze satz satze kasten',
    'tonna tonnat mazsa kilo deka db darab zsak zsakot raklap lada bala balat doboz uveg liter ora nap het hely ferohely csomag furik',
    'ton tons tonnes pcs piece pieces bag bags bale bales pallet pallets box boxes crate crates litre litres hour hours day days seat seats place places jar jars set sets',
  ]
    .join(' ')
    .split(' '),
)

const fold = (word: string) =>
  word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\.$/, '')

export const isUnit = (word: string): boolean => units.has(fold(word))

const spelled = /^(?:ca\.?|circa|etwa|rund|noch|kb\.?|about|approx\.?)\s+/iu
const number = /^(\d{1,6}(?:[.,]\d{1,3})?)\s?(\p{L}[\p{L}²³]*\.?|m[²³23])?(?=$|[\s,;])/u

/** Says nothing of the thing. */
const hurry =
  /^(?:(?:ganz|sehr|bitte|so|schnell|bald|sofort|dringend|eilig|eilt|möglichst|zeitnah|gern|gerne|urgent|urgently|please|soon|asap|very|sürgős|sürgősen|nagyon|mielőbb|kérem)[\s,.!]*)+$/iu

/** `3 t Heu`: how much of it, and what. Only what stands at the beginning counts; a number inside is told as it is. */
export const findQuantity = (
  text: string,
): { readonly quantity: string; readonly rest: string } | undefined => {
  const begun = text.trim().replace(spelled, '')
  const [whole, amount, unit = ''] = number.exec(begun) ?? []
  if (whole === undefined || amount === undefined) return undefined
  const known = isUnit(unit)
  const quantity = known ? `${amount} ${unit.replace(/\.$/, '')}` : amount
  const rest = begun
    .slice(known ? whole.length : amount.length)
    .replace(/^[\s,;]+(?:of\s+|von\s+)?/u, '')
    .trim()
  // "5 Paletten, dringend": then the unit is what is wanted.
  return /^\p{L}/u.test(rest) && !hurry.test(rest) ? { quantity, rest } : undefined
}
