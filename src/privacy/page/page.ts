import { kinds } from '../../records.ts'
import { days, type Kind, type Term, years } from '../../store.ts'
import type { InEvery } from '../../words.ts'
import { de } from './de.ts'
import { en, type PrivacyWords } from './en.ts'
import { hu } from './hu.ts'

export const privacyWords: InEvery<PrivacyWords> = { en, de, hu }

type About = PrivacyWords['kept'][keyof PrivacyWords['kept']]

/** What is said of a kind of record that is about a human. Throws where nobody has said it. */
export const aboutKind = (name: string, { kept }: PrivacyWords): About => {
  const told: Readonly<Record<string, About>> = kept
  const about = told[name]
  if (about === undefined) throw new Error(`nobody has said what ${name} is kept for`)
  return about
}

/** How long at most, from when it was made or last changed. */
const tellTerm = ({ hours, ahead = 0 }: Term, words: PrivacyWords): string => {
  const all = hours + ahead
  return all % years(1) === 0 ? words.years(all / years(1)) : words.days(Math.ceil(all / days(1)))
}

/** How long records of a kind are kept: what the kind declares, in words that say what else ends it. */
export const tellUntil = ({ name, terms }: Kind, words: PrivacyWords): string => {
  const { until } = aboutKind(name, words)
  return typeof until === 'string' ? until : until(terms.map((term) => tellTerm(term, words)))
}

/** The page as Markdown: a section for every kind of record that is marked as being about a human. */
export const pageOf = (
  words: PrivacyWords,
  name: string,
  who: string,
  /** The host to which texts without names go, where they do. */
  service?: string,
): string => {
  const sections = kinds
    .filter(({ personal }) => personal.length > 0)
    .map((kind) => {
      const { what, why, sees } = aboutKind(kind.name, words)
      const lines = [
        [words.why, why],
        [words.until, tellUntil(kind, words)],
        [words.sees, sees],
      ]
      return [`## ${what}\n`, ...lines.map(([label, said]) => `- ${label}: ${said}`)].join('\n')
    })
  const lead = [
    `# ${words.title(name)}`,
    words.responsible(who),
    service === undefined ? words.lead : words.leadTo(service),
  ]
  return [...lead, ...sections, words.rights].join('\n\n')
}
