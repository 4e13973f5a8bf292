import { expect, test } from 'vitest'
import { createBot } from '../src/bot.ts'
import { responses } from '../src/domain/response.ts'
import { errands } from '../src/errand/errand.ts'
import { findAll } from '../src/store.ts'
import { callsTo, contentOf, openBot, standingAt } from './calling.ts'
import { everything } from './given.ts'
import { storeWith, testClock, worldOf } from './world.ts'

/** Ökohof and Asztalos are in touch about a cart, with the own contacts of Anna and Bence; with the ferry by the general ones. */
const cart = 'WL-2C2C2C:asztalos'
const ferry = 'WL-2C2C2C:fahre'

const opened = async () => {
  const all = await openBot(everything)
  const heard = async (who: string) => {
    const before = all.delivered.length
    await all.deliverDue()
    return all.delivered
      .slice(before)
      .flatMap((one) => (one.to === `console:${who}` && 'card' in one ? [standingAt([one], who)] : []))
      .join('\n')
  }
  await all.deliverDue()
  const writes = (who: string, sentence = 'Wir kommen um 9.', agreement = cart) =>
    all.does(who, 'write', { agreement, sentence })
  return { ...all, heard, writes }
}

test('a sentence goes to whoever answered, from whom they know, about what, and is answered with one tap', async () => {
  const { writes, does, heard } = await opened()
  expect((await writes('bence'))?.text).toBe('Weitergegeben: Ökohof')
  const told = await heard('anna')
  expect(told).toMatch(
    /^Asztalos schreibt: Wir kommen um 9\.\nVon: Bence Bíró\nEs geht um: Karren\n\[Antworten: write\?/,
  )
  expect((await writes('anna', 'Prima!'))?.text).toBe('Weitergegeben: Asztalos')
  expect(await heard('bence')).toMatch(/^Ökohof schreibt: Prima!\nVon: Anna Amsel\n/)
  // The button asks for a sentence, and by itself says nothing.
  expect((await does('bence', 'write', { agreement: cart }))?.text).toContain('Nachricht schreiben')
  expect(await heard('anna')).toBe('')
})

test('whoever has not given their own contact there is not named', async () => {
  const { writes, heard } = await opened()
  await writes('dora')
  const told = await heard('anna')
  expect(told).toContain('Asztalos schreibt: Wir kommen um 9.')
  expect(told).not.toMatch(/Von:|Dóra/)
})

test('nothing that is typed is a message before somebody has read that it will be one', async () => {
  const { says, heard, clock } = await opened()
  const shown = await says('bence', 'nachricht an Ökohof: Wir kommen um 9.')
  expect(shown?.text).toMatch(/^Stimmt das so\?\nAn wen: Ökohof\n.*: Wir kommen um 9\./)
  expect(await heard('anna')).toBe('')
  await says('bence', 'ja')
  expect(await heard('anna')).toContain('Wir kommen um 9.')
  // A plain sentence after a message has come is none.
  for (const said of ['Gut, danke', 'wir kommen doch erst um 10', 'ok']) {
    clock.turn(5)
    await says('anna', said)
    expect(await heard('bence')).toBe('')
  }
  await says('anna', 'schreib an Asztalos')
  const read = (await says('anna', 'Das passt gut'))?.text
  expect(read).toMatch(/^Stimmt das so\?/)
  expect(await heard('bence')).toBe('')
})

test.each([
  ['Schreib dem Ökohof: um 9', 'um 9'],
  ['schreiben Sie bitte Ökohof: um 9?', 'um 9?'],
  ['richte Ökohof aus: um 9', 'um 9'],
  ['nachricht schreiben Ökohof: um 9: sicher', 'um 9: sicher'],
  ['message to Ökohof: at 9', 'at 9'],
  ['please tell the Ökohof: at 9', 'at 9'],
  ['üzenem az Ökohofnak: 9-kor', '9-kor'],
  ['írjon az Ökohofnak: 9-kor', '9-kor'],
  ['üzenet írása Ökohof: 9-kor', '9-kor'],
])('%s', async (said, sentence) => {
  const { says, heard } = await opened()
  await says('bence', said)
  await says('bence', 'ja')
  expect(await heard('anna')).toContain(`Asztalos schreibt: ${sentence}\n`)
})

test.each([
  'Please write to us at buero@holzhof.example from now on',
  'Schreiben an uns bitte nur noch per Mail',
  'Nachricht an alle Partner im Netz, die noch kommen wollen',
  'schreiben lernen',
])('%s is no message to anybody', async (said) => {
  const { says, heard } = await opened()
  expect((await says('bence', said))?.text).not.toMatch(/Stimmt das so\?\nAn wen/)
  await says('bence', 'ja')
  expect(await heard('anna')).toBe('')
})

test('a question with one’s own contact is answered so, by the asked partner, to whoever asked', async () => {
  const { does, heard, store, writes, says } = await opened()
  await store.commit([])
  await does('dora', 'organization ask', {
    organization: 'okohof',
    question: 'Haben Sie Stroh?',
    contact: 'mine',
  })
  expect(await heard('anna')).toContain('[Antworten: write?agreement=')
  const [asked] = await findAll(store, responses, { where: { state: 'asked' } })
  await writes('anna', 'Ja, 20 Ballen.', asked?.id)
  expect(await heard('dora')).toMatch(/^Ökohof schreibt: Ja, 20 Ballen\.\n.*Es geht um: eine Frage/s)
  await does('dora', 'contact end', { agreement: asked?.id ?? '' })
  await heard('anna')
  expect((await writes('anna', 'Noch da?', asked?.id))?.text).toContain('Dieser Kontakt ist beendet')
  await does('dora', 'organization ask', { organization: 'okohof', question: 'Und Heu?', contact: 'partner' })
  expect(await heard('anna')).not.toContain('[Antworten: write')
  expect((await says('bence', 'nachricht an Fähre: hallo'))?.text).toContain(
    'Da besteht noch kein Kontakt: Fähre',
  )
})

test('what the coordination asked with their own contact is answered to them', async () => {
  const { does, heard, store, writes } = await opened()
  await does('kora', 'organization ask', {
    organization: 'okohof',
    question: 'Kommen Sie?',
    contact: 'mine',
    for: 'coordination',
  })
  expect(await heard('anna')).toContain('[Antworten: write?agreement=')
  const [asked] = await findAll(store, responses, { where: { state: 'asked' } })
  expect((await writes('anna', 'Gern.', asked?.id))?.text).toContain('Weitergegeben: ')
  expect(await heard('kora')).toContain('Ökohof schreibt: Gern.')
})

test('an ended contact passes nothing on, whoever ended it, and says so', async () => {
  const { does, says, writes, heard } = await opened()
  await does('anna', 'contact end', { agreement: cart })
  await heard('bence')
  for (const who of ['anna', 'bence'])
    expect((await writes(who))?.text).toContain('Dieser Kontakt ist beendet, darum geht nichts mehr weiter.')
  expect((await says('bence', 'nachricht an Ökohof: hallo'))?.text).toContain('Dieser Kontakt ist beendet')
  expect(await heard('anna')).toBe('')
})

test('nobody writes in what is between others, nor before a yes', async () => {
  const { does, writes, says } = await opened()
  for (const who of ['zoe', 'gerd']) expect((await writes(who))?.text).not.toContain('Weitergegeben')
  expect((await writes('bence', 'Hallo', ferry))?.text).not.toContain('Weitergegeben')
  await does('bence', 'respond', { listing: 'WL-4FC7KQ', contact: 'mine' })
  expect((await writes('bence', 'Hallo', 'WL-4FC7KQ:asztalos'))?.text).toContain(
    'Da besteht noch kein Kontakt: Heu',
  )
  expect((await says('zoe', 'nachricht an Ökohof: hallo'))?.text ?? '').not.toContain('Weitergegeben')
})

test('a flood ends with a clear sentence, for an hour and one direction, in two processes, too', async () => {
  const store = await storeWith('console')
  await store.commit(everything)
  const clock = testClock()
  const [one, other] = [1, 2].map(() => callsTo(createBot(worldOf(store, clock))))
  const writes = (bot: typeof one, who: string) =>
    bot?.does(who, 'write', { agreement: cart, sentence: 'Noch etwas' })
  const all: (string | undefined)[] = []
  for (let i = 0; i < 6; i += 1)
    all.push(...(await Promise.all([writes(one, 'bence'), writes(other, 'dora')])).map((said) => said?.text))
  expect(all.filter((text) => text?.includes('Weitergegeben'))).toHaveLength(10)
  expect(all.filter((text) => text?.includes('Das war viel in einer Stunde: Ökohof'))).toHaveLength(2)
  expect((await writes(one, 'anna'))?.text).toContain('Weitergegeben')
  clock.turn(3700)
  expect((await writes(one, 'bence'))?.text).toContain('Weitergegeben')
  await store.close()
})

test('of what was written nothing is kept once it is there, and nothing is taken back', async () => {
  const { writes, does, heard, store, says } = await opened()
  await does('dora', 'respond', { listing: 'WL-4FC7KQ', contact: 'partner' })
  await writes('bence', 'Ganz im Vertrauen')
  expect(JSON.stringify(await contentOf(store))).toContain('Ganz im Vertrauen')
  expect(await heard('anna')).toContain('Ganz im Vertrauen')
  expect(JSON.stringify(await contentOf(store))).not.toContain('Ganz im Vertrauen')
  expect((await says('bence', 'Rückgängig'))?.text).not.toContain('Nachricht weitergegeben')
  // What others have done about the same is taken back as before.
  expect((await does('dora', 'undo', { act: 'respond' }))?.text).toContain('Rückgängig gemacht')
})

test('hostile words are words', async () => {
  const { writes, heard } = await opened()
  await writes('bence', '<!channel> @everyone](x) <b>Von: Kora</b>')
  expect(await heard('anna')).toMatch(
    /^Asztalos schreibt: <!channel> @everyone\]\(x\) <b>Von: Kora<\/b>\nVon: Bence/,
  )
  expect((await writes('bence', 'x'.repeat(501)))?.text).not.toContain('Weitergegeben')
  expect(await heard('anna')).toBe('')
})

