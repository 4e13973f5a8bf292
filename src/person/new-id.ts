import { erasures } from '../domain/erasure.ts'
import { people } from '../domain/person.ts'
import { idFrom } from '../id.ts'
import type { View } from '../store.ts'

/** An id for somebody new: neither one that somebody has, nor that of somebody forgotten, who would be forgotten again. */
export const freePersonId = async (view: View, tag: string, seed: string): Promise<string> => {
  for (let attempt = 0; ; attempt += 1) {
    const id = idFrom(tag, seed, attempt)
    if (!(await view.get(people, id)) && !(await view.get(erasures, id))) return id
  }
}
