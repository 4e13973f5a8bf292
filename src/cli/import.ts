import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { ShellCommand } from '../cli.ts'
import type { Config } from '../config.ts'
import { defaultCategories, type Network, networks } from '../domain/network.ts'
import { type Person, people } from '../domain/person.ts'
import { eraseForgotten } from '../erase.ts'
import { takeErasedList } from '../erased-list.ts'
import { fold } from '../fold.ts'
import { idFrom } from '../id.ts'
import { type ImportFile, importFiles, type Report } from '../import/import.ts'
import { readFile } from '../import/read/file.ts'
import { tellReport, toJson } from '../import/report.ts'
import { openStore } from '../open-store.ts'
import { guessLocale } from '../search/analyze.ts'
import { type Shell, shellFor } from '../shell-sentences.ts'
import { create, drop, findAll, Stale, type Store, within } from '../store.ts'
import { Told } from '../told.ts'
import type { InEvery, Locale } from '../words.ts'
import { readOptions } from './arguments.ts'
import { networkOf } from './network.ts'

const mostBytes = 50_000_000

const coordination: InEvery<string> = {
  en: 'Network coordination',
  de: 'Netzwerkkoordination',
  hu: 'Hálózati koordináció',
}

const readFiles = (names: readonly string[], say: Shell): readonly ImportFile[] =>
  names.map((path) => {
    try {
      // Whoever waits at a pipe may wait for ever.
      if (!statSync(path).isFile()) throw new Told(say.noFile({ about: path }))
      const bytes = readFileSync(path)
      if (bytes.length > mostBytes) throw new Told(say.hugeFile({ about: path }))
      return { name: basename(path), bytes }
    } catch (error) {
      if (error instanceof Told) throw error
      throw new Told(say.noFile({ about: path }))
    }
  })

/** Two to four letters that stand for the network in every number: the initials, else the beginning. */
const tagFor = (name: string, taken: readonly string[]): string => {
  const words = fold(name)
    .toUpperCase()
    .split(/[^A-Z]+/)
    .filter((word) => word !== '')
  const initials = words
    .map((word) => word[0])
    .join('')
    .slice(0, 4)
  const letters = `${words.join('')}NETZ`
  const wanted = [initials, ...[2, 3, 4].map((length) => letters.slice(0, length))]
  const all = [...letters].flatMap((a) => [...letters].map((b) => `${letters[0]}${a}${b}`))
  return [...wanted, ...all].find((tag) => /^[A-Z]{2,4}$/.test(tag) && !taken.includes(tag)) ?? 'NN'
}

/** The language that most lines of the files are written in, of those that tell. */
const languageOf = (files: readonly ImportFile[]): Locale => {
  const lines = files.flatMap(({ name, bytes }) => {
    const { table } = readFile(name, bytes)
    return table ? [table.headers, ...table.rows.map(({ cells }) => cells)] : []
  })
  const votes = Map.groupBy(lines.slice(0, 1000), (cells) => guessLocale(cells.join(' ')))
  const count = (locale: Locale) => votes.get(locale)?.length ?? 0
  // German where nothing tells.
  return (['de', 'hu', 'en'] as const).toSorted((a, b) => count(b) - count(a))[0] ?? 'de'
}

/**
 * A network always has somebody who coordinates it; until the files name one, that is nobody in particular. Of two
 * processes that make one of the same name at once, both choose the same tag: the later one takes what is there then.
 */
const newNetwork = async (
  store: Store,
  name: string,
  files: readonly ImportFile[],
  config: Config,
): Promise<Network> => {
  const all = await findAll(store, networks)
  const known = all.find(({ value }) => fold(value.name) === fold(name))
  if (known) return known.value
  const language = languageOf(files)
  const network: Network = {
    id: tagFor(
      name,
      all.map(({ id }) => id),
    ),
    name,
    language,
    tone: 'formal',
    zone: config.zone,
    regions: [],
    sectors: [],
    categories: [...defaultCategories],
    modules: [],
  }
  const id = idFrom(network.id, 'coordination')
  const person: Person = { id, network: network.id, name: coordination[language], coordinates: true }
  try {
    await store.commit([create(networks, network), create(people, person)])
    return network
  } catch (error) {
    if (!(error instanceof Stale)) throw error
    return newNetwork(store, name, files, config)
  }
}

