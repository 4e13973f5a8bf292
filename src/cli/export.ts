import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { ShellCommand } from '../cli.ts'
import type { Network } from '../domain/network.ts'
import { pictures, pixels } from '../domain/picture.ts'
import { sheetsOf } from '../import/write/sheets.ts'
import { tableName } from '../import/write/table-file.ts'
import { toCsv, toWorkbook } from '../import/write/write.ts'
import { openToRead } from '../installation.ts'
import { exportName, exportNetwork } from '../network/export.ts'
import { shellFor } from '../shell-sentences.ts'
import { findAll, type View, within } from '../store.ts'
import { Told } from '../told.ts'
import type { Locale } from '../words.ts'
import { readOptions } from './arguments.ts'
import { networkOf } from './network.ts'
import { writePrivately } from './private-file.ts'

const formats = ['json', 'csv', 'xlsx'] as const
type Format = (typeof formats)[number]

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/** As it is said, else as the name of the file ends, else all of it. */
const formatOf = (said: string | undefined, target: string): Format | undefined => {
  const wanted = said ?? (isFolder(target) ? 'json' : /\.(csv|xlsx)$/i.exec(target)?.[1]) ?? 'json'
  return formats.find((format) => format === wanted.toLowerCase())
}

/** Everything for whoever runs the installation: nobody is left out. */
const whole = { isHidden: () => false, names: () => false }

/** What is written, by the name of the file in a folder, and by what is put behind the name of one that is named. */
const contentsOf = async (view: View, network: Network, format: Format, locale: Locale) => {
  if (format === 'json')
    return [{ name: exportName(network), behind: '', content: await exportNetwork(view, network) }]
  const sheets = await sheetsOf(view, network, locale, whole)
  if (format === 'xlsx')
    return [{ name: exportName(network, '.xlsx'), behind: '', content: await toWorkbook(sheets) }]
  return sheets.map((sheet) => ({
    name: tableName(network, sheet),
    behind: sheet.key === 'partners' ? '' : `-${sheet.key}`,
    content: toCsv(sheet, locale),
  }))
}

const endings = { 'image/jpeg': '.jpg', 'image/png': '.png', 'image/webp': '.webp' } as const

/** The pictures of a network, one after the other, as together they may be large; each is called by its id, which what shows it names. */
async function* picturesOf(view: View, network: Network) {
  for (const { id, value } of await findAll(view, pictures)) {
    const seen = await view.get(pixels, id)
    const name = exportName(network, `-${id.toLowerCase()}${endings[value.type]}`)
    if (seen) yield { name, content: Buffer.from(seen.value.data, 'base64') }
  }
}

/**
 * Writes a network into a file, or into a folder under the network's name: everything as JSON, in a folder with its pictures beside it, or as CSV (a file for each
 * table) or workbook what an import reads back.
 */
export const exportCommand: ShellCommand = {
  usage: 'DIR|FILE[.json|.csv|.xlsx] [--network NAME] [--format json|csv|xlsx]',
  async run(words, config) {
    const options = { network: { type: 'string' }, format: { type: 'string' } } as const
    const { values, positionals } = readOptions(words, options, config)
    const say = shellFor(config.language ?? 'en')
    const [target, ...others] = positionals
    if (target === undefined || others.length > 0) throw new Told(say.whereTo({ about: others.join(' ') }))
    const format = formatOf(values.format, target)
    if (format === undefined) throw new Told(say.unknownArgument({ about: `--format ${values.format}` }))
    const { store } = await openToRead(config)
    try {
      const network = await networkOf(store, values.network, say)
      const view = within(store, network.id)
      const locale = config.language ?? network.language
      const write = (path: string, content: string | Uint8Array) => {
        writePrivately(path, content, say.unwritable({ about: path }))
        process.stdout.write(`${path}\n`)
      }
      const folder = isFolder(target)
      for (const { name, behind, content } of await contentsOf(view, network, format, locale))
        write(folder ? join(target, name) : target.replace(/(\.[a-z]+)?$/i, `${behind}$1`), content)
      if (folder && format === 'json')
        for await (const { name, content } of picturesOf(view, network)) write(join(target, name), content)
      return 0
    } finally {
      await store.close()
    }
  },
}
