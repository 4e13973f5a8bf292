import { expect, test } from 'vitest'
import { humans } from '../src/domain/account.ts'
import { networks } from '../src/domain/network.ts'
import { replace } from '../src/store.ts'
import { openBot } from './calling.ts'

/** Kora answers in the language she writes in. */
const open = async () => {
  const talk = await openBot()
  const [human] = await talk.store.find(humans, { where: { id: 'kora' } })
  if (human) await talk.store.commit([replace(human, { id: 'kora' })])
  const network = async () => (await talk.store.find(networks))[0]?.value ?? expect.fail('the network')
  return { ...talk, network }
}

test.each([
  ['region umbenennen Wendland in Elbtal', 'Hieß bisher: Wendland'],
  ['Region umbenennen: Wendland zu Elbtal', 'Hieß bisher: Wendland'],
  ['region setzen Wendland name:Elbtal', 'Hieß bisher: Wendland'],
  ['rename region Wendland to Elbtal', 'Until now it was called: Wendland'],
  ['régió átnevezése Wendland: Elbtal', 'Eddigi neve: Wendland'],
  ['régió átnevezése Wendland -> Elbtal', 'Eddigi neve: Wendland'],
])('%s', async (text, answer) => {
  const { says, network } = await open()
  expect((await says('kora', text))?.text).toContain(answer)
  expect((await network()).regions.map(({ name }) => name)).toEqual(['Elbtal'])
})

test('names in other languages are other names of a region', async () => {
  const { says, network } = await open()
  await says('kora', 'region setzen Wendland de:Elbtal hu:"Elba völgye"')
  expect((await network()).regions).toEqual([
    { name: 'Wendland', also: ['Lüchow-Dannenberg', 'Elbtal', 'Elba völgye'] },
  ])
})

test.each([
  ['region umbenennen Altmark in Hansestadt', 'Altmark'],
  ['region setzen Altmark: Hansestadt', 'Altmark'],
  ['branche umbenennen Fischerei in Fischfang', 'Fischerei'],
  ['kategorie setzen Fischerei: Fischfang', 'Fischerei'],
])('%s renames nothing that is not there, and makes nothing of that name', async (text, name) => {
  const { says, network } = await open()
  const before = await network()
  expect((await says('kora', text))?.text).toContain(`Das kenne ich hier nicht: ${name}.`)
  expect(await network()).toEqual(before)
})

test.each([
  ['branche setzen Forst: Forstwirtschaft', 'sectors'],
  ['branche umbenennen Forst in Forstwirtschaft', 'sectors'],
  ['rename sector Forst to Forstwirtschaft', 'sectors'],
  ['ágazat átnevezése Forst: Forstwirtschaft', 'sectors'],
  ['kategorie umbenennen Forst in Forstwirtschaft', 'categories'],
  ['kategorie setzen Forst name:Forstwirtschaft', 'categories'],
  ['rename category Forst to Forstwirtschaft', 'categories'],
  ['kategória átnevezése Forst -> Forstwirtschaft', 'categories'],
] as const)('%s', async (text, list) => {
  const { says, network } = await open()
  await says('kora', list === 'sectors' ? 'branche setzen Forst' : 'kategorie setzen Forst')
  const before = (await network())[list].at(-1)
  await says('kora', text)
  const term = (await network())[list].at(-1)
  expect(term).toEqual({
    id: before?.id,
    name: { en: 'Forstwirtschaft', de: 'Forstwirtschaft', hu: 'Forstwirtschaft' },
  })
})
