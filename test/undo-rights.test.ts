import { expect, test } from 'vitest'
import { acts } from '../src/act.ts'
import { joins } from '../src/domain/join.ts'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships, people } from '../src/domain/person.ts'
import { prospects } from '../src/domain/prospect.ts'
import { responses } from '../src/domain/response.ts'
import { type Change, create, findAll, replace } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { openBot } from './calling.ts'
import { everything } from './given.ts'
import { names } from './names.ts'

type Said = Readonly<Record<string, string>>

const works = (person: string, organization: string): Change =>
  create(memberships, {
    id: `${person}:${organization}`,
    network: 'WL',
    person,
    organization,
    role: 'colleague',
  })

const opened = async (changes: readonly Change[] = []) => {
  const bot = await openBot([...everything, ...bystanders, ...changes])
  const { does, says, deliverDue } = bot
  return {
    ...bot,
    /** What somebody does, as the act that could be taken back. */
    async done(who: string, command: string, input: Said) {
      const shown = await does(who, command, input)
      return { text: shown?.text ?? '', act: shown?.id.replace(/\/reply$/, '') ?? '' }
    },
    undoes: async (who: string, act: string) => (await does(who, 'undo', { act }))?.text.split('\n')[0],
    /** What is offered to be taken back where nothing is named. */
    offered: async (who: string) => (await says(who, 'rückgängig'))?.text ?? '',
    async settle() {
      for (let i = 0; i < 4; i += 1) await deliverDue()
    },
  }
}

test('whoever coordinates no more takes no partner back', async () => {
  const { does, done, store, offered, undoes } = await opened([works('kora', 'asztalos')])
  await names(does, 'cili', 'whole')
  const { act } = await done('kora', 'organization archive', { organization: 'fahre', sure: 'yes' })
  expect(await offered('kora')).toContain('Netzwerk verlassen: Fähre Pevestorf')
  await does('cili', 'coordinator remove', { person: 'kora' })
  expect(await undoes('kora', act)).toContain('Das sehen und ändern nur die Leute dieses Partners')
  expect((await store.get(organizations, 'fahre'))?.value.left).toBeDefined()
  expect(await offered('kora')).not.toContain('Fähre')
})

test('what only coordinators may do, one who was one does not take back', async () => {
  const { does, done, store, undoes } = await opened([works('kora', 'asztalos')])
  await names(does, 'cili', 'whole')
  const { act } = await done('kora', 'organization unite', { organization: 'fahre', into: 'asztalos' })
  await does('cili', 'coordinator remove', { person: 'kora' })
  expect(await undoes('kora', act)).toBe('„Partner zusammenlegen“ ist der Netzwerkkoordination vorbehalten.')
  expect(await store.get(organizations, 'fahre')).toBeUndefined()
})

test('a partner that has left is not brought back by one who was of it', async () => {
  const { done, store, undoes } = await opened([works('bence', 'fahre')])
  const { act } = await done('bence', 'organization archive', { organization: 'asztalos', sure: 'yes' })
  expect(await undoes('bence', act)).toContain('Das sehen und ändern nur die Leute dieses Partners')
  expect((await store.get(organizations, 'asztalos'))?.value.left).toBeDefined()
})

test('who coordinates another region now takes nothing back in the one before, were it a mere prospect', async () => {
  const { done, store, undoes } = await opened()
  const left = await done('rita', 'organization archive', { organization: 'fahre', sure: 'yes' })
  const removed = await done('rita', 'prospect remove', { prospect: 'WL-7PQRST' })
  const declined = await done('rita', 'join decline', { join: 'WL-9BE4ND' })
  const rita = (await store.get(people, 'rita')) ?? expect.fail()
  await store.commit([replace(rita, { ...rita.value, region: 'Altmark' })])
  for (const { act } of [left, removed, declined])
    expect(await undoes('rita', act)).toContain('Dafür ist eine andere Koordination zuständig')
  expect(await store.get(prospects, 'WL-7PQRST')).toBeUndefined()

  const moved = (await store.get(people, 'rita')) ?? expect.fail()
  await store.commit([replace(moved, rita.value)])
  for (const { act } of [left, removed, declined])
    expect(await undoes('rita', act)).toContain('Rückgängig gemacht: ')
})

