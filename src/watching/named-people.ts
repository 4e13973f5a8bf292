import { people } from '../domain/person.ts'
import { unaccented } from '../fold.ts'
import { shownTo } from '../person/visible.ts'
import type { Reader } from '../reader.ts'
import { findAll, type View } from '../store.ts'

const wordsOf = (text: string): readonly string[] => unaccented(text).match(/[\p{L}\d]+/gu) ?? []

/** Whether a text names somebody of the network by first and last name, in whichever order; only of those whom the reader may know. */
export const namesPerson = async (view: View, text: string, reader: Reader): Promise<boolean> => {
  const said = wordsOf(text)
  if (said.length < 2) return false
  const all = ` ${said.join(' ')} `
  const named = (await findAll(view, people)).filter(({ value }) => {
    const name = wordsOf(value.name)
    return name.length > 1 && [name, name.toReversed()].some((one) => all.includes(` ${one.join(' ')} `))
  })
  const shown = await Promise.all(named.map(({ value }) => shownTo(view, value, reader)))
  return shown.some((one) => one !== undefined)
}
