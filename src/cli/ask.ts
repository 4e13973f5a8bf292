import { type Block, type Card, toText } from '../card.ts'
import type { ShellCommand } from '../cli.ts'
import type { Command } from '../command.ts'
import { listings } from '../domain/listing.ts'
import { originalOf, textIn } from '../domain/listing-text.ts'
import type { Network } from '../domain/network.ts'
import { organizations } from '../domain/organization.ts'
import { finderFor } from '../finder.ts'
import { openToRead } from '../installation.ts'
import { loadCommands } from '../load.ts'
import type { Reader } from '../reader.ts'
import { createEmbedding } from '../search/embedding/embedding.ts'
import { serviceAt } from '../search/embedding/service.ts'
import { guessLocale } from '../search/guess-locale.ts'
import { createSearch, type Search } from '../search/search.ts'
import { shellFor } from '../shell-sentences.ts'
import { type Store, within } from '../store.ts'
import type { Locale } from '../words.ts'
import { linesRead, readLocale, readNoWords, readOptions } from './arguments.ts'
import { networkOf } from './network.ts'

const withoutButtons = ({ title, blocks = [] }: Card): Card => ({
  title,
  blocks: blocks.map(
    (block): Block =>
      block.kind === 'items' ? { ...block, items: block.items.map(({ line }) => ({ line })) } : block,
  ),
})

/** The answer that a partner would read, without what can only be pressed. */
const tell = async (
  who: Command,
  question: string,
  reader: Reader,
  network: Network,
  store: Store,
  search: Search,
) => {
  const now = Temporal.Now.instant()
  const resolution = await who.resolve(
    { question },
    {
      id: '',
      account: '',
      now,
      reader,
      aloud: true,
      commands: [],
      network,
      store: within(store, network.id),
      search: finderFor(search, network, reader, now),
    },
  )
  return resolution.kind === 'run' ? toText(withoutButtons((await resolution.run()).reply)) : ''
}

/** The same answer as data. Where the language was told, each listing is called as in that, else as it was published. */
const data = async (
  question: string,
  { locale, told }: { readonly locale: Locale; readonly told: boolean },
  network: Network,
  store: Store,
  search: Search,
) => {
  const started = performance.now()
  const { verdict, hits } = await search.ask({ network, text: question, locale, now: Temporal.Now.instant() })
  const ms = Number((performance.now() - started).toFixed(2))
  const found = await Promise.all(
    hits.map(async ({ organization: id, listing, why, score, kilometres }) => {
      const partner = (await store.get(organizations, id))?.value
      const one = listing === undefined ? undefined : (await store.get(listings, listing))?.value
      return {
        organization: { id, name: partner?.name ?? id },
        town: partner?.town ?? null,
        region: partner?.region ?? null,
        listing: one ? { id: one.id, title: (told ? textIn(one, { locale }) : originalOf(one)).title } : null,
        why,
        score,
        ...(kilometres !== undefined && { kilometres }),
      }
    }),
  )
  return { question, locale, verdict, hits: found, ms }
}

/** Answers questions, one per line of standard input. */
export const ask: ShellCommand = {
  usage: '[--network NAME] [--json] [--locale de|en|hu]',
  async run(words, config) {
    const options = {
      network: { type: 'string' },
      json: { type: 'boolean' },
      locale: { type: 'string' },
    } as const
    const { values, positionals } = readOptions(words, options, config)
    const shell = shellFor(config.language ?? 'en')
    const given = readLocale(values.locale, shell)
    readNoWords(positionals, shell)
    const { store, demo } = await openToRead(config)
    try {
      const network = await networkOf(store, values.network, shell)
      const say = shellFor(config.language ?? network.language)
      if (demo !== undefined) process.stderr.write(`${say.demo({ about: demo })}\n`)
      const embedding = createEmbedding({
        store,
        service: config.embedding && serviceAt(config.embedding),
      })
      const search = createSearch(store, { embedding })
      const who = (await loadCommands()).find(({ otherwise }) => otherwise)
      if (who === undefined) throw new Error('nobody answers questions')
      for await (const question of linesRead()) {
        const locale = given ?? guessLocale(question) ?? network.language
        const reader = {
          locale,
          tone: network.tone,
          zone: network.zone,
          standing: 'member',
          people: [],
          organizations: [],
        } as const
        const answer = values.json
          ? JSON.stringify(
              await data(question, { locale, told: given !== undefined }, network, store, search),
            )
          : await tell(who, question, reader, network, store, search)
        process.stdout.write(`${answer}\n${values.json ? '' : '\n'}`)
      }
      search.close()
      await embedding.stop()
      return 0
    } finally {
      await store.close()
    }
  },
}
