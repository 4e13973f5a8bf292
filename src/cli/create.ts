import type { ShellCommand } from '../cli.ts'
import { personKey } from '../domain/names.ts'
import { networks } from '../domain/network.ts'
import { people } from '../domain/person.ts'
import { fold } from '../fold.ts'
import { openForShell } from '../installation.ts'
import { shellFor } from '../shell-sentences.ts'
import { findAll, type Store, within } from '../store.ts'
import { Told } from '../told.ts'
import { locales, tones } from '../words.ts'
import { readOptions } from './arguments.ts'
import { nameCoordinator, tellCoordinator } from './coordinator.ts'
import { namingFor } from './naming-words.ts'
import { newNetwork, standInOf, withoutStandIn } from './new-network.ts'

const options = {
  network: { type: 'string' },
  coordinator: { type: 'string' },
  language: { type: 'string' },
  tone: { type: 'string' },
} as const

/** Whether a network of this name is somebody else's already; one whose making was broken off is made on. */
const isTaken = async (store: Store, name: string, coordinator: string): Promise<boolean> => {
  const known = (await findAll(store, networks)).find(({ value }) => fold(value.name) === fold(name))
  if (known === undefined) return false
  const all = await findAll(within(store, known.id), people, { where: { coordinates: true } })
  const real = all.filter(({ id }) => id !== standInOf(known.id))
  return real.length > 0 && !real.some(({ value }) => personKey(value.name) === personKey(coordinator))
}

/** Makes a network and names who coordinates it; prints the code by which they come in. */
export const createCommand: ShellCommand = {
  usage: '--network NAME --coordinator NAME [--language de|en|hu] [--tone formal|familiar]',
  async run(words, config) {
    const { values, positionals } = readOptions(words, options, config)
    const shell = shellFor(config.language ?? 'en')
    const say = namingFor(config.language ?? 'en')
    const name = values.network?.trim() ?? ''
    const coordinator = values.coordinator?.trim() ?? ''
    const language =
      values.language === undefined
        ? (config.language ?? 'de')
        : locales.find((locale) => locale === values.language)
    const tone = tones.find((one) => one === (values.tone ?? 'formal'))
    const wrong = language === undefined ? values.language : tone === undefined ? values.tone : positionals[0]
    if (wrong !== undefined) throw new Told(shell.unknownArgument({ about: wrong }))
    if (name === '') throw new Told(shell.newNetworkName)
    if (coordinator === '') throw new Told(say.whoCoordinates)
    if (language === undefined || tone === undefined) return 1

    const store = await openForShell(config)
    try {
      if (await isTaken(store, name, coordinator)) throw new Told(say.there({ about: name }))
      const now = Temporal.Now.instant()
      const network = await newNetwork(store, name, { language, tone, zone: config.zone }, now)
      const locale = config.language ?? network.language
      const named = await nameCoordinator(store, network, coordinator, locale, now)
      await withoutStandIn(store, network)
      process.stdout.write(`${tellCoordinator(named, network, locale)}\n`)
      return 0
    } finally {
      await store.close()
    }
  },
}
