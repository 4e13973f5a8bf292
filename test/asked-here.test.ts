import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { networks } from '../src/domain/network.ts'
import { people } from '../src/domain/person.ts'
import { replace } from '../src/store.ts'
import { askedHere } from '../src/text/asked-here.ts'
import { readText } from '../src/text/read-text.ts'
import { openBot } from './calling.ts'
import { commands } from './world.ts'

const sentences: Readonly<Record<string, readonly string[]>> = {
  'network coordinators': [
    'wer koordiniert das hier',
    'wer koordiniert dieses Netzwerk?',
    'wer ist hier eigentlich chef',
    'Wer leitet das Netzwerk?',
    'Wer ist die Netzwerkkoordinatorin?',
    'Wer ist hier zuständig?',
    'Wer ist eigentlich für das Netzwerk verantwortlich?',
    'wer kümmert sich hier um das Netzwerk?',
    'Ki vezeti a hálózatot?',
    'Ki itt az illetékes?',
    'Ki a hálózat vezetője?',
    'Ki felelős a hálózatért?',
    'Who runs this network?',
    'who is responsible for the network?',
    'mit einem menschen sprechen',
    'Ich möchte bitte mit einem echten Menschen sprechen.',
    'Kann ich mit jemandem reden?',
    'An wen kann ich mich wenden?',
    'Wie erreiche ich die Koordination?',
    'Ki koordinálja ezt a hálózatot?',
    'Ki a koordinátor?',
    'ki itt a főnök',
    'kivel beszélhetek?',
    'Szeretnék egy emberrel beszélni',
    'Kihez fordulhatok?',
    'Who coordinates this network?',
    "who's running this thing?",
    'Who is in charge here?',
    "I'd like to speak to a real person please",
    'Can I talk to a human?',
    'who can I contact',
  ],
  'network show': [
    'Mi a hálózat célja?',
    'miről szól ez a hálózat?',
    'mire jó ez a hálózat',
    'worum geht es hier?',
    "worum geht's hier eigentlich",
    'Was ist das Ziel dieses Netzwerks?',
    'what is this network about?',
    "what's the purpose of this network",
  ],
  help: [
    'was ist das hier?',
    'was is das hier?',
    'hi there, what is this?',
    "What's this?",
    'szia, mi ez?',
    'Guten Tag, was ist Rundruf?',
  ],
  mine: [
    'Aula ist vermietet, kann raus',
    'wie kann ich ein angebot löschen?',
    'how can I delete an offer?',
    'Hogyan tudok hirdetést törölni?',
    'The hall is rented out, can go',
  ],
  'account link': [
    'connect account',
    'connect my accounts',
    'link my other account',
    'Fiókot szeretnék összekapcsolni.',
    'mein anderes Konto verbinden',
    'Ich möchte mein zweites Konto verbinden',
  ],
  'account separate': [
    'trenn das andere konto wieder',
    'unlink my other account',
    'Válaszd le a másik fiókomat',
  ],
}

test.each(Object.entries(sentences).flatMap(([meant, all]) => all.map((text) => [text, meant] as const)))(
  '%s means %s',
  (text, meant) => {
    for (const stands of ['outside', 'inside', 'coordinating', undefined] as const)
      expect(readText(commands, text, { stands }).call.command).toBe(meant)
  },
)

test.each([
  ['wer koordiniert Mitfahrgelegenheiten?', 'who supplies'],
  ['Wer ist verantwortlich?', 'privacy'],
  ['Who is responsible here?', 'privacy'],
  ['Ki itt a felelős?', 'privacy'],
  ['Wer kümmert sich um Hecken?', 'who supplies'],
  ['Wer leitet Chöre?', 'who supplies'],
  ['Wer ist Chefin vom Dorfladen?', 'organization show'],
  ['mit einem Steuerberater sprechen', 'who supplies'],
  ['Ki koordinál önkénteseket?', 'who supplies'],
  ['Ki vezet buszt?', 'who supplies'],
  ['kivel beszélhetek mézről?', 'who supplies'],
  ['Who runs a bakery?', 'who supplies'],
  ['I would like to speak to a carpenter', 'who supplies'],
  ['worum geht es beim Holzmarkt?', 'who supplies'],
  ['what is a biosphere?', 'who supplies'],
])('%s means %s', (text, command) => {
  expect(readText(commands, text).call.command).toBe(command)
})

test('no question to the network is taken for one about it', () => {
  const asked = readFileSync(new URL('./search/questions.tsv', import.meta.url), 'utf8')
    .split('\n')
    .map((row) => row.split('\t')[1] ?? '')
  expect(asked.filter((text) => askedHere(text))).toEqual([])
})

