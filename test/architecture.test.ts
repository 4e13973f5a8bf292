import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { kinds } from '../src/records.ts'

interface Side {
  /** Files by the beginning of their path; the longest that fits decides. */
  readonly of: readonly string[]
  /** Other sides, or single files of them. */
  readonly may: readonly string[]
  readonly packages?: readonly string[]
  /** What of Node itself: nothing where nothing is said. */
  readonly node?: readonly string[]
}

const core = ['core', 'domain', 'geography', 'search']

/** Who may import whom. Everything else is a leak. */
const sides: Readonly<Record<string, Side>> = {
  domain: {
    of: ['src/domain/'],
    may: ['domain', 'src/store.ts', 'src/field.ts', 'src/fold.ts', 'src/words.ts'],
    packages: ['zod'],
  },
  search: {
    of: ['src/search/'],
    may: [
      'search',
      'domain',
      'geography',
      'src/card.ts',
      'src/fold.ts',
      'src/nominative.ts',
      'src/store.ts',
      'src/words.ts',
    ],
    node: ['crypto', 'fs'],
  },
  geography: {
    of: ['src/geography/'],
    may: ['geography', 'src/search/tokens.ts'],
    packages: ['zod'],
    node: ['fs', 'zlib'],
  },
  core: {
    of: ['src/'],
    may: core,
    packages: ['zod', 'csv-stringify/sync'],
    node: ['crypto', 'timers/promises', 'zlib'],
  },
  commands: { of: ['commands/'], may: [...core, 'import'], packages: ['zod'] },
  migrations: { of: ['migrations/'], may: core },
  import: {
    of: ['src/import/'],
    may: ['import', ...core],
    packages: [
      'zod',
      'csv-parse/sync',
      'csv-stringify/sync',
      'read-excel-file/universal',
      'write-excel-file/universal',
    ],
    node: ['timers/promises', 'zlib'],
  },
  shell: {
    of: [
      'src/main.ts',
      'src/cli.ts',
      'src/cli/',
      'src/config.ts',
      'src/privacy/erased-list.ts',
      'src/explain.ts',
      'src/demo/',
      'src/installation.ts',
      'src/load.ts',
      'src/log.ts',
      'src/open-store.ts',
      'src/serving.ts',
    ],
    may: [
      ...['shell', 'import', ...core, 'adapters/sqlite/index.ts'],
      // Who sits at the keyboard is found before there is a bot.
      ...['adapters/console/open.ts', 'adapters/console/rooms.ts', 'adapters/console/speak-as.ts'],
    ],
    packages: ['zod', 'pino'],
    node: ['fs', 'path', 'readline', 'util'],
  },
  console: {
    of: ['adapters/console/'],
    may: ['console', ...core, 'src/shell-sentences.ts'],
    packages: ['zod'],
    node: ['fs/promises', 'path', 'readline', 'timers/promises'],
  },
  sqlite: {
    of: ['adapters/sqlite/'],
    may: ['sqlite', 'src/store.ts'],
    node: ['sqlite', 'fs', 'path', 'url', 'timers/promises'],
  },
}
const sources = globSync('{src,commands,migrations,adapters}/**/*.ts').map((file) =>
  file.replaceAll('\\', '/'),
)

const sideOf = (file: string): string | undefined =>
  Object.entries(sides)
    .flatMap(([name, { of }]) => of.map((beginning) => ({ name, beginning })))
    .filter(({ beginning }) => file.startsWith(beginning))
    .toSorted((a, b) => b.beginning.length - a.beginning.length)[0]?.name

const imports = (file: string): readonly string[] =>
  Array.from(
    readFileSync(file, 'utf8').matchAll(
      /(?:^import |^(?:import|export)\b[^'\n]* from |^\} from |\bimport\()'([^'\n]+)'/gm,
    ),
    ([, target = '']) => target,
  )

const mayImport = ({ may, packages = [], node = [] }: Side, file: string, target: string): boolean => {
  if (target.startsWith('node:')) return node.includes(target.slice('node:'.length))
  if (!target.startsWith('.')) return packages.includes(target)
  const path = posix.join(posix.dirname(file), target)
  return may.includes(path) || may.includes(sideOf(path) ?? '')
}

test.each(Object.entries(sides))('%s keeps to its side', (name, side) => {
  const mine = sources.filter((file) => sideOf(file) === name)
  expect(mine).not.toEqual([])
  const leaks = mine.flatMap((file) =>
    imports(file)
      .filter((target) => !mayImport(side, file, target))
      .map((target) => `${file} → ${target}`),
  )
  expect(leaks).toEqual([])
})

test('every file has a side, every folder of adapters one of its own', () => {
  expect(sources.filter((file) => sideOf(file) === undefined)).toEqual([])
  const folders = globSync('adapters/*').map((folder) => `${folder.replaceAll('\\', '/')}/`)
  expect(folders.filter((folder) => !Object.values(sides).some(({ of }) => of.includes(folder)))).toEqual([])
})

test('every record is listed once, under a name of its own', () => {
  const declared = sources.flatMap((file) =>
    Array.from(
      readFileSync(file, 'utf8').matchAll(/= defineKind\(\{\s+name: '(\w+)'/g),
      ([, name = '']) => name,
    ),
  )
  expect(kinds.map(({ name }) => name).toSorted()).toEqual(declared.toSorted())
  expect(new Set(declared).size).toBe(declared.length)
})

test('what is about a human is marked', () => {
  expect(
    kinds
      .filter(({ personal }) => personal.length > 0)
      .map(({ name, personal }) => `${name}: ${personal.join(', ')}`),
  ).toEqual([
    'person: name, vouched, phone, mail',
    'membership: function',
    'response: person, note, answered',
    'errand: cards, asker, taken, seen',
    'join: person, name, hint, account',
    'code: by, about',
    'prospect: note, contact, approached',
    'watch: person, question, title',
    'picture: by',
    'provenance: values',
    'erasure: known',
    'account: id, used',
    'human: language, writes, zone, is',
    'act: by, touched',
    'draft: by, input',
    'handed: by, name, data',
    'call: invocation',
    'debt: to, named, owed, else',
    'post: to, named, address, said, last',
  ])
})

const length = (file: string) => readFileSync(file, 'utf8').split('\n').length - 1

test('no file is long', () => {
  expect(sources.filter((file) => length(file) > 200)).toEqual([])
  expect(globSync('test/**/*.ts').filter((file) => length(file) > 450)).toEqual([])
})

/** What the code says without its comments, which may give an address as an example. */
const codeOf = (file: string) =>
  readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(?<=^|\s)\/\/.*$/gm, '')

test('what knows no platform names none', () => {
  const named = sources
    .filter((file) => ['core', 'domain', 'search', 'commands', 'import'].includes(sideOf(file) ?? ''))
    .filter((file) => /\b(?:slack|discord|matrix|console)\b/i.test(codeOf(file)))
  expect(named).toEqual([])
})

test('what is decided depends on neither chance nor a clock', () => {
  const chance = sources
    .filter((file) => ['domain', 'search', 'commands'].includes(sideOf(file) ?? ''))
    .filter((file) =>
      /Math\.random|random(?:UUID|Bytes)|Date\.now|new Date\b|Temporal\.Now/.test(codeOf(file)),
    )
  expect(chance).toEqual([])
})
