import { expect, test } from 'vitest'
import { listings } from '../src/domain/listing.ts'
import { findAll, replace } from '../src/store.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'
import { listed } from './world.ts'

const id = 'WL-4FC7KQ'

/** Ökohof offers 3 t of hay; the ferry, which nobody speaks for in the chat, and Asztalos would like 2 t each. */
const opened = async () => {
  const all = await openBot(hay)
  const kept = async () => (await all.store.get(listings, id))?.value ?? expect.fail(id)
  await all.does('bence', 'respond', { listing: id, contact: 'partner', amount: '2 t' })
  await all.deliverDue()
  const heard = async (who: string) => {
    const before = all.delivered.length
    await all.deliverDue()
    return all.delivered
      .slice(before)
      .flatMap((one) =>
        'card' in one && one.to === `console:${who}` && !('reference' in one)
          ? [JSON.stringify(one.card)]
          : [],
      )
  }
  return { ...all, kept, heard }
}

test('what is said anew of a listing is changed, who has answered hears so, and it goes back', async () => {
  const { says, does, kept, heard } = await opened()
  const before = await kept()
  expect((await says('anna', 'Eintrag ändern Heu Menge: 5 t'))?.text).toMatch(
    /^Geändert: Heu\nMenge: 5 t\nBisher: 3 t\n\[Zeigen: listing show\?listing=WL-4FC7KQ\]\n\[Rückgängig/,
  )
  expect(await kept()).toEqual({ ...before, quantity: { amount: 5, unit: 't' } })
  expect((await heard('bence')).join()).toMatch(/Hat sich geändert: .*Heu.*Ihre Antwort gilt weiter/)
  expect((await says('anna', 'Rückgängig'))?.text).toContain('Rückgängig gemacht')
  expect(await kept()).toEqual(before)
  expect((await does('bence', 'listing edit', { listing: id, title: 'Unser Heu' }))?.text).toContain(
    'Das sehen und ändern nur die Leute dieses Partners',
  )
  expect(await kept()).toEqual(before)
})

test('a form shows what stands there, and only what is new of it is said', async () => {
  const { does, says, kept } = await opened()
  const form = (await does('anna', 'listing edit', { listing: id }))?.text
  expect(form).toContain('Was: Heu')
  expect(form).toContain('Menge: 3 t')
  await says('anna', 'Einzelheiten: Rundballen, trocken')
  await says('anna', 'ja')
  expect(await kept()).toMatchObject({ title: 'Heu', details: 'Rundballen, trocken' })
  const same = await does('anna', 'listing edit', { listing: id, title: 'Heu', quantity: '3 t' })
  expect(same?.text).toContain('Das steht schon so da: Heu')
})

test.each([
  ['hirdetés módosítása Heu, Meddig: 2026.12.31, Megnevezés: Széna', { title: 'Széna', until: '2026-12-31' }],
  ['change offer Heu What: Straw Details: dry, in bales', { title: 'Straw', details: 'dry, in bales' }],
  ['Angebot ändern Heu Bis: 31.12.2026', { until: '2026-12-31' }],
  ['Angebot ändern Heu Kategorie: Material', { category: 'material' }],
])('%s', async (said, changed) => {
  const { says, kept } = await opened()
  await says('anna', said)
  expect(await kept()).toMatchObject(changed)
})

test('what is emptied is gone, and what was promised stays promised', async () => {
  const { says, does, kept } = await opened()
  await says('anna', 'Eintrag ändern Heu Menge: –')
  expect(await kept()).not.toHaveProperty('quantity')
  await says('anna', 'Eintrag ändern Heu Menge: 3 t')
  await does('anna', 'accept', { response: `${id}:asztalos`, contact: 'partner' })
  for (const less of ['1 t', '2 kg', 'ein paar Ballen', '–'])
    expect((await says('anna', `Eintrag ändern Heu Menge: ${less}`))?.text).toContain(
      'So viel ist schon zugesagt: 2 t',
    )
  expect((await kept()).quantity).toEqual({ amount: 3, unit: 't' })
  await says('anna', 'Eintrag ändern Heu Menge: 2 t')
  expect(await kept()).toMatchObject({ state: 'fulfilled', given: 2 })
})

test('a number that is written into it later is shown before all read it', async () => {
  const { says, kept } = await opened()
  const shown = (await says('anna', 'Eintrag ändern Heu Einzelheiten: Anruf genügt, Tel. 0171 5551234'))?.text
  expect(shown).toContain('Das ganze Netzwerk liest dann: 0171 5551234')
  await says('anna', 'Ohne Nummer')
  await says('anna', 'ja')
  expect((await kept()).details).toBe('Anruf genügt')
})

test('what has run out is there again for half a year by one tap, of anybody at the partner', async () => {
  const { says, does, store, kept, heard } = await opened()
  const now = (await store.get(listings, id)) ?? expect.fail()
  await store.commit([replace(now, { ...now.value, until: '2026-08-20' })])
  expect((await does('cili', 'listing show', { listing: id }))?.text).toContain('[Verlängern: listing renew')
  const mine = (await says('cili', 'meine Einträge'))?.text
  expect(mine).toContain('Noch aktuell?\n• Abgelaufen: Heu')
  expect((await does('cili', 'listing renew', { listing: id }))?.text).toMatch(
    /^Wieder offen: Heu\nGültig: bis 19. Februar 2027/,
  )
  expect((await kept()).until).toBe('2027-02-19')
  expect((await heard('bence')).join()).toContain('Doch wieder offen')
  expect((await does('bence', 'listing renew', { listing: id }))?.text).toContain(
    'nur die Leute dieses Partners',
  )
})

test('a later day of one’s own stays, what is standing stands, and what the coordination took out stays out', async () => {
  const { does, says, store, kept } = await opened()
  expect((await says('anna', 'verlängern Heu'))?.text).toContain('Ist ohnehin offen: Heu\nGültig: laufend')
  await says('anna', 'Eintrag ändern Heu Bis: 31.12.2027')
  expect((await says('anna', 'Heu wieder öffnen'))?.text ?? '').not.toContain('Wieder offen')
  expect((await says('anna', 'verlängern Heu'))?.text).toContain('bis 31. Dezember 2027')
  await does('kora', 'listing remove', { listing: id, reason: 'Steht doppelt' })
  for (const command of ['listing renew', 'listing again', 'listing edit'])
    expect((await does('anna', command, { listing: id }))?.text).toContain('Nicht mehr offen: Heu')
  expect((await does('anna', 'listing show', { listing: id }))?.text).not.toMatch(/listing (?:renew|again)/)
  expect(await kept()).toMatchObject({ state: 'withdrawn', removed: 'Steht doppelt' })
  expect((await findAll(store, listings)).filter(({ value }) => value.title === 'Heu')).toHaveLength(1)
})

test('what is withdrawn is opened again, with its answers; of what is all promised there is only more', async () => {
  const { does, says, kept, heard } = await opened()
  await says('anna', 'zurückziehen Heu')
  await heard('bence')
  expect((await says('anna', 'wieder öffnen Heu'))?.text).toContain('Wieder offen: Heu')
  expect((await heard('bence')).join()).toMatch(/Doch wieder offen: .*Ihre Antwort gilt weiter/)
  expect((await kept()).state).toBe('open')
  await says('anna', 'Eintrag ändern Heu Menge: 2 t')
  await does('anna', 'accept', { response: `${id}:asztalos`, contact: 'partner' })
  const usedUp = (await says('anna', 'wieder öffnen Heu'))?.text
  expect(usedUp).toContain('Davon ist schon alles zugesagt: Heu. Noch einmal veröffentlichen?')
  expect(usedUp).toContain('[Noch einmal: listing again')
})

test.each([
  [
    'noch einmal Heu',
    'Zuletzt veröffentlicht: 1. August 2026',
    'Menge: 7 t',
    'Steht noch einmal im Netzwerk: Heu',
  ],
  ['same again Heu', 'Last published: August 1, 2026', 'Quantity: 7 t', 'In the network once more: Heu'],
  ['még egyszer Heu', 'Legutóbb megjelent: 2026. augusztus 1.', 'Mennyiség: 7 t', 'Újra megjelent: Heu'],
])('%s: it is looked at, changed, and stands there anew', async (said, before, other, done) => {
  const { says, store, kept } = await opened()
  await says(
    'anna',
    said.startsWith('noch')
      ? 'auf Deutsch bitte'
      : said.startsWith('same')
        ? 'in English please'
        : 'magyarul kérem',
  )
  const first = await kept()
  expect((await says('anna', said))?.text).toContain(before)
  expect((await says('anna', other))?.text).toContain(other)
  expect(
    (await says('anna', said.startsWith('noch') ? 'ja' : said.startsWith('same') ? 'yes' : 'igen'))?.text,
  ).toContain(done)
  const again = (await findAll(store, listings)).find(
    ({ id: one, value }) => one !== id && value.title === 'Heu',
  )
  expect(again?.value).toMatchObject({
    kind: 'offer',
    quantity: { amount: 7, unit: 't' },
    given: 0,
    responses: 0,
  })
  expect(await kept()).toEqual(first)
})

test('in parts: what is given is counted once, who helped is thanked, and named only when they say so', async () => {
  const { does, says, kept, heard } = await opened()
  await does('anna', 'accept', { response: `${id}:asztalos`, contact: 'partner', amount: '1 t' })
  await heard('bence')
  // What was promised to them is what they have now.
  expect((await says('anna', 'erledigt Heu 1 t mit Asztalos'))?.text).toMatch(
    /^Vermerkt: Heu\nMit: Asztalos\nMenge: 1 t\nNoch da: 2 t/,
  )
  expect(await kept()).toMatchObject({ state: 'open', given: 1, helpers: ['asztalos'] })
  expect((await says('anna', 'erledigt Heu 500 kg'))?.text).toContain(
    'Bitte nennen Sie die Menge als Zahl in derselben Einheit: t',
  )
  expect((await says('anna', 'erledigt Heu 9 t mit Fähre'))?.text).toMatch(/^Erledigt, wie schön: Heu/)
  expect(await kept()).toMatchObject({ state: 'fulfilled', given: 3, helpers: ['asztalos', 'fahre'] })
  expect((await says('bence', 'zeige Heu'))?.text).toContain('Ging an: Asztalos')
  expect((await says('bence', 'zeige Heu'))?.text).not.toContain('Fähre')
  expect((await says('dora', 'zeige Heu'))?.text).toContain('Ging an: Asztalos')
  expect((await says('anna', 'zeige Heu'))?.text).toMatch(/Ging an: Asztalos\nGing an: Fähre/)
})

test('what has no amount is not done in parts', async () => {
  const { says, kept } = await opened()
  await says('anna', 'Eintrag ändern Heu Menge: ein paar Ballen')
  expect((await says('anna', 'erledigt Heu 2 t'))?.text).toContain(
    'Dort steht keine Menge, von der ein Teil weggehen kann',
  )
  expect((await kept()).state).toBe('open')
})

test('who has helped is asked whether everybody may read it, and may say no later', async () => {
  const { does, says, kept, heard } = await opened()
  await does('anna', 'fulfil', { listing: id, helper: 'asztalos' })
  const thanks = (await heard('bence')).join()
  expect(thanks).toContain('Dürfen alle lesen, dass es an Sie ging?')
  expect((await says('emil', 'zeige Heu'))?.text ?? '').not.toContain('Ging an')
  expect((await does('bence', 'helper name', { listing: id, named: 'yes' }))?.text).toContain(
    'Alle dürfen lesen',
  )
  expect((await kept()).named).toEqual(['asztalos'])
  await does('bence', 'helper name', { listing: id, named: 'no' })
  expect(await kept()).not.toHaveProperty('named')
  for (const who of ['anna', 'kora'])
    expect((await does(who, 'helper name', { listing: id, named: 'yes' }))?.text).not.toContain(
      'Alle dürfen lesen',
    )
  expect(await kept()).not.toHaveProperty('named')
})

test('who else has helped is said afterwards, once', async () => {
  const { does, says, kept, heard } = await opened()
  const done = await says('anna', 'erledigt Heu')
  expect(done?.text).toContain('[An wen ging es?: helper add?listing=WL-4FC7KQ]')
  await says('anna', 'An wen ging es?')
  expect((await says('anna', 'Asztalos'))?.text).toMatch(/^Vermerkt: Asztalos, Heu/)
  expect((await heard('bence')).join()).toContain('sagt Danke: ')
  expect((await does('anna', 'helper add', { listing: id, helper: 'asztalos' }))?.text).toContain(
    'schon vermerkt',
  )
  expect((await kept()).helpers).toEqual(['asztalos'])
})

test('an answer to what is done is accepted nowhere', async () => {
  const { says } = await opened()
  await says('anna', 'erledigt Heu')
  expect((await says('anna', 'zeige Heu'))?.text).not.toContain('[Zusagen')
})

test('helpers who become one partner are named as that one', async () => {
  const { does, kept } = await opened()
  await does('anna', 'fulfil', { listing: id, helper: 'asztalos' })
  await does('bence', 'helper name', { listing: id, named: 'yes' })
  await does('kora', 'organization unite', { organization: 'asztalos', into: 'fahre' })
  expect(await kept()).toMatchObject({ helpers: ['fahre'], named: ['fahre'] })
})

test('one’s own listings come in pages', async () => {
  const { says } = await openBot(
    Array.from({ length: 12 }, (_, i) =>
      listed(`WL-AAAA2${'23456789ABCD'[i]}`, 'okohof', { title: `Ding ${i + 1}` }),
    ),
  )
  const first = (await says('anna', 'meine Einträge'))?.text
  expect(first).toMatch(/^Ihre offenen Einträge: 12/)
  expect(first?.match(/• /g)).toHaveLength(10)
  expect((await says('anna', 'Mehr'))?.text.match(/• /g)).toHaveLength(2)
})
