import { codes } from './refused/codes.ts'
import { deeds } from './refused/deeds.ts'
import { files } from './refused/files.ts'
import { merges } from './refused/merges.ts'
import { partners } from './refused/partners.ts'
import { rights } from './refused/rights.ts'
import { selves } from './refused/selves.ts'
import { sent } from './refused/sent.ts'
import { texts } from './refused/texts.ts'
import { touch } from './refused/touch.ts'
import { watching } from './refused/watching.ts'

/** Everything that can be said instead of doing what was asked. */
export const refusals = {
  en: {
    ...deeds.en,
    ...rights.en,
    ...partners.en,
    ...selves.en,
    ...merges.en,
    ...codes.en,
    ...files.en,
    ...sent.en,
    ...touch.en,
    ...texts.en,
    ...watching.en,
  },
  de: {
    ...deeds.de,
    ...rights.de,
    ...partners.de,
    ...selves.de,
    ...merges.de,
    ...codes.de,
    ...files.de,
    ...sent.de,
    ...touch.de,
    ...texts.de,
    ...watching.de,
  },
  hu: {
    ...deeds.hu,
    ...rights.hu,
    ...partners.hu,
    ...selves.hu,
    ...merges.hu,
    ...codes.hu,
    ...files.hu,
    ...sent.hu,
    ...touch.hu,
    ...texts.hu,
    ...watching.hu,
  },
}
export type RefusalKey = keyof typeof refusals.en

/** Why something is not done: a key and what it is about, worded late, in the reader's language. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly key: RefusalKey
  readonly about: string
  constructor(key: RefusalKey, about = '') {
    super(key)
    this.key = key
    this.about = about
  }
}
