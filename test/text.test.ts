import { describe, expect, test } from 'vitest'
import { numbered } from '../src/card.ts'
import { listings } from '../src/domain/listing.ts'
import { type Draft, drafts } from '../src/draft.ts'
import { readText } from '../src/text/read-text.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'
import { commands } from './world.ts'

const asking = (
  asked: string | undefined,
  buttons: Readonly<Record<string, string>> = {},
  command = 'offer add',
): Draft => ({
  id: 'D2',
  by: 'console:anna',
  place: 'console:anna',
  command,
  input: {},
  choices: Object.values(buttons),
  labels: Object.keys(buttons),
  guess: false,
  lasting: false,
  until: '2026-08-24T00:00:00Z',
  ...(asked !== undefined && { asked }),
})
const title = asking('title')
const until = asking('until')
const category = asking('category', {
  Material: 'offer add?draft=D2&category=material',
  Dienstleistung: 'offer add?draft=D2&category=service',
})
const contact = asking(
  'contact',
  {
    'Mein persönlicher': 'respond?draft=D2&contact=mine',
    'Nur der allgemeine': 'respond?draft=D2&contact=partner',
  },
  'respond',
)
const preview = asking(undefined, { 'Angebot veröffentlichen': 'offer add?draft=D2' })
const buttons = {
  ...asking(
    undefined,
    { Anfragen: 'respond?listing=WL-2A2A2A', 'Als Gesuch veröffentlichen': 'request add?draft=D2' },
    'who supplies',
  ),
  lasting: true,
}

/** `command key=value … + what found no place`, in the order in which the fields stand. */
const said = (text: string, draft?: Draft): string => {
  const { call, unplaced } = readText(commands, text, { draft })
  const fields = commands.find(({ name }) => name === call.command)?.fields.map(({ name }) => name) ?? []
  const keys = ['draft', 'for', 'again', ...fields].filter((key) => key in call.input)
  expect(Object.keys(call.input).toSorted()).toEqual(keys.toSorted())
  const pairs = keys.map((key) => `${key}=‹${call.input[key]}›`)
  return [call.command, ...pairs, ...(unplaced === undefined ? [] : [`+ ${unplaced}`])].join(' ')
}

