import { describe, expect, test } from 'vitest'
import { organizations } from '../src/domain/organization.ts'
import { create } from '../src/store.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'

const partner = (id: string, name: string) =>
  create(organizations, { id, network: 'WL', name, town: 'Clenze', region: 'Wendland' })

const village = [
  ...hay,
  partner('WL-2A2A2A', 'Gasthaus Elbe'),
  partner('WL-3A3A3A', 'Gasthaus zur Elbe'),
  partner('WL-4A4A4A', 'Grundschule'),
]
const opened = async () => {
  const bot = await openBot(village)
  await bot.says('kora', 'begriff anlegen Kaláka: gemeinsame Arbeit')
  return bot
}

const desk = 'Das liegt an:'
const invited = 'Emil Ente: WL-'
const letIn = 'Gerd Gast gehört jetzt dazu: Ökohof'
const declined = 'Freundlich abgesagt: Gerd Gast'
const settings = 'Wendland\nDabei:'
const handing = 'Wofür?\nKoordination ernennen'
const coordinates = 'Soll von jetzt an koordinieren: Anna Amsel \\(Ökohof\\)?\nFür: Wendland'
const merging = 'Gasthaus zur Elbe bleibt, Gasthaus Elbe geht darin auf.'
const apart = 'Notiert: Gasthaus Elbe und Gasthaus zur Elbe sind zwei Partner.'
const invitations = 'Noch nicht im Chat: 1 Person'
const leaving = 'Grundschule wirklich verabschieden?'
const meaning = 'Kaláka: gemeinsame Arbeit'
const glossary = 'Im Glossar steht 1 Begriff.'

describe('a coordinator is heard in words of their own', () => {
  test.each([
    ['was steht heute an', desk],
    ['Was steht an?', desk],
    ['what’s on today?', desk],
    ['mi a mai teendő?', desk],
    ['lad den emil ente ein', invited],
    ['Kannst du bitte Emil Ente einladen?', invited],
    ['can you invite Emil Ente?', invited],
    ['hívd meg Emil Entét', invited],
    ['gerd aufnehmen', letIn],
    ['nimm Gerd Gast bitte auf', letIn],
    ['let gerd in', letIn],
    ['gerd felvétele', letIn],
    ['den Gerd reinlassen', letIn],
    ['a gerd beengedése', letIn],
    ['utasítsd el Gerd Gastot', declined],
    ['szeretném meghívni Emil Entét', invited],
    ['ökohof ablehnen', declined],
    ['den Gerd Gast ablehnen', declined],
    ['reject Gerd Gast', declined],
    ['a Gerd Gast elutasítása', declined],
    ['beitrittsanfragen', desk],
    ['zeig mir die Beitrittsanfragen', desk],
    ['join requests', desk],
    ['csatlakozási kérelmek', desk],
    ['Guten Morgen! Was liegt an?', desk],
    ['ich will emil ente einladen', invited],
    ['I want to invite Emil Ente', invited],
    ['zeig mir die einstellungen', settings],
    ['show me the settings', settings],
    ['wir duzen uns alle', 'Anrede: Du'],
    ['koordination ernennen Anna Amsel für region wendland', coordinates],
    ['ich höre auf, Anna Amsel macht weiter', handing],
    ['I am stepping down and Anna Amsel takes over', handing],
    ['abbahagyom, Anna Amsel folytatja', handing],
    ['Anna Amsel soll auch koordinieren, für das Wendland', coordinates],
    ['Anna Amsel should coordinate the Wendland, too', coordinates],
    ['Anna Amsel is koordináljon a Wendlandban', coordinates],
    ['anna soll koordinieren', 'Wofür?'],
    ['leg gasthaus elbe und gasthaus zur elbe zusammen', merging],
    ['merge gasthaus elbe and gasthaus zur elbe', merging],
    ['vond össze a gasthaus elbét és a gasthaus zur elbét', merging],
    ['Gasthaus Elbe und Gasthaus zur Elbe sind derselbe Partner', merging],
    ['das Gasthaus Elbe und das Gasthaus zur Elbe sind wohl doppelt', merging],
    ['Gasthaus Elbe ist dasselbe wie das Gasthaus zur Elbe', merging],
    ['Gasthaus Elbe and Gasthaus zur Elbe are the same', merging],
    ['Gasthaus Elbe is a duplicate of Gasthaus zur Elbe', merging],
    ['A Gasthaus Elbe és a Gasthaus zur Elbe ugyanaz', merging],
    ['Gasthaus Elbe és Gasthaus zur Elbe kétszer szerepel', merging],
    ['Gasthaus Elbe ist doppelt eingetragen', 'Welcher Eintrag bleibt?'],
    ['Gasthaus Elbe is listed twice', 'Welcher Eintrag bleibt?'],
    ['a Gasthaus Elbe kétszer szerepel', 'Welcher Eintrag bleibt?'],
    ['Gasthaus Elbe und Gasthaus zur Elbe sind nicht dasselbe', apart],
    ['Gasthaus Elbe und Gasthaus zur Elbe sind zwei verschiedene Partner', apart],
    ['Gasthaus Elbe and Gasthaus zur Elbe are not the same', apart],
    ['a Gasthaus Elbe és a Gasthaus zur Elbe nem ugyanaz', apart],
    ['Unser Motto ist: Gemeinsam geht mehr!', 'Motto: Gemeinsam geht mehr!'],
    ['Unser Motto: Bitte mitmachen', 'Motto: Bitte mitmachen'],
    ['unsere Anrede ist Du', 'Anrede: Du'],
    ['our motto is: Together!', 'Motto: Together!'],
    ['A mottónk: Együtt!', 'Motto: Együtt!'],
    ['wir wollen ermöglichen', 'Haltung: Ermöglichen'],
    ['wir wollen nur beobachten', 'Haltung: Beobachten'],
    ['Wir wollen antreiben!', 'Haltung: Antreiben'],
    ['we want to enable', 'Haltung: Ermöglichen'],
    ['támogatni szeretnénk', 'Haltung: Ermöglichen'],
    ['schick mir die einladungen', invitations],
    ['send me the invitations, please', invitations],
    ['wer hat sich noch nicht angemeldet', invitations],
    ['who has not joined yet?', invitations],
    ['kik nem csatlakoztak még?', invitations],
    ['küldd el a meghívókat', invitations],
    ['die grundschule ist nicht mehr dabei', leaving],
    ['the grundschule is no longer a partner', leaving],
    ['a grundschule már nem partner', leaving],
  ])('%s', async (text, first) => {
    const { says } = await opened()
    expect((await says('kora', text))?.text).toMatch(new RegExp(`^${first.replace(/[.?]/g, '\\$&')}`))
  })
})

