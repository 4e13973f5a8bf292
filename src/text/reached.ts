import type { Described } from '../command.ts'
import { reachIn } from '../domain/reach.ts'
import { isNothing } from '../field.ts'
import type { Input } from '../invocation.ts'

/**
 * A number and an address are what they are by their shape: they are taken out of what was said, and the words left over
 * are told. What has none in it stays as it is: then the field asks for it.
 */
export const reached = (
  { fields }: Described,
  input: Input,
): { readonly input: Input; readonly unplaced?: string } => {
  const found = fields.flatMap(({ name, reach }) => {
    const said = input[name]
    const shape = reach === 'contact' ? undefined : reach
    const value = shape && said !== undefined && !isNothing(said) ? reachIn(shape, said) : undefined
    return value ? [[name, value] as const] : []
  })
  const left = found.flatMap(([, { rest }]) => rest ?? []).join(' … ')
  return {
    input: { ...input, ...Object.fromEntries(found.map(([name, { value }]) => [name, value])) },
    ...(left !== '' && { unplaced: left }),
  }
}
