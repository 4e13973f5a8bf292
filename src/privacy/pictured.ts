import type { Known } from '../domain/erasure.ts'
import { pictures } from '../domain/picture.ts'
import { dropPicture, naming } from '../listing/pictures.ts'
import { type Change, findAll, replace, type Store } from '../store.ts'

const atOnce = 5 // pictures, which may be large

/**
 * Some of the pictures that they handed over, of whatever it is: nobody else can tell who is seen on one. What names them
 * says so no more before they go, or nobody would find it again.
 */
export const pictured = async (store: Store, { ids }: Known): Promise<readonly Change[]> => {
  const theirs = (await findAll(store, pictures)).filter(({ value }) => ids.people.includes(value.by))
  const some = theirs.slice(0, atOnce)
  const named = (await Promise.all(some.map((kept) => naming(store, kept)))).flat()
  const dropped = await Promise.all(some.map((kept) => dropPicture(store, kept)))
  return [
    ...named.map((kept) => {
      const { picture: _, ...listing } = kept.value
      return replace(kept, listing)
    }),
    ...dropped.flat(),
  ]
}
