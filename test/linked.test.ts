import { expect, test } from 'vitest'
import { type Card, toText } from '../src/card.ts'
import { accounts, humans } from '../src/domain/account.ts'
import { codes } from '../src/domain/code.ts'
import { people } from '../src/domain/person.ts'
import { create, findAll, replace, type Store } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { openBot } from './calling.ts'
import { neighbours } from './neighbours.ts'
import { tell } from './story.ts'

type Bot = Awaited<ReturnType<typeof openBot>>
const codeOf = (text = '') => /WL-\w{6}-\w{6}/.exec(text)?.[0] ?? expect.fail(text)

/** Uses the code of one with the account of another, and says yes where it is asked. */
const links = async ({ does }: Pick<Bot, 'does'>, from: string, to: string) => {
  const code = codeOf((await does(from, 'account link'))?.text)
  const asked = await does(to, 'redeem', { code })
  const yes = asked?.card.buttons?.find(({ call }) => call.input.sure)
  return { asked: asked?.text, yes, code, done: () => does(to, 'redeem', yes?.call.input) }
}
const linked = async (bot: Pick<Bot, 'does'>, from: string, to: string) => {
  const { asked, yes, done } = await links(bot, from, to)
  return yes ? (await done())?.text : asked
}
const heard = ({ delivered }: Bot, who: string) =>
  delivered.filter(({ to }) => to === `console:${who}`).map(({ card }) => toText(card))
const isOf = async (store: Store, id: string) => (await store.get(humans, id))?.value.is

