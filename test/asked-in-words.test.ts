import { describe, expect, test } from 'vitest'
import type { Draft } from '../src/draft.ts'
import { readText } from '../src/text/read-text.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'
import { commands } from './world.ts'

/** The open question for one field of a command. */
const asking = (command: string, asked: string): Draft => ({
  id: 'D2',
  by: 'console:kora',
  place: 'console:kora',
  command,
  input: {},
  asked,
  choices: [],
  guess: false,
  lasting: false,
  until: '2026-08-24T00:00:00Z',
})
const questions = {
  reason: asking('listing remove', 'reason'),
  word: asking('errand answer', 'word'),
  region: asking('region set', 'region'),
  term: asking('term show', 'term'),
  name: asking('join ask', 'name'),
  partner: asking('join ask', 'organization'),
  question: asking('organization ask', 'question'),
  title: asking('request add', 'title'),
  skills: asking('welcome', 'skills'),
  motto: asking('network set', 'motto'),
}
const heard = (text: string, question: keyof typeof questions) =>
  readText(commands, text, { draft: questions[question] }).call

describe('what is typed where words are asked for', () => {
  test.each([
    ['person sperren Toni Kroll', 'reason', 'person block'],
    ['person sperren Klaus Peters', 'word', 'person block'],
    ['person block Klaus Peters', 'title', 'person block'],
    ['személy letiltása Kovács Ilona', 'question', 'person block'],
    ['begriff entfernen Bufdi', 'term', 'term remove'],
    ['region setzen Wendland: Wendland und Elbe', 'region', 'region set'],
    ['partner zeigen Kroll', 'motto', 'organization show'],
    ['hirdetés eltávolítása Ablak', 'word', 'listing remove'],
    ['Wer hat Milch?', 'reason', 'who supplies'],
    ['wer hat milch', 'word', 'who supplies'],
    ['Hat jemand Milch?', 'skills', 'who supplies'],
    ['Ki tud tejet adni?', 'reason', 'who supplies'],
    ['Who has milk?', 'name', 'who supplies'],
    ['Gibt es hier Honig?', 'partner', 'who supplies'],
    ['zeige WL-4FC7KQ', 'word', 'listing show'],
    ['zeige Tischlerei Kroll', 'name', 'listing show'],
    ['biete 3 t Heu', 'reason', 'offer add'],
    ['wir suchen Stühle', 'partner', 'request add'],
    ['kínálunk szénát', 'reason', 'offer add'],
    ['alle Partner in Gartow', 'region', 'organization list'],
    ['unsere Telefonnummer ist 05841 1', 'reason', 'organization contact'],
    ['Hilfe!', 'reason', 'help'],
  ] as const)('%s (%s) goes on to %s', (text, question, command) => {
    const call = heard(text, question)
    expect([call.command, 'draft' in call.input]).toEqual([command, false])
  })

  test.each([
    ['Steht doppelt da', 'reason'],
    ['Das soll nicht veröffentlicht werden', 'reason'],
    ['Wir haben darüber gesprochen', 'reason'],
    ['Angebot ist abgelaufen', 'reason'],
    ['Antwortet nicht mehr', 'reason'],
    ['Erledigt, schon verkauft', 'reason'],
    ['Suchen selbst noch', 'word'],
    ['wir brauchen noch bis Montag', 'word'],
    ['biete 5 Stück', 'word'],
    ['Können Sie am Montag liefern?', 'word'],
    ['Haben wir nicht mehr', 'word'],
    ['Wer hat die Schlüssel für den Saal?', 'question'],
    ['Wer kann einen Film schneiden?', 'title'],
    ['suche nach dem Sinn', 'title'],
    ['hilfe beim Umzug', 'title'],
    ['Treppen und Fenster', 'skills'],
    ['wir bieten Treppen an', 'skills'],
    ['Hilfe für Kinder e. V.', 'partner'],
    ['Profil Metallbau GmbH', 'partner'],
    ['Code of Conduct', 'term'],
    ['Telefon: 05841', 'region'],
    ['Wer, wenn nicht wir?', 'motto'],
  ] as const)('%s (%s) is the answer', (text, question) => {
    const { command, asked = '' } = questions[question]
    expect(heard(text, question)).toEqual({ command, input: { draft: 'D2', [asked]: text } })
  })

  test.each([
    ...[
      'nein',
      'Nein.',
      'nein doch nicht',
      'Nein, danke',
      'nein, lass gut sein',
      'lass gut sein',
      'doch nicht',
    ],
    ...['lassen Sie es', 'vergiss es', 'ach egal', 'stopp', 'never mind', 'no thanks', 'Forget it!'],
    ...['mégsem', 'nem', 'nem, mégsem', 'Hagyjuk', 'inkább ne', 'mindegy'],
  ])('%s is enough of it', (text) => {
    for (const question of ['reason', 'name', 'title', 'word'] as const)
      expect(heard(text, question)).toEqual({ command: 'cancel', input: { draft: 'D2' } })
  })

  test('is not told to others as an answer', async () => {
    const { says, lines, deliverDue, clock } = await openBot(hay)
    for (const next of ['Wer hat Milch?', 'person sperren Bence Bíró', 'nein doch nicht']) {
      expect((await says('kora', 'eintrag entfernen Heu'))?.text).toContain('Warum?')
      clock.turn(1)
      expect((await says('kora', next))?.text).not.toContain('Entfernt')
      clock.turn(1)
      await deliverDue()
    }
    expect(lines('console:anna').join()).not.toMatch(/Milch|Bence|nicht/)
  })
})

