import { type Card, joinCards } from './card.ts'
import type { Reader } from './reader.ts'

/** A card as this reader gets it: in both languages of a room that has two. */
export const drawn = async (reader: Reader, draw: (reader: Reader) => Promise<Card>): Promise<Card> => {
  const { also, ...first } = reader
  const card = await draw(first)
  return also === undefined ? card : joinCards(card, await draw({ ...first, locale: also }))
}
