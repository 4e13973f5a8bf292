import { beforeEach, describe, expect, test } from 'vitest'
import { acts } from '../src/act.ts'
import { toText } from '../src/card.ts'
import { accounts, humans } from '../src/domain/account.ts'
import { erasures } from '../src/domain/erasure.ts'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { places } from '../src/domain/place.ts'
import { create, replace } from '../src/store.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'
import { neighbours } from './neighbours.ts'
import { listed } from './world.ts'

let wendland: Awaited<ReturnType<typeof openBot>>

/** Anna is in two networks: of the Ökohof in WL, and of two partners in NB. */
beforeEach(async () => {
  wendland = await openBot([listed('WL-2A2A2A', 'asztalos', { title: 'Rad' })])
  await wendland.store.commit(await neighbours(wendland.store))
})

/** How it is answered, and the first line of the answer. */
const says = async (who: string, text: string, room?: string) => {
  const shown = await wendland.says(who, text, room === undefined ? {} : { room })
  return `${shown?.aloud ? 'aloud' : 'alone'}: ${shown?.text.split('\n')[0]}`
}

test('the tag decides, else the place, else it is asked', async () => {
  expect(await says('anna', 'zeige WL-2A2A2A')).toBe('alone: Angebot: Rad (WL-2A2A2A)')
  expect(await says('anna', 'zeige nb-2a2a2a')).toBe('alone: Angebot: Rad (NB-2A2A2A)')
  expect(await says('anna', 'zeige 2A2A2A', '#markt')).toBe('aloud: Angebot: Rad (WL-2A2A2A)')
  expect(await says('anna', 'zeige 2A2A2A')).toBe('alone: Welches Netzwerk?')
  expect(await says('anna', 'Nachbarn')).toBe('alone: Angebot: Rad (NB-2A2A2A)')
  expect(await says('nora', 'zeige 2A2A2A')).toBe('alone: Angebot: Rad (NB-2A2A2A)')
})

test('nothing of one network is seen in another', async () => {
  const shut = 'alone: „Eintrag zeigen“ ist den Partnern des Netzwerks vorbehalten.'
  expect(await says('bence', 'zeige NB-2A2A2A')).toContain(shut)
  expect(await says('bence', 'zeige NB-2A2A2A', '#markt')).toContain(shut)
  expect(await says('anna', 'zeige NB-2A2A2A', '#markt')).toBe('alone: Angebot: Rad (NB-2A2A2A)')
  expect(await says('nora', 'wer liefert Heu')).toContain('niemanden gefunden')
  await wendland.store.commit(hay)
  expect(await says('bence', 'wer liefert Heu')).toContain('Heu: Ökohof')
  expect(await says('nora', 'wer liefert Heu')).toContain('niemanden gefunden')
  expect(await says('nora', 'wer ist Ökohof')).toBe(
    'alone: Das kenne ich hier nicht: Ökohof. Vielleicht ein Tippfehler?',
  )
})

test('a room hears only what is declared for it', async () => {
  expect(await says('bence', 'zeige 2A2A2A', '#markt')).toBe('aloud: Angebot: Rad (WL-2A2A2A)')
  expect(await says('bence', 'wer ist Fähre', '#markt')).toBe('aloud: Fähre Pevestorf (fahre)')
  expect(await says('bence', 'meine', '#markt')).toMatch(/^alone: /)
  expect(await says('bence', 'hilfe', '#markt')).toMatch(/^alone: /)
  expect(await says('bence', 'biete Rad', '#markt')).toBe('alone: Stimmt das so?')
  expect(await says('bence', 'ja', '#elsewhere')).toMatch(/^alone: (?!Ihr Angebot)/)
  expect(await says('bence', 'ja', '#markt')).toMatch(/^alone: Ihr Angebot steht im Netzwerk: Rad/)
})

test('the buttons of an answer in a room are for everybody there, and for nobody elsewhere', async () => {
  const { says: said, does, clock } = wendland
  const asked = await said('anna', 'Wer liefert Kaminholz?', { room: '#markt' })
  const button = asked?.card.buttons?.[0]
  expect(button?.label).toBe('Als Gesuch veröffentlichen')
  const { command = '', input } = button?.call ?? {}
  const press = (who: string, place: string) => does(who, command, input, { place: `console:${place}` })
  expect((await press('bence', '#markt'))?.text).toContain('Was: Kaminholz')
  const elsewhere = await press('bence', '#plausch')
  expect(elsewhere?.text).not.toMatch(/Kaminholz|schon erledigt/)
  clock.turn(24 * 3600 + 1)
  expect((await press('anna', '#markt'))?.text).not.toMatch(/Kaminholz|schon erledigt/)
})

