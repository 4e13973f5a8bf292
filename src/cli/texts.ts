import { spoken as actedWords } from '../acted-words.ts'
import { type Line, plain } from '../card.ts'
import type { ShellCommand } from '../cli.ts'
import { spoken as desk } from '../desk/words.ts'
import { spoken as errandReport } from '../errand/report.ts'
import { spoken as errandWords } from '../errand/words.ts'
import { spoken as found } from '../found.ts'
import { spoken as helpAreas } from '../help-areas.ts'
import { frames, notes, problems as refusedLines } from '../import/report.ts'
import { spoken as coordinatorGone } from '../joining/coordinator-gone.ts'
import { spoken as door } from '../joining/door.ts'
import { spoken as doorCount } from '../joining/door-count.ts'
import { spoken as duty } from '../joining/duty.ts'
import { spoken as introducing } from '../joining/introducing.ts'
import { spoken as letter } from '../joining/letter.ts'
import { spoken as meanwhile } from '../joining/waiting.ts'
import { spoken as welcome } from '../joining/welcome.ts'
import { spoken as joinWords } from '../joining/words.ts'
import { spoken as contactWithin } from '../listing/contact-within.ts'
import { spoken as fitting } from '../listing/fitting.ts'
import { spoken as items } from '../listing/items.ts'
import { spoken as listingNews } from '../listing/news.ts'
import { spoken as publish } from '../listing/publish.ts'
import { spoken as published } from '../listing/published.ts'
import { spoken as responseItems } from '../listing/response-items.ts'
import { spoken as listingWords } from '../listing/words.ts'
import { loadCommands } from '../load.ts'
import { spoken as networkFacts } from '../network/facts.ts'
import { spoken as listChange } from '../network/list-change.ts'
import { spoken as parting } from '../network/parting.ts'
import { spoken as rooms } from '../network/room.ts'
import { explanations, settingWords } from '../network/setting-words.ts'
import { spoken as switching } from '../network/switching.ts'
import { spoken as termCard } from '../network/term-card.ts'
import { spoken as termListCard } from '../network/term-list-card.ts'
import { spoken as partnerAlike } from '../partner/alike.ts'
import { spoken as organizationButtons } from '../partner/buttons.ts'
import { spoken as contactNews } from '../partner/contact-news.ts'
import { spoken as organizationEdit } from '../partner/edit.ts'
import { fieldNames } from '../partner/field-names.ts'
import { spoken as holding } from '../partner/holding.ts'
import { spoken as partnersMerged } from '../partner/merged.ts'
import { spoken as partnerNews } from '../partner/news-words.ts'
import { spoken as partedWords } from '../partner/parted-words.ts'
import { spoken as prospectWords } from '../partner/prospect-words.ts'
import { spoken as team } from '../partner/team.ts'
import { spoken as unattended } from '../partner/unattended.ts'
import { spoken as accountWords } from '../person/account-words.ts'
import { spoken as circleTold } from '../person/circle-told.ts'
import { spoken as contactAsked } from '../person/contact-asked.ts'
import { spoken as personFacts } from '../person/facts.ts'
import { spoken as given } from '../person/given.ts'
import { spoken as languageCard } from '../person/language-card.ts'
import { spoken as namedPerson } from '../person/named.ts'
import { spoken as samePerson } from '../person/same.ts'
import { spoken as firstContact } from '../privacy/first-contact-words.ts'
import { spoken as heldTitles } from '../privacy/held-titles.ts'
import { spoken as dataQuestions } from '../privacy/question-words.ts'
import { spoken as stillGoing } from '../privacy/still-going.ts'
import { spoken as whatGoes } from '../privacy/what-goes.ts'
import { problems } from '../problem.ts'
import { spoken as accountLinked } from '../redeem/account-words.ts'
import { spoken as redeemed } from '../redeem/place.ts'
import { refusals } from '../refusal.ts'
import { sentences } from '../sentences.ts'
import { shellSentences } from '../shell-sentences.ts'
import { locales } from '../words.ts'
import { readOptions } from './arguments.ts'
import { spoken as naming } from './naming-words.ts'
import { sample } from './sample.ts'

const told = (said: unknown): string => {
  if (typeof said === 'function') return told(said(sample))
  if (typeof said === 'string' || Array.isArray(said)) return plain(said as Line)
  if (typeof said === 'object' && said !== null)
    return Object.entries(said)
      .map(([tone, text]) => `${tone}: ${told(text)}`)
      .join(' | ')
  return String(said)
}