test('a stranger with the codes of two makes nobody one without asking, and all accounts of both hear of it', async () => {
  const bot = await openBot()
  const { store, does, deliverDue } = bot
  expect(await linked(bot, 'bence', 'zoe')).toContain('Beide sprechen ab jetzt in Ihrem Namen.')
  const { asked, code, done } = await links(bot, 'anna', 'zoe')
  expect(asked?.split('\n').slice(0, 3)).toEqual([
    'Sind das auch Sie? Anna Amsel (Ökohof)',
    'Bisher sind Sie: Bence Bíró (Asztalos)',
    'Dann sehen und ändern alle Konten alles von beiden, und wer löscht, löscht beide. Alle Konten hören davon. Trennen geht jederzeit.',
  ])
  expect(asked).not.toContain('+49')
  expect(await isOf(store, 'bence')).toBeUndefined()
  expect((await store.get(codes, code.slice(0, 9)))?.value).not.toHaveProperty('used')
  await deliverDue()
  const before = heard(bot, 'bence').length
  expect((await done())?.text).toContain(
    'Das ist ab jetzt ein und derselbe Mensch: Anna Amsel (Ökohof), Bence Bíró (Asztalos)',
  )
  expect(await isOf(store, 'bence')).toBe('anna')
  await deliverDue()
  expect(heard(bot, 'bence')).toHaveLength(before + 1)
  expect(heard(bot, 'bence').at(-1)).toMatch(
    /^Ein weiteres Konto ist jetzt mit Ihrem verbunden: Anna Amsel \(Ökohof\) · console anna \(/,
  )
  expect(heard(bot, 'anna').at(-1)).toMatch(/verbunden: Bence Bíró \(Asztalos\) · console zoe \(/)
  expect(heard(bot, 'anna').at(-1)).toContain('wer löscht, löscht alles zusammen')
  // With the button that each of them has got, it is as before.
  const button = bot.delivered.findLast(({ to }) => to === 'console:bence')?.card.buttons?.[0]
  expect((await does('bence', button?.call.command ?? '', button?.call.input))?.text).toContain('Getrennt')
  expect(await isOf(store, 'bence')).toBeUndefined()
  await deliverDue()
  for (const who of ['anna', 'zoe']) expect(heard(bot, who).at(-1)).toContain('Getrennt: console')
  expect((await does('bence', 'privacy'))?.text).not.toContain('Anna')
})

test.each([
  [
    'de',
    'konto verbinden',
    'Sind das auch Sie? Bence Bíró (Asztalos)',
    'Bisher sind Sie: Anna Amsel (Ökohof)',
    'Ja, das bin auch ich',
    'Das ist ab jetzt ein und derselbe Mensch: Bence Bíró (Asztalos), Anna Amsel (Ökohof)',
    'datenschutz',
    'Das steht hier über Sie, und Sie haben es bestätigt: Anna Amsel und Bence Bíró',
    'vergiss mich',
    'Alles löschen, was dieses Netzwerk über Sie hat, also: Anna Amsel und Bence Bíró?',
    'Ja, alles löschen',
    'Gelöscht wurde es mit diesem Konto: console anna',
  ],
  [
    'en',
    'link account',
    'Are you this person, too? Bence Bíró (Asztalos)',
    'So far you are: Anna Amsel (Ökohof)',
    'Yes, that is me, too',
    'This is one and the same person from now on: Bence Bíró (Asztalos), Anna Amsel (Ökohof)',
    'privacy',
    'This is what Rundruf holds about you, and you have confirmed it: Anna Amsel and Bence Bíró',
    'forget me',
    'Delete everything that this network holds about you, as Anna Amsel and Bence Bíró?',
    'Yes, delete everything',
    'It was deleted with this account: console anna',
  ],
  [
    'hu',
    'fiók összekapcsolása',
    'Ez is Ön? Bence Bíró (Asztalos)',
    'Eddig így ismerjük Önt: Anna Amsel (Ökohof)',
    'Igen, ez is én vagyok',
    'Mostantól ez egy és ugyanaz az ember: Bence Bíró (Asztalos), Anna Amsel (Ökohof)',
    'adatvédelem',
    'Ezt tárolja Önről a Rundruf, és Ön már megerősítette: Anna Amsel és Bence Bíró',
    'felejts el',
    'Töröljünk mindent, amit ez a hálózat Önről tárol, azaz: Anna Amsel és Bence Bíró?',
    'Igen, mindent törlök',
    'Ezzel a fiókkal törölték: console anna',
  ],
] as const)(
  'two people of one network become one human, see both and go together, in %s',
  async (locale, link, ask, already, yes, both, privacy, held, forget, going, sure, from) => {
    const { anna, bence, store } = await tell('console', locale, 'formal')
    await bence.types(link)
    await anna.types(bence.last(/WL-\w{6}-\w{6}/))
    anna.sees(ask, already)
    expect(await isOf(store, 'anna')).toBeUndefined()
    await anna.clicks(yes)
    anna.sees(both)
    bence.sees('Anna Amsel (Ökohof) · console anna', both)
    await anna.types(privacy)
    anna.sees(held, 'Anna Amsel\n', '+49 anna', 'Ökohof', 'Bence Bíró\n', '+49 bence', 'Asztalos')
    await anna.types(forget)
    anna.sees(going)
    await anna.clicks(sure)
    bence.sees(from)
    expect((await findAll(store, people)).map(({ id }) => id).toSorted()).toEqual([
      'cili',
      'dora',
      'emil',
      'kora',
    ])
    expect(await store.get(accounts, 'console:bence')).toBeUndefined()
  },
)

test.each([
  ['hu', 'Összekapcsolva ezzel a fiókkal: console bence'],
  ['en', 'Linked with your account: console bence'],
] as const)('an account just linked reads on in the language of its human: %s', async (language, told) => {
  const bot = await openBot()
  const kept = (await bot.store.get(humans, 'bence')) ?? expect.fail('Bence')
  await bot.store.commit([replace(kept, { ...kept.value, language })])
  expect(await linked(bot, 'bence', 'zoe')).toContain(told)
})

test('a bare yes is enough, as it can be taken back; anything else leaves both as they were', async () => {
  const { store, does, says } = await openBot()
  const code = codeOf((await does('bence', 'account link'))?.text)
  expect((await says('anna', code))?.text).toContain('Sind das auch Sie? Bence')
  await says('anna', 'nein')
  expect(await isOf(store, 'anna')).toBeUndefined()
  await says('anna', code)
  expect((await says('anna', 'ja'))?.text).toContain('Verbunden mit Ihrem Konto: console bence')
  expect(await isOf(store, 'anna')).toBe('bence')
})

test('a name that may not stand on this platform is not said there', async () => {
  const bot = await openBot()
  const kept = (await bot.store.get(people, 'bence')) ?? expect.fail('Bence')
  await bot.store.commit([replace(kept, { ...kept.value, platforms: ['elsewhere'] })])
  const { asked } = await links(bot, 'bence', 'anna')
  expect(asked).toContain('Sind das auch Sie? bence')
  expect(asked).not.toContain('Bíró')
})

test('whoever is several people confirms all that the card has shown, and the file holds each', async () => {
  const bot = await openBot()
  const { store, does } = bot
  for (const id of ['anna', 'bence']) {
    const kept = (await store.get(people, id)) ?? expect.fail(id)
    const { confirmed: _, ...rest } = kept.value
    await store.commit([replace(kept, rest)])
  }
  // Both have a card that tells of one alone: it says nothing of the other.
  const confirm = (card?: Card) => card?.buttons?.find(({ label }) => label === 'Stimmt so')?.call.input
  const alone = confirm((await does('anna', 'privacy'))?.card)
  await linked(bot, 'bence', 'anna')
  for (const old of [alone, {}]) {
    const shown = await does('anna', 'confirm', old)
    expect(shown?.text).toMatch(/^Das steht hier über Sie: .*Anna Amsel/)
    expect(shown?.text).toContain('+49 bence')
    for (const id of ['anna', 'bence']) expect((await store.get(people, id))?.value.confirmed).toBeUndefined()
  }
  await bot.says('anna', 'Datenschutz')
  expect((await bot.says('anna', 'stimmt so'))?.text).toContain('Danke!')
  for (const id of ['anna', 'bence']) expect((await store.get(people, id))?.value.confirmed).toBeDefined()
  const file = (await does('anna', 'my data'))?.card.file?.text
  for (const part of ['Anna Amsel', 'Bence Bíró', '+49 anna', '+49 bence', 'bence:asztalos', 'anna:okohof'])
    expect(file).toContain(part)
})

test('a yes to the question about one deletes no other: it is asked once more, about both', async () => {
  const bot = await openBot()
  const { store, does } = bot
  const yes = (card?: Card) => card?.buttons?.find(({ call }) => call.input.sure)?.call.input
  const alone = yes((await does('anna', 'forget me'))?.card)
  await linked(bot, 'bence', 'anna')
  const asked = await does('anna', 'forget me', alone)
  expect(asked?.text).toMatch(/über Sie hat, also: .*Anna Amsel/)
  expect((await does('anna', 'forget me', { sure: 'yes' }))?.text).toContain('Bence Bíró')
  for (const id of ['anna', 'bence']) expect(await store.get(people, id)).toBeDefined()
  expect((await does('anna', 'forget me', yes(asked?.card)))?.text).toContain('ist gelöscht')
  for (const id of ['anna', 'bence']) expect(await store.get(people, id)).toBeUndefined()
})

test('one and the same name in two networks is linked at once', async () => {
  const bot = await openBot([
    create(humans, { id: 'other' }),
    create(accounts, { id: 'console:other', human: 'other', used: '2026-08-01T00:00:00Z' }),
    create(people, { id: 'NB-other', network: 'NB', human: 'other', name: 'Anna Amsel', coordinates: false }),
  ])
  expect((await links(bot, 'anna', 'other')).asked).toContain('Verbunden mit Ihrem Konto: console anna')
})

test('whoever is of another network alone is read by name, and never by the number of that network', async () => {
  const bot = await openBot()
  const { store, deliverDue } = bot
  await store.commit(await neighbours(store))
  expect(await linked(bot, 'bence', 'nora')).toContain('Verbunden')
  await deliverDue()
  expect(heard(bot, 'bence').at(-1)).toMatch(/^Ein weiteres Konto .* verbunden: Nora Nolte · console nora \(/)
  const nora = (await store.get(people, 'nora')) ?? expect.fail('Nora')
  await store.commit([replace(nora, { ...nora.value, platforms: ['elsewhere'] })])
  expect(await linked(bot, 'dora', 'nora')).toContain('Verbunden')
  await deliverDue()
  expect(heard(bot, 'dora').at(-1)).toMatch(/Bence Bíró \(Asztalos\) · console nora \(/)
  expect(heard(bot, 'dora').at(-1)).not.toContain('Nolte')
})

test('linking gives nobody more than they may: who is shut out stays so, and is not named to whoever has a code', async () => {
  const bot = await openBot(bystanders)
  const { store, does } = bot
  // Gita only waits to be let in: as Anna she is in, and alone she waits again.
  expect(await linked(bot, 'anna', 'gita')).toContain('Verbunden')
  expect((await does('gita', 'mine'))?.text).toContain('Von Ihnen ist gerade nichts offen')
  await does('anna', 'account separate', { human: 'gita', network: 'WL' })
  expect((await does('gita', 'mine'))?.text).not.toContain('Von Ihnen ist gerade nichts offen')

  const code = codeOf((await does('bence', 'account link'))?.text)
  const kept = (await store.get(people, 'bence')) ?? expect.fail('Bence')
  await store.commit([replace(kept, { ...kept.value, blocked: '2026-08-20T00:00:00Z' })])
  const refused = (await does('anna', 'redeem', { code, sure: 'yes' }))?.text
  expect(refused).toContain('Solange eines der beiden in einem Netzwerk gesperrt ist')
  expect(refused).not.toContain('Bíró')
  expect(await isOf(store, 'anna')).toBeUndefined()

  // A wrong code names nobody.
  const other = codeOf((await does('kora', 'account link'))?.text)
  const wrong = `${other.slice(0, -1)}${other.endsWith('2') ? '3' : '2'}`
  expect((await does('anna', 'redeem', { code: wrong }))?.text).not.toContain('Koch')
  expect(await isOf(store, 'anna')).toBeUndefined()
})

test('whoever is linked already and uses one more code is asked by the same rule', async () => {
  const bot = await openBot()
  await linked(bot, 'bence', 'anna')
  const { asked } = await links(bot, 'dora', 'anna')
  expect(asked).toContain('Sind das auch Sie? Dóra Deák (Asztalos)')
  expect(asked).toMatch(/Bisher sind Sie: .*Anna Amsel \(Ökohof\)/)
  expect(asked).toMatch(/Bisher sind Sie: .*Bence Bíró \(Asztalos\)/)
  expect(await isOf(bot.store, 'bence')).toBeUndefined()
})
