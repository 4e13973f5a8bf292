import type { Known } from '../domain/erasure.ts'
import { pictures } from '../domain/picture.ts'
import { dropPicture, naming } from '../listing/pictures.ts'
import { type Change, findAll, replace, type Store } from '../store.ts'

/** Pictures that they handed over, of whatever it is: nobody else can tell who is seen on one. */
export const pictured = async (store: Store, { ids }: Known): Promise<readonly Change[]> => {
  const theirs = (await findAll(store, pictures)).filter(({ value }) => ids.people.includes(value.by))
  const changes = await Promise.all(
    theirs.map(async (kept) => [
      ...(await dropPicture(store, kept)),
      ...(await naming(store, kept)).map((one) => {
        const { picture: _, ...listing } = one.value
        return replace(one, listing)
      }),
    ]),
  )
  return changes.flat()
}