test('a coordinator of many partners chooses or names one, and may ask something else instead', async () => {
  const { says: said, store } = wendland
  const many = Array.from({ length: 40 }, (_, i) =>
    create(organizations, { id: `p${i}`, network: 'WL', name: `Betrieb ${String(i).padStart(2, '0')}` }),
  )
  await store.commit(many)
  const asked = await said('kora', 'biete Heu')
  expect(asked?.text).toContain('Für wen? Wählen Sie aus, oder schreiben Sie den Namen')
  const named = asked?.card.buttons?.slice(0, 25).map(({ label }) => label) ?? []
  expect(named).toEqual(named.toSorted((a, b) => a.localeCompare(b, 'de')))
  expect((await said('kora', 'Wer liefert Treppen?'))?.text).toContain('Asztalos')
  await said('kora', 'biete Stroh')
  expect((await said('kora', 'Tür'))?.text).not.toContain('Für wen?')
  await said('kora', 'biete Mist')
  expect((await said('kora', 'Betrieb 39'))?.text).toContain('Stimmt das so?')
})

test('what reaches nobody is not passed on as a contact', async () => {
  const { does, store } = wendland
  const [ours] = await store.find(organizations, { where: { id: 'asztalos' } })
  if (ours) {
    const { phone: _, ...bare } = ours.value
    await store.commit([replace(ours, bare)])
  }
  await store.commit(hay)
  const answer = (contact: string) => does('bence', 'respond', { listing: 'WL-4FC7KQ', contact })
  expect((await answer('partner'))?.text).toContain('Bitte wählen Sie aus.')
  expect((await answer('mine'))?.text).toContain('Ihre Antwort ist unterwegs')
})

test('a room that no network uses hears nothing aloud', async () => {
  expect(await says('bence', 'zeige WL-2A2A2A', '#elsewhere')).toBe('alone: Angebot: Rad (WL-2A2A2A)')
  expect(await says('zoe', 'zeige WL-2A2A2A', '#elsewhere')).toContain('alone: ')
})

test('an answer in a room is without people’s data, even to coordinators', async () => {
  const alone = await wendland.says('kora', 'wer ist Ökohof')
  const aloud = await wendland.says('kora', 'wer ist Ökohof', { room: '#markt' })
  expect(alone?.text).toContain('Anna Amsel')
  expect(aloud?.text).toContain('05841 100')
  expect(aloud?.text).not.toMatch(/Amsel|Csík|\+49/)
})

test('what the owner of a listing sees of answers, the room does not', async () => {
  await wendland.store.commit(hay)
  expect((await wendland.says('cili', 'zeige 4FC7KQ'))?.text).toContain('Es meldet sich Fähre Pevestorf')
  const aloud = await wendland.says('cili', 'zeige 4FC7KQ', { room: '#markt' })
  expect(aloud?.text).not.toContain('Fähre')
  expect(aloud?.text).toContain('Antworten: 1 Partner')
})

test('a room of two languages reads everything in both, the buttons once', async () => {
  const shown = await wendland.says('nora', 'zeige 2A2A2A', { room: '#schulhof' })
  expect(shown?.text).toMatch(/^Angebot: Rad/)
  expect(shown?.text).toContain('Gültig: laufend')
  expect(shown?.text).toContain('Ajánlat: Rad (NB-2A2A2A)')
  expect(shown?.text).toContain('Érvényes: folyamatosan')
  expect(shown?.card.buttons?.map(({ label }) => label)).toEqual(['Wir haben Interesse / Érdekel minket'])
})

test('a living card in a room of two languages is drawn and redrawn in both', async () => {
  const { store, clock, does, deliverDue, delivered } = wendland
  const [room] = await store.find(places, { where: { id: 'console:#schulhof' } })
  if (room) await store.commit([replace(room, { ...room.value, role: 'listings' })])
  await does('nora', 'offer add', { title: 'Turnhalle' })
  await deliverDue()
  clock.turn(5)
  const withdrawn = await wendland.says('nora', 'zurückziehen Turnhalle')
  expect(withdrawn?.text).toContain('Zurückgezogen: Turnhalle')
  await deliverDue()
  const cards = delivered.filter(({ to }) => to === 'console:#schulhof').map(({ card }) => toText(card))
  expect(cards).toEqual([
    expect.stringMatching(/^Angebot: Turnhalle[\s\S]*Ajánlat: Turnhalle/),
    expect.stringMatching(/^Nicht mehr aktuell: Turnhalle[\s\S]*Már nem aktuális: Turnhalle/),
  ])
})