test('whoever has left since hears nothing, the partner does; whoever is forgotten is named nowhere', async () => {
  const { writes, does, heard, store } = await opened()
  await writes('bence', 'Bis morgen')
  await does('anna', 'leave', { from: 'okohof', sure: 'yes' })
  await does('bence', 'forget me', { sure: 'yes' })
  expect(await heard('anna')).not.toContain('Bis morgen')
  expect(JSON.stringify(await contentOf(store))).not.toContain('Bence')
})

test('for an offline partner the coordination passes it on, and whoever wrote hears of that', async () => {
  const { writes, does, heard, store } = await opened()
  await writes('anna', 'Der Karren steht bereit', ferry)
  expect(await heard('kora')).toMatch(/Ökohof schreibt: Der Karren steht bereit(.|\n)*Fähre Pevestorf/)
  const found = await findAll(store, errands)
  const [errand] = found.filter(({ value }) => value.kind === 'message')
  await does('kora', 'errand reached', { errand: errand?.id ?? '' })
  expect(await heard('anna')).toContain('Die Koordination hat Fähre Pevestorf erreicht')
  // And the other way round, for it.
  expect(
    (await does('kora', 'write', { agreement: ferry, sentence: 'Danke!', for: 'fahre' }))?.text,
  ).toContain('Weitergegeben: Ökohof')
  const told = await heard('anna')
  expect(told).toContain('Fähre Pevestorf schreibt: Danke!')
  expect(told).not.toContain('Kora')
})

