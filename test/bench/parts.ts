// One measured part, in a process of its own: node test/bench/parts.ts PART FOLDER PARTNERS LISTINGS

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import MiniSearch from 'minisearch'
import { openSqlite } from '../../adapters/sqlite/index.ts'
import { createBot } from '../../src/bot.ts'
import type { Clock } from '../../src/clock.ts'
import { accounts, humans } from '../../src/domain/account.ts'
import { likelyDuplicates } from '../../src/domain/duplicates.ts'
import { listings } from '../../src/domain/listing.ts'
import { networks } from '../../src/domain/network.ts'
import { organizations } from '../../src/domain/organization.ts'
import { memberships, people } from '../../src/domain/person.ts'
import { places } from '../../src/domain/place.ts'
import { knownBy, likenessOfKnown } from '../../src/domain/similar.ts'
import { importFiles } from '../../src/import/import.ts'
import { loadCommands } from '../../src/load.ts'
import { kinds } from '../../src/records.ts'
import { analyze } from '../../src/search/analyze.ts'
import { createSearch } from '../../src/search/search.ts'
import { tokenize } from '../../src/search/tokens.ts'
import { create, findAll } from '../../src/store.ts'
import { readText } from '../../src/text/read-text.ts'
import { locales } from '../../src/words.ts'
import { createInvention, fill, network } from './invented-listings.ts'
import { megabytes, quantile, timed } from './measure.ts'

const [part = '', folder = '', partners = 600, posts = 6000] = process.argv
  .slice(2)
  .map((word, i) => (i > 1 ? Number(word) : word)) as [string, string, number, number]
const path = join(folder, 'bench.db')
const begin = Temporal.Instant.from('2026-09-14T10:00:00Z')
const caller = 'console:anna'
const questions = 10_000
const offers = 1000
const turns = 20 // times that a list is read

const openBot = async (clock: Clock = () => begin) => {
  const store = openSqlite(path, kinds, { serve: true })
  const commands = await loadCommands()
  return { store, bot: createBot({ store, search: createSearch(store), commands, clock }) }
}
const spread = (times: readonly number[]) => ({ p50: quantile(times, 0.5), p99: quantile(times, 0.99) })

