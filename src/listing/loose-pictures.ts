import { beforeKept } from '../act.ts'
import { stamp } from '../clock.ts'
import { type Picture, pictures } from '../domain/picture.ts'
import { type Change, findAll, type Kept, replace, Stale, type Store } from '../store.ts'
import { dropPicture, naming } from './pictures.ts'

/** What becomes of one: by whatever it is named again it stays. */
const next = async (store: Store, kept: Kept<Picture>, now: Temporal.Instant): Promise<readonly Change[]> => {
  const { loose, ...picture } = kept.value
  const isNamed = (await naming(store, kept)).length > 0
  if (isNamed) return loose === undefined ? [] : [replace(kept, picture)]
  if (loose === undefined) return [replace(kept, { ...picture, loose: stamp(now) })]
  const over = Temporal.Instant.from(loose).add(beforeKept)
  return Temporal.Instant.compare(over, now) < 0 ? dropPicture(store, kept) : []
}

/** Pictures that nothing names go when nobody can take back any more what let go of them. */
export const dropLoosePictures = async (store: Store, now: Temporal.Instant): Promise<void> => {
  for (const kept of await findAll(store, pictures)) {
    const changes = await next(store, kept, now)
    try {
      if (changes.length > 0) await store.commit(changes)
    } catch (error) {
      // Somebody was at it just now: it is looked at the next time.
      if (!(error instanceof Stale)) throw error
    }
  }
}