describe('whoever belongs to several partners', () => {
  test('says for which, the last choice first, and every answer names it', async () => {
    const { does } = wendland
    const asked = await does('anna', 'offer add', { title: 'Stühle', network: 'NB' })
    wendland.clock.turn(60)
    const ask = await wendland.says('anna', 'request add?title=Bänke&network=NB')
    expect(asked?.text).toContain('Weiter')
    expect(ask?.text).toMatch(/^Für wen\?/)
    expect(ask?.card.buttons?.map(({ label }) => label)).toEqual(['Schule', 'Verein', 'Abbrechen'])
    const done = await wendland.says('anna', 'Verein')
    expect(done?.text).toMatch(/Für: Verein/)
    wendland.clock.turn(60)
    const own = await wendland.says('anna', 'withdraw?listing=NB-2A2A2A')
    expect(own?.text).toMatch(/^Zurückgezogen: Rad/)
    expect(own?.text).toContain('Für: Verein')
    wendland.clock.turn(60)
    const again = await wendland.says('anna', 'request add?title=Tische&network=NB')
    expect(again?.card.buttons?.map(({ label }) => label)).toEqual(['Verein', 'Schule', 'Abbrechen'])
  })

  test('is not asked where the button knows it', async () => {
    const shown = await wendland.does('anna', 'offer add', { title: 'Stühle', network: 'NB', for: 'schule' })
    expect(shown?.text).toMatch(/^Ihr Angebot steht im Netzwerk: Stühle/)
    expect(shown?.text).toContain('Für: Schule')
  })

  test('cannot act for a partner of somebody else', async () => {
    const { store, does } = wendland
    const asked = await does('anna', 'offer add', { title: 'Stühle', network: 'NB', for: 'okohof' })
    expect(asked?.card.buttons?.[0]?.call.input).toEqual({ draft: expect.any(String) })
    expect((await store.find(acts)).map(({ value }) => value.touched)).toEqual([[]])
  })
})

describe('whoever is in two networks', () => {
  test('reads in every private answer which network it is about', async () => {
    await wendland.store.commit(hay)
    const answers = [
      await wendland.says('anna', 'zeige WL-2A2A2A'),
      await wendland.does('anna', 'mine', { network: 'WL' }),
      await wendland.does('anna', 'offer add', { title: 'Stühle', network: 'WL' }),
      await wendland.does('anna', 'accept', { response: 'WL-4FC7KQ:fahre', contact: 'partner' }),
      await wendland.does('anna', 'who supplies', { question: 'Heu', network: 'WL' }),
      // A refusal is an answer too.
      await wendland.says('anna', 'antworten WL-4FC7KQ'),
      await wendland.says('anna', 'zeige WL-9ZZZ99'),
    ]
    for (const shown of answers) expect(shown?.text).toContain('Netzwerk: Wendland')
    expect((await wendland.says('anna', 'zeige 2A2A2A', { room: '#markt' }))?.text).not.toContain('Netzwerk:')
    expect((await wendland.says('bence', 'zeige 2A2A2A'))?.text).not.toContain('Netzwerk:')
  })

  test('is not asked for it again by the buttons of an answer', async () => {
    const found = await wendland.does('anna', 'who supplies', { question: 'Hubschrauber', network: 'WL' })
    for (const { call } of found?.card.buttons ?? []) {
      const next = await wendland.does('anna', call.command, call.input)
      expect(next?.text).toContain('Netzwerk: Wendland')
    }
    const added = await wendland.does('anna', 'offer add', { title: 'Stühle', network: 'WL' })
    const gone = await wendland.does('anna', 'withdraw', added?.card.buttons?.[1]?.call.input ?? {})
    expect(gone?.text).toMatch(/^Zurückgezogen: Stühle/)
    const undo = gone?.card.buttons?.[0]?.call
    expect((await wendland.does('anna', undo?.command ?? '', undo?.input ?? {}))?.text).toMatch(
      /^Rückgängig gemacht: Eintrag zurückziehen \(Stühle\)/,
    )
  })

  test('is told of each network in its own tone', async () => {
    const { store } = wendland
    const [nb] = await store.find(networks, { where: { id: 'NB' } })
    if (nb) await store.commit([replace(nb, { ...nb.value, tone: 'familiar' })])
    expect(await says('anna', 'mine?network=WL')).toContain('Von Ihnen')
    expect(await says('anna', 'mine?network=NB')).toContain('Eure offenen Einträge')
    expect(await says('anna', 'respond?listing=NB-2A2A2A&for=verein&contact=mine')).toContain(
      'Das gehört zu euch selbst',
    )
  })
})