test('a partner that another region had in mind is taken back by whoever founded it, told nothing of that', async () => {
  const { done, says, store, undoes } = await opened([
    create(prospects, {
      id: 'WL-2Q2Q2Q',
      network: 'WL',
      name: 'MÜHLE Gartow',
      town: 'Gartow',
      region: 'Wendland',
      at: '2026-08-01T00:00:00Z',
      note: 'schwierig',
    }),
  ])
  const { text, act } = await done('ralf', 'organization add', { name: 'Mühle Gartow', town: 'Gartow' })
  expect(text).toContain('[Rückgängig')
  expect((await store.get(prospects, 'WL-2Q2Q2Q'))?.value.joined).toBeDefined()
  expect((await says('ralf', 'protokoll'))?.text).not.toContain('MÜHLE')
  expect(await undoes('ralf', act)).toContain('Rückgängig gemacht: ')
  expect((await store.get(prospects, 'WL-2Q2Q2Q'))?.value).toMatchObject({ note: 'schwierig' })
})

test('whoever moves a partner out of their region takes it back, until somebody there has touched it', async () => {
  for (const touched of [false, true]) {
    const { does, done, store, undoes } = await opened()
    const home = (await store.get(networks, 'WL')) ?? expect.fail()
    const regions = ['Wendland', 'Altmark'].map((name) => ({ name, also: [] }))
    await store.commit([replace(home, { ...home.value, regions })])
    const edits = (more: Said) => done('rita', 'organization profile', { for: 'asztalos', ...more })
    const { act: before } = await edits({ town: 'Gartow' })
    const { text, act } = await edits({ region: 'Altmark' })
    expect(text).toContain('[Rückgängig')
    if (touched) await does('ralf', 'organization contact', { for: 'asztalos', phone: '05841 9' })
    // What was done before it moved is no longer hers.
    expect(await undoes('rita', before)).toContain('Dafür ist eine andere Koordination zuständig')
    expect(await undoes('rita', act)).toContain(touched ? 'eine andere Koordination' : 'Rückgängig gemacht: ')
    expect((await store.get(organizations, 'asztalos'))?.value.region).toBe(touched ? 'Altmark' : 'Wendland')
  }
})

test('whoever has left a partner asks to be let in again, and does not just come back', async () => {
  const { done, store, undoes, offered } = await opened([works('cili', 'fahre')])
  const { act } = await done('cili', 'leave', { from: 'okohof' })
  expect(await offered('cili')).not.toContain('Austreten')
  expect(await undoes('cili', act)).toBe(
    'Das lässt sich nicht rückgängig machen, nur neu beginnen: Austreten (Cili Csík)',
  )
  expect(await store.get(memberships, 'cili:okohof')).toBeUndefined()
})

test('whoever goes by themselves is offered no way back that they have no right to', async () => {
  const { does, done, undoes } = await opened([works('cili', 'fahre')])
  const gone = await done('cili', 'member remove', { for: 'okohof', member: 'cili:okohof' })
  expect(gone.text).not.toContain('undo')
  expect(await undoes('cili', gone.act)).toContain('Das sehen und ändern nur die Leute dieses Partners')
  const sent = await does('bence', 'member remove', { member: 'dora:asztalos' })
  expect(sent?.text).toContain('[Rückgängig: undo')
})

test.each(['bence', 'dora', 'rita', 'kora'])('an ended contact stays ended: %s', async (who) => {
  const { done, does, store, undoes } = await opened()
  const { act } = await done('bence', 'contact end', { agreement: 'WL-2C2C2C:asztalos' })
  expect(await undoes(who, act)).toBe(
    'Das lässt sich nicht rückgängig machen, nur neu beginnen: Kontakt beenden (Karren)',
  )
  expect((await store.get(responses, 'WL-2C2C2C:asztalos'))?.value.ended).toBeDefined()
  expect((await does('anna', 'organization show', { organization: 'asztalos' }))?.text).not.toContain(
    '+49 bence',
  )
})

test('what was taken back is done anew, not taken back once more', async () => {
  const { done, store, undoes } = await opened()
  const { act } = await done('kora', 'organization archive', { organization: 'fahre', sure: 'yes' })
  const { act: undone } = await done('kora', 'undo', { act })
  expect(await undoes('kora', undone)).toContain('nur neu beginnen: Rückgängig machen')
  expect((await store.get(organizations, 'fahre'))?.value.left).toBeUndefined()
})

