import { plain } from './card.ts'
import { readSaidDay } from './domain/day.ts'
import { type Field, isRecord, nothing, type Shape } from './field.ts'
import { unaccented } from './fold.ts'
import type { Asked, Choice, Form, Input, Note } from './invocation.ts'
import { type Problem, problems as problemWords } from './problem.ts'
import type { Reader } from './reader.ts'
import { shownIn } from './since-shown.ts'
import { speak } from './words.ts'

/** The labels of one language; a field with fixed choices words each of them. */
export type FieldLabels = Readonly<
  Record<string, string | { readonly label: string; readonly choices: Readonly<Record<string, string>> }>
>

/** How a field is called before a colon: `Worum geht es: …`. */
export const keyOf = (label: string): string => label.replace(/\s*\?$/, '')

/** What a command's `prepare` knows about its own form. */
export interface Prepared {
  /** Count as said where nothing else is: nobody is asked for what is known. */
  readonly known?: Input
  /** Stand in the form, and are not said until somebody submits them. */
  readonly values?: Input
  /** The same of what the record says so far: submitted as it stands there, it is not said at all. */
  readonly stands?: Input
  readonly choices?: Readonly<Record<string, readonly Choice[]>>
  /** What has to be said now, and nothing else is asked: of many things that may be said, the one that it is about. */
  readonly asks?: readonly string[]
  /** Have to be said now besides, though they mostly are not asked for. */
  readonly needs?: readonly string[]
  readonly note?: Note
}

/** What a record field is chosen from. Where that is only one, nobody is asked which. */
export const choosing = (field: string, choices: readonly Choice[]): Prepared => {
  const [only, ...others] = choices
  return {
    choices: { [field]: choices },
    ...(only && others.length === 0 && { known: { [field]: only.value } }),
  }
}

/** The fields that a form has: all that are mostly asked for, or those that are now, and what is said already. */
export const askable = (
  fields: readonly Field[],
  input: Input,
  { asks, needs = [] }: Prepared,
): readonly Field[] => {
  const now = [...(asks ?? []), ...needs]
  return fields
    .filter(({ name, seldom }) => now.includes(name) || name in input || (asks === undefined && !seldom))
    .map((field) => (now.includes(field.name) ? { ...field, required: true } : field))
}

/** What somebody chose, by its value, as it is called, or by as much of it as tells it from the others. */
export const chosen = (choices: readonly Choice[], given = ''): Choice | undefined => {
  const wanted = unaccented(given)
  const called = choices.filter(({ label }) => unaccented(label) === wanted)
  // Of two that are called the same, neither is meant by the name.
  const same = choices.find(({ value }) => value === given) ?? (called.length === 1 ? called[0] : undefined)
  const begins = wanted === '' ? [] : choices.filter(({ label }) => unaccented(label).startsWith(wanted))
  const said = same ?? (called.length === 0 && begins.length === 1 ? begins[0] : undefined)
  // "Region Wendland", "Wendland régió": what kind of thing it is may be said along with it.
  const bare = wanted.replace(
    /^(?:(?:die|the|az?) )?(?:region|regio)\s+|\s+(?:region|regio)(?:ra|ban|ba)?$/g,
    '',
  )
  return said ?? (bare === wanted || bare === '' ? undefined : chosen(choices, bare))
}

/** The fields in one reader's words: what can be chosen, and what is given already, by value or by label. */
export const askedOf = (fields: readonly Field[], labels: FieldLabels, input: Input, prepared: Prepared) =>
  fields.map((field): Asked => {
    const words = labels[field.name] ?? field.name
    const fixed = typeof words === 'string' ? {} : words.choices
    const choices =
      prepared.choices?.[field.name] ??
      (field.options ?? []).map((value) => ({ value, label: fixed[value] ?? value }))
    const typed = input[field.name]?.trim()
    // Of what can be chosen nothing is chosen.
    const written = typed === '' && field.type === 'choice' ? undefined : typed
    // Lines of their own could pass for what the card says.
    const blank = field.emptied && written === '' ? nothing : undefined
    const given = (field.type === 'paragraph' ? written : written?.replace(/\s+/g, ' ')) || blank
    const value = chosen(choices, given)?.value ?? given
    const suggested = (prepared.stands ?? prepared.values)?.[field.name]
    return {
      ...field,
      label: typeof words === 'string' ? words : words.label,
      choices,
      ...(value !== undefined && { value }),
      ...(suggested !== undefined && { suggested }),
    }
  })