describe('a stranger', () => {
  test('is told what this is, and whom to turn to, in the language of the room or of the words', async () => {
    expect(await says('zoe', 'hallo')).toBe(
      'alone: Ich bin Rundruf, das Gedächtnis eines Partnernetzwerks. Haben Sie einen Code? Dann schreiben Sie ihn einfach hierher. Sonst hilft die Netzwerkkoordination gern weiter.',
    )
    expect(await says('zoe', 'szia')).toContain('Rundruf vagyok')
    expect(await says('zoe', 'hello')).toContain('I am Rundruf')
    expect(await says('zoe', 'wer liefert Heu?')).toContain(
      'Sie sind hier in keinem Netzwerk, oder nicht mehr.',
    )
    expect(await says('zoe', 'wer liefert Heu?', '#markt')).toBe('alone: Heu: 1 Partner passt')
    expect(await says('zoe', 'meine', '#markt')).toContain('ist den Partnern des Netzwerks vorbehalten')
  })

  test('leaves nothing behind by asking', async () => {
    const { store, does } = wendland
    await does('zoe', 'withdraw', { listing: 'WL-2A2A2A' })
    await says('zoe', 'biete Rad')
    expect([await store.find(acts), await store.find(accounts, { where: { id: 'console:zoe' } })]).toEqual([
      [],
      [],
    ])
  })
})

test('a person reads their own language, whatever the network speaks', async () => {
  const { store } = wendland
  await store.commit([
    ...(await store.find(humans, { where: { id: 'bence' } })).map((kept) =>
      replace(kept, { id: 'bence', language: 'hu' }),
    ),
  ])
  expect(await says('bence', 'zeige WL-2A2A2A')).toBe('alone: Ajánlat: Rad (WL-2A2A2A)')
  expect(await says('bence', 'zeige 2A2A2A', '#markt')).toBe('aloud: Angebot: Rad (WL-2A2A2A)')
  expect(await says('bence', 'zeige NB-2A2A2A')).toContain('Csak a hálózat partnereinek')
})

test('only what may be called is suggested', async () => {
  const { bot, call } = wendland
  expect(await bot.suggest(call('bence', 'withdraw'), 'listing', 'ra')).toEqual([
    { value: 'WL-2A2A2A', label: 'Rad (WL-2A2A2A)' },
  ])
  expect(await bot.suggest(call('cili', 'withdraw'), 'listing', 'ra')).toEqual([])
  expect(await bot.suggest(call('bence', 'respond'), 'listing', '')).toEqual([])
  expect(await bot.suggest(call('nora', 'respond'), 'listing', '')).toEqual([
    { value: 'NB-2A2A2A', label: 'Rad (NB-2A2A2A)' },
  ])
  expect(await bot.suggest(call('bence', 'offer add'), 'category', 'gerä')).toEqual([
    { value: 'equipment', label: 'Geräte und Räume' },
  ])
})

test('a stranger is suggested nothing', async () => {
  const { bot, call } = wendland
  const tried = bot.suggest(call('zoe', 'listing show', { listing: 'WL-2A2A2A' }), 'listing', '')
  expect(await tried.catch(() => [])).toEqual([])
})

test('at most 25 choices are suggested', async () => {
  const { bot, call, store } = wendland
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456'
  await store.commit(
    [...letters].map((letter) => listed(`WL-3AAAA${letter}`, 'okohof', { title: `Heu ${letter}` })),
  )
  expect(await bot.suggest(call('bence', 'respond'), 'listing', '')).toHaveLength(25)
})

test('whoever is being forgotten in one network is asked for it no more', async () => {
  const { store } = wendland
  await store.commit([create(erasures, { id: 'anna', network: 'WL', at: '2026-08-02T00:00:00Z', marks: [] })])
  expect(await says('anna', 'zeige 2A2A2A')).toBe('alone: Angebot: Rad (NB-2A2A2A)')
})
