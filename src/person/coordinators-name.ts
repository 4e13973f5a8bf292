import { mayBeOne, personKey, personWords } from '../domain/names.ts'
import { people } from '../domain/person.ts'
import { unaccented } from '../fold.ts'
import { edits } from '../search/distance.ts'
import { findAll, type View } from '../store.ts'

/** The names of those who coordinate, but for somebody's own. */
const coordinatorsBut = async (view: View, selves: readonly string[]): Promise<readonly string[]> => {
  const all = await findAll(view, people, { where: { coordinates: true } })
  return all.flatMap(({ id, value }) => (selves.includes(id) ? [] : [value.name]))
}

/** Whether somebody else of that name coordinates: nobody shall pass for them. */
export const isCoordinators = async (view: View, name: string, selves: readonly string[]): Promise<boolean> =>
  (await coordinatorsBut(view, selves)).some((other) => personKey(other) === personKey(name))

const longest = 60 // letters of a word that are compared

/** Whether two names differ by a letter, a space, an initial or a further name. */
export const isNearlyCalled = (one: string, other: string): boolean => {
  const [mine, yours] = [one, other].map((name) => personWords(unaccented(name)))
  if (mine === undefined || yours === undefined) return false
  if (mine.join('') === yours.join('')) return true
  if (mine.length > 1 && yours.length > 1 && mayBeOne(one, other)) return true
  const [word = '', ...more] = mine.filter((each) => !yours.includes(each))
  const [instead = '', ...others] = yours.filter((each) => !mine.includes(each))
  return (
    mine.length === yours.length &&
    more.length + others.length === 0 &&
    edits(word.slice(0, longest), instead.slice(0, longest)) <= 1
  )
}

/** Whether somebody else who coordinates is called nearly so; whoever was before may go on being. */
export const isNearlyCoordinators = async (
  view: View,
  name: string,
  selves: readonly string[],
  before?: string,
): Promise<boolean> =>
  (await coordinatorsBut(view, selves)).some(
    (other) => isNearlyCalled(other, name) && (before === undefined || !isNearlyCalled(other, before)),
  )