type Said = Readonly<Record<(typeof locales)[number], Readonly<Record<string, unknown>>>>
const rows = (prefix: string, said: Said) =>
  Object.keys(said.en).map((key) => ({
    key: `${prefix}.${key}`,
    en: told(said.en[key]),
    de: told(said.de[key]),
    hu: told(said.hu[key]),
  }))

/** Every text that people read, in three languages, so that somebody can read them as a whole. */
export const texts: ShellCommand = {
  usage: '[--json]',
  async run(words, config) {
    const { values } = readOptions(words, { json: { type: 'boolean' } } as const, config)
    const commands = await loadCommands()
    const all = [
      ...commands.flatMap(({ name, words: of, spoken }) => [
        ...rows(name, {
          en: { name: of.en.name, title: of.en.title, summary: of.en.summary },
          de: { name: of.de.name, title: of.de.title, summary: of.de.summary },
          hu: { name: of.hu.name, title: of.hu.title, summary: of.hu.summary },
        }),
        ...rows(`${name}.field`, { en: of.en.fields, de: of.de.fields, hu: of.hu.fields }),
        ...rows(`${name}.say`, spoken),
      ]),
      ...rows('core', sentences),
      ...rows('acted', actedWords),
      ...rows('help.areas', helpAreas),
      ...rows('refusal', refusals),
      ...rows('problem', problems),
      ...rows('listing', listingWords),
      ...rows('listings', items),
      ...rows('listing.contact', contactWithin),
      ...rows('publish', publish),
      ...rows('published', published),
      ...rows('found', found),
      ...rows('fitting', fitting),
      ...rows('door', door),
      ...rows('door.count', doorCount),
      ...rows('introducing', introducing),
      ...rows('duty', duty),
      ...rows('joining', joinWords),
      ...rows('letter', letter),
      ...rows('meanwhile', meanwhile),
      ...rows('welcoming', welcome),
      ...rows('listing.news', listingNews),
      ...rows('answers', responseItems),
      ...rows('contact asked', contactAsked),
      ...rows('contacts given', given),
      ...rows('first.contact', firstContact),
      ...rows('data question', dataQuestions),
      ...rows('person.circle', circleTold),
      ...rows('person', personFacts),
      ...rows('person.named', namedPerson),
      ...rows('person.same', samePerson),
      ...rows('language', languageCard),
      ...rows('held', heldTitles),
      ...rows('still going', stillGoing),
      ...rows('what goes', whatGoes),
      ...rows('account', accountWords),
      ...rows('account.linked', accountLinked),
      ...rows('coordinatorGone', coordinatorGone),
      ...rows('unattended', unattended),
      ...rows('desk.items', desk),
      ...rows('errand.buttons', errandWords),
      ...rows('errand.report', errandReport),
      ...rows('partner.alike', partnerAlike),
      ...rows('partner.contact', contactNews),
      ...rows('partner.edit', organizationEdit),
      ...rows('partner.buttons', organizationButtons),
      ...rows('partner.holding', holding),
      ...rows('partner.merged', partnersMerged),
      ...rows('partner.news', partnerNews),
      ...rows('partner.parted', partedWords),
      ...rows('partner.fields', fieldNames),
      ...rows('partner.team', team),
      ...rows('prospect', prospectWords),
      ...rows('network', networkFacts),
      ...rows('settings', settingWords),
      ...rows('settings.explained', explanations),
      ...rows('modules.switched', switching),
      ...rows('lists', listChange),
      ...rows('room', rooms),
      ...rows('network.parting', parting),
      ...rows('room.linked', redeemed),
      ...rows('glossary', termCard),
      ...rows('glossary list', termListCard),
      ...rows('import', frames),
      ...rows('import.refused', refusedLines),
      ...rows('import.note', notes),
      ...rows('shell', shellSentences),
      ...rows('shell.naming', naming),
    ]
    if (values.json) process.stdout.write(`${JSON.stringify(all, null, 2)}\n`)
    else
      for (const { key, ...text } of all)
        process.stdout.write(
          `${key}\n${locales.map((locale) => `  ${locale}  ${text[locale]}`).join('\n')}\n`,
        )
    return 0
  },
}