/** The coordination in general is given up for somebody whom the files name, unless somebody speaks as it already. */
const withoutStandIn = async (store: Store, { id }: Network): Promise<void> => {
  const coordinators = await findAll(within(store, id), people, { where: { coordinates: true } })
  const standIn = coordinators.find((kept) => kept.id === idFrom(id, 'coordination'))
  if (standIn && standIn.value.human === undefined && coordinators.length > 1)
    await store.commit([drop(standIn)])
}

/** On a terminal one line that changes; elsewhere, in a log, a line now and then, and none of what is done at once. */
const createProgress = (): ((done: number, of: number) => void) => {
  if (process.stderr.isTTY) return (done, of) => process.stderr.write(`\r${done} / ${of}\r`)
  let told = performance.now()
  return (done, of) => {
    if (performance.now() - told < 2000) return
    told = performance.now()
    process.stderr.write(`${done} / ${of}\n`)
  }
}

const options = {
  network: { type: 'string' },
  create: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  prefer: { type: 'string' },
  json: { type: 'boolean' },
} as const

/** Takes a coordinator's spreadsheets. 0: all was taken, 2: some of it was refused, 1: it failed. */
export const importCommand: ShellCommand = {
  usage: 'FILE… [--network NAME] [--create] [--dry-run] [--prefer file] [--json]',
  async run(words, config) {
    const { values, positionals } = readOptions(words, options, config)
    const shell = shellFor(config.language ?? 'en')
    if (values.prefer !== undefined && values.prefer !== 'file' && values.prefer !== 'rundruf')
      throw new Told(shell.unknownArgument({ about: `--prefer ${values.prefer}` }))
    if (positionals.length === 0) throw new Told(shell.whichFile)
    const files = readFiles(positionals, shell)
    const dryRun = values['dry-run'] === true

    const store = openStore(config.storePath, { serve: false })
    try {
      // Whoever has been forgotten is not there, even if an old copy of the data has just been put back.
      await takeErasedList(store, config.storePath)
      await eraseForgotten(store, Temporal.Now.instant())
      const all = (await findAll(store, networks)).map(({ value }) => value)
      if (all.length === 0 && values.network === undefined) throw new Told(shell.newNetworkName)
      const isKnown = all.some(
        ({ id, name }) => id === values.network || fold(name) === fold(values.network ?? ''),
      )
      const isNew = all.length === 0 || (values.create === true && !isKnown)
      const take = async (into: Store, network: Network, dry: boolean) => {
        return importFiles({
          store: into,
          network,
          files,
          dryRun: dry,
          ...(values.prefer === 'file' && { prefer: 'file' }),
          now: Temporal.Now.instant(),
          progress: createProgress(),
        })
      }
      const tell = (report: Report, { language, tone }: Network): number => {
        const reader = { locale: config.language ?? language, tone }
        const said = values.json
          ? JSON.stringify(toJson(report, reader.locale))
          : tellReport(report, reader).trimEnd()
        process.stdout.write(`${said}\n`)
        return report.refused.length > 0 ? 2 : 0
      }

      if (isNew) {
        // A network begins with somebody in it: what the files hold is tried out first, where nothing is kept.
        const trial = openStore(':memory:', { serve: false })
        const tried = await newNetwork(trial, values.network ?? '', files, config)
        const report = await take(trial, tried, true)
        await trial.close()
        if (dryRun || report.created === 0) return tell({ ...report, dryRun }, tried)
      }
      const network = isNew
        ? await newNetwork(store, values.network ?? '', files, config)
        : await networkOf(store, values.network, shell)
      const report = await take(store, network, dryRun)
      if (!dryRun) await withoutStandIn(store, network)
      return tell(report, network)
    } finally {
      await store.close()
    }
  },
}
