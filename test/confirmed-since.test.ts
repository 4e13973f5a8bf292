import { expect, test } from 'vitest'
import { type Card, toText } from '../src/card.ts'
import { networks } from '../src/domain/network.ts'
import { people } from '../src/domain/person.ts'
import { importFiles } from '../src/import/import.ts'
import type { Input } from '../src/invocation.ts'
import { findAll } from '../src/store.ts'
import { openBot } from './calling.ts'
import { listed } from './world.ts'

const hay = 'WL-2B3456'
const head = 'Partner;Ansprechperson;Telefon Ansprechperson;E-Mail Ansprechperson\n'

/** Zoltán comes from a list, by his code, confirms what stands there, and is in touch with the Ökohof by it. */
const opened = async () => {
  const bot = await openBot([listed(hay, 'okohof', { title: 'Heu' })])
  const { clock, delivered, deliverDue, does, says, store } = bot
  const { value: home } = (await store.get(networks, 'WL')) ?? expect.fail('WL')
  const imports = (phone: string, name = 'Zoltán Zeller') =>
    importFiles({
      store,
      network: home,
      files: [
        {
          name: 'partner.csv',
          bytes: Buffer.from(`${head}Fähre Pevestorf;${name};${phone};zoltan@work.example\n`),
        },
      ],
      now: clock(),
    })
  const find = async () =>
    (await findAll(store, people)).find(({ value }) => value.mail === 'zoltan@work.example') ??
    expect.fail('Zoltán is there')
  const agrees = (card: Card | undefined) => {
    const yes = card?.buttons?.find(({ label }) => label === 'Stimmt so')?.call
    return does('zoe', yes?.command ?? '', (yes?.input ?? {}) as Input)
  }
  /** What is delivered to somebody from now on, until they have it. */
  const told = async (who: string) => {
    const before = delivered.length
    clock.turn(10)
    await deliverDue()
    return delivered.slice(before).flatMap(({ to, card }) => (to === `console:${who}` ? [card] : []))
  }
  await imports('')
  const code = await does('kora', 'invitation', { person: (await find()).id })
  await does('zoe', 'redeem', { code: /[A-Z]{2}-\w{6}-\w{6}/.exec(code?.text ?? '')?.[0] ?? '' })
  const card = (await does('zoe', 'privacy'))?.card
  expect((await agrees(card))?.text).toContain('Danke!')
  await does('zoe', 'respond', { listing: hay, contact: 'mine' })
  await does('anna', 'accept', { response: `${hay}:fahre`, contact: 'mine' })
  await told('zoe')
  return {
    ...bot,
    card,
    imports,
    find,
    agrees,
    told,
    page: async () => (await says('anna', 'zeige Fähre'))?.text,
  }
}

test('what a list says of somebody after they have confirmed waits for them, and they are asked by themselves', async () => {
  const { card, imports, find, agrees, told, page, does, says } = await opened()
  expect(await page()).toContain('Zoltán Zeller (Vertretung), zoltan@work.example')
  await imports('0171 5551234')
  expect((await find()).value.phone).toBe('0171 5551234')
  // What was confirmed before stays as it was; nobody but the coordination sees what is new.
  expect(await page()).toContain('Zoltán Zeller (Vertretung), zoltan@work.example')
  const others = async () => `${await page()} ${(await does('anna', 'mine'))?.text}`
  expect(await others()).not.toContain('5551234')
  expect((await says('kora', 'zeige Fähre'))?.text).toContain('0171 5551234')
  await says('zoe', 'meine Einträge')
  const asked = await told('zoe')
  expect(asked.map(toText).join('\n')).toContain(
    'Telefon: 0171 5551234 · sobald bestätigt, sichtbar für Partner, die in Kontakt sind',
  )
  // The button of the older card does not stand for it.
  const shown = await agrees(card)
  expect(shown?.text).toContain('Das steht hier über Sie: Zoltán Zeller')
  expect(await others()).not.toContain('5551234')
  expect((await agrees(shown?.card))?.text).toContain('Danke!')
  expect(await page()).toContain('Zoltán Zeller (Vertretung), 0171 5551234, zoltan@work.example')
})

test('their own word about it counts at once, and importing the same again asks nothing', async () => {
  const { imports, find, told, page, says } = await opened()
  await imports('0171 5551234')
  await says('zoe', 'Profil Telefon 0171 777')
  expect(await page()).toContain('Zoltán Zeller (Vertretung), 0171 777, zoltan@work.example')
  await told('zoe')
  await imports('0171 5551234')
  await says('zoe', 'meine Einträge')
  expect((await told('zoe')).map(toText).join()).not.toContain('Das steht hier')
  expect((await find()).value.unconfirmed).toBeUndefined()
})

test('under a name that only a list says, all of it waits', async () => {
  const { imports, find, told, page, says } = await opened()
  await imports('', 'Zoltán Zeller-Zala')
  expect((await find()).value.name).toBe('Zoltán Zeller-Zala')
  expect(await page()).not.toMatch(/Zoltán|zoltan@/)
  await says('zoe', 'meine Einträge')
  expect((await told('zoe')).map(toText).join()).toContain('Das steht hier über Sie: Zoltán Zeller-Zala')
})

test('“Stimmt so” says yes to what was read alone: a phone, who sees it, a name', async () => {
  const { agrees, imports, does, says, find } = await opened()
  await imports('0171 5551234')
  let card = (await does('zoe', 'privacy'))?.card
  for (const said of ['Profil Telefon für alle', 'Profil nur Console', 'Profil Name Zoltán Zala']) {
    await says('zoe', said)
    const shown = await agrees(card)
    expect(shown?.text, said).toContain('Das steht hier über Sie')
    expect((await find()).value.unconfirmed, said).toEqual(['phone'])
    card = shown?.card
  }
  expect((await agrees(card))?.text).toContain('Danke!')
})

test('typed, it says yes only to what one has been told', async () => {
  const { imports, says, find } = await opened()
  await imports('0171 5551234')
  expect((await says('zoe', 'bestätigen'))?.text).toContain('Das steht hier über Sie: Zoltán Zeller')
  expect((await find()).value.unconfirmed).toEqual(['phone'])
  expect((await says('zoe', 'bestätigen'))?.text).toContain('Danke!')
})
