import { readCall } from '../card.ts'
import type { Command, Described } from '../command.ts'
import type { Draft } from '../draft.ts'
import type { Field } from '../field.ts'
import { derive } from '../id.ts'
import type { Input, Invocation, Useless } from '../invocation.ts'
import type { RefusalKey } from '../refusal.ts'
import { isQuestion } from '../text/beginnings.ts'
import { type FileIn, kindOf, mostWaiting, type Wordless, wordlessOf } from './handed.ts'
import { nameOf } from './read-in.ts'

/** The fields of a command that stand for files. */
export const fileFields = ({ fields }: Described) => fields.filter(({ type }) => type === 'file')

/** Which call a file belongs to. */
export interface Taken {
  readonly file: FileIn
  readonly id: string
  readonly command: Command
  readonly field: Field
  readonly input: Input
}

/** What is said, and the card that its caller was shown last. */
export interface Said {
  readonly heard: Invocation
  readonly text: string
  readonly says: boolean
  readonly open: Draft | undefined
}

/** "Hier das Foto dazu": what is only sought, and asks nothing, is said of the picture that comes with it. */
const tellsOf = (command: Command | undefined, { says, text }: Said): boolean =>
  !says || (command?.otherwise === true && !isQuestion(text))

/**
 * The call that is said, where it takes such files; what is half said, where nothing is; else the one that such a file
 * means by itself. What a picture is for only words tell, but a list speaks for itself.
 */
const takenBy = (commands: readonly Command[], whole: Said, file: FileIn, id: string): Taken | undefined => {
  const { heard, open } = whole
  const kind = kindOf(file)
  const fits = (command: Command) => fileFields(command).find((field) => field.file === kind)
  const takenAs = (command: Command | undefined, input: Input) => {
    const field = command && fits(command)
    return field && { file, id, command, field, input: { ...input, [field.name]: id } }
  }
  const named = (called: string) => commands.find(({ name }) => name === called)
  const telling = tellsOf(named(heard.command), whole)
  const said = takenAs(named(heard.command), heard.input)
  if (said || (kind === 'picture' && !telling)) return said
  const half =
    open && !open.lasting && !open.used
      ? takenAs(named(open.command), { draft: open.id, again: 'yes' })
      : undefined
  if (half && !half.field.required) return half
  return takenAs(
    commands.find((command) => fits(command)?.required),
    {},
  )
}

/** Words that answer the question what a file is for: it is for that. */
export const withAsked = (commands: readonly Command[], { heard, open }: Said): Invocation => {
  const command = commands.find(({ name }) => name === heard.command)
  const offered = open?.choices.map(readCall).find((call) => call?.command === heard.command)
  const files = (command ? fileFields(command) : []).flatMap(({ name }) => {
    const id = offered?.input[name]
    return id === undefined ? [] : [[name, id] as const]
  })
  return files.length === 0 ? heard : { ...heard, input: { ...Object.fromEntries(files), ...heard.input } }
}

/** What is taken of all that came with a text: one picture, and one list after the other. */
export const takenOf = (
  commands: readonly Command[],
  said: Said,
  files: readonly FileIn[],
): readonly Taken[] => {
  const sought = files.map((file, i) =>
    takenBy(commands, said, file, derive(`file/${said.heard.id}/${i}`, 16)),
  )
  const all = sought.filter((one) => one !== undefined)
  const [first] = all
  const taken =
    first?.field.file === 'picture' ? [first] : all.filter(({ field }) => field.file !== 'picture')
  return taken.slice(0, mostWaiting)
}

/** Why what is no file cannot be read. */
export const useless: Readonly<Record<Wordless, RefusalKey>> = {
  voice: 'uselessVoice',
  video: 'uselessVideo',
  sticker: 'uselessSticker',
  location: 'uselessLocation',
}
/** Why a file is not taken, where it is none that could be. */
export const whyUseless = (file: FileIn, taken: Taken | undefined): Useless => {
  const wordless = wordlessOf(file)
  const kind = kindOf(file)
  if (kind === 'picture')
    return { why: taken?.field.file === kind ? 'onePicture' : 'loosePicture', name: nameOf(file) }
  return { why: wordless ? useless[wordless] : 'uselessFile', name: nameOf(file) }
}