const parts: Readonly<Record<string, () => Promise<object>>> = {
  async fill() {
    const store = openSqlite(path, kinds)
    await fill(store, partners, posts)
    const person = { id: 'anna', network: network.id, human: 'anna', name: 'Anna', coordinates: false }
    await store.commit([
      create(networks, network),
      create(places, {
        id: 'console:#markt',
        network: network.id,
        name: 'markt',
        role: 'listings',
        languages: ['de'],
      }),
      create(humans, { id: 'anna' }),
      create(accounts, { id: caller, human: 'anna', used: begin.toString() }),
      create(people, person),
      create(memberships, {
        id: 'anna:BN-O0',
        network: network.id,
        person: 'anna',
        organization: 'BN-O0',
        role: 'contact',
      }),
    ])
    await store.close()
    return {}
  },
  /** From the start of the process to the first answer, then every answer as somebody hears it. */
  async answer() {
    const { store, bot } = await openBot()
    const invention = createInvention(11)
    const ask = async (i: number) => {
      const work = await bot.hear({
        id: `q${i}`,
        caller,
        place: caller,
        aloud: false,
        text: invention.question(),
      })
      await work.answer(async () => {})
    }
    await ask(-1)
    const ready = performance.now()
    const times = await timed(questions, ask)
    const memory = megabytes()
    await store.close()
    return { ready, ...spread(times), memory }
  },
  /** MiniSearch as it comes, on the same fields and the same stripped words. */
  async minisearch() {
    const store = openSqlite(path, kinds)
    const index = new MiniSearch({ fields: ['title', 'details', 'expertise', 'description', 'name'] })
    for (const { id, value } of await findAll(store, listings))
      index.add({ id, title: value.title, details: value.details })
    for (const { value } of await findAll(store, organizations)) index.add(value)
    const ready = performance.now()
    const invention = createInvention(11)
    invention.question()
    const asked = Array.from({ length: questions }, () => analyze(invention.question(), 'de').words)
    const times = await timed(questions, (i) => index.search(asked[i] ?? '').slice(0, 5))
    const memory = megabytes()
    await store.close()
    return { ready, ...spread(times), memory }
  },
  /** One every two minutes: who says more at once than a room bears is not posted there. */
  async offer() {
    let now = begin
    const { store, bot } = await openBot(() => now)
    const invention = createInvention(13)
    await (await bot.hear({ id: 'warm', caller, place: caller, aloud: false, text: 'Heu' })).answer(
      async () => {},
    )
    const add = async (i: number) => {
      now = begin.add({ minutes: 2 * i })
      const input = { title: `${invention.word()} abzugeben`, quantity: '3 t', details: invention.phrase(8) }
      const called = { id: `o${i}`, command: 'offer add', input, caller, place: caller, aloud: false }
      const work = await bot.receive(called)
      if (work.kind === 'ask') throw new Error('the offer is not whole')
      await work.answer(async () => {})
    }
    const times = await timed(offers, add)
    await store.close()
    return spread(times)
  },
  /**
   * The rows that an offer leaves behind or passes through, bare: the listing, the act, the reply owed, the card owed to
   * the room and where it will stand, inserted in one transaction, the reply's deleted in another; each logged.
   */
  async bare() {
    const store = openSqlite(path, kinds)
    const rows = await Promise.all(
      (await findAll(store, listings)).slice(-offers).map(async ({ value }) => JSON.stringify(value)),
    )
    await store.close()
    const db = new DatabaseSync(join(folder, 'bare.db'))
    db.exec('pragma journal_mode = wal; pragma synchronous = full')
    const tables = ['listing', 'act', 'debt', 'card', 'post']
    for (const table of [...tables, 'log'])
      db.exec(`create table ${table} (id text primary key, rev integer not null, value text not null) strict`)
    const insert = Object.fromEntries(
      [...tables, 'log'].map((table) => [table, db.prepare(`insert into ${table} values (?, 1, ?)`)]),
    )
    const forget = db.prepare('delete from debt where id = ?')
    const times = await timed(offers, (i) => {
      const row = rows[i % rows.length] ?? ''
      db.exec('begin immediate')
      for (const table of tables) {
        insert[table]?.run(String(i), row)
        insert.log?.run(`${table}${i}`, row)
      }
      db.exec('commit')
      db.exec('begin immediate')
      forget.run(String(i))
      insert.log?.run(`gone${i}`, '')
      db.exec('commit')
    })
    db.close()
    return spread(times)
  },
  /** A page of all that is open, and one's own, each beside one read of the same records. */
  async lists() {
    const { store, bot } = await openBot()
    const show = (command: string) => async (i: number) => {
      const work = await bot.receive({
        id: `${command}${i}`,
        command,
        input: {},
        caller,
        place: caller,
        aloud: false,
      })
      if (work.kind === 'ask') throw new Error(`${command} asks`)
      await work.answer(async () => {})
    }
    const p50 = async (act: (i: number) => Promise<unknown>) => quantile(await timed(turns, act), 0.5)
    await show('mine')(-1)
    const list = await p50(show('listing list'))
    const all = await p50(() => findAll(store, listings, { where: { state: 'open' } }))
    const mine = await p50(show('mine'))
    const own = await p50(() => findAll(store, listings, { where: { organization: { in: ['BN-O0'] } } }))
    await store.close()
    return { list, all, mine, own }
  },
  /** Every sentence of the three languages, beside parting it into its words and folding them. */
  async understood() {
    const commands = await loadCommands()
    const said = locales.flatMap((locale) =>
      readFileSync(new URL(`../corpus/${locale}.tsv`, import.meta.url), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t')[0] ?? ''),
    )
    const sentence = (i: number) => said[i % said.length] ?? ''
    const read = (i: number) => readText(commands, sentence(i), { stands: 'inside' })
    await timed(said.length, read)
    const times = await timed(3 * said.length, read)
    const folding = await timed(3 * said.length, (i) => tokenize(sentence(i)))
    const perSecond = (all: readonly number[]) => (1000 * all.length) / all.reduce((a, b) => a + b, 0)
    return {
      sentences: perSecond(times),
      folded: perSecond(folding),
      p99: quantile(times, 0.99),
      foldedP99: quantile(folding, 0.99),
    }
  },
  /** Beside comparing each with each. */
  async duplicates() {
    const invention = createInvention(19)
    const all = Array.from({ length: partners }, (_, i) => invention.organization(i))
    const known = all.map(knownBy)
    const times = await timed(20, () => likelyDuplicates(all, new Set()))
    const each = await timed(20, () =>
      known.map((a, i) => known.slice(i + 1).map((b) => likenessOfKnown(a, b))),
    )
    return { p50: quantile(times, 0.5), each: quantile(each, 0.5) }
  },
  async import() {
    const invention = createInvention(17)
    const lines = Array.from({ length: partners }, (_, i) => {
      const { name, region, town, expertise, description } = invention.organization(i)
      return `${name} ${i};${region};${town};"${expertise}";"${description}";info@partner${i}.example;Person ${i};p${i}@partner.example`
    })
    const text = `Name;Region;Ort;Kompetenzen;Beschreibung;E-Mail Organisation;Ansprechperson;E-Mail Ansprechperson\n${lines.join('\n')}\n`
    const store = openSqlite(join(folder, 'import.db'), kinds)
    const [kept] = await store.find(networks)
    const target = kept?.value ?? { ...network, id: 'IM', name: 'Import', regions: [], sectors: [] }
    if (!kept) await store.commit([create(networks, target)])
    const files = [{ name: 'partner.csv', bytes: new TextEncoder().encode(text) }]
    const started = performance.now()
    const report = await importFiles({ store, network: target, files, now: begin })
    const seconds = (performance.now() - started) / 1000
    if (report.created !== partners) throw new Error(`only ${report.created} of ${partners} rows were taken`)
    await store.close()
    const db = new DatabaseSync(join(folder, 'rows.db'))
    db.exec('pragma journal_mode = wal; pragma synchronous = full')
    db.exec('create table row (id integer primary key, value text not null) strict')
    const insert = db.prepare('insert into row (value) values (?)')
    const [bare = 0] = await timed(1, () => {
      for (const line of lines) insert.run(line)
    })
    db.close()
    return { rows: partners / seconds, bare: partners / (bare / 1000) }
  },
}

const run = parts[part]
if (run === undefined) throw new Error(`there is no part ${part}`)
process.stdout.write(`${JSON.stringify(await run())}\n`)
process.exit(0)