/** The days in an input as the calendar writes them, whatever way people did. */
export const withDays = (fields: readonly Field[], input: Input, today: Temporal.PlainDate): Input => {
  const days = fields.flatMap(({ name, type }) => {
    const day = type === 'date' ? readSaidDay(input[name] ?? '', today) : undefined
    return day === undefined ? [] : [[name, day] as const]
  })
  return { ...input, ...Object.fromEntries(days) }
}

const problemOf = ({ type, choices, reach }: Asked, issue: { readonly code?: string }): Problem => {
  if (issue.code === 'invalid_type') return { key: 'missing', limit: 0 }
  if (issue.code === 'too_small' && 'minimum' in issue)
    return { key: 'tooShort', limit: Number(issue.minimum) }
  if (issue.code === 'too_big' && 'maximum' in issue) return { key: 'tooLong', limit: Number(issue.maximum) }
  if (issue.code === 'custom') return { key: reach ?? 'noName', limit: 0 }
  if (issue.code === 'invalid_format' && type === 'text' && choices.length === 0)
    return { key: 'unfit', limit: 0 }
  return { key: type === 'date' ? 'notADay' : type === 'quantity' ? 'noQuantity' : 'unclear', limit: 0 }
}

/** The value where it is right, the problem where it is not. A record is only looked at for being named. */
const readField = (
  asked: Asked,
  declared: Shape[string],
  today: Temporal.PlainDate,
): { value: unknown } | { problem: Problem } => {
  const given = asked.value
  if (isRecord(declared))
    return given === undefined && asked.required
      ? { problem: { key: 'missing', limit: 0 } }
      : { value: given }
  if (given === undefined && asked.required) return { problem: { key: 'missing', limit: 0 } }
  // What stands there already may be from before anybody looked at its shape.
  if (asked.reach && given !== undefined && given === asked.suggested) return { value: given }
  const parsed = declared.safeParse(given)
  const issue = parsed.error?.issues[0]
  if (issue) return { problem: problemOf(asked, issue) }
  if (asked.type === 'date' && given !== undefined && given < today.toString())
    return { problem: { key: 'notADay', limit: 0 } }
  const offered = asked.choices.length === 0 || asked.choices.some(({ value }) => value === given)
  return given === undefined || offered ? { value: parsed.data } : { problem: { key: 'unclear', limit: 0 } }
}

export const readFields = (asked: readonly Asked[], shape: Shape, today: Temporal.PlainDate) => {
  const values: Record<string, unknown> = {}
  const problems = new Map<string, Problem>()
  for (const field of asked) {
    const declared = shape[field.name]
    if (declared === undefined) continue
    const read = readField(field, declared, today)
    if ('problem' in read) problems.set(field.name, read.problem)
    else values[field.name] = read.value
  }
  return { values, problems }
}

const pageLength = 5

/** The first page on which something is missing; a record that is named already is settled. */
export const toForm = (
  {
    name,
    title,
    input,
    fields,
    stands,
    about,
  }: {
    readonly name: string
    readonly title: string
    readonly input: Input
    readonly fields: readonly Field[]
    readonly stands?: Input | undefined
    /** What it is about, as a record is: said once, it is shown, and not asked. */
    readonly about: readonly string[]
  },
  asked: readonly Asked[],
  problems: ReadonlyMap<string, Problem>,
  reader: Reader,
): Form => {
  const say = speak(problemWords, reader)
  // A file goes by its name.
  const shown = asked.filter(({ name, type, choices, unseen }) =>
    type === 'file' ? choices.length > 0 : !unseen && (type !== 'record' || problems.has(name)),
  )
  const isTold = (field: Asked) => about.includes(field.name) && field.value !== undefined
  const open = shown.filter((field) => field.type !== 'file' && (!isTold(field) || problems.has(field.name)))
  const first = open.findIndex((field) => problems.has(field.name))
  const start = first < 0 ? 0 : first - (first % pageLength)
  const page = open.slice(start, start + pageLength)
  const settled = Object.entries(input).filter(([key]) => !page.some((field) => field.name === key))
  return {
    call: {
      command: name,
      input: { ...Object.fromEntries(settled), ...(stands && { was: shownIn(fields, page, stands) }) },
    },
    title,
    besides: shown.filter((field) => field.value !== undefined && !page.includes(field)),
    fields: page.map((field) => {
      const problem = field.value === undefined ? undefined : problems.get(field.name)
      return problem ? { ...field, problem: plain(say[problem.key](problem)) } : field
    }),
  }
}
