import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { acts } from '../src/act.ts'
import type { Card } from '../src/card.ts'
import { goodFor } from '../src/domain/code.ts'
import { people } from '../src/domain/person.ts'
import { grace } from '../src/network/closing.ts'
import { heldAbout, type Ids, isAbout } from '../src/privacy/held.ts'
import { spoken } from '../src/privacy/held-titles.ts'
import { myFile } from '../src/privacy/my-file.ts'
import { pageOf, privacyWords } from '../src/privacy/page/page.ts'
import { strangerReader } from '../src/reader.ts'
import { kinds } from '../src/records.ts'
import { days, findAll, years } from '../src/store.ts'
import { locales, speak } from '../src/words.ts'
import { openBot } from './calling.ts'
import { everything } from './given.ts'

const marked = kinds.filter(({ personal }) => personal.length > 0)
const of = { network: 'WL', at: '2026-08-01T00:00:00Z' }

/** A record of every marked kind that is about somebody: `id` is a person and a human, with an account of the same name. */
const recordsAbout = (id: string): Readonly<Record<string, object>> => {
  const account = `console:${id}`
  const card = { title: 'Heu' }
  const call = { command: 'help', input: {} }
  const invocation = { ...call, id: `call-${id}`, caller: account, place: account, aloud: false }
  return {
    person: { ...of, id, name: id, coordinates: false },
    membership: { ...of, id: `${id}:muhle`, person: id, organization: 'muhle', role: 'contact' },
    response: {
      ...{ ...of, id: `WL-222222:${id}`, listing: 'WL-222222', owner: 'muhle', organization: 'hof' },
      ...{ person: id, contact: 'mine', state: 'open' },
    },
    errand: {
      ...{ ...of, id: `errand-${id}`, organization: 'hof', cards: { en: card, de: card, hu: card } },
      ...{ kind: 'question', asker: { person: id }, state: 'open' },
    },
    join: { ...of, id: `join-${id}`, person: id, name: id, organization: 'hof' },
    code: {
      ...{ ...of, id: `code-${id}`, purpose: 'invitation', by: 'kora', about: id },
      ...{ until: '2026-10-01T00:00:00Z', wrong: 0 },
    },
    watch: {
      ...{ ...of, id: `watch-${id}`, person: id, question: 'Heu', title: 'Heu', kind: 'offer' },
      ...{ locale: 'de', found: [] },
    },
    prospect: { ...of, id: `prospect-${id}`, name: 'Mühle', approached: { by: id, at: of.at } },
    provenance: { ...of, id: `person/${id}`, values: { name: id } },
    erasure: { ...of, id, marks: [] },
    account: { id: account, human: id, used: of.at },
    human: { id, language: 'de' },
    act: { ...of, id: `act/${id}`, by: id, command: 'help', touched: [] },
    draft: {
      ...{ id: `draft-${id}`, by: account, place: account, command: 'help', input: {}, choices: [] },
      ...{ guess: false, lasting: false },
      ...{ until: '2026-10-01T00:00:00Z' },
    },
    handed: {
      ...{ id: `handed-${id}`, by: account, name: 'liste.csv', type: 'text/csv', size: 1, data: 'QQ==' },
      ...{ until: '2026-10-01T00:00:00Z' },
    },
    picture: { ...of, id: `picture-${id}`, by: id, type: 'image/png', width: 1, height: 1 },
    call: { id: `call-${id}`, invocation, typed: false, at: of.at, tries: 0 },
    debt: {
      ...{ ...of, id: `debt-${id}`, due: of.at, to: { person: id }, owed: { say: card }, kind: 'help' },
      ...{ urgency: 'news', else: [], unreachable: [], tries: 0 },
    },
    post: { ...of, id: `post-${id}`, subject: 'listing/WL-222222', call, to: { person: id } },
  }
}

test('every kind of record that is about somebody stands in their file, and nobody else’s does', async () => {
  const { store } = await openBot()
  const mine = recordsAbout('ada')
  expect(Object.keys(mine).toSorted()).toEqual(marked.map(({ name }) => name).toSorted())
  for (const id of ['ada', 'otto'])
    await store.commit(
      marked.map(({ name, schema }) => {
        const put = schema.parse(recordsAbout(id)[name])
        return { kind: name, id: put.id, rev: 0, put }
      }),
    )
  const cardNow = async (_: unknown, card: Card) => card
  const ids: Ids = { people: ['ada'], humans: ['ada'], accounts: ['console:ada'] }
  const held = await heldAbout(store, kinds, 'WL', ids)
  for (const locale of locales) {
    const file = JSON.parse(await myFile(held, ids, { reader: strangerReader(locale), cardNow }, []))
    const titles: Readonly<Record<string, unknown>> = speak(spoken, strangerReader(locale))
    expect(Object.keys(file)).toEqual(marked.map(({ name }) => titles[name]))
    for (const title of Object.keys(file)) expect([title, file[title].length]).toEqual([title, 1])
    expect(JSON.stringify(file)).not.toContain('otto')
  }
})

test.each(locales)(
  'every kind of record that is about somebody has its section on the page, in %s',
  (locale) => {
    const words = privacyWords[locale]
    const kept: Readonly<
      Record<string, { readonly what: string; readonly why: string; readonly sees: string }>
    > = words.kept
    const sections = pageOf(words, 'Wendland', 'Kora').split('\n## ').slice(1)
    expect(sections).toHaveLength(marked.length)
    marked.forEach(({ name }, i) => {
      expect(sections[i]?.split('\n')[0]).toBe(kept[name]?.what)
      expect(sections[i]).toContain(kept[name]?.why)
      expect(sections[i]).toContain(kept[name]?.sees)
    })
  },
)

test('what bears no mark names nobody', async () => {
  const { store, does, says } = await openBot(everything)
  await does('anna', 'offer add', { title: 'Rad', quantity: '3' })
  await does('bence', 'respond', { listing: 'WL-4FC7KQ', contact: 'mine' })
  await does('kora', 'organization archive', { organization: 'fahre', sure: 'yes' })
  await does('kora', 'term set', { term: 'Streuobst', meaning: 'Obst auf der Wiese' })
  await says('kora', 'partner fragen Ökohof')
  const everybody = (await findAll(store, people)).map(({ id, value }) => ({ id, name: value.name }))
  const ids: Ids = {
    people: everybody.map(({ id }) => id),
    humans: everybody.map(({ id }) => id),
    accounts: everybody.map(({ id }) => `console:${id}`),
  }
  const names = isAbout(ids)
  for (const kind of kinds.filter(({ personal }) => personal.length === 0))
    for (const { id, value } of await findAll(store, kind)) {
      expect([kind.name, id, names(value)]).toEqual([kind.name, id, false])
      for (const { name } of everybody) expect(JSON.stringify(value)).not.toContain(name)
    }
})

test('how long something is kept is what the README says', () => {
  const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ')
  expect(acts.terms.map(({ hours }) => hours)).toEqual([years(2), days(30)])
  expect(readme).toContain('remembers for two years who did what, and for a month what was before')
  expect(goodFor).toMatchObject({ invitation: { hours: days(60) }, place: { minutes: 10 } })
  expect(readme).toContain('it works once, for 60 days')
  expect(readme).toContain('gives a code for ten minutes')
  expect(grace).toEqual({ hours: days(30) })
  expect(readme).toContain('for 30 days it only says that it is closing')
})
