import type { ShellCommand } from '../cli.ts'
import type { Described } from '../command.ts'
import { readPrice } from '../domain/price.ts'
import { readQuantity, tellQuantity } from '../domain/quantity.ts'
import { withDays } from '../form.ts'
import { openToRead } from '../installation.ts'
import type { Input } from '../invocation.ts'
import { loadCommands } from '../load.ts'
import { guessLocale, languageOf } from '../search/guess-locale.ts'
import { shellFor } from '../shell-sentences.ts'
import { isQuestion } from '../text/beginnings.ts'
import { readText } from '../text/read-text.ts'
import { Told } from '../told.ts'
import type { Locale } from '../words.ts'
import { linesRead, readLocale, readNoWords, readOptions } from './arguments.ts'
import { networkOf } from './network.ts'

/** What a sentence was understood to say, by the commands' English names. */
export interface Understood {
  readonly sentence: string
  readonly locale: Locale
  readonly command: string
  /** Days as ISO dates, `standing` or as they were said; prices as they were said or `free`. */
  readonly input: Input
  /** Whether it is no guess: nothing was left over, and it is not merely sought because it is nothing else. */
  readonly sure: boolean
  /** Whether something is changed by it at once; what is shown first changes nothing. */
  readonly writes: boolean
}

const mostNamed = 4 // words in which somebody only names what is sought

/** The values as the core reads them. */
const read = ({ fields }: Described, input: Input, today: Temporal.PlainDate): Input => {
  const readAs = (name: string, said: string): string => {
    const type = fields.find((field) => field.name === name)?.type
    if (type === 'price') return readPrice(said)
    return type === 'quantity' ? tellQuantity(readQuantity(said), 'en') : said
  }
  const dated = withDays(fields, input, today)
  return Object.fromEntries(Object.entries(dated).map(([name, said]) => [name, readAs(name, said)]))
}

/**
 * One sentence, read as a member's who has been asked nothing before; `given` is the language that is known of them,
 * `regions` is what their network calls its regions.
 */
export const understand = (
  commands: readonly Described[],
  sentence: string,
  today: Temporal.PlainDate,
  { given, regions = [] }: { readonly given?: Locale | undefined; readonly regions?: readonly string[] } = {},
): Understood => {
  const inside = readText(commands, sentence, { stands: 'inside', regions })
  const outside = readText(commands, sentence, { stands: 'outside', regions })
  // "Wie werde ich Mitglied?" means something to whoever is not in alone.
  const isSought = commands.find(({ name }) => name === inside.call.command)?.otherwise
  const joins = outside.call.command === 'join ask' && !outside.call.input.organization?.includes('?')
  const heard = isSought && joins ? outside : inside
  const command = commands.find(({ name }) => name === heard.call.command)
  if (command === undefined) throw new Error(`no command ${heard.call.command}`)
  const written = languageOf(sentence)
  const guessed = heard.locale ?? written?.locale ?? guessLocale(sentence)
  return {
    sentence,
    locale: given ?? guessed ?? 'de',
    command: command.name,
    input: read(command, heard.call.input, today),
    sure:
      !heard.guess &&
      !heard.unsure &&
      heard.unplaced === undefined &&
      (!command.otherwise || isQuestion(sentence) || sentence.split(/\s+/).length <= mostNamed),
    writes: command.changes && !command.previewed && !heard.guess,
  }
}

/** The day of an instant in the network's zone, or a day as it is written. Throws `Told` where it is neither. */
const readDayOf = (
  said: string,
  zone: string,
  { unknownArgument }: ReturnType<typeof shellFor>,
): Temporal.PlainDate => {
  try {
    return /T.*(?:Z|[+-]\d{2}:?\d{2})/i.test(said)
      ? Temporal.Instant.from(said).toZonedDateTimeISO(zone).toPlainDate()
      : Temporal.PlainDate.from(said)
  } catch {
    throw new Told(unknownArgument({ about: said }))
  }
}

/** Says what sentences mean, one per line of standard input, and does nothing of it. */
export const understandCommand: ShellCommand = {
  usage: '[--network NAME] [--json] [--locale de|en|hu] [--now 2026-03-04T10:00+01:00]',
  async run(words, config) {
    const options = {
      network: { type: 'string' },
      json: { type: 'boolean' },
      locale: { type: 'string' },
      now: { type: 'string' },
    } as const
    const { values, positionals } = readOptions(words, options, config)
    const shell = shellFor(config.language ?? 'en')
    const given = readLocale(values.locale, shell)
    readNoWords(positionals, shell)
    const commands = await loadCommands()
    const { store } = await openToRead(config)
    const { regions: all, zone } = await networkOf(store, values.network, shell).finally(() => store.close())
    const regions = all.flatMap(({ name, also }) => [name, ...also])
    const { now } = values
    const today = now === undefined ? Temporal.Now.plainDateISO(zone) : readDayOf(now, zone, shell)
    for await (const sentence of linesRead()) {
      const understood = understand(commands, sentence, today, { given, regions })
      const { command, input, sure, writes } = understood
      const said = Object.entries(input).map(([name, value]) => `  ${name}: ${value}\n`)
      const marks = [...(sure ? [] : ['?']), ...(writes ? ['!'] : [])].join('')
      process.stdout.write(
        values.json
          ? `${JSON.stringify(understood)}\n`
          : `${sentence}\n  → ${command} ${marks}\n${said.join('')}`,
      )
    }
    return 0
  },
}
