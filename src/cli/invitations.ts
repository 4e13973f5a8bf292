import type { ShellCommand } from '../cli.ts'
import type { Network } from '../domain/network.ts'
import { dayIn } from '../domain/zone.ts'
import { openForShell } from '../installation.ts'
import { comeOf, fromShell, inviteAll, lookedAfter } from '../joining/invitation.ts'
import { letterFile } from '../joining/letter.ts'
import { senderOf } from '../joining/sender.ts'
import { mostChanges } from '../limits.ts'
import { type Reader, tellDay } from '../reader.ts'
import { secretOf } from '../secret.ts'
import { shellFor } from '../shell-sentences.ts'
import { Stale, type Store, within } from '../store.ts'
import { Told } from '../told.ts'
import { readOptions } from './arguments.ts'
import { namingFor } from './naming-words.ts'
import { networkOf } from './network.ts'
import { writePrivately } from './private-file.ts'
import { commitFromShell } from './shell-act.ts'

/** Codes for everybody who is not in the chat, as many commits as that takes. */
const inviteEverybody = async (store: Store, network: Network) => {
  const { language: locale, tone, zone } = network
  const reader: Reader = { locale, tone, zone, standing: 'coordinator', people: [], organizations: [] }
  const view = within(store, network.id)
  const secret = (seed: string) => secretOf(store, seed)
  for (;;) {
    const now = Temporal.Now.instant()
    const inviting = { id: '', network, store: view, now, secret }
    const all = await lookedAfter(view, reader)
    const { invited, changes, left } = await inviteAll(inviting, fromShell, all, mostChanges)
    try {
      await commitFromShell(store, network.id, 'invitations', changes, now)
    } catch (error) {
      // Somebody makes them in the chat at this moment: theirs are taken.
      if (!(error instanceof Stale)) throw error
      continue
    }
    if (left === 0) return { invited, come: await comeOf(view, all) }
  }
}

/** Personal codes as a table for a serial letter: into a file, else onto standard output; and who has come so far. */
export const invitationsCommand: ShellCommand = {
  usage: '[--network NAME] [FILE.csv]',
  async run(words, config) {
    const { values, positionals } = readOptions(words, { network: { type: 'string' } } as const, config)
    const [file, ...more] = positionals
    const shell = shellFor(config.language ?? 'en')
    if (more[0] !== undefined) throw new Told(shell.unknownArgument({ about: more[0] }))
    const store = await openForShell(config)
    try {
      const network = await networkOf(store, values.network, shell)
      const locale = config.language ?? network.language
      const say = namingFor(locale)
      const { invited, come } = await inviteEverybody(store, network)
      process.stderr.write(`${invited.length === 0 ? say.everybody : say.invited({ n: invited.length })}\n`)
      const tellCome = ({ person, at }: (typeof come)[number]) =>
        `${person.name} (${tellDay({ locale }, dayIn(network.zone, at))})`
      if (come.length > 0)
        process.stderr.write(`${say.come({ n: come.length, names: come.map(tellCome).join(', ') })}\n`)
      const { text } = letterFile(
        invited,
        network,
        await senderOf(within(store, network.id), network),
        config.language,
      )
      if (file === undefined) process.stdout.write(text)
      else {
        // Whoever has a code gets in: nobody else on this machine reads them.
        writePrivately(file, text, say.unwritten({ about: file }))
        process.stderr.write(`${say.written({ about: file })}\n`)
      }
      return 0
    } finally {
      await store.close()
    }
  },
}