describe('what is typed', () => {
  test.each([
    // Offers and requests, as people write them
    ['biete Rotes Rad', 'offer add title=‹Rotes Rad›'],
    ['BIETE: Rotes Rad!', 'offer add title=‹Rotes Rad›'],
    ['Wir bieten 3 t Heu, Abholung in Gartow', 'offer add title=‹Heu› quantity=‹3 t› town=‹Gartow›'],
    [
      'Suche dringend Hackschnitzel, ca. 20 Srm',
      'request add title=‹Hackschnitzel› quantity=‹20 Srm› details=‹Dringend.›',
    ],
    ['kinalunk biciklit', 'offer add title=‹bicikli›'],
    ['keresünk 20 széket', 'request add title=‹szék› quantity=‹20›'],
    ['we need 12 chairs', 'request add title=‹chairs› quantity=‹12›'],
    ['neues Angebot Heu', 'offer add title=‹Heu›'],
    ['új igény: hangosítás', 'request add title=‹hangosítás›'],
    ['biete', 'offer add'],
    ['wl-4fc7kq', 'listing show listing=‹wl-4fc7kq›'],
    ['WL-4FC7KQ?', 'listing show listing=‹WL-4FC7KQ›'],
    ['verkaufe Kettensäge', 'offer add title=‹Kettensäge› details=‹Zu verkaufen.›'],
    ['eladó traktor', 'offer add title=‹traktor› details=‹Eladó.›'],
    ['zu verkaufen: Trecker, Bj. 1988', 'offer add title=‹Trecker, Bj. 1988› details=‹Zu verkaufen.›'],
    [
      'Hätten noch 3 Rundballen Heu abzugeben, Abholung in Gartow.',
      'offer add title=‹Heu› quantity=‹3 Rundballen› town=‹Gartow›',
    ],
    ['wir haben noch 20 stühle übrig', 'offer add title=‹stühle› quantity=‹20›'],
    ['3 Ballen Heu abzugeben', 'offer add title=‹Heu› quantity=‹3 Ballen›'],
    ['Fűrészpor ingyen elvihető', 'offer add title=‹Fűrészpor› price=‹free›'],
    ['Hat jemand Heu abzugeben', 'who supplies question=‹Hat jemand Heu abzugeben›'],
    ['Haben Sie Heu abzugeben', 'who supplies question=‹Haben Sie Heu abzugeben›'],
    ['Hätten Sie noch Heu?', 'who supplies question=‹Hätten Sie noch Heu?›'],
    ['Hätten Sie noch Heu', 'who supplies question=‹Hätten Sie noch Heu›'],
    ['hätte gern Honig', 'request add title=‹Honig›'],
    [
      'Wir haben eine Hochzeit und suchen Stühle',
      'request add title=‹Stühle› details=‹Wir haben eine Hochzeit›',
    ],
    ['eladó traktor?', 'who supplies question=‹eladó traktor?›'],
    // A colon is not always a key
    ['Biete Rad, ab 19:30', 'offer add title=‹Rad, ab 19:30›'],
    ['Biete Rad, https://x.de/a:b?c=d', 'offer add title=‹Rad› details=‹https://x.de/a:b?c=d›'],
    ['biete Rad mailto:rad@x.de', 'offer add title=‹Rad mailto:rad@x.de›'],
    ['biete Rad, Mail an rad+neu@x.de', 'offer add title=‹Rad› details=‹Mail an rad+neu@x.de›'],
    ['biete Achtung: frisch gestrichen', 'offer add title=‹Achtung: frisch gestrichen›'],
    // The last day, said in words
    ['biete 3 t Heu bis 31.12.', 'offer add title=‹Heu› quantity=‹3 t› until=‹31.12.›'],
    [
      'verkaufe 3 t Heu bis Freitag',
      'offer add title=‹Heu› quantity=‹3 t› until=‹Freitag› details=‹Zu verkaufen.›',
    ],
    ['biete Zelt bis Freitag (groß)', 'offer add title=‹Zelt (groß)› until=‹Freitag›'],
    ['verschenke Sofa laufend', 'offer add title=‹Sofa› until=‹laufend› price=‹free›'],
    ['eladó széna péntekig', 'offer add title=‹széna› until=‹péntekig› details=‹Eladó.›'],
    ['Termelői sajt eladó', 'offer add title=‹Termelői sajt› details=‹Eladó.›'],
    ['Kert bérelhető', 'offer add title=‹Kert› details=‹Bérbe.›'],
    [
      'biete Kinderbetreuung von Montag bis Freitag',
      'offer add title=‹Kinderbetreuung von Montag bis Freitag›',
    ],
    ['brauche Helfer bis morgen Abend', 'request add title=‹Helfer bis morgen Abend› until=‹morgen›'],
    ['biete sehr gute Äpfel 5 kg', 'offer add title=‹sehr gute Äpfel› quantity=‹5 kg›'],
    ['suche honig 5 kg', 'request add title=‹honig› quantity=‹5 kg›'],
    ['biete brennholz 30 rm Buche', 'offer add title=‹brennholz Buche› quantity=‹30 rm›'],
    ['biete Leiter 5 m', 'offer add title=‹Leiter 5 m›'],
    ['suche 2-3 Helfer', 'request add title=‹Helfer› quantity=‹2-3›'],
    ['suche dringend 2 Anhänger', 'request add title=‹Anhänger› quantity=‹2› details=‹Dringend.›'],
    ['suche Hilfe am 3. Mai', 'request add title=‹Hilfe› until=‹3. Mai›'],
    ['suche 5 Paletten, dringend', 'request add title=‹Paletten› quantity=‹5› details=‹Dringend.›'],
    ['biete Stroh bis gestern', 'offer add title=‹Stroh› until=‹gestern›'],
    [
      'suche 20 Stühle bis nächsten Freitag',
      'request add title=‹Stühle› quantity=‹20› until=‹nächsten Freitag›',
    ],
    ['we need chairs until next friday', 'request add title=‹chairs› until=‹until next friday›'],
    ['keresünk széket péntekig', 'request add title=‹szék› until=‹péntekig›'],
    ['keresünk széket jövő hétig', 'request add title=‹szék› until=‹jövő hétig›'],
    ['biete Heu bis 31.12', 'offer add title=‹Heu› until=‹31.12.›'],
    ['biete Heu bis 31.2. frei Hof', 'offer add title=‹Heu frei Hof› until=‹31.2.›'],
    ['biete bis Ende Mai Heu', 'offer add title=‹Heu› until=‹Ende Mai›'],
    ['biete Heu bis zum 3. Mai 2020', 'offer add title=‹Heu› until=‹3. Mai 2020›'],
    ['biete Lagerraum, dauerhaft', 'offer add title=‹Lagerraum› until=‹dauerhaft›'],
    ['we offer hay until 31 December 2099', 'offer add title=‹hay› until=‹until 31 December 2099›'],
    ['kínálunk szénát 2099.12.31-ig', 'offer add title=‹széna› until=‹2099.12.31-ig›'],
    [
      'kínálunk szénát 2099. december 31-ig, bálában',
      'offer add title=‹széna, bálában› until=‹2099. december 31-ig›',
    ],
    ['kínálunk szénát május végéig', 'offer add title=‹széna› until=‹május végéig›'],
    ['suche Raum bis 20 Personen', 'request add title=‹Raum bis 20 Personen›'],
    ['suche Hänger bis 2.5 t', 'request add title=‹Hänger bis 2.5 t›'],
    ['biete Äpfel, völlig reif', 'offer add title=‹Äpfel, völlig reif›'],
    ['biete Hilfe 7-tägig', 'offer add title=‹Hilfe 7-tägig›'],
    ['keresünk 20 széket szombatra', 'request add title=‹szék› quantity=‹20› until=‹szombatra›'],
    ['biete -5 kg Heu', 'offer add title=‹Heu› quantity=‹-5 kg›'],
    ['partner zusammenlegen A und B', 'organization merge organization=‹A› into=‹B›'],
    ['wie erreiche ich Holzhof Weber?', 'organization show organization=‹Holzhof Weber›'],
    ['mit tud a Holzhof Weber?', 'organization show organization=‹Holzhof Weber›'],
    ['minden partner', 'organization list which=‹partner›'],
    ['milyen vállalkozások vannak?', 'organization list which=‹vallalkozasok›'],
    ['mely önkormányzatok vannak?', 'organization list which=‹onkormanyzatok›'],
    ['milyen faipari cégek vannak?', 'organization list which=‹faipari›'],
    ['munkatársak: Holzhof Weber', 'member list organization=‹Holzhof Weber›'],
    [
      'Holzhof Weber nevében kínálunk 10 m3 tűzifát',
      'offer add for=‹Holzhof Weber› title=‹tűzifa› quantity=‹10 m3›',
    ],
    [
      'für Holzhof Weber: Telefon: 05841 1234, Mail: x@y.de',
      'organization contact for=‹Holzhof Weber› phone=‹05841 1234› mail=‹x@y.de›',
    ],
    // Keys with values
    ['biete Rad bis:1.9.2027', 'offer add title=‹Rad› until=‹1.9.2027›'],
    ['biete Rad Bis: 1.9.2027', 'offer add title=‹Rad› until=‹1.9.2027›'],
    ['bis:1.9.2027 ist schön', 'who supplies question=‹bis:1.9.2027 ist schön›'],
    ['biete Heu menge:3 t bis:dauerhaft', 'offer add title=‹Heu› quantity=‹3 t› until=‹dauerhaft›'],
    ['biete Heu menge: 3 bis:dauerhaft', 'offer add title=‹Heu› quantity=‹3› until=‹dauerhaft›'],
    ['biete Rad einzelheiten:„mit Klingel“', 'offer add title=‹Rad› details=‹mit Klingel›'],
    ['biete Rad einzelheiten:"mit Klingel"', 'offer add title=‹Rad› details=‹mit Klingel›'],
    ['biete Rad einzelheiten:»mit Klingel«', 'offer add title=‹Rad› details=‹mit Klingel›'],
    ['kínálunk biciklit meddig:"2027. 9. 1."', 'offer add title=‹bicikli› until=‹2027. 9. 1.›'],
    ['kínálunk biciklit részletek:„csengővel”', 'offer add title=‹bicikli› details=‹csengővel›'],
    ['biete Rad farbe:rot', 'offer add title=‹Rad farbe:rot›'],
    ['biete Rad bis:1.9. bis:2.9.', 'offer add title=‹Rad bis:2.9.› until=‹1.9.›'],
    // Ids in sentences
    ['zeige wl-4fc7kq', 'listing show listing=‹wl-4fc7kq›'],
    ['Zeig mir mal bitte 4FC7KQ!', 'listing show listing=‹4FC7KQ› + mal bitte'],
    ['zeige das Heu', 'listing show listing=‹das Heu›'],
    ['zurückziehen WL-4FC7KQ', 'withdraw listing=‹WL-4FC7KQ›'],
    ['erledigt 4fc7kq Fähre', 'fulfil listing=‹4fc7kq› helper=‹Fähre›'],
    ['antworten 4FC7KQ 2 t', 'respond listing=‹4FC7KQ› amount=‹2 t›'],
    ['antworten 4FC7KQ gern', 'respond listing=‹4FC7KQ› + gern'],
    ['wer ist Ökohof', 'organization show organization=‹Ökohof›'],
    // Written calls
    ['listing show?listing=WL-4FC7KQ', 'listing show listing=‹WL-4FC7KQ›'],
    ['listing show?listing=WL-4FC7KQ&role=admin', 'listing show listing=‹WL-4FC7KQ› + role=admin'],
    ['offer add?title=a%26b%3Dc', 'offer add title=‹a&b=c›'],
    ['drop tables?listing=1', 'who supplies question=‹drop tables?listing=1›'],
    // Questions, and what is none
    [
      'Wer liefert Hackschnitzel im Wendland?',
      'who supplies question=‹Wer liefert Hackschnitzel im Wendland?›',
    ],
    ['Heu', 'who supplies question=‹Heu›'],
    ['Hallo zusammen, wer hat Heu?', 'who supplies question=‹wer hat Heu?›'],
    ['2', 'help + 2'],
    ['ja', 'help command=‹ja›'],
    ['Danke!', 'give thanks'],
    ['bietet jemand Heu an?', 'who supplies question=‹bietet jemand Heu an?›'],
    ['hilfe', 'help'],
    ['hilfe angebot', 'help command=‹angebot›'],
    ['Moin!', 'help'],
    ['?', 'help'],
    ['???', 'help'],
    ['', 'help'],
    ['meine', 'mine'],
    ['meine Angebote', 'mine'],
    ['rückgängig', 'undo'],
  ])('%s', (text, understood) => {
    expect(said(text)).toBe(understood)
  })
})

