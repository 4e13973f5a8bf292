import { expect, test } from 'vitest'
import { listings } from '../src/domain/listing.ts'
import { organizations } from '../src/domain/organization.ts'
import type { Form } from '../src/invocation.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'

const id = 'WL-4FC7KQ'

const opened = async () => {
  const all = await openBot(hay)
  /** Opens a form as a platform does, and submits all that stands in it, with what somebody wrote over it. */
  const opens = async (who: string, command: string, input: Record<string, string>) => {
    const received = await all.bot.receive(all.call(who, command, input))
    if (received.kind !== 'ask') return expect.fail('a form')
    const { form } = received
    return (written: Record<string, string>) => submits(who, form, written)
  }
  const submits = async (who: string, form: Form, written: Record<string, string>) => {
    const stood = form.fields.map(({ name, value, suggested }) => [name, value ?? suggested ?? ''] as const)
    const input = { ...form.call.input, ...Object.fromEntries(stood), ...written }
    return (await all.does(who, form.call.command, input))?.text
  }
  const hayNow = async () => (await all.store.get(listings, id))?.value ?? expect.fail(id)
  return { ...all, opens, hayNow }
}

test('two who change one listing at once lose nothing of each other', async () => {
  const { opens, hayNow } = await opened()
  const anna = await opens('anna', 'listing edit', { listing: id })
  const cili = await opens('cili', 'listing edit', { listing: id })
  expect(await anna({ quantity: '5 t' })).toContain('Geändert: Heu\nMenge: 5 t')
  expect(await cili({ details: 'Rundballen' })).toMatch(/^Geändert: Heu\nEinzelheiten: Rundballen\n/)
  expect(await hayNow()).toMatchObject({ quantity: { amount: 5, unit: 't' }, details: 'Rundballen' })
})

test('where both change the same, the later reads what stands there by now, and decides', async () => {
  const { opens, says, hayNow } = await opened()
  const anna = await opens('anna', 'listing edit', { listing: id })
  const cili = await opens('cili', 'listing edit', { listing: id })
  await anna({ quantity: '5 t', title: 'Heu, trocken' })
  expect(await cili({ quantity: '4 t' })).toContain(
    'Das hat inzwischen jemand geändert. Jetzt steht da: 5 t. Was soll gelten?',
  )
  expect(await hayNow()).toMatchObject({ title: 'Heu, trocken', quantity: { amount: 5, unit: 't' } })
  await says('cili', 'Menge: 4 t')
  await says('cili', 'ja')
  expect(await hayNow()).toMatchObject({ title: 'Heu, trocken', quantity: { amount: 4, unit: 't' } })
})

test('what both say alike is no question, and what is submitted as it stood changes nothing', async () => {
  const { opens, hayNow } = await opened()
  const anna = await opens('anna', 'listing edit', { listing: id })
  const cili = await opens('cili', 'listing edit', { listing: id })
  await anna({ quantity: '5 t' })
  expect(await cili({ quantity: '5 t' })).toContain('Das steht schon so da')
  const dora = await opens('anna', 'listing edit', { listing: id })
  await cili({ title: 'Unser Heu' })
  const before = await hayNow()
  expect(await dora({})).toContain('Das steht schon so da')
  expect(await hayNow()).toEqual(before)
})

test('nor do two who keep a partner’s own data', async () => {
  const { opens, store } = await opened()
  const anna = await opens('anna', 'organization contact', {})
  const cili = await opens('cili', 'organization contact', {})
  await anna({ phone: '05841 777' })
  await cili({ website: 'www.okohof.example' })
  const { phone, website } = (await store.get(organizations, 'okohof'))?.value ?? expect.fail()
  expect({ phone, website }).toMatchObject({
    phone: '05841 777',
    website: expect.stringContaining('okohof.example'),
  })
})

test('what is emptied in a form is, and what another filled in meanwhile stays', async () => {
  const { opens, hayNow, says } = await opened()
  const anna = await opens('anna', 'listing edit', { listing: id })
  await says('cili', 'Eintrag ändern Heu Einzelheiten: Rundballen')
  await anna({ quantity: '' })
  expect(await hayNow()).not.toHaveProperty('quantity')
  expect(await hayNow()).toMatchObject({ details: 'Rundballen' })
})

test('what is typed over a form shown a while ago, too, overwrites nothing unread', async () => {
  const { does, says, hayNow } = await opened()
  expect((await does('anna', 'listing edit', { listing: id }))?.text).toContain('Menge: 3 t')
  await says('cili', 'Eintrag ändern Heu Menge: 9 t')
  expect((await says('anna', 'Menge: 4 t'))?.text).toContain('Jetzt steht da: 9 t')
  await says('cili', 'Eintrag ändern Heu Menge: 20 t')
  expect((await says('anna', 'Menge: 4 t'))?.text).toContain('Jetzt steht da: 20 t')
  expect((await hayNow()).quantity).toEqual({ amount: 20, unit: 't' })
  await says('anna', 'Menge: 4 t')
  await says('anna', 'ja')
  expect((await hayNow()).quantity).toEqual({ amount: 4, unit: 't' })
})

test('lines broken otherwise are something else', async () => {
  const { opens, hayNow, says } = await opened()
  await says('cili', 'Eintrag ändern Heu Einzelheiten: trocken, Abholung nur samstags')
  const anna = await opens('anna', 'listing edit', { listing: id })
  await anna({ details: 'trocken,\nAbholung nur samstags' })
  expect((await hayNow()).details).toBe('trocken,\nAbholung nur samstags')
})
