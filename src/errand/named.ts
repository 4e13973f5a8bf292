import { byOf } from '../by.ts'
import { plain } from '../card.ts'
import type { Situation } from '../context.ts'
import { type Organization, organizations } from '../domain/organization.ts'
import { recordField } from '../field.ts'
import { unaccented, withoutArticle } from '../fold.ts'
import { looksLikeId } from '../id.ts'
import type { Input } from '../invocation.ts'
import { allCalled } from '../partner/called.ts'
import { partnersOfPerson } from '../partner/of-person.ts'
import { nameApartOf } from '../partner/told-apart.ts'
import { Refusal } from '../refusal.ts'
import { shortened } from '../shortened.ts'
import { findAll, type Kept, type View } from '../store.ts'
import { type Errand, errands, isWaiting } from './errand.ts'

const longest = 75 // characters of a choice, on every platform

/** An errand as it stands among others: for whom it is, and what is to be passed on. */
export const tellErrand = async (
  { organization, cards }: Errand,
  { store, reader }: Pick<Situation, 'reader'> & { readonly store?: View },
): Promise<string> => {
  const partner = store && (await nameApartOf(store, organization))
  const what = plain(cards[reader.locale].title)
  return shortened([partner, what].filter((part) => part).join(': '), longest)
}

/** All that whoever coordinates has to pass on or has passed on, each by its partner. */
const lookedAfter = async (situation: Pick<Situation, 'acting' | 'reader' | 'store'>) => {
  const { store } = situation
  if (store === undefined) return []
  const { looksAfter } = await byOf(situation)
  const found = (await findAll(store, errands)).filter(({ value }) => looksAfter(value.organization))
  const partners = await Promise.all(found.map(({ value }) => store.get(organizations, value.organization)))
  return found.flatMap((errand, i) => {
    const partner = partners[i]
    return partner ? [{ id: errand.id, value: partner.value, errand }] : []
  })
}

/**
 * What waits to be passed on to whoever is called so, else the last that was. Throws a `Refusal` where it is a partner
 * for whom there has been nothing.
 */
const forPartner = async (called: string, situation: Situation) => {
  // Whoever names somebody of its people means the partner.
  const [only, ...others] = await partnersOfPerson(called, situation)
  const named = only && others.length === 0 ? only.value.name : called
  const all = (await lookedAfter(situation)).toSorted((a, b) =>
    a.errand.value.at < b.errand.value.at ? 1 : -1,
  )
  const waiting = allCalled(
    all.filter(({ errand }) => isWaiting(errand.value)),
    named,
  )
  const found = waiting.length > 0 ? waiting : allCalled(all, named).slice(0, 1)
  if (found.length > 0 || situation.store === undefined) return found.map(({ errand }) => errand)
  const [partner] = allCalled(await findAll(situation.store, organizations), named)
  if (partner) throw new Refusal('nothing', partner.value.name)
  return []
}

/** Something to pass on, in the region that the caller coordinates: by its number, or by the partner's name. */
export const errand = () =>
  recordField({
    kind: errands,
    whose: 'region',
    refusal: ({ organization }, { looksAfter }) => (looksAfter(organization) ? undefined : 'otherRegion'),
    title: ({ id }) => id,
    // For whom it is, not what is to be passed on.
    called: async ({ organization }, { store }) =>
      (await store?.get(organizations, organization))?.value.name ?? '',
    choice: tellErrand,
    known: forPartner,
    nameless: true,
  })

const bare = (word: string): string => unaccented(word).replace(/^[\s„“”"'(]+|[\s„“”"'),:;.!?–-]+$/g, '')
const fewest = 3 // letters by which a word of a name is known

/** How many words at the beginning are those of a name: whole, shortened, or with an ending. */
const wordsOfName = (name: string, said: readonly string[]): number => {
  const parts = unaccented(name).split(' ')
  const fits = (part: string, word: string) =>
    part === word || (word.length >= fewest && (part.startsWith(word) || word.startsWith(part)))
  const from = parts.findIndex((part) => fits(part, said[0] ?? ''))
  if (from < 0) return 0
  const others = said.findIndex((word, i) => {
    const part = parts[from + i]
    return part === undefined || !fits(part, word)
  })
  return others < 0 ? said.length : others
}

/** What waits alone, where what is said names nobody: "Anrufbeantworter läuft". Capitals alone may be a name misspelt. */
const onlyOne = async (
  said: string,
  all: readonly { readonly errand: Kept<Errand> }[],
  situation: Situation & { readonly store: View },
): Promise<string | undefined> => {
  const [only, ...others] = all.filter(({ errand }) => isWaiting(errand.value))
  if (only === undefined || others.length > 0 || !/\s\p{Ll}|^\p{Ll}\S*\s/u.test(said)) return undefined
  const partners = allCalled(await findAll(situation.store, organizations), said)
  const known = partners.length > 0 || (await partnersOfPerson(said, situation)).length > 0
  return known ? undefined : only.errand.id
}

/**
 * "Holzhof Prezelle meldet sich morgen": the partner, and what there is to say about it; without a partner it is said
 * of the only one there is.
 */
export const meantErrand = async (
  said: Input,
  situation: Situation & { readonly store: View },
): Promise<Input> => {
  const { errand: words, ...rest } = said
  if (words === undefined || looksLikeId(words)) return said
  const all = words.split(/\s+/)
  const article = withoutArticle(unaccented(words)).split(' ').length < all.length ? 1 : 0
  const named = all.slice(article)
  const wordsOf = (some: readonly { readonly value: Organization }[]) =>
    Math.max(0, ...some.map(({ value }) => wordsOfName(value.name, named.map(bare))))
  // A partner for whom there is nothing is one all the same.
  const mine = await lookedAfter(situation)
  const most = wordsOf(mine) || wordsOf(await findAll(situation.store, organizations))
  const only = most === 0 ? await onlyOne(words, mine, situation) : undefined
  if (only) return { word: words, ...rest, errand: only }
  if (most === 0) return said
  const word = [named.slice(most).join(' '), rest.word].filter((part) => part !== undefined).join(', ')
  const partner = named
    .slice(0, most)
    .join(' ')
    .replace(/[\s,:;.!?–-]+$/, '')
  return { ...rest, errand: partner, word: word.replace(/^[\s,:;–-]+/, '') }
}
