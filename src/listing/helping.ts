import type { Context } from '../context.ts'
import { exactly, type Listing, listings } from '../domain/listing.ts'
import { isCalled } from '../domain/listing-text.ts'
import { type Organization, organizations } from '../domain/organization.ts'
import { asStillGiven, findAnswers } from '../domain/response.ts'
import { unaccented, withoutArticle } from '../fold.ts'
import type { Choice, Input } from '../invocation.ts'
import { mostChoices } from '../limits.ts'
import { nameApartOf } from '../partner/told-apart.ts'
import type { Reader } from '../reader.ts'
import { type Change, findAll, type Kept, replace, type View } from '../store.ts'
import { promised } from './split.ts'

/** Between what it is about and who has helped: "Heu mit Biohof", "hay, thanks to Biohof". */
const between = /[\s,;]+(?:mit|dank|durch|with|thanks to|by)\s+(?:(?:der )?hilfe von\s+|the help of\s+)?/giu
/** "Széna, Biohof segített", "Heu: Biohof hat geholfen". */
const behind = /\s+(?:hat geholfen|haben geholfen|has helped|have helped|helped|segített|segítségével)$/iu
/** "Biohoffal", "Olgával": with them, in Hungarian. */
const withoutWith = (word: string): string =>
  word.replace(/(\p{L})\1[ae]l$/iu, '$1').replace(/(?<=[aeiouáéíóöőúüű])v[ae]l$/iu, '')

/** Where a text may part into what it is about and who has helped, the latest first. */
const partings = (text: string): readonly (readonly [what: string, who: string])[] => {
  const said = [...text.matchAll(between)].map(
    ({ 0: { length }, index }) => [text.slice(0, index), text.slice(index + length)] as const,
  )
  const words = text.replace(behind, '').split(/[\s,;:]+/u)
  const last = words.at(-1) ?? ''
  const helps = behind.test(text) || withoutWith(last) !== last
  const ends = words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1), words.slice(at + 1)] as const)
    .map(([what, who]) => [what.join(' '), [...who.slice(0, -1), withoutWith(last)].join(' ')] as const)
  return [...said.toReversed(), ...(helps ? ends : [])]
}

/** The partner that is called so, or by whole words of its name. */
const partnerNamed = (all: readonly Kept<Organization>[], said: string): string | undefined => {
  const wanted = withoutArticle(unaccented(said))
  const exact = all.filter(({ value }) => unaccented(value.name) === wanted)
  const within =
    wanted.length < 3 ? [] : all.filter(({ value }) => ` ${unaccented(value.name)} `.includes(` ${wanted} `))
  const [only, ...others] = exact.length > 0 ? exact : within
  return others.length === 0 ? only?.id : undefined
}

/** What is said of a listing, with those who have helped apart, at most so many: where these are partners, and it is not all its title. */
export const meantHelper = async (
  said: Input,
  { store, acting }: Pick<Context<'member'>, 'store' | 'acting'>,
  most: 1 | 2,
): Promise<Input> => {
  const { listing: words, helper } = said
  const found = words === undefined || helper !== undefined ? [] : partings(words)
  if (words === undefined || found.length === 0) return said
  const own = await findAll(store, listings, { where: { organization: acting.id } })
  if (own.some(({ value }) => isCalled(value, words))) return said
  const others = (await findAll(store, organizations)).filter(({ id }) => id !== acting.id)
  for (const [what, who] of found) {
    const one = partnerNamed(others, who)
    const several = one
      ? [one]
      : who.split(/\s*,\s*|\s+(?:und|and|és)\s+/iu).map((part) => partnerNamed(others, part))
    const [first, other] = several
    if (first === undefined || several.length > most || several.includes(undefined)) continue
    return { ...said, listing: what, helper: first, ...(other !== undefined && { other }) }
  }
  return said
}

/** Who may have helped: whoever has answered, those first to whom it was promised; nothing where there are none, or too many. */
export const helperChoices = async (
  view: View,
  kept: Kept<Listing> | undefined,
): Promise<readonly Choice[] | undefined> => {
  const answers = kept ? await findAnswers(view, { listing: kept.id }) : []
  const others = answers
    .filter(({ value }) => value.state !== 'declined' && !kept?.value.helpers.includes(value.organization))
    .toSorted((a, b) => Number(b.value.state === 'accepted') - Number(a.value.state === 'accepted'))
  if (others.length === 0 || others.length > mostChoices) return undefined
  return Promise.all(
    others.map(async ({ value: { organization } }) => ({
      value: organization,
      label: (await nameApartOf(view, organization)) ?? organization,
    })),
  )
}

/**
 * What a partner has got, or given, now: as much of it as was promised to them is counted already. An answer of theirs that
 * nobody has dealt with is agreed to by that, with the general contact.
 */
export const handedOver = async (
  view: View,
  listing: Kept<Listing>,
  share: number | undefined,
  { helper, by, at }: { readonly helper: string | undefined; readonly by: string; readonly at: string },
): Promise<{ readonly more: number; readonly got: number; readonly changes: readonly Change[] }> => {
  const found =
    helper === undefined ? [] : await findAnswers(view, { listing: listing.id, organization: helper })
  const [answer] = found.filter(({ value }) => value.state !== 'declined')
  const { given = 0, had = 0 } = answer?.value ?? {}
  const wanted = share ?? 0
  const covered = answer?.value.state === 'accepted' ? Math.min(wanted, Math.max(0, given - had)) : 0
  const more = promised(listing.value, wanted - covered) ?? 0
  if (answer === undefined) return { more, got: more, changes: [] }
  const agreed = { person: by, contact: 'partner', at } as const
  const now = {
    ...(answer.value.state === 'open' ? asStillGiven(answer.value) : answer.value),
    state: 'accepted' as const,
    answered: answer.value.answered ?? agreed,
    ...(share !== undefined && { given: exactly(given + more), had: exactly(had + covered + more) }),
  }
  return { more, got: covered + more, changes: [replace(answer, now)] }
}

/** The names of the helpers that a reader may read: all of one's own listing, oneself, and whoever has agreed to it. */
export const helpersShown = async (
  view: View,
  { organization, helpers, named = [] }: Listing,
  reader: Reader,
): Promise<readonly string[]> => {
  const own = reader.organizations.includes(organization)
  const shown = helpers.filter((id) => own || named.includes(id) || reader.organizations.includes(id))
  const found = await Promise.all(shown.map((id) => nameApartOf(view, id)))
  return found.filter((name) => name !== undefined)
}
