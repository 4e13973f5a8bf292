import { describe, expect, test } from 'vitest'
import { toText } from '../src/card.ts'
import { memberships } from '../src/domain/person.ts'
import { errands } from '../src/errand/errand.ts'
import { openBot } from './calling.ts'
import { everything } from './given.ts'

const opened = () => openBot(everything)

describe('who has gone is asked once more, of the one partner that they belong to', () => {
  test.each([
    ['kora', 'Anna Amsel arbeitet nicht mehr beim Ökohof'],
    ['kora', 'anna amsel ist nicht mehr beim ökohof'],
    ['kora', 'team abschied Anna Amsel'],
    ['kora', 'Anna Amsel no longer works at the Ökohof'],
    ['kora', 'Anna Amsel has left the Ökohof'],
    ['kora', 'Anna Amsel már nem dolgozik az Ökohofnál'],
    ['anna', 'Anna ist nicht mehr bei uns'],
    ['anna', 'Anna doesn’t work with us anymore'],
    ['anna', 'Anna már nem dolgozik nálunk'],
  ])('%s: %s', async (who, text) => {
    const { says, store } = await opened()
    const asked = await says(who, text)
    expect(asked?.text).toContain('Wer: Anna Amsel')
    expect(await store.get(memberships, 'anna:okohof')).toBeDefined()
    await says(who, 'ja')
    expect(await store.get(memberships, 'anna:okohof')).toBeUndefined()
  })

  test('whom nobody knows is not guessed', async () => {
    const { says } = await opened()
    expect((await says('anna', 'Max ist nicht mehr bei uns'))?.text).toContain('kenne ich hier nicht: Max')
    expect((await says('kora', 'team abschied Nina Niemand'))?.text).toMatch(/^Für wen\?/)
  })
})

test.each([
  'Ich arbeite nicht mehr dort',
  'Ich gehe in Rente',
  'I don’t work there anymore',
  'I am retiring',
  'már nem dolgozom ott',
  'nyugdíjba megyek',
])('whoever goes is asked what they leave: %s', async (text) => {
  const { says } = await opened()
  expect((await says('anna', text))?.text).toMatch(/^Wo austreten\?/)
})

describe('whom to turn to from now on', () => {
  test.each([
    ['kora', 'Cili Csík ist jetzt Ansprechpartner beim Ökohof', 'contact'],
    ['anna', 'Cili ist ab jetzt unsere Ansprechperson', 'contact'],
    ['kora', 'übergabe ökohof an cili', 'contact'],
    ['kora', 'Cili Csík is now the contact for the Ökohof', 'contact'],
    ['anna', 'Cili is our contact from now on', 'contact'],
    ['kora', 'hand over Ökohof to Cili', 'contact'],
    ['anna', 'mostantól Cili a kapcsolattartónk', 'contact'],
    ['kora', 'Cili a kapcsolattartó az Ökohofnál', 'contact'],
    ['kora', 'az Ökohof átadása Cilinek', 'contact'],
  ])('%s: %s', async (who, text, role) => {
    const { says, store } = await opened()
    expect((await says(who, text))?.text).toContain('An wen: Cili Csík\nAls was: Ansprechperson')
    expect((await store.get(memberships, 'cili:okohof'))?.value.role).toBe('deputy')
    await says(who, 'ja')
    expect((await store.get(memberships, 'cili:okohof'))?.value.role).toBe(role)
  })
})

test.each(['Ich gebe die Koordination ab', 'I give up the coordination', 'átadom a koordinálást'])(
  'who takes over is asked: %s',
  async (text) => {
    const { says } = await opened()
    expect((await says('kora', text))?.text).toMatch(/^Wen\?\nKoordination ernennen/)
  },
)

describe('what came of an errand, and a word about it', () => {
  test.each([
    [
      'fähre erreicht, melden sich morgen',
      'reached',
      'Die Koordination hat Fähre Pevestorf erreicht.\nDazu: melden sich morgen',
    ],
    ['hab bei der fähre keinen erreicht', 'missed', 'noch nicht erreicht'],
    ['hab die fähre nicht erreicht', 'missed', 'noch nicht erreicht'],
    ['fähre sagt ja, 20 gläser sind da', 'reached', 'Fähre Pevestorf antwortet: ja, 20 gläser sind da'],
    ['I reached the Fähre, they will call tomorrow', 'reached', 'Dazu: they will call tomorrow'],
    ['couldn’t reach anybody at the Fähre', 'missed', 'noch nicht erreicht'],
    ['Fähre says yes, 20 jars are there', 'reached', 'antwortet: yes, 20 jars are there'],
    ['a Fähre Pevestorfot elértem, holnap jelentkeznek', 'reached', 'Dazu: holnap jelentkeznek'],
    ['a Fährénél senkit nem értem el', 'missed', 'noch nicht erreicht'],
    ['a Fähre azt mondja, hogy 20 üveg van', 'reached', 'antwortet: 20 üveg van'],
  ])('%s', async (text, state, heard) => {
    const { says, store, deliverDue, delivered } = await opened()
    await says('kora', text)
    expect((await store.get(errands, 'WL-2E2E2E'))?.value.state).toBe(state)
    await deliverDue()
    const read = delivered.flatMap((one) =>
      'card' in one && one.to === 'console:anna' ? [toText(one.card)] : [],
    )
    expect(read.join('\n')).toContain(heard)
  })

  test.each(['ich kümmere mich', 'ich kümmere mich um die Fähre', 'I’ll take care of it', 'majd én intézem'])(
    '%s',
    async (text) => {
      const { says, store } = await opened()
      await says('kora', text)
      expect((await store.get(errands, 'WL-2E2E2E'))?.value.taken?.by).toBe('kora')
    },
  )
})