describe('what is typed where something is half said', () => {
  test.each([
    ['hilfe beim Umzug', title, 'offer add draft=‹D2› title=‹hilfe beim Umzug›'],
    ['suche nach dem Sinn', title, 'offer add draft=‹D2› title=‹suche nach dem Sinn›'],
    ['2', title, 'offer add draft=‹D2› title=‹2›'],
    ['ja', title, 'offer add draft=‹D2› title=‹ja›'],
    ['2', category, 'offer add draft=‹D2› category=‹service›'],
    ['2.', category, 'offer add draft=‹D2› category=‹service›'],
    ['3', category, 'offer add draft=‹D2› category=‹3›'],
    ['0', category, 'offer add draft=‹D2› category=‹0›'],
    ['Dienstleistung', category, 'offer add draft=‹D2› category=‹service›'],
    ['  ', asking('room', { Markt: 'room ask?draft=D2&room=console%3A%23markt' }, 'room ask'), 'help'],
    ['dienst', category, 'offer add draft=‹D2› category=‹service›'],
    // Where one of several is asked for, it is that which is asked again.
    ['Honig im Wendland', category, 'help draft=‹D2›'],
    ['Wo gibt es Honig?', contact, 'who supplies question=‹Wo gibt es Honig?›'],
    ['1', contact, 'respond draft=‹D2› contact=‹mine›'],
    ['Nur der allgemeine', contact, 'respond draft=‹D2› contact=‹partner›'],
    [
      'ja',
      asking('contact', { 'Nur der allgemeine': 'respond?draft=D2&contact=partner' }, 'respond'),
      'respond draft=‹D2› contact=‹partner›',
    ],
    ['4 t', contact, 'respond draft=‹D2› amount=‹4 t›'],
    ['31.12.', until, 'offer add draft=‹D2› until=‹31.12.›'],
    // Another command is another command
    ['hilfe', title, 'help'],
    ['meine', category, 'mine'],
    ['zeige WL-4FC7KQ', contact, 'listing show listing=‹WL-4FC7KQ›'],
    ['listing show?listing=WL-4FC7KQ', title, 'listing show listing=‹WL-4FC7KQ›'],
    ['biete Heu', category, 'offer add title=‹Heu›'],
    ['meine?', title, 'mine'],
    ['was liegt an?', asking('motto', {}, 'network set'), 'desk'],
    ['für Holzhof: biete Heu', title, 'offer add for=‹Holzhof› title=‹Heu›'],
    [
      'für Holzhof Weber: biete 2 t Reisig bis 31.5.2027',
      asking('other', {}, 'organization merge'),
      'offer add for=‹Holzhof Weber› title=‹Reisig› quantity=‹2 t› until=‹31.5.2027›',
    ],
    ['für Kinder: bunt und leise', title, 'offer add draft=‹D2› title=‹für Kinder: bunt und leise›'],
    ['was liegt an diesem Ort?', title, 'offer add draft=‹D2› title=‹was liegt an diesem Ort?›'],
    // Enough of it
    ['abbrechen', category, 'cancel draft=‹D2›'],
    ['Abbrechen!', title, 'cancel draft=‹D2›'],
    ['Mégse', title, 'cancel draft=‹D2›'],
    ['megsem', preview, 'cancel draft=‹D2›'],
    ['cancel', buttons, 'cancel draft=‹D2›'],
    ['Abbruch einer Scheune', title, 'offer add draft=‹D2› title=‹Abbruch einer Scheune›'],
    // Agreed, changed
    ['ja', preview, 'offer add draft=‹D2›'],
    ['Ja.', preview, 'offer add draft=‹D2›'],
    ['igen!', preview, 'offer add draft=‹D2›'],
    ['YES', preview, 'offer add draft=‹D2›'],
    ['ok', preview, 'offer add draft=‹D2›'],
    ['1', preview, 'offer add draft=‹D2›'],
    ['Menge: 4 t', preview, 'offer add draft=‹D2› quantity=‹4 t›'],
    [
      'bis:dauerhaft menge:„viel davon“',
      preview,
      'offer add draft=‹D2› quantity=‹viel davon› until=‹dauerhaft›',
    ],
    ['Was: Frisches Heu, in Ballen', preview, 'offer add draft=‹D2› title=‹Frisches Heu, in Ballen›'],
    [
      'Einzelheiten: Abholung Mo–Fr, Tel. siehe oben',
      preview,
      'offer add draft=‹D2› details=‹Abholung Mo–Fr, Tel. siehe oben›',
    ],
    ['1,5 t', preview, 'offer add draft=‹D2› quantity=‹1,5 t›'],
    ['Ende Mai', preview, 'offer add draft=‹D2› until=‹Ende Mai›'],
    ['31.12.', preview, 'offer add draft=‹D2› until=‹31.12.›'],
    ['Wie viel: 2 t', contact, 'respond draft=‹D2› amount=‹2 t›'],
    ['Heu', preview, 'who supplies question=‹Heu›'],
    ['ja genau so meine ich es', preview, 'offer add draft=‹D2› again=‹yes›'],
    ['jagdhund', preview, 'who supplies question=‹jagdhund›'],
    // The buttons beneath an answer
    ['1', buttons, 'respond listing=‹WL-2A2A2A›'],
    ['2', buttons, 'request add draft=‹D2›'],
    ['3', buttons, 'help + 3'],
    ['ja', buttons, 'help command=‹ja›'],
    ['als gesuch veröffentlichen', buttons, 'request add draft=‹D2›'],
    ['Menge: 4 t', buttons, 'who supplies question=‹Menge: 4 t›'],
    ['wer liefert Holz', buttons, 'who supplies question=‹wer liefert Holz›'],
  ])('%s', (text, draft, understood) => {
    expect(said(text, draft)).toBe(understood)
  })
})

