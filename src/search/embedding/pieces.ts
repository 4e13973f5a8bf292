import { createHash } from 'node:crypto'
import type { Entry, Field } from '../entry.ts'
import { phrasesOf } from '../phrases.ts'
import type { Service } from './service.ts'

/** A stretch of an entry that has a vector of its own, and where it begins. */
export interface Piece {
  readonly entry: string
  readonly field: Field
  readonly of?: Entry['texts'][number]['of']
  readonly start: number
  readonly text: string
}

const mostLetters = 1500
const mostPhrases = 30 // of what a partner can do

type Text = Entry['texts'][number]

const ofListing = (entry: string, texts: readonly Text[]): readonly Piece[] =>
  texts
    .filter(({ field }) => field === 'title')
    .flatMap(({ field, text, of }) => {
      const details = texts.find((other) => other.field === 'details' && other.of === of)
      const at = { entry, field, ...(of && { of }), start: 0 }
      const whole = details && { ...at, text: `${text}. ${details.text}`.slice(0, mostLetters) }
      return [{ ...at, text }, ...(whole ? [whole] : [])]
    })

const ofPartner = (entry: string, { field, text }: Text): readonly Piece[] =>
  field === 'description'
    ? [{ entry, field, start: 0, text: text.slice(0, mostLetters) }]
    : phrasesOf(field, text)
        .slice(0, mostPhrases)
        .map(([start, end]) => ({ entry, field, start, text: text.slice(start, end) }))

/** What of an entry may go out: what it is called and told, neither whose it is nor what the lists of the network say. */
export const piecesOf = ({ id, about, texts }: Entry): readonly Piece[] =>
  about === 'partner'
    ? texts
        .filter(({ field }) => field === 'expertise' || field === 'description')
        .flatMap((text) => ofPartner(id, text))
    : ofListing(id, texts)

/** By which the vector of a text is known: nobody can tell the text from it, nor which networks have the same. */
export const markOf = (network: string, { host, model }: Pick<Service, 'host' | 'model'>, text: string) =>
  createHash('sha256')
    .update(JSON.stringify([network, host, model, text]))
    .digest('base64url')
    .slice(0, 32)
