import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { ShellCommand } from '../cli.ts'
import { type Network, networks } from '../domain/network.ts'
import { fold } from '../fold.ts'
import { type ImportFile, importFiles, type Report, readAll } from '../import/import.ts'
import { tellReport, toJson } from '../import/report.ts'
import { tongueOf } from '../import/tongue.ts'
import { openStore } from '../open-store.ts'
import { eraseListed } from '../privacy/erased-list.ts'
import { type Shell, shellFor } from '../shell-sentences.ts'
import { findAll, type Store } from '../store.ts'
import { Told } from '../told.ts'
import { readOptions } from './arguments.ts'
import { nameCoordinator, tellCoordinator } from './coordinator.ts'
import { networkOf } from './network.ts'
import { newNetwork, withoutStandIn } from './new-network.ts'

const mostBytes = 50_000_000

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
  coordinator: { type: 'string' },
  prefer: { type: 'string' },
  json: { type: 'boolean' },
} as const

/** Takes a coordinator's spreadsheets. 0: all was taken, 2: some of it was refused, 1: it failed. */
export const importCommand: ShellCommand = {
  usage: 'FILE… [--network NAME] [--create] [--coordinator NAME] [--dry-run] [--prefer file] [--json]',
  async run(words, config) {
    const { values, positionals } = readOptions(words, options, config)
    const shell = shellFor(config.language ?? 'en')
    if (values.prefer !== undefined && values.prefer !== 'file' && values.prefer !== 'rundruf')
      throw new Told(shell.unknownArgument({ about: `--prefer ${values.prefer}` }))
    if (positionals.length === 0) throw new Told(shell.whichFile)
    const files = readFiles(positionals, shell)
    const dryRun = values['dry-run'] === true
    const tables = (await readAll(files)).flatMap(({ table }) => table ?? [])
    const begun = { language: tongueOf(tables), zone: config.zone }
    const make = (into: Store) => newNetwork(into, values.network ?? '', begun, Temporal.Now.instant())

    const store = openStore(config.storePath, { serve: false })
    try {
      // Whoever has been forgotten is not there, even if an old copy of the data has just been put back.
      await eraseListed(store, config.storePath, Temporal.Now.instant(), (error) => {
        throw error
      })
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
        const tried = await make(trial)
        const report = await take(trial, tried, true)
        await trial.close()
        if (dryRun || report.created === 0) return tell({ ...report, dryRun }, tried)
      }
      const network = isNew ? await make(store) : await networkOf(store, values.network, shell)
      const report = await take(store, network, dryRun)
      if (dryRun) return tell(report, network)
      const locale = config.language ?? network.language
      const coordinator = values.coordinator?.trim() ?? ''
      const named =
        coordinator === ''
          ? undefined
          : await nameCoordinator(store, network, coordinator, locale, Temporal.Now.instant())
      await withoutStandIn(store, network)
      const code = tell(report, network)
      // What is printed as JSON is read by a program: beside it, people read.
      if (named)
        process[values.json ? 'stderr' : 'stdout'].write(`${tellCoordinator(named, network, locale)}\n`)
      return code
    } finally {
      await store.close()
    }
  },
}