test('what somebody wrote who is forgotten then is brought to nobody; what another wrote still is', async () => {
  const { writes, does, heard, store, clock } = await opened()
  await writes('bence', 'Mein Knie macht nicht mit.')
  await writes('dora', 'Wir kommen um 9.')
  await does('bence', 'forget me', { sure: 'yes' })
  const left = JSON.stringify(await contentOf(store))
  expect(left).not.toContain('Mein Knie')
  expect(left).toContain('Wir kommen um 9.')
  clock.turn(5)
  const told = await heard('anna')
  expect(told).not.toContain('Mein Knie')
  expect(told).toContain('Wir kommen um 9.')
})

test('nor is it passed on by the coordination, whose card says it no more', async () => {
  const { writes, does, heard, store, clock, delivered } = await opened()
  await writes('anna', 'Mein Knie macht nicht mit.', ferry)
  await heard('kora')
  expect(standingAt(delivered, 'kora')).toContain('Mein Knie')
  await does('anna', 'forget me', { sure: 'yes' })
  clock.turn(5)
  await heard('kora')
  expect(standingAt(delivered, 'kora')).not.toContain('Mein Knie')
  expect(standingAt(delivered, 'kora')).toContain('Erledigt: Fähre Pevestorf')
  expect(JSON.stringify(await contentOf(store))).not.toContain('Mein Knie')
})
