import type { Context } from '../context.ts'
import { type Listing, listings } from '../domain/listing.ts'
import { type Picture, pictures, pixels } from '../domain/picture.ts'
import { bytesOf } from '../handing/handed.ts'
import type { Choice } from '../invocation.ts'
import { readPicture } from '../picture/read-picture.ts'
import type { Reader } from '../reader.ts'
import { type Change, create, drop, findAll, type Kept, type Store, type View } from '../store.ts'
import { type Spoken, speak } from '../words.ts'

const words = { with: 'With a picture' }
export const spoken: Spoken<typeof words> = {
  en: words,
  de: { with: 'Mit Bild' },
  hu: { with: 'Képpel' },
}

/** What stands where a picture is and cannot be shown. */
export const tellPicture = (reader: Reader): string => speak(spoken, reader).with

/** How what was handed over is called in the question for it. */
export const pictureChoices = async (
  id: string | undefined,
  { handed }: Pick<Context<'member'>, 'handed'>,
): Promise<readonly Choice[]> => {
  const waiting = id === undefined ? undefined : await handed(id)
  return waiting ? [{ value: waiting.id, label: waiting.name }] : []
}

/** What keeps a picture that was handed over; nothing where it waits no longer. */
export const keepPicture = async (
  id: string,
  { caller, handed, network }: Pick<Context<'member'>, 'caller' | 'handed' | 'network'>,
): Promise<readonly Change[]> => {
  const waiting = await handed(id)
  const found = readPicture((waiting && bytesOf(waiting)) ?? new Uint8Array())
  if (found === undefined) return []
  const { type, width, height, bytes } = found
  const of = { id, network: network.id }
  return [
    create(pictures, { ...of, by: caller.id, type, width, height }),
    create(pixels, { ...of, data: Buffer.from(bytes).toString('base64') }),
  ]
}

/** The picture of a listing, as a card shows it; nothing where there is none, or none any more. */
export const pictureOf = async (store: View, { picture }: Listing, reader: Reader) =>
  picture !== undefined && (await store.get(pictures, picture))
    ? { picture: { id: picture, else: tellPicture(reader) } }
    : {}

/** What drops a picture and what is seen on it. */
export const dropPicture = async (store: Store, kept: Kept<Picture>): Promise<readonly Change[]> => {
  const seen = await store.get(pixels, kept.id)
  return [drop(kept), ...(seen ? [drop(seen)] : [])]
}

/** The listings that name a picture, whatever became of them. */
export const naming = (store: Store, { id, value: { network } }: Kept<Picture>) =>
  findAll(store, listings, { network, where: { picture: id } })