const aboutData: Readonly<Record<string, readonly string[]>> = {
  leaving: [
    'Mi történik az adataimmal, ha kilépek?',
    'Was passiert mit meinen Daten, wenn ich austrete?',
    'what happens to my data when I leave?',
  ],
  sharing: [
    'Továbbítják-e az adataimat harmadik félnek?',
    'an wen gebt ihr meine daten weiter',
    'Do you share my data with third parties?',
  ],
  basis: [
    'milyen jogalapon kezelik az adataimat?',
    'Auf welcher Rechtsgrundlage speichert ihr meine Daten?',
    'On what legal basis do you process my data?',
  ],
  term: ['wie lange speichert ihr das'],
  storage: ['where is my data stored', 'Wo speichert ihr meine Daten?'],
  objecting: [
    'Tiltakozom adataim kezelése ellen',
    'ich widerspreche der Verarbeitung',
    'Ich widerspreche der Verarbeitung meiner Daten.',
    'I object to the processing of my data',
    'Widerspruch nach Art. 21 DSGVO',
  ],
  responsible: [
    'Kihez fordulhatok adatvédelmi kérdésben?',
    'who do I contact about data protection',
    'An wen kann ich mich beim Datenschutz wenden?',
  ],
}

test.each(Object.entries(aboutData).flatMap(([topic, all]) => all.map((text) => [text, topic] as const)))(
  '%s asks about data: %s',
  (text, about) => {
    expect(readText(commands, text).call).toEqual({ command: 'privacy', input: { about } })
  },
)

describe('who coordinates', () => {
  test.each([
    ['bence', 'wer koordiniert das hier', 'Hier koordiniert: Kora Koch'],
    ['zoe', 'Wer koordiniert das hier?', 'Um dieses Netzwerk kümmert sich die Netzwerkkoordination.'],
    ['zoe', 'Ki koordinálja ezt a hálózatot?', 'A hálózatról a koordinátora gondoskodik.'],
    ['zoe', 'who coordinates this network?', 'Its coordinators look after this network.'],
  ])('is the first line for %s: %s', async (who, text, line) => {
    const { says } = await openBot()
    const shown = await says(who, text)
    expect(shown?.text.split('\n')[0]).toContain(line)
    expect(shown?.text).not.toMatch(/request add|\+49 kora/)
    if (who === 'zoe') expect(shown?.text).not.toContain('Kora')
  })

  test('names whoever has confirmed their data, and says whom to turn to about data', async () => {
    const { says, store } = await openBot()
    const [kora] = await store.find(people, { where: { id: 'kora' } })
    const network = await store.get(networks, 'WL')
    if (kora === undefined || network === undefined) throw new Error('nobody coordinates')
    const { confirmed: _, ...unconfirmed } = kora.value
    await store.commit([
      replace(kora, unconfirmed),
      replace(network, { ...network.value, privacy: 'Lena Lotse, Markt 1' }),
    ])
    const shown = await says('bence', 'wer ist hier eigentlich chef')
    expect(shown?.text).not.toContain('Kora')
    expect(shown?.text).toContain('Für die Daten verantwortlich: Lena Lotse, Markt 1')
    expect((await says('kora', 'wer koordiniert das hier'))?.text).toContain('Hier koordiniert: Kora Koch')
  })
})

describe('a question about data', () => {
  test.each([
    [
      'Mi történik az adataimmal, ha kilépek?',
      'Wer aus dem Netzwerk austritt, wird hier sofort gelöscht.',
      'leave',
    ],
    [
      'Továbbítják-e az adataimat harmadik félnek?',
      'Rundruf gibt nichts aus dem Netzwerk hinaus.',
      'privacy',
    ],
    ['auf welcher rechtsgrundlage speichert ihr meine daten', 'Die Rechtsgrundlage nennt, wer', 'privacy'],
    ['wie lange speichert ihr das', 'Wie lange: bis Sie es löschen', 'forget me'],
    ['where is my data stored', 'Nur im Speicher dieser Installation', 'correct'],
    [
      'who do I contact about data protection',
      'Verantwortlich: die Netzwerkkoordination, Kora Koch',
      'network coordinators',
    ],
    ['ich widerspreche der Verarbeitung', 'Das können Sie sofort tun', 'profile'],
  ])('%s: the first line answers, and buttons do what can be done', async (text, line, button) => {
    const { says } = await openBot()
    const shown = await says('bence', text)
    expect(shown?.text.split('\n')[0]).toContain(line)
    expect(shown?.text).toContain('Verantwortlich: die Netzwerkkoordination, Kora Koch')
    expect(shown?.text).toContain(`: ${button}?`)
    expect(shown?.text).toContain(': forget me?')
  })

  test('says of every kind of record that is held what the officer’s page says', async () => {
    const { says } = await openBot()
    const shown = await says('bence', 'wie lange speichert ihr das')
    expect(shown?.text).toContain(
      'mit welcher Funktion: Bis die Person den Partner verlässt oder gelöscht wird',
    )
    expect(shown?.text).toContain('Sicherungskopien enthalten Gelöschtes höchstens noch so lange: 30 Tage')
    // Nothing of Bence is in an errand, so nothing is said of these.
    expect(shown?.text).not.toContain('Fragen, die die Koordination an Partner')
  })
})
