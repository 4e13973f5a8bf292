import type { Locale } from '../../words.ts'
import { english } from './english.ts'
import { german } from './german.ts'
import { hungarian } from './hungarian.ts'
import type { ListingTongue } from './tongue.ts'

const tongues: readonly ListingTongue[] = [german, english, hungarian]

/** Every language in which an offer or a request is understood, the likeliest first. */
export const likeliest = (first: Locale | undefined): readonly ListingTongue[] =>
  tongues.toSorted((a, b) => Number(b.locale === first) - Number(a.locale === first))
