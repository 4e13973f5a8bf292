import { expect, test } from 'vitest'
import { toText } from '../src/card.ts'
import { organizations } from '../src/domain/organization.ts'
import { responses } from '../src/domain/response.ts'
import { create, findAll } from '../src/store.ts'
import { openBot } from './calling.ts'
import { listed } from './world.ts'

const [hall, chairs] = ['WL-2C2C2C', 'WL-2D2D2D']

/** Anna has given Asztalos her own contact twice; Kora takes it for the ferry, by mistake. */
const merged = async (language: string) => {
  const talk = await openBot([
    listed(hall, 'asztalos', { title: 'Aula' }),
    listed(chairs, 'asztalos', { title: 'Stühle' }),
  ])
  const { does, says, deliverDue, delivered, clock } = talk
  await says('anna', language)
  for (const listing of [hall, chairs]) await does('anna', 'respond', { listing, contact: 'mine' })
  const read = async () => {
    const from = delivered.length
    clock.turn(10)
    await deliverDue()
    return delivered.slice(from).filter(({ to, kind }) => to === 'console:anna' && kind === 'say')
  }
  await read()
  const done = await does('kora', 'organization unite', { organization: 'asztalos', into: 'fahre' })
  return { ...talk, read, act: done?.id.replace(/\/reply$/, '') ?? '' }
}

test.each([
  [
    'auf Deutsch bitte',
    'Asztalos gehört jetzt zu Fähre Pevestorf.',
    'Asztalos ist wieder ein eigener Partner.',
  ],
  [
    'in English please',
    'Asztalos is part of Fähre Pevestorf now.',
    'Asztalos is a partner of its own again.',
  ],
  ['magyarul kérem', 'Asztalos mostantól ennek a partnernek a része', 'Ismét önálló partner: Asztalos.'],
])('whoever has given a contact hears who has it now, once: %s', async (language, joined, parted) => {
  const { does, read, act, store } = await merged(language)
  const heard = await read()
  expect(heard.map(({ card }) => JSON.stringify(card.title))).toEqual([expect.stringContaining('Asztalos')])
  const text = toText(heard[0]?.card ?? { title: '' })
  expect(text).toContain(joined)
  await does('kora', 'undo', { act })
  expect(await store.get(organizations, 'asztalos')).toBeDefined()
  const then = await read()
  expect(then).toHaveLength(1)
  expect(toText(then[0]?.card ?? { title: '' })).toContain(parted)
})

test('the button beneath it ends the contact, all of it', async () => {
  const { does, read, store } = await merged('auf Deutsch bitte')
  const [heard] = await read()
  const call = heard?.card.buttons?.[0]?.call
  expect(heard?.card.buttons?.map(({ label }) => label)).toEqual(['Kontakt beenden'])
  expect((await does('anna', call?.command ?? '', call?.input ?? {}))?.text).toContain(
    'Kontakt beendet: Fähre Pevestorf',
  )
  const all = await findAll(store, responses)
  expect(all.map(({ value }) => value.ended !== undefined)).toEqual([true, true])
})

test('the log names the two that became one, and nobody who had only answered', async () => {
  const { does } = await merged('auf Deutsch bitte')
  const log = (await does('kora', 'log'))?.text ?? ''
  const [line = ''] = log.split('\n').filter((one) => one.includes('Partner zusammenlegen'))
  expect([line.includes('Asztalos'), line.includes('Fähre Pevestorf')]).toEqual([true, true])
  expect(line).not.toContain('Ökohof')
})

test('of two that are named the fuller stays, and the preview says what comes along', async () => {
  const { says, store } = await merged('auf Deutsch bitte')
  const { value } = (await store.get(organizations, 'okohof')) ?? expect.fail('Ökohof')
  const anew = { id: 'WL-2E2E2E', network: value.network, name: 'Ökohof Neu', expertise: 'Kürbisse' }
  await store.commit([create(organizations, organizations.schema.parse(anew))])
  for (const text of ['Ökohof und Ökohof Neu', 'Ökohof Neu und Ökohof']) {
    const shown = await says('kora', `partner zusammenlegen ${text}`)
    expect(shown?.text).toContain('Ökohof bleibt, Ökohof Neu geht darin auf.')
    expect(shown?.text).toMatch(/Wird ergänzt:\n(?:.*\n)*?Kompetenzen: .*Kürbisse/)
    expect(shown?.card.buttons?.map(({ label }) => label)).toContain('Andersherum')
  }
})