describe('the glossary answers everybody inside', () => {
  test.each([
    ['glossar', glossary],
    ['Begriffe', glossary],
    ['glossary', glossary],
    ['terms', glossary],
    ['szójegyzék', glossary],
    ['fogalmak', glossary],
    ['was heißt Kaláka?', meaning],
    ['what does Kaláka mean?', meaning],
    ['mit jelent a Kaláka?', meaning],
    ['was heißt Kalaka-Tag?', 'Das steht nicht im Glossar: Kalaka-Tag'],
    ['what is meant by Foo', 'Das steht nicht im Glossar: Foo'],
    ['what does Foo mean?', 'Das steht nicht im Glossar: Foo'],
  ])('%s', async (text, first) => {
    const { says } = await opened()
    for (const who of ['kora', 'anna']) expect((await says(who, text))?.text).toContain(first)
  })
})

describe('searches stay what they are', () => {
  test.each([
    ['kora', 'wer kann Katzen aufnehmen'],
    ['kora', 'wir wollen Brot'],
    ['kora', 'unser Dach ist kaputt'],
    ['kora', 'jemand zum Zusammenlegen'],
    ['anna', 'Katzen aufnehmen'],
    ['anna', 'wir wollen antreiben'],
    ['anna', 'die grundschule ist nicht mehr dabei'],
    ['anna', 'our motto is: Together!'],
  ])('%s: %s', async (who, text) => {
    const { says } = await opened()
    const shown = await says(who, text)
    expect(shown?.text).toMatch(/^(?:Für „|\S+: )/)
    expect(shown?.card.buttons?.some(({ call }) => /add|ask/.test(call.command))).toBe(true)
  })

  test('an order that nothing hears is sought, and is nothing to publish', async () => {
    const { says } = await opened()
    const shown = await says('anna', 'hívd meg Emil Entét')
    expect(shown?.text).toMatch(/^(?:Für „|\S+: )/)
    expect(shown?.card.buttons?.some(({ call }) => / add$/.test(call.command)) ?? false).toBe(false)
  })

  test('a question without anything to seek is none of the glossary', async () => {
    const { says } = await opened()
    expect((await says('kora', 'was heißt das?'))?.text).toMatch(/^Was suchen Sie\?/)
  })
})
