import { type Gap, gaps } from '../domain/gap.ts'
import { terms } from '../domain/glossary.ts'
import { isOn } from '../domain/module.ts'
import { type Network, todayIn } from '../domain/network.ts'
import type { Finder } from '../finder.ts'
import { thesaurusOf } from '../search/thesaurus.ts'
import { tokenize } from '../search/tokens.ts'
import { findAll, type Kept, type View } from '../store.ts'
import type { Locale } from '../words.ts'
import { isKnownThing } from './everyday.ts'
import { withoutNames } from './names.ts'
import { isAboutTheBot } from './said-to-the-bot.ts'
import { areSame, handlesOf, thingsIn } from './same-thing.ts'
import { whoIsHere } from './who-is-here.ts'

/** Months of which is told, with the one that is. */
const monthsTold = 12

export interface Row {
  /** As most who read this language have said it, else as most have. */
  readonly words: string
  readonly locale: Locale
  /** How often it was asked for. */
  readonly n: number
  /** The first month in which it was: `2026-11`. */
  readonly since: string
  readonly records: readonly Kept<Gap>[]
}

/** The months of which is told, the latest first, in the network's zone. */
export const monthsOf = (network: Network, now: Temporal.Instant): readonly string[] => {
  const month = todayIn(network, now).toPlainYearMonth()
  return Array.from({ length: monthsTold }, (_, ago) => month.subtract({ months: ago }).toString())
}

type Said = Gap['said'][number]

const askedIn = (said: readonly Said[]): number => said.reduce((sum, { n }) => sum + n, 0)

/** The same words of one language once, in the spelling that most use: a noun in capitals where that is even. */
const spelt = (said: readonly Said[]): readonly Said[] => {
  const ordered = said.toSorted((a, b) => b.n - a.n || (a.words < b.words ? -1 : 1))
  const each = Map.groupBy(ordered, ({ words, locale }) => `${locale}/${words.toLowerCase()}`)
  return [...each.values()]
    .flatMap(([first, ...others]) =>
      first ? [{ ...first, n: others.reduce((n, other) => n + other.n, first.n) }] : [],
    )
    .toSorted((a, b) => b.n - a.n || (a.words < b.words ? -1 : 1))
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

/**
 * What has been asked only once is told where it is one word that everybody knows, or two that are no name: what is
 * longer may be part of somebody's own story.
 */
const mayBeTold = ({ words, n }: Pick<Row, 'words' | 'n'>): boolean => {
  if (n > 1) return true
  const all = tokenize(words)
  const isKnown = all.some(({ folded }) => isKnownThing(folded))
  if (all.length === 1) return isKnown
  return all.length === 2 && (isKnown || !all.every(({ surface }) => isCapital(surface)))
}

/**
 * Everything that was sought in vain in the months of which is told, or in one of them (`2026-11`), one thing once, what
 * was asked most often first.
 */
export const rowsOf = async (
  view: View,
  network: Network,
  locale: Locale,
  { now, month }: { readonly now: Temporal.Instant; readonly month?: string | undefined },
): Promise<readonly Row[]> => {
  const all = await findAll(view, gaps, { where: { month: { in: monthsOf(network, now) } } })
  const glossary = isOn(network, 'glossary') ? (await findAll(view, terms)).map(({ value }) => value) : []
  const thesaurus = thesaurusOf(glossary)
  const { isName, withoutPartners } = await whoIsHere(view)
  const counted = all
    .map((kept) => {
      // Who has been forgotten stands there no more; who has come since is no thing, either.
      const said = kept.value.said
        .map((one) => ({ ...one, words: withoutNames(withoutPartners(one.words), one.locale, isName) }))
        .filter(({ words }) => tokenize(words).some(({ folded }) => !isAboutTheBot(folded)))
      return { kept, said, n: askedIn(said) }
    })
    // A slip joins what most have meant.
    .toSorted((a, b) => b.n - a.n || (a.kept.id < b.kept.id ? -1 : 1))
  interface Group {
    readonly things: ReturnType<typeof thingsIn>
    readonly all: (typeof counted)[number][]
  }
  const groups: Group[] = []
  const byHandle = new Map<string, Set<Group>>()
  for (const one of counted) {
    const [first] = spelt(one.said)
    if (first === undefined) continue
    const things = thingsIn(first.words, first.locale, thesaurus)
    const handles = handlesOf(things)
    const near = new Set(handles.flatMap((handle) => [...(byHandle.get(handle) ?? [])]))
    const known = [...near].find((other) => areSame(other.things, things))
    const group = known ?? { things, all: [] }
    group.all.push(one)
    if (known) continue
    groups.push(group)
    for (const handle of handles) byHandle.set(handle, (byHandle.get(handle) ?? new Set()).add(group))
  }
  return groups
    .flatMap(({ all: together }): readonly Row[] => {
      const records = together.map(({ kept }) => kept)
      const forms = spelt(together.flatMap(({ said }) => said))
      const form = forms.find((one) => one.locale === locale) ?? forms[0]
      if (form === undefined || records.some(({ value }) => value.hidden)) return []
      if (!mayBeTold({ ...form, n: askedIn(forms) })) return []
      const then = together.filter(({ kept }) => month === undefined || kept.value.month === month)
      const n = askedIn(then.flatMap(({ said }) => said))
      const [since = ''] = records.map(({ value }) => value.month).toSorted()
      return n === 0 ? [] : [{ words: form.words, locale: form.locale, n, since, records }]
    })
    .toSorted((a, b) => b.n - a.n || b.since.localeCompare(a.since) || a.words.localeCompare(b.words, locale))
}

/** So many of them are sought anew for one list, at most: it must not take longer than a second. */
const mostSought = 150

/** The first `most` that are missing still, and what the network has by now. */
export const stillMissing = async (
  rows: readonly Row[],
  most: number,
  search: Finder,
): Promise<{ readonly missing: readonly Row[]; readonly there: readonly Row[] }> => {
  const [missing, there]: [Row[], Row[]] = [[], []]
  for (const [i, row] of rows.entries()) {
    if (missing.length === most) break
    const answer = i < mostSought ? await search.ask(row.words, 1, row.locale) : undefined
    ;(answer?.verdict === 'answer' ? there : missing).push(row)
  }
  return { missing, there }
}
