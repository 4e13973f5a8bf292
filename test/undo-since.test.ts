import { expect, test } from 'vitest'
import { listings } from '../src/domain/listing.ts'
import { organizations } from '../src/domain/organization.ts'
import { findAll } from '../src/store.ts'
import { openBot } from './calling.ts'

type Said = Readonly<Record<string, string>>

const opened = async () => {
  const bot = await openBot()
  const { does, store } = bot
  /** Changes something of the Ökohof; gives the act that could be taken back. */
  const edits = async (who: string, command: string, said: Said) =>
    (await does(who, command, { ...said, for: 'okohof' }))?.id.replace(/\/reply$/, '') ?? ''
  return {
    ...bot,
    phones: (who: string, phone: string) => edits(who, 'organization contact', { phone }),
    mails: (who: string, mail: string) => edits(who, 'organization contact', { mail }),
    undoes: async (who: string, act: string) => (await does(who, 'undo', { act }))?.text,
    partner: async () => (await store.get(organizations, 'okohof'))?.value,
  }
}
const changed = 'Seitdem hat sich etwas geändert, deshalb geht das nicht mehr rückgängig: '

test('what somebody else has decided since stays, were it the same as before', async () => {
  const { phones, undoes, partner, says } = await opened()
  const act = await phones('anna', '05841 1')
  await phones('cili', '05841 2')
  await phones('cili', '05841 1')
  expect(await undoes('anna', act)).toContain(changed)
  expect((await partner())?.phone).toBe('05841 1')
  // Nor is it offered.
  expect((await says('anna', 'rückgängig'))?.text).toContain('Da ist gerade nichts offen')
})

test('what was taken back since is as if it had not been: one step after the other goes back', async () => {
  const { phones, undoes, partner } = await opened()
  const act = await phones('anna', '05841 1')
  const later = await phones('cili', '05841 2')
  expect(await undoes('anna', act)).toContain(changed)
  expect(await undoes('cili', later)).toContain('Rückgängig gemacht: ')
  expect(await undoes('anna', act)).toContain('Rückgängig gemacht: ')
  expect((await partner())?.phone).toBe('05841 100')
})

test('what somebody else has changed besides stays, whatever is taken back', async () => {
  const { phones, mails, undoes, partner } = await opened()
  const act = await phones('anna', '05841 1')
  await mails('cili', 'a@hof.example')
  await mails('cili', 'b@hof.example')
  expect(await undoes('anna', act)).toContain('Rückgängig gemacht: ')
  expect(await partner()).toMatchObject({ phone: '05841 100', mail: 'b@hof.example' })
})

test('what the coordination has written down is taken back though it wrote down something else since', async () => {
  const { phones, mails, undoes, partner } = await opened()
  const act = await phones('kora', '05841 1')
  await mails('kora', 'a@hof.example')
  expect(await undoes('kora', act)).toContain('Rückgängig gemacht: ')
  expect(await partner()).toMatchObject({ phone: '05841 100', mail: 'a@hof.example' })
  expect((await partner())?.cared).toBeDefined()
})

test('of a listing only what no other field depends on is taken back though it has been changed since', async () => {
  const { does, undoes, store } = await opened()
  await does('anna', 'offer add', { title: 'Heu', quantity: '3 t' })
  const heard = async () => (await findAll(store, listings))[0]?.value
  const listing = (await heard())?.id ?? ''
  await does('bence', 'respond', { listing, contact: 'partner' })
  const response = `${listing}:asztalos`
  const accepted = await does('anna', 'accept', { response, contact: 'partner', amount: '1 t' })
  const then = await heard()
  expect(then).toMatchObject({ state: 'open', given: 1, responses: 1 })
  await does('kora', 'respond', { listing, contact: 'partner', for: 'fahre' })
  expect(await undoes('anna', accepted?.id.replace(/\/reply$/, '') ?? '')).toContain(changed)
  expect(await heard()).toEqual({ ...then, responses: 2 })
})