test.each([
  ['open, it opens again', async () => {}, 'Herzlich willkommen'],
  [
    'tried wrongly, it is locked as soon as before',
    async ({ says }: Pick<Awaited<ReturnType<typeof opened>>, 'says'>, code: string) => {
      for (let i = 0; i < 4; i += 1) await says('zoe', `${code.slice(0, -6)}22222${i + 2}`)
    },
    'gesperrt',
  ],
])('the leaving of a partner with an invitation can be taken back: %s', async (_, before, then) => {
  const { does, says, done, undoes } = await opened()
  await does('kora', 'invitations')
  const code =
    /WL-\w{6}-\w{6}/.exec((await does('kora', 'invitation', { person: 'emil' }))?.text ?? '')?.[0] ?? ''
  await before({ says }, code)
  const { text, act } = await done('kora', 'organization archive', { organization: 'fahre', sure: 'yes' })
  expect(text).toContain('[Rückgängig')
  expect((await says('zoe', code))?.text).not.toContain('Herzlich willkommen')
  expect(await undoes('kora', act)).toContain('Rückgängig gemacht: ')
  if (then === 'gesperrt') await says('zoe', `${code.slice(0, -6)}222229`)
  expect((await says('zoe', code))?.text).toContain(then)
})

test('who decides for a partner is taken back as a slip, and later only by whoever decides; whom it is about hears it', async () => {
  const { done, does, store, undoes, clock, settle, lines } = await opened()
  const decides = async () => (await store.get(memberships, 'cili:okohof'))?.value.decides === true
  const slip = await done('anna', 'member decide', { member: 'cili:okohof', decides: 'yes' })
  await settle()
  expect(await undoes('anna', slip.act)).toContain('Rückgängig gemacht')
  await settle()
  expect(await decides()).toBe(false)
  expect(lines('console:cili').at(-1)).toMatch(/entscheid/)
  const meant = await done('anna', 'member decide', { member: 'cili:okohof', decides: 'yes' })
  clock.turn(20 * 86_400)
  expect(await undoes('anna', meant.act)).toContain('Darüber entscheidet die Leitung')
  expect(await decides()).toBe(true)
  await does('cili', 'member decide', { member: 'anna:okohof', decides: 'yes' })
  // What was done long ago is asked once more.
  expect(await undoes('anna', meant.act)).toContain('Das zurücknehmen? Wer entscheiden darf (Cili Csík)')
  expect(await decides()).toBe(true)
  const sure = await does('anna', 'undo', { act: meant.act, sure: 'yes' })
  expect(sure?.text).toContain('Rückgängig gemacht')
})

test('whoever decides no more takes nobody back in', async () => {
  const { done, does, store, undoes } = await opened()
  const removed = await done('anna', 'member remove', { member: 'cili:okohof' })
  await does('kora', 'member role', { member: 'anna:okohof', as: 'colleague', for: 'okohof' })
  expect(await undoes('anna', removed.act)).toContain('Darüber entscheidet die Leitung')
  expect(await store.get(memberships, 'cili:okohof')).toBeUndefined()
})

test('whoever is taken back in hears it', async () => {
  const { done, undoes, settle, lines } = await opened()
  const removed = await done('anna', 'member remove', { member: 'cili:okohof' })
  await settle()
  await undoes('anna', removed.act)
  await settle()
  expect(lines('console:cili')).toHaveLength(2)
  expect(lines('console:cili').at(-1)).toContain('Ökohof')
})

test('what somebody asks for themselves elsewhere no colleague takes back', async () => {
  const { done, does, store, undoes } = await opened()
  const open = async () => (await findAll(store, joins, { where: { person: 'anna' } })).length
  const asked = await done('anna', 'join ask', { organization: 'Imkerei Summsel' })
  const act = (await store.get(acts, asked.act)) ?? expect.fail('act')
  expect(act.value).not.toHaveProperty('acting')
  expect(await undoes('cili', asked.act)).toContain('nur die Leute dieses Partners')
  // Older acts say that it was done for the partner.
  await store.commit([replace(act, { ...act.value, acting: 'okohof' })])
  for (const who of ['cili', 'rita']) await does(who, 'undo', { act: asked.act })
  expect(await open()).toBe(1)
  expect(await undoes('anna', asked.act)).toContain('Rückgängig gemacht')
  expect(await open()).toBe(0)
})
