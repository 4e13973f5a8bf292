import { unaccented } from '../fold.ts'

/** Units as people write them behind a number, folded; what stands behind them is what there is so much of. */
const units = new Set(
  [
    't to tonne tonnen festmeter raummeter schüttraummeter kubikmeter kubik quadratmeter zentner kg kilo g gramm pfund zentner dz l liter hl ml m lfm laufmeter meter cm qm m2 m² cbm m3 m³ fm rm srm ster ha',
    'stuck stk st ballen rundballen sack sacke saecke palette paletten kiste kisten eimer glas glaser glaeser fass fasser faesser',
    'topf töpfe beutel tüte tüten dose dosen korb körbe bund stiege stiegen steige steigen kanister tank container bigbag bigbags bündel portion portionen kübel fuder klafter gebinde bogen blatt paar quaderballen europalette europaletten netz netze hänger lkw',
    'paket pakete karton kartons rolle rollen fuhre fuhren ladung ladungen stunde stunden std tag tage woche wochen platz platze plaetze satz satze kasten flasche flaschen',
    'tonna tonnat mazsa kilo deka db darab zsak zsakot raklap lada bala balat doboz uveg liter ora nap het hely ferohely csomag furik palack palackot uveget hordo hordot',
    'kobmeter kob negyzetmeter nm hektar hold folyometer rekesz adag tekercs karton tabla szal kanna vodor kosar zacsko koteg tucat rolni csokor kupac',
    'kilos kilogram kilograms gram grams litre litres liter liters metres meters yard yards acre acres hectare hectares gallon gallons cubes buckets bucket sacks sack rolls roll tubs tub pots pot tins tin cans cartons carton packets packet packs pack punnets punnet trays tray bundles bundle bunches bunch sheets sheet loads load trailerloads lorryloads truckloads spots slots portions portion pairs pair reels reel drums drum bins',
    'ton tons tonnes pcs piece pieces bag bags bale bales pallet pallets box boxes crate crates litre litres hour hours day days seat seats place places jar jars set sets bottle bottles keg kegs barrel barrels',
  ]
    .join(' ')
    .split(' ')
    .map(unaccented),
)

const bare = (word: string) => unaccented(word).replace(/\.$/, '')

/** Lengths and times behind a thing describe it: "Leiter 5 m", "Helfer 3 Tage". */
export const isDescribing = (unit: string): boolean => describing.test(bare(unit))

/** Measures that tell how large or strong one thing is, and never how many there are. */
const measures = new Set(
  'mm km kw kwh kva ps volt v watt w hz bar zoll grad prozent euro eur ft forint uhr jahre jahr km/h inch inches years year ev eves'.split(
    ' ',
  ),
)
export const isMeasure = (word: string): boolean => measures.has(bare(word))

/** A unit with two letters swapped is still one; its letters then are in no order, and its first stays where it is. */
const lettersOf = (word: string): string => word.charAt(0) + [...word].toSorted().join('')
const swapped = new Set([...units].filter((unit) => unit.length > 4).map(lettersOf))

export const isUnit = (word: string): boolean => units.has(bare(word)) || swapped.has(lettersOf(bare(word)))

const spelled = /^(?:ca\.?|circa|etwa|rund|noch|kb\.?|about|approx\.?)\s+/iu
const number = /^(\d{1,6}(?:[.,]\d{1,3}|\s?[-–]\s?\d{1,6})?)\s?(\p{L}[\p{L}²³]*\.?|m[²³23])?(?=$|[\s,;])/u

/** Says nothing of the thing, alone or one behind the other; "sehr" only beside another of them. */
const urgency =
  'bitte|so|schnell|bald|sofort|dringend|eilig|eilt|möglichst|zeitnah|gern|gerne|urgent|urgently|please|soon|asap|sürgős|sürgősen|mielőbb|kérem'
const urgent = `(?:(?:ganz|sehr|very|nagyon) )?(?:${urgency})`
const onlyUrgent = new RegExp(`^(?:${urgent}[\\s,.!]*)+$`, 'iu')
const firstUrgent = new RegExp(`^(?:${urgent}\\s+)+`, 'iu')

interface Found {
  readonly quantity: string
  readonly rest: string
}

const describing = /^(?:m|lfm|cm|meter|laufmeter|stunden?|std|tage?|wochen?|ora|nap|het|hours?|days?|to)$/
const behind = /^(\p{L}[^\d,;.]*?)[\s,]+(\d{1,6}(?:[.,]\d{1,3})?)\s?(\p{L}[\p{L}²³]*\.?)(?=$|[\s,;])/u

/** `Honig 5 kg`, `Brennholz 30 rm Buche`: the first thing that is said, and how much of it. */
const findBehind = (text: string): Found | undefined => {
  const [whole, thing = '', amount = '', unit = ''] = behind.exec(text.trim()) ?? []
  const limit =
    /(?:^|\s)(?:bis|ab|über|unter|max\.?|maximal|mind\.?|mindestens|von|für|up to|under|over|legalább|legfeljebb)$/iu.test(
      thing,
    )
  if (whole === undefined || limit || !isUnit(unit) || isDescribing(unit) || thing.split(/\s+/).length > 3)
    return undefined
  const rest = text
    .trim()
    .slice(whole.length)
    .replace(/^\s+(?=[,;])/, '')
  return { quantity: `${amount} ${unit.replace(/\.$/, '')}`, rest: `${thing.trim()}${rest}`.trim() }
}

/** `3 t Heu`: how much of it, and what; a number further on is told as it is. */
export const findQuantity = (text: string): Found | undefined => {
  const lead = firstUrgent.exec(text.trim())?.[0] ?? ''
  if (lead !== '') {
    const found = findQuantity(text.trim().slice(lead.length))
    return found && { ...found, rest: `${found.rest}, ${lead.trim()}` }
  }
  const begun = text.trim().replace(spelled, '')
  const [whole, amount, unit = ''] = number.exec(begun) ?? []
  if (whole === undefined || amount === undefined) return findBehind(text)
  const known = isUnit(unit)
  const quantity = known ? `${amount} ${unit.replace(/\.$/, '')}` : amount
  const rest = begun
    .slice(known ? whole.length : amount.length)
    .replace(/^[\s,;]+(?:of\s+|von\s+)?/u, '')
    .trim()
  // "5 Paletten, dringend": then the unit is what is wanted.
  return /^\p{L}/u.test(rest) && !onlyUrgent.test(rest) ? { quantity, rest } : undefined
}
