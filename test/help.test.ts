import { expect, test } from 'vitest'
import { openBot } from './calling.ts'

test('whoever coordinates reads a few areas, and each of them says what can be done there', async () => {
  const { says } = await openBot()
  const help = (await says('kora', 'hilfe'))?.text
  expect(help).toContain('hilfe einträge')
  expect(help).toContain('partner: Angaben zu einem Partner, das Team, Ansprechpersonen')
  expect(help).toMatch(/^netzwerk: was für alle gilt: Räume, /m)
  expect(help).toMatch(/^koordination: einladen, weitergeben, /m)
  expect(help?.length).toBeLessThan(1500)
  const partner = (await says('kora', 'hilfe Partner'))?.text
  expect(partner).toMatch(/^Das geht hier: Partner\n/)
  expect(partner).toContain('partner zeigen: ')
  expect(partner).toContain('team liste: ')
  for (const [said, listed] of [
    ['hilfe Einträge', 'eintrag ändern: '],
    ['help listings', 'eintrag verlängern: '],
    ['segítség hirdetések', 'erledigt: '],
  ] as const)
    expect((await says('kora', said))?.text).toContain(listed)
  expect((await says('kora', 'hilfe raum'))?.text).toContain('raum liste: ')
  expect((await says('kora', 'segítség hálózat'))?.text).toContain('raum')
})

test('members read of what they may do, in their language, strangers of the door', async () => {
  const { says } = await openBot()
  const help = (await says('anna', 'hilfe'))?.text
  expect(help).not.toContain('koordination:')
  expect((await says('anna', 'hilfe koordination'))?.text).toContain('Was möchten Sie tun?')
  expect((await says('anna', 'hilfe eigenes'))?.text).toContain('profil: ')
  expect((await says('zoe', 'hilfe partner', { room: '#markt' }))?.text).toContain('Willkommen!')
})

test('the areas are reached by their names in every language, whatever else begins so', async () => {
  const { says } = await openBot()
  for (const text of ['segítség saját', 'hilfe eigenes', 'help own'])
    expect((await says('anna', text))?.text).toContain('profil: ')
  expect((await says('anna', 'hilfe meine'))?.text).toContain('Oder schreiben Sie: meine einträge')
})

test.each([
  ['guten morgen zusammen', 'Guten Tag! Schreiben Sie einfach, was Sie suchen oder anbieten.'],
  ['Jó reggelt mindenkinek!', 'Guten Tag!'],
  ['good morning everyone', 'Guten Tag!'],
  ['ihr seid alle idioten', 'Schade, dass das nicht geholfen hat.'],
  ['So ein Scheiß!', 'Schade, dass das nicht geholfen hat.'],
  ['you’re useless', 'Schade, dass das nicht geholfen hat.'],
  ['hülyék vagytok', 'Schade, dass das nicht geholfen hat.'],
  ['ja', 'Gerade ist nichts offen, worauf das antwortet.'],
  ['igen', 'Gerade ist nichts offen'],
  ['no', 'Gerade ist nichts offen'],
])('%s: two lines for whoever said it, and nothing to publish', async (text, first) => {
  const { says } = await openBot()
  for (const room of [undefined, '#markt']) {
    const said = await says('anna', text, room === undefined ? {} : { room })
    expect(said?.text.split('\n')).toEqual([expect.stringContaining(first), 'Was hier alles geht: hilfe'])
    expect(said?.aloud).toBe(false)
  }
})
