import type { Card } from '../card.ts'
import type { Described } from '../command.ts'
import { unaccented } from '../fold.ts'
import { areaCalled } from '../help-areas.ts'
import type { Reader } from '../reader.ts'
import { anyField } from '../text/beginnings.ts'
import { respelt } from '../text/slips.ts'
import { locales } from '../words.ts'
import { examples } from './examples/examples.ts'

type Worded = Pick<Described, 'name' | 'words'>

/** What a command is called, then how it is said, then what means it where nothing else is said. */
const callings: readonly ((command: Worded) => readonly string[])[] = [
  ({ name, words }) => [
    name,
    ...locales.flatMap((l) => [words[l].name, words[l].title, ...(words[l].typed ?? [])]),
  ],
  ({ words }) =>
    locales.flatMap((l) => [...Object.values(words[l].says ?? {}).flat(), ...(words[l].ends ?? [])]),
  ({ words }) => locales.flatMap((l) => words[l].alone ?? []),
]

const plainly = (called: string): string => unaccented(called.replace(anyField, '')).replace(/[\s:.!?]+$/, '')

/** "Hilfe zum Verlängern": what help is wanted with, without the little words before it. */
export const topicOf = (asked: string): string =>
  asked
    .trim()
    .replace(/[\s.!?]+$/, '')
    .replace(
      /^(?:(?:zu[mr]?|beim?|mit|für|about|with|on|for|a|az)\s+)?(?:(?:the|der|die|das|dem|den)\s+)?(?=\S)/iu,
      '',
    )

/** The command that somebody asks about by any of its names or words, in any language, or with a slip of the finger. */
export const commandCalled = (
  commands: readonly Described[],
  asked: string,
  reader: Reader,
): Described | undefined => {
  const wanted = unaccented(asked)
  // What areas are called by may begin a command, too: "saját".
  if (wanted === '' || areaCalled(wanted, reader) !== undefined) return undefined
  for (const called of callings) {
    const found = commands.find((command) => called(command).some((one) => plainly(one) === wanted))
    if (found) return found
  }
  const [meant] = respelt(commands, asked, reader.locale)
  return meant && commandCalled([meant.command], meant.text, reader)
}

/** One page about a command: what it does, two sentences that mean it, and its button. */
export const commandPage = (
  { name, words }: Worded,
  reader: Reader,
  say: {
    readonly example: string
    detail(about: { readonly name: string }): Card['title']
  },
): Card => {
  const { title, summary, name: typed } = words[reader.locale]
  const two = examples[reader.locale][name] ?? []
  return {
    title: summary,
    blocks: [
      ...(two.length === 0
        ? []
        : [
            { kind: 'text', line: say.example } as const,
            { kind: 'items', items: two.map((line) => ({ line })) } as const,
          ]),
      { kind: 'text', line: say.detail({ name: typed }) },
    ],
    buttons: [{ label: title, call: { command: name, input: {} } }],
  }
}
