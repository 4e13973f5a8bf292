import type { ShellCommand } from '../cli.ts'
import { isAgreed } from '../domain/agreed.ts'
import type { Network } from '../domain/network.ts'
import { people } from '../domain/person.ts'
import { openToRead } from '../installation.ts'
import { pageOf, privacyWords } from '../privacy/page/page.ts'
import { hostOf } from '../search/embedding/service.ts'
import { shellFor } from '../shell-sentences.ts'
import { findAll, type Store, within } from '../store.ts'
import { Told } from '../told.ts'
import { locales } from '../words.ts'
import { readOptions } from './arguments.ts'
import { networkOf } from './network.ts'

/** Who answers for the data: what the network says, else those who coordinate it. */
const responsibleFor = async (store: Store, { id, privacy: said }: Network): Promise<string> => {
  if (said !== undefined) return said
  const coordinators = await findAll(within(store, id), people, { where: { coordinates: true } })
  return coordinators.map(({ value }) => value.name).join(', ')
}

/** What is held about people, what for, how long and who sees it: what a data protection officer asks for. */
export const privacy: ShellCommand = {
  usage: '[--network NAME] [--locale de|en|hu]',
  async run(words, config) {
    const options = { network: { type: 'string' }, locale: { type: 'string' } } as const
    const { values } = readOptions(words, options, config)
    const shell = shellFor(config.language ?? 'en')
    const locale = locales.find((one) => one === values.locale)
    if (values.locale !== undefined && locale === undefined)
      throw new Told(shell.unknownArgument({ about: values.locale }))
    const { store } = await openToRead(config)
    try {
      const network = await networkOf(store, values.network, shell)
      const said = privacyWords[locale ?? network.language]
      const host = config.embedding && hostOf(config.embedding)
      const service = isAgreed(network, host) ? host : undefined
      const page = pageOf(said, network.name, await responsibleFor(store, network), service)
      process.stdout.write(`${page}\n`)
      return 0
    } finally {
      await store.close()
    }
  },
}
