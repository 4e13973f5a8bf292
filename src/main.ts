import { fstatSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { furnish } from '../adapters/console/rooms.ts'
import { findSpeaker, firstSpeaker, type Speaker } from '../adapters/console/speak-as.ts'
import { type Config, readConfig } from './config.ts'
import { demoSpeaker } from './demo/network.ts'
import type { Network } from './domain/network.ts'
import { explain } from './explain.ts'
import { type Installation, openInstallation } from './installation.ts'
import { loadCommands, loadConsole, loadMigrations } from './load.ts'
import { createLog, logFailure } from './log.ts'
import { migrate } from './migration.ts'
import { eraseListed, keepErasedList } from './privacy/erased-list.ts'
import { createRundruf } from './serving.ts'
import { type Shell, shellFor } from './shell-sentences.ts'
import { Told } from './told.ts'

const longestFarewell = 8_000 // milliseconds from a signal to the end

/** What standard input is; undefined where nobody can talk through it. */
const inputOf = (): 'terminal' | 'piped' | undefined => {
  if (process.stdin.isTTY) return 'terminal'
  try {
    const input = fstatSync(0)
    return input.isFIFO() || input.isFile() || input.isSocket() ? 'piped' : undefined
  } catch {
    return undefined
  }
}

const readArguments = (say: Shell) => {
  try {
    return parseArgs({
      options: { as: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
    }).values
  } catch {
    throw new Told(say.unknownArgument({ about: process.argv.slice(2).join(' ') }))
  }
}

/** Who speaks first: who was named, in the demo network somebody to begin with, else a coordinator. */
const whoSpeaks = async (
  { store, demo }: Installation,
  network: Network,
  named: string | undefined,
  say: Shell,
): Promise<Speaker> => {
  const now = Temporal.Now.instant()
  const name = named ?? (demo === undefined ? undefined : demoSpeaker)
  if (name === undefined) return firstSpeaker(store, network, now)
  const sought = await findSpeaker(store, name, now)
  if ('found' in sought) return sought.found
  const among = 'among' in sought ? sought.among : sought.some
  const about = { about: name, names: among.join(', ') }
  throw new Told('among' in sought ? say.severalNames(about) : say.unknownName(about))
}

const run = async (config: Config): Promise<void> => {
  const options = readArguments(shellFor(config.language ?? 'en'))
  if (options.help) return void process.stdout.write(`${shellFor(config.language ?? 'en').usage}\n`)
  const input = inputOf()
  if (input === undefined) throw new Told(shellFor(config.language ?? 'en').noInput)

  const installation = await openInstallation(config, { serve: true })
  const { store, demo } = installation
  const path = demo ?? config.storePath
  // Who has been forgotten is not there for anybody, even if an old copy of the data has just been put back.
  // Where that fails, the next sweep tries it again.
  const log = createLog(config.logLevel)
  await eraseListed(store, path, Temporal.Now.instant(), (error) =>
    logFailure(log, 'what was forgotten could not be erased again', error),
  )
  await migrate(store, await loadMigrations(), Temporal.Now.instant())
  const [network] = await furnish(store)
  const say = shellFor(config.language ?? network?.language ?? 'en')
  if (network === undefined) {
    // A copy that is put back now would not bear what is left of this one beside it.
    await store.close()
    throw new Told(say.noNetwork)
  }
  if (demo !== undefined) process.stderr.write(`${say.demo({ about: demo })}\n`)

  const speaker = await whoSpeaks(installation, network, options.as, say)
  const commands = await loadCommands()
  const { openConsole } = await loadConsole()
  const talk = openConsole({
    store,
    say,
    speaker,
    language: network.language,
    locale: config.language ?? network.language,
    zone: network.zone,
    commands: commands.map(({ name }) => name),
    json: options.json === true,
    terminal: input === 'terminal' && process.stdout.isTTY,
  })
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      talk.leave()
      setTimeout(() => process.exit(1), longestFarewell).unref()
    })
  const serving = createRundruf({
    store,
    commands,
    adapters: [talk.adapter],
    clock: talk.clock,
    log,
    backupDays: config.backupDays,
    ...(config.embedding && { embedding: config.embedding }),
  })
  const unwatch = await keepErasedList(store, path, (error) =>
    logFailure(log, 'the list of who was forgotten could not be written', error),
  )
  await serving.start()
  await talk.run(serving)
  await serving.stop()
  unwatch()
  await store.close()
}

// Whoever reads along may stop reading: `| head -1`.
process.stdout.on('error', () => process.exit(0))

try {
  await run(readConfig(process.env))
  process.exitCode = 0
} catch (error) {
  process.stderr.write(`${explain(error, process.env)}\n`)
  process.exit(1)
}
