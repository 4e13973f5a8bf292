/** Cells of one sheet, the empty ones among them counted. */
const mostCells = 1_000_000

const row = /<(?:\w+:)?row\b/
const cell = /<(?:\w+:)?c\b[^<>]*/g

/** The number of a column by its letters: A is 1. */
const columnOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

const emptyCell = /<(?:\w+:)?c\b[^<>]*(?:\/>|>\s*<\/(?:\w+:)?c>)/g
const emptyRow = /<(?:\w+:)?row\b[^<>]*(?:\/>|>\s*<\/(?:\w+:)?row>)/g
/** What does not say where it stands holds a place for what follows. */
const placed = (tag: string) => (/\br=/.test(tag) ? '' : tag)

const withoutEmpty = (xml: string): string => xml.replace(emptyCell, placed).replace(emptyRow, placed)

/** So many rows and columns a reader has to make room for. */
const sizeOf = (xml: string): number => {
  const [, ...rows] = xml.split(row)
  let lowest = 0
  let widest = 0
  for (const written of rows) {
    const [, number = '0'] = /^[^<>]*\br=["'](\d+)["']/.exec(written) ?? []
    lowest = Math.max(lowest + 1, Number(number))
    let columns = 0
    for (const [one] of written.matchAll(cell)) {
      const [, letters, below = '0'] = /\br=["']([A-Z]+)(\d+)["']/.exec(one) ?? []
      columns = Math.max(columns + 1, letters === undefined ? 0 : columnOf(letters))
      lowest = Math.max(lowest, Number(below))
    }
    widest = Math.max(widest, columns)
  }
  return lowest * Math.max(1, widest)
}

/** A sheet as it can be read without harm; `large` where it stretches too far even without what is empty. */
export const harmless = (xml: string): string | 'large' => {
  const filled = withoutEmpty(xml)
  return sizeOf(filled) > mostCells ? 'large' : filled
}
