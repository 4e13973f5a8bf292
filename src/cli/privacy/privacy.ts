import type { ShellCommand } from '../../cli.ts'
import type { Network } from '../../domain/network.ts'
import { people } from '../../domain/person.ts'
import { openToRead } from '../../installation.ts'
import { kinds } from '../../records.ts'
import { shellFor } from '../../shell-sentences.ts'
import { days, findAll, type Kind, type Store, type Term, within, years } from '../../store.ts'
import { Told } from '../../told.ts'
import { type InEvery, locales } from '../../words.ts'
import { readOptions } from '../arguments.ts'
import { networkOf } from '../network.ts'
import { de } from './de.ts'
import { en, type PrivacyWords } from './en.ts'
import { hu } from './hu.ts'

export const privacyWords: InEvery<PrivacyWords> = { en, de, hu }

/** Who answers for the data: what the network says, else those who coordinate it. */
const responsibleFor = async (store: Store, { id, privacy: said }: Network): Promise<string> => {
  if (said !== undefined) return said
  const coordinators = await findAll(within(store, id), people, { where: { coordinates: true } })
  return coordinators.map(({ value }) => value.name).join(', ')
}

type About = PrivacyWords['kept'][keyof PrivacyWords['kept']]

const aboutKind = (name: string, { kept }: PrivacyWords): About => {
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
export const pageOf = (words: PrivacyWords, name: string, who: string): string => {
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
  const lead = [`# ${words.title(name)}`, words.responsible(who), words.lead]
  return [...lead, ...sections, words.rights].join('\n\n')
}

/** What is held about people, what for, how long and who sees it: what a data protection officer asks for. */
export const privacy: ShellCommand = {
  usage: '[--network NAME] [--locale de|en|hu]',
  async run(words, config) {
    const options = { network: { type: 'string' }, locale: { type: 'string' } } as const
    const { values } = readOptions(words, options, config)
    const shell = shellFor(config.language ?? 'en')
    const locale = locales.find((one) => one === values.locale)
    if (values.locale !== undefined && locale === undefined)
      throw new Told(shell.unknownArgument({ about: values.locale }))
    const { store } = await openToRead(config)
    try {
      const network = await networkOf(store, values.network, shell)
      const said = privacyWords[locale ?? network.language]
      process.stdout.write(`${pageOf(said, network.name, await responsibleFor(store, network))}\n`)
      return 0
    } finally {
      await store.close()
    }
  },
}