const open = {
  de: ['beitreten', 'Welche Organisation?', 'Vor- und Nachname'],
  en: ['join', 'Which organization?', 'Your name'],
  hu: ['csatlakozás', 'Melyik szervezet?', 'Teljes név'],
} as const

describe.each([1, 2])('a command is no answer to question %i of joining', (nth) => {
  test.each([
    ['de', 'was liegt an?', '„Was liegt an?“ ist den Partnern'],
    ['de', 'Hilfe', 'Willkommen!'],
    ['de', 'Hilfe, bitte!', 'Willkommen!'],
    ['de', 'meine Daten', 'Über Sie ist hier nichts gespeichert'],
    ['de', 'meine daten bitte', 'Über Sie ist hier nichts gespeichert'],
    ['de', 'abbrechen', 'Gut, es bleibt alles'],
    ['de', 'bitte abbrechen', 'Gut, es bleibt alles'],
    ['de', 'Abbrechen bitte.', 'Gut, es bleibt alles'],
    ['de', 'zurück', 'Gut, es bleibt alles'],
    ['de', 'Wer liefert Heu?', 'Heu: 1 Partner'],
    ['en', 'what is waiting?', '“What is waiting?” is for the partners'],
    ['en', 'help please', 'Welcome!'],
    ['en', 'my data', 'Nothing is held about you'],
    ['en', 'please cancel', 'All right, everything stays'],
    ['en', 'back', 'All right, everything stays'],
    ['hu', 'mi a teendő?', '„Mi a teendő?”'],
    ['hu', 'segítség kérem', 'Üdvözöljük!'],
    ['hu', 'adataim', 'Önről itt semmit sem tárolunk'],
    ['hu', 'kérem mégsem', 'Rendben, minden marad'],
    ['hu', 'vissza', 'Rendben, minden marad'],
  ] as const)('(%s) %s', async (language, text, answer) => {
    const { says, clock } = await openBot()
    const [joins, ...questions] = open[language]
    let shown = await says('zoe', joins)
    for (const [i, question] of questions.slice(0, nth).entries()) {
      clock.turn(1)
      if (i > 0) shown = await says('zoe', 'Korn')
      expect(shown?.text).toContain(question)
    }
    clock.turn(1)
    expect((await says('zoe', text))?.text).toContain(answer)
  })
})

test.each(['Hilfe für Kinder', 'Bitte & Danke GbR', 'Profil Metallbau GmbH'])(
  '%s is whom somebody names',
  async (text) => {
    const { says, clock } = await openBot()
    await says('zoe', 'beitreten')
    clock.turn(1)
    expect((await says('zoe', text))?.text).toContain('Vor- und Nachname')
  },
)

test.each([
  ['angebot', 'bitte löschen Sie meine Daten', 'Alles löschen, was dieses Netzwerk über Sie hat?'],
  ['új ajánlat', 'felejts el engem', 'Alles löschen, was dieses Netzwerk über Sie hat?'],
  ['angebot', 'Aktenvernichtung, wir löschen Daten', 'Stimmt das so?'],
  ['angebot', 'Vergissmeinnicht, blau', 'Stimmt das so?'],
])('after “%s”, “%s” is what it is', async (open, text, first) => {
  const { says, clock } = await openBot()
  await says('anna', open)
  clock.turn(1)
  expect((await says('anna', text))?.text.split('\n')[0]).toContain(first)
})
