import type { TextFile } from '../../card.ts'
import type { Network } from '../../domain/network.ts'
import { exportName, hiddenAt } from '../../network/export.ts'
import type { View } from '../../store.ts'
import type { Locale } from '../../words.ts'
import { type SheetOut, sheetsOf } from './sheets.ts'
import { toCsv, toWorkbook } from './write.ts'

/** As what a network's tables may be had: all of them as a workbook, or one as CSV. */
export const tableFormats = ['xlsx', 'partners', 'listings', 'regions'] as const
export type TableFormat = (typeof tableFormats)[number]

/** `rundruf-wl-partner.csv` */
export const tableName = (network: Network, { name }: SheetOut): string =>
  exportName(network, `-${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}.csv`)

/** A network's tables as one file that may stand at an address; nothing where there is none of that kind. */
export const tableFile = async (
  view: View,
  network: Network,
  {
    address,
    format,
    locale,
  }: { readonly address: string; readonly format: TableFormat; readonly locale: Locale },
): Promise<{ readonly file: TextFile | undefined; readonly hidden: number }> => {
  const { hidden, cut } = await hiddenAt(view, address)
  const showing = {
    isHidden: ({ id }: { readonly id: string }) => hidden.has(id),
    names: (text: string) => cut(text) !== text,
  }
  const sheets = await sheetsOf(view, network, locale, showing)
  if (format === 'xlsx') {
    const bytes = Buffer.from(await toWorkbook(sheets))
    const text = `${Math.ceil(bytes.length / 1000)} kB`
    const file = { name: exportName(network, '.xlsx'), text, base64: bytes.toString('base64') }
    return { file, hidden: hidden.size }
  }
  const sheet = sheets.find(({ key }) => key === format)
  const file = sheet && { name: tableName(network, sheet), text: toCsv(sheet, locale) }
  return { file, hidden: hidden.size }
}
