import { listings } from '../domain/listing.ts'
import { pictures } from '../domain/picture.ts'
import { type Change, replace, unchanged, type View } from '../store.ts'

/** A listing that is put back as it was names its picture again, which must not go meanwhile; it names none that is gone. */
const withPicture = async (view: View, change: Change): Promise<readonly Change[]> => {
  if (change.kind !== listings.name || !('put' in change)) return [change]
  const listing = listings.schema.parse(change.put)
  const { picture: before } = change.before ? listings.schema.parse(change.before) : {}
  const { picture, ...others } = listing
  if (picture === undefined || picture === before) return [change]
  const kept = await view.get(pictures, picture)
  if (kept === undefined) return [{ ...change, put: others }]
  const { loose, ...shown } = kept.value
  return [change, loose === undefined ? unchanged(kept) : replace(kept, shown)]
}

/** The same changes with what they do to the pictures that listings name by them. */
export const withPictures = async (view: View, changes: readonly Change[]): Promise<readonly Change[]> =>
  (await Promise.all(changes.map((change) => withPicture(view, change)))).flat()
