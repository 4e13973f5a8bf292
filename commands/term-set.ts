import * as z from 'zod'
import { defineCommand } from '../src/command.ts'
import { findTerm, terms } from '../src/domain/glossary.ts'
import { paragraph } from '../src/field.ts'
import { fold } from '../src/fold.ts'
import { freeId } from '../src/id.ts'
import { undoButton } from '../src/network/list-change.ts'
import { languageLabels } from '../src/network/room.ts'
import { termCard } from '../src/network/term-card.ts'
import { Refusal } from '../src/refusal.ts'
import { create, findAll, replace } from '../src/store.ts'
import { locales } from '../src/words.ts'

const most = 1000 // words of one network
const mostNames = 20

const called = () => z.string().trim().min(1).max(80).optional()

/** "Blühwiese: eine Wiese, die …" says both at once. */
const both = /^(.{1,200}?)\s*[:=]\s+(.+)$/su

export default defineCommand({
  name: 'term set',
  access: 'whole',
  module: 'glossary',
  input: {
    term: z.string().trim().min(1).max(2000),
    meaning: paragraph().optional(),
    synonyms: z.string().trim().min(1).max(400).optional(),
    language: z.enum(locales).optional(),
    of: called(),
    en: called(),
    de: called(),
    hu: called(),
  },
  words: {
    en: {
      name: 'term set',
      typed: ['new term', 'explain term', 'term is'],
      title: 'Explain a term',
      summary: 'Put a term into the glossary: term set Streuobst: fruit trees on a meadow',
      fields: {
        term: 'Which term?',
        meaning: 'Meaning',
        synonyms: 'Synonyms',
        language: { label: 'Language', choices: languageLabels.en },
        of: 'Same as',
        en: 'English',
        de: 'German',
        hu: 'Hungarian',
      },
      say: { long: 'A term has at most 80 characters. What it means comes after a colon.' },
    },
    de: {
      name: 'begriff anlegen',
      typed: ['neuer begriff', 'begriff erklären', 'begriff setzen'],
      title: 'Begriff erklären',
      summary: 'Einen Begriff ins Glossar schreiben: begriff anlegen Streuobst: Obstbäume auf einer Wiese',
      fields: {
        term: 'Welcher Begriff?',
        meaning: 'Bedeutung',
        synonyms: 'Synonyme',
        language: { label: 'Sprache', choices: languageLabels.de },
        of: 'Dasselbe wie',
        en: 'Englisch',
        de: 'Deutsch',
        hu: 'Ungarisch',
      },
      say: { long: 'Ein Begriff hat höchstens 80 Zeichen. Was er bedeutet, kommt hinter einen Doppelpunkt.' },
    },
    hu: {
      name: 'fogalom megadása',
      typed: ['új fogalom', 'fogalom magyarázata'],
      title: 'Fogalom magyarázata',
      summary: 'Fogalom felvétele a szójegyzékbe: fogalom megadása Kaláka: közös munka pénz nélkül',
      fields: {
        term: 'Melyik fogalom?',
        meaning: 'Jelentés',
        synonyms: 'Szinonimák',
        language: { label: 'Nyelv', choices: languageLabels.hu },
        of: 'Ugyanaz, mint',
        en: 'Angolul',
        de: 'Németül',
        hu: 'Magyarul',
      },
      say: { long: 'Egy fogalom legfeljebb 80 karakter. A jelentése kettőspont után áll.' },
    },
  },
  async prepare(_, { term, meaning }) {
    return term === undefined || meaning !== undefined || both.test(term) ? {} : { asks: ['meaning'] }
  },
  async run(
    { term: said, meaning: told, synonyms, language, of, ...elsewhere },
    { id, network, reader, store, say },
  ) {
    const [, name = said, rest] = (told === undefined ? both.exec(said) : null) ?? []
    if (name.length > 80) return { reply: { title: say.long } }
    const meaning = told ?? rest
    const locale = language ?? reader.locale
    const all = await findAll(store, terms)
    const values = all.map(({ value }) => value)
    const meant = findTerm(values, of ?? name)
    if (of !== undefined && meant === undefined) throw new Refusal('notFound', of)
    if (meant === undefined && all.length >= most) throw new Refusal('tooMany', String(most))
    const kept = all.find(({ value }) => value === meant)
    const names = (synonyms?.split(/[,;]/) ?? kept?.value[locale]?.synonyms ?? [])
      .map((one) => one.trim())
      .filter((one, i, every) => one !== '' && every.findIndex((other) => fold(other) === fold(one)) === i)
    const one = {
      term: elsewhere[locale] ?? name,
      ...(meaning !== undefined && { meaning }),
      synonyms: names.filter((other) => fold(other) !== fold(name)).slice(0, mostNames),
    }
    const others = locales.flatMap((other) => {
      const term = elsewhere[other]
      return term === undefined || other === locale
        ? []
        : [[other, { synonyms: [], ...kept?.value[other], term }] as const]
    })
    const value = {
      ...kept?.value,
      ...Object.fromEntries(others),
      // Whoever writes the same word at the same moment writes the same record.
      id: kept?.id ?? (await freeId(store, terms, network.id, `term/${fold(name)}`)),
      network: network.id,
      [locale]: one,
    }
    const card = termCard(value, { ...reader, locale })
    return {
      changes: [kept ? replace(kept, value) : create(terms, value)],
      reply: { ...card, buttons: [undoButton({ id, reader })] },
    }
  },
})
