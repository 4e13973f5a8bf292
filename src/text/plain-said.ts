import type { Described } from '../command.ts'
import type { Heard } from './heard.ts'
import type { Stands } from './inside-said.ts'
import { inputIn } from './plain-said/fields.ts'
import { corrected, type Spoken, tongues } from './plain-said/spoken.ts'
import { foldedWord, type Sentence, sentenceOf } from './sentence.ts'

const longest = 200 // characters

const publicly = new Set(['anyone', 'guest', 'directory', 'self', 'person'])

interface Whence {
  readonly text: string
  readonly tongue: Spoken
  readonly stands: Stands
  /** It asks, and is no wish. */
  readonly asks: boolean
  /** It is all that was said, and no clause of it. */
  readonly whole: boolean
}

/** These ask themselves before they do anything, or only show. */
const asking = new Set(['forget me', 'my data', 'undo'])
/** What a clause says beside others only in passing. */
const passing = new Set(['help', 'give thanks', 'listing list', 'organization list'])

/** Who wants a picture gone, or what stands in one language, wants the rest to stay. */
const partOnly =
  /(?:^| )(?:(?:das )?(?:bild|foto)|picture|photo|image|\S*kep(?:et|e)?|fotot|fotojat|auf (?:ungarisch|deutsch|englisch)|in (?:german|hungarian|english)|magyarul|nemetul|angolul)(?: |$)/

const heardIn = (
  commands: readonly Described[],
  sentence: Sentence,
  { text, tongue, stands, asks, whole }: Whence,
): Heard | undefined => {
  for (const { command: name, input: besides, tells, cue, shape } of tongue.shapes) {
    const told = cue.test(sentence.said) ? sentence.read(shape) : undefined
    if (told === undefined) continue
    if (name === 'withdraw' && partOnly.test(sentence.said)) continue
    const command = commands.find((one) => one.name === name)
    if (command === undefined || (stands === 'outside' && !publicly.has(command.access))) continue
    if (!whole && passing.has(name)) continue
    if (asks && command.changes && !['join ask', 'my data'].includes(name)) continue
    const input = inputIn(told, text, tongue)
    if (input === undefined) continue
    const { listing: _, ...others } = input
    return {
      call: { command: name, input: { ...input, ...besides } },
      locale: tongue.locale,
      ...(command.changes && !asking.has(name) && { guess: true }),
      // What one's own offers and requests are called is asked, where nothing is called so.
      ...(!tells && 'listing' in input && { instead: { command: name, input: { ...others, ...besides } } }),
    }
  }
  return undefined
}

/** Whoever asks, seeks or offers something besides says more than what one of the clauses means. */
const saysMore =
  /\?|(?<!\p{L})(?:such|gesucht|brauch|benötig|biet|verkauf|verleih|vermiet|abzugeb|hat jemand|kennt jemand|wer |look|need|wanted|offer|sell|after|seek|anyone|who |keres|kell|kínál|kinal|elad|szükség|ki |€|\d+ ?(?:euro|ft|forint))/iu

/** Why something is not to be had after all. */
const ourselves =
  /brauch\p{L}* (?:sie|es|ihn|das|den|die) (?:jetzt |nun )?selb\p{L}+|need (?:it|them|that) ourselves|(?:nekünk|magunknak|nekunk) (?:is )?kell|kell nekünk/giu

/** What is said first, where behind it stands only why, and what is said last, where it is wanted for what stands before it. */
const clausesOf = (said: string): readonly string[] => {
  const text = said.replace(ourselves, 'x')
  const [first = '', ...more] = text.split(/(?<=[\p{L}\p{N})“”"'’])[,;.!]\s+|\s+[–-]\s+/u)
  if (more.length === 0 || more.length > 2) return []
  return [
    ...(saysMore.test(more.join(' ')) ? [] : [first]),
    ...(saysMore.test(first) ? [] : [more.at(-1) ?? '']),
  ]
}

/** "Das Heu ist weg", "könntest du bitte das Heu verlängern?": what somebody says or wants in a sentence of their own. */
export const plainSaid = (
  commands: readonly Described[],
  text: string,
  stands: Stands,
): Heard | undefined => {
  if (text.length > longest) return undefined
  for (const tongue of tongues) {
    const words = text.split(/\s+/).filter((word) => !tongue.idle.has(foldedWord(word)))
    const led = tongue.polite.exec(`${sentenceOf(words.join(' ')).said} `)
    const count = (led?.[0] ?? '').split(' ').length - 1
    const from = words.flatMap((word, i) => (foldedWord(word) === '' ? [] : [i]))[count] ?? words.length
    const rest = words.slice(count === 0 ? 0 : from).join(' ')
    const wish = led?.groups?.asks !== undefined
    const parts = [
      ...(count > 0 ? [{ said: words.join(' '), whole: true }] : []),
      { said: rest, whole: true, wish },
      ...clausesOf(rest).map((said) => ({ said, whole: false, wish })),
      // "Danke, hat geklappt": here what says nothing elsewhere is what is said.
      ...(words.length === text.split(/\s+/).length ? [] : [{ said: text, whole: true }]),
    ]
    for (const compared of [foldedWord, corrected(tongue)])
      for (const { said, ...part } of parts) {
        const asks = /\?[^\p{L}\p{N}]*$/u.test(said) && !('wish' in part && part.wish)
        const whence = { text, tongue, stands, asks, whole: part.whole }
        const heard = heardIn(commands, sentenceOf(said, compared), whence)
        if (heard) return heard
      }
  }
  return undefined
}
