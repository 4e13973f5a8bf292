import { type Field, nothing } from './field.ts'
import { derive } from './id.ts'
import type { Asked, Input } from './invocation.ts'

/** As a form gives it back: how a line is spaced says nothing. */
const markOf = (text = ''): string => derive(text.trim().replace(/[^\S\n]+/g, ' '), 3)
const mark = /([0-9a-z])([A-Z0-9]{3})/g

/** What stands in the fields of a form, in few enough characters for a button: each by its place, and a mark of it. */
export const shownIn = (fields: readonly Field[], page: readonly Field[], stands: Input): string =>
  fields
    .flatMap(({ name }, i) =>
      page.some((one) => one.name === name) ? [`${i.toString(36)}${markOf(stands[name])}`] : [],
    )
    .join('')

/**
 * What is said in a form that was shown a while ago: what came back as it was is not said, whatever stands there now. Where
 * somebody else has changed the same otherwise meanwhile, it `clashes`.
 */
export const saidSince = (
  fields: readonly Field[],
  { was, ...input }: Input,
  stands: Input | undefined,
): { readonly said: Input; readonly clashes: readonly string[] } => {
  if (was === undefined || stands === undefined) return { said: input, clashes: [] }
  const shown = [...was.matchAll(mark)].flatMap(([, at = '', before]) => {
    const name = fields[Number.parseInt(at, 36)]?.name
    return name === undefined || input[name] === undefined ? [] : [{ name, before }]
  })
  const same = shown.filter(({ name, before }) => markOf(input[name]) === before).map(({ name }) => name)
  const clashes = shown.filter(
    ({ name, before }) =>
      !same.includes(name) && markOf(stands[name]) !== before && markOf(stands[name]) !== markOf(input[name]),
  )
  return {
    said: Object.fromEntries(Object.entries(input).filter(([name]) => !same.includes(name))),
    clashes: clashes.map(({ name }) => name),
  }
}

/** What stands in a field by now, as a reader reads it. */
export const standing = (asked: readonly Asked[], field: string): string => {
  const { choices = [], suggested = '' } = asked.find(({ name }) => name === field) ?? {}
  return choices.find(({ value }) => value === suggested)?.label ?? (suggested || nothing)
}