describe('what was left half said', () => {
  test('waits for its button while something else is done, and no word of that is taken for an answer', async () => {
    const { says, does } = await openBot(hay)
    const asked = await says('anna', 'biete Rotes Rad')
    expect(asked?.text).toContain('Stimmt das so?')
    expect((await says('anna', 'zeige WL-4FC7KQ'))?.text).toContain('Angebot: Heu')
    expect((await says('anna', 'ja'))?.text).not.toContain('Ihr Angebot steht')
    const { command = '', input } = asked?.card.buttons?.[0]?.call ?? {}
    expect((await does('anna', command, input))?.text).toContain('Ihr Angebot steht im Netzwerk: Rotes Rad')
  })

  test('is done once: a second "ja" publishes nothing that was left before', async () => {
    const { says, clock, store } = await openBot()
    for (const text of ['biete Altpapier', 'suche Farbe', 'ja', 'ja', 'abbrechen', 'ja']) {
      await says('anna', text)
      clock.turn(1)
    }
    expect((await store.find(listings)).map(({ value }) => value.title)).toEqual(['Farbe'])
  })

  test('a number presses what was shown last, whatever that was', async () => {
    const { says, clock } = await openBot(hay)
    await says('bence', 'Wer hat Heu?')
    clock.turn(1)
    const help = await says('bence', 'hilfe')
    clock.turn(1)
    expect(help && numbered(help.card)[0]?.call.command).toBe('who supplies')
    // What it searches for is what somebody else offers.
    expect((await says('bence', '1'))?.text).toMatch(/^Heu: Ökohof\n/)
  })

  test('is answered by its own caller alone, in its place and thread', async () => {
    const { says, store } = await openBot()
    await says('anna', 'biete Rotes Rad', { room: '#markt' })
    expect((await says('cili', 'ja', { room: '#markt' }))?.text).not.toContain('steht im Netzwerk')
    expect((await says('anna', 'ja', { room: '#plausch' }))?.text).not.toContain('steht im Netzwerk')
    expect((await says('anna', 'ja', { room: '#markt' }))?.text).toContain('Ihr Angebot steht im Netzwerk')
    expect(await store.find(listings)).toHaveLength(1)
  })

  test('ends after a day, and is swept away', async () => {
    const { says, clock, store } = await openBot()
    await says('anna', 'biete Rotes Rad')
    clock.turn(24 * 3600 + 1)
    expect((await says('anna', 'ja'))?.text).not.toContain('steht im Netzwerk')
    await says('anna', 'biete Blaues Rad')
    const kept = await store.find(drafts, { where: { command: 'offer add' } })
    expect(kept.map(({ value }) => value.input.title)).toEqual(['Blaues Rad'])
  })

  test('is used up by its button as by the word', async () => {
    const { says, does, store } = await openBot()
    const shown = await says('anna', 'biete Rotes Rad')
    const button = shown?.card.buttons?.[0]
    expect(button?.label).toBe('Angebot veröffentlichen')
    expect((await does('anna', button?.call.command ?? '', button?.call.input))?.text).toContain('Rotes Rad')
    expect((await store.find(drafts)).map(({ value }) => [value.used, value.input])).toEqual([[true, {}]])
  })
})
