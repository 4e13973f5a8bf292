import * as z from 'zod'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { listing } from '../src/domain/listing.ts'
import { textsOf } from '../src/domain/listing-text.ts'
import { isNothing } from '../src/field.ts'
import { labelOf } from '../src/labels.ts'
import { contactNote, meantWithout } from '../src/listing/contact-within.ts'
import { addingButtons, tellLanguage } from '../src/listing/languages.ts'
import { tellWaiting } from '../src/listing/news.ts'
import { longestTitle, shortestTitle } from '../src/listing/publish-asks.ts'
import { publishFields } from '../src/listing/publish-fields.ts'
import { meantLanguage, textToWrite, translated } from '../src/listing/texts.ts'
import { languageLabels } from '../src/network/room.ts'
import { emptiableText, longestText } from '../src/partner/emptiable.ts'
import { changedTo } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'
import { locales } from '../src/words.ts'

type Said = { readonly title: string; readonly where: string }

export default defineCommand({
  name: 'listing translate',
  access: 'member',
  opens: ['language'],
  input: {
    listing: listing({ own: true, open: true }),
    language: z.enum(locales).optional(),
    title: z
      .string()
      .trim()
      .min(1)
      .max(longestTitle)
      .check(({ value, issues }) => {
        if (!isNothing(value) && value.length < shortestTitle)
          issues.push({ code: 'too_small', minimum: shortestTitle, origin: 'string', input: value })
      })
      .meta({ emptied: true, behind: true })
      .optional(),
    details: emptiableText(longestText),
    without: z.enum(['contact']).meta({ seldom: true }).optional(),
  },
  words: {
    en: {
      name: 'listing translate',
      typed: ['translate', 'translate listing', 'translate offer', 'translate request'],
      title: 'In another language',
      summary: 'Add the text of your own offer or request in another language of the network, or change it',
      fields: {
        listing: 'Which listing?',
        language: { label: 'Language', choices: languageLabels.en },
        title: publishFields.en.title,
        details: publishFields.en.details,
        without: publishFields.en.without,
      },
      say: {
        added: ({ title, where }: Said) => line`Now ${where}, too: ${{ strong: title }}`,
        changed: ({ title, where }: Said) => line`Changed, ${where}: ${{ strong: title }}`,
        gone: ({ title, where }: Said) => line`No longer there ${where}: ${{ strong: title }}`,
        same: ({ title, where }: Said) => line`That is how it stands already ${where}: ${{ strong: title }}`,
        show: 'Show',
      },
    },
    de: {
      name: 'eintrag übersetzen',
      typed: ['übersetze', 'übersetzen', 'angebot übersetzen', 'gesuch übersetzen'],
      title: 'In anderer Sprache',
      summary:
        'Den Text eines eigenen Eintrags in einer weiteren Sprache des Netzwerks dazuschreiben oder ändern',
      fields: {
        listing: 'Welcher Eintrag?',
        language: { label: 'Sprache', choices: languageLabels.de },
        title: publishFields.de.title,
        details: publishFields.de.details,
        without: publishFields.de.without,
      },
      say: {
        added: ({ title, where }) => line`Steht jetzt auch ${where} da: ${{ strong: title }}`,
        changed: ({ title, where }) => line`Geändert, ${where}: ${{ strong: title }}`,
        gone: ({ title, where }) => line`Steht nicht mehr ${where} da: ${{ strong: title }}`,
        same: ({ title, where }) => line`Das steht ${where} schon so da: ${{ strong: title }}`,
        show: 'Zeigen',
      },
    },
    hu: {
      name: 'hirdetés fordítása',
      typed: ['fordítás', 'ajánlat fordítása', 'igény fordítása'],
      title: 'Más nyelven is',
      summary: 'Saját hirdetés szövege a hálózat egy másik nyelvén: hozzáadás vagy módosítás',
      fields: {
        listing: 'Melyik hirdetés?',
        language: { label: 'Nyelv', choices: languageLabels.hu },
        title: publishFields.hu.title,
        details: publishFields.hu.details,
        without: publishFields.hu.without,
      },
      say: {
        added: ({ title, where }) => line`Mostantól ${where} is olvasható: ${{ strong: title }}`,
        changed: ({ title, where }) => line`Módosítva, ${where}: ${{ strong: title }}`,
        gone: ({ title, where }) => line`Már nem olvasható ${where}: ${{ strong: title }}`,
        same: ({ title, where }) => line`Ez ${where} már így szerepel: ${{ strong: title }}`,
        show: 'Megnézem',
      },
    },
  },
  meant: async (said, { acting }) => meantWithout(meantLanguage(said), ['title', 'details'], acting),
  async prepare({ network, acting, reader }, said, named) {
    const { title, details } = said
    const { note, ...prepared } = {
      ...textToWrite(said, (await named('listing'))?.value, network, reader),
      note: contactNote([title, details], title === undefined ? 0 : shortestTitle, acting, reader),
    }
    return { ...prepared, ...(note && { note }) }
  },
  async run({ listing, language, ...said }, { id, commands, network, reader, store, say }) {
    const { value } = listing
    const spoken = language ?? reader.locale
    const now = translated(value, spoken, said)
    const textBy = (one: typeof value) => textsOf(one).find(({ locale }) => locale === spoken)
    const [was, is] = [textBy(value), textBy(now)]
    const about = { title: (is ?? was)?.title ?? '', where: tellLanguage(spoken, reader) }
    const show = { label: say.show, call: { command: 'listing show', input: { listing: listing.id } } }
    const [change] = changedTo(listing, now)
    if (change === undefined) return { reply: { title: say.same(about), buttons: [show] } }
    const itself = commands.find(({ name }) => name === 'listing translate')
    const details = is?.details
    return {
      changes: [change],
      reply: {
        title: (is === undefined ? say.gone : was ? say.changed : say.added)(about),
        ...(details !== undefined && {
          blocks: [{ kind: 'facts', facts: [[labelOf(itself, 'details', reader.locale), details]] }],
        }),
        buttons: [...addingButtons(now, network, reader), show, wayBack(id, reader)],
      },
      notices: is?.of === 'original' ? await tellWaiting(store, now, 'edited') : [],
    }
  },
})
