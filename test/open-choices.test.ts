import { describe, expect, test } from 'vitest'
import { humans } from '../src/domain/account.ts'
import { joins } from '../src/domain/join.ts'
import { listings } from '../src/domain/listing.ts'
import { memberships, people } from '../src/domain/person.ts'
import { responses } from '../src/domain/response.ts'
import { create, findAll, replace } from '../src/store.ts'
import type { Locale } from '../src/words.ts'
import { openBot } from './calling.ts'
import { type Asking, askedFor } from './open-choices.ts'

/**
 * The choice that is pressed; or it is asked again, told to be needed, left open, or dropped; or something else is meant, while what
 * is half said waits, or where nothing is.
 */
type Meant = 1 | 2 | 3 | 'again' | 'needed' | 'open' | 'dropped' | 'else' | 'found'

const said: Readonly<Record<Locale, readonly (readonly [Asking, string, Meant])[]>> = {
  de: [
    ['twin', 'das ist der in Lenti', 2],
    ['twin', 'der in Lenti', 2],
    ['twin', 'Die aus Lüchow', 1],
    ['twin', 'ich meine den in Lüchow', 1],
    ['twin', 'nein, der in Lenti', 2],
    ['twin', 'Lenti', 2],
    ['twin', 'die in Lenti ist es', 2],
    ['twin', 'die, die in Lenti sitzt', 2],
    ['twin', 'den zweiten', 2],
    ['twin', 'zweiter', 2],
    ['twin', '2.', 2],
    ['twin', 'nr 2', 2],
    ['twin', 'Nummer zwei', 2],
    ['twin', 'die letzte bitte', 2],
    ['twin', 'das Erste', 1],
    ['twin', 'der Tischler', 'again'],
    ['twin', 'Ostwind', 'again'],
    ['twin', 'nicht der in Lenti', 'again'],
    ['twin', 'der in Lenti oder der in Lüchow', 'again'],
    ['twin', 'der in Lenti?', 'again'],
    ['twin', 'beide', 'again'],
    ['twin', 'der dritte', 'again'],
    ['twin', 'keiner von beiden', 'needed'],
    ['twin', 'hab ich nicht', 'needed'],
    ['twin', 'weiß nicht', 'needed'],
    ['twin', 'lass gut sein', 'dropped'],
    ['twin', 'Wer hat Heu?', 'else'],
    ['twin', 'biete 3 t Stroh', 'else'],
    ['which', 'das ist der in Clenze', 1],
    ['which', 'ich glaube, das in Gartow', 2],
    ['which', 'Nr. 2', 2],
    ['which', 'keins davon passt', 3],
    ['which', 'der Wirt', 'again'],
    ['leave', 'nur bei der Tischlerei', 2],
    ['leave', 'aus dem Gasthaus', 1],
    ['leave', 'der in Clenze', 'again'],
    ['leave', 'alles', 'again'],
    ['whom', 'für den Tischler', 1],
    ['whom', 'fürs Gasthaus natürlich', 2],
    ['whom', 'Traktor', 'again'],
    ['merge', 'der in Lenti', 'again'],
    ['merge', 'nee, andersrum', 2],
    ['merge', 'Wer hat Heu?', 'found'],
    ['contact', 'hab ich keinen, weder Telefon noch Mail', 'needed'],
    ['contact', 'den allgemeinen', 2],
    ['contact', 'meine Handynummer', 'else'],
    ['contact', 'das Handy', 'again'],
    ['contact', 'gar keiner', 'needed'],
    ['contact', 'niemand', 'needed'],
    ['contact', 'egal', 'needed'],
    ['twin', 'irgendeinen', 'needed'],
    ['twin', 'einer davon', 'again'],
    ['merge', 'Weiß nicht', 'open'],
    ['merge', 'den kenne ich nicht', 'open'],
  ],
  en: [
    ['twin', 'it is the one in Lenti', 2],
    ['twin', 'the one in Lüchow', 1],
    ['twin', 'the Lenti one', 2],
    ['twin', 'I mean the one from Luechow', 1],
    ['twin', 'no, the one in Lenti', 2],
    ['twin', 'Lenti please', 2],
    ['twin', 'that would be Lenti', 2],
    ['twin', 'the one based in Lenti', 2],
    ['twin', 'the second one', 2],
    ['twin', 'second', 2],
    ['twin', '2)', 2],
    ['twin', 'no. 2', 2],
    ['twin', 'number two', 2],
    ['twin', 'option 1', 1],
    ['twin', 'the last one, please', 2],
    ['twin', 'the joiner', 'again'],
    ['twin', 'Ostwind', 'again'],
    ['twin', 'not the one in Lenti', 'again'],
    ['twin', 'Lenti or Lüchow', 'again'],
    ['twin', 'the one in Lenti?', 'again'],
    ['twin', 'both', 'again'],
    ['twin', 'the third', 'again'],
    ['twin', 'none of these', 'needed'],
    ['twin', 'I have none', 'needed'],
    ['twin', "I don't know", 'needed'],
    ['twin', 'never mind', 'dropped'],
    ['twin', 'Who has hay?', 'else'],
    ['twin', 'offer 3 t of straw', 'else'],
    ['which', 'it is the one in Clenze', 1],
    ['which', 'I think the Gartow one', 2],
    ['which', 'number 2', 2],
    ['which', 'none of them fits', 3],
    ['which', 'the landlord', 'again'],
    ['leave', 'just the Gasthaus', 1],
    ['leave', 'the one in Clenze', 'again'],
    ['leave', 'everything', 'again'],
    ['whom', 'for the Gasthaus of course', 2],
    ['whom', 'for Asztalos', 1],
    ['whom', 'tractor', 'again'],
    ['merge', 'the Clenze one', 'again'],
    ['merge', 'the other way around', 2],
    ['contact', 'I have neither phone nor mail', 'needed'],
    ['contact', 'the general one', 2],
    ['contact', 'my mobile', 'again'],
    ['contact', 'no one', 'needed'],
    ['contact', 'No one!', 'needed'],
    ['contact', 'no one of these', 'needed'],
    ['contact', 'nobody', 'needed'],
    ['twin', 'any of them', 'needed'],
    ['twin', 'one of them', 'again'],
    ['merge', "I don't know", 'open'],
    ['merge', 'no idea', 'open'],
  ],
  hu: [
    ['twin', 'ez a lenti', 2],
    ['twin', 'a lentit', 2],
    ['twin', 'a lüchowi', 1],
    ['twin', 'a lüchowira gondoltam', 1],
    ['twin', 'nem, a lenti', 2],
    ['twin', 'Lenti', 2],
    ['twin', 'az, amelyik Lentiben van', 2],
    ['twin', 'a lüchowi lesz az', 1],
    ['twin', 'a második', 2],
    ['twin', 'a másodikat kérem', 2],
    ['twin', '2.', 2],
    ['twin', '2-es', 2],
    ['twin', 'a kettes', 2],
    ['twin', 'az utolsó', 2],
    ['twin', 'az elsőt', 1],
    ['twin', 'az asztalos', 'again'],
    ['twin', 'Ostwind', 'again'],
    ['twin', 'nem a lenti', 'again'],
    ['twin', 'a lenti vagy a lüchowi', 'again'],
    ['twin', 'a lenti?', 'again'],
    ['twin', 'mindkettő', 'again'],
    ['twin', 'a harmadik', 'again'],
    ['twin', 'egyik sem', 'needed'],
    ['twin', 'nincs ilyenem', 'needed'],
    ['twin', 'nem tudom', 'needed'],
    ['twin', 'hagyjuk', 'dropped'],
    ['twin', 'Kinek van szénája?', 'else'],
    ['twin', 'kínálunk 3 t szalmát', 'else'],
    ['which', 'ez a clenzei', 1],
    ['which', 'szerintem a gartowi', 2],
    ['which', '2. számú', 2],
    ['which', 'egyik sem jó', 3],
    ['which', 'a kocsmáros', 'again'],
    ['leave', 'csak a Gasthaus', 1],
    ['leave', 'a clenzei', 'again'],
    ['leave', 'mindent', 'again'],
    ['whom', 'az Asztalosnak', 1],
    ['whom', 'természetesen a Gasthaus', 2],
    ['whom', 'traktor', 'again'],
    ['merge', 'a clenzei', 'again'],
    ['merge', 'fordítva', 2],
    ['contact', 'nincs se telefonom, se e-mailem', 'needed'],
    ['contact', 'a központit', 2],
    ['contact', 'a mobilom', 'again'],
    ['contact', 'senki', 'needed'],
    ['contact', 'egyiket sem', 'needed'],
    ['twin', 'bármelyik', 'needed'],
    ['twin', 'az egyik', 'again'],
    ['merge', 'Nem tudom', 'open'],
    ['merge', 'nem ismerem őket', 'open'],
  ],
}

const titles = {
  again: { de: 'Das habe ich nicht verstanden: ', en: 'I did not understand: ', hu: 'Ezt nem értettem: ' },
  needed: {
    de: 'Ohne das geht es hier nicht weiter.',
    en: 'This cannot go on without it.',
    hu: 'Enélkül itt nem lehet folytatni.',
  },
  open: {
    de: 'Das eilt nicht, es ist noch nichts geschehen. Zur Wahl steht:',
    en: 'There is no hurry, nothing has been done yet. You can choose:',
    hu: 'Nem sürgős, még semmi sem történt. Ezek közül lehet választani:',
  },
  dropped: {
    de: 'Gut, es bleibt alles, wie es war.',
    en: 'All right, everything stays as it was.',
    hu: 'Rendben, minden marad, ahogy volt.',
  },
}
const search = { de: 'wer liefert ', en: 'who supplies ', hu: 'ki szállít ' }

describe.each(['de', 'en', 'hu'] as const)('at a choice that is open (%s)', (language) => {
  test.each(said[language])('%s: %s → %s', async (question, text, meant) => {
    const { asked, types, store } = await askedFor(question, language)
    const kept = async () => [await findAll(store, listings), await findAll(store, responses)]
    const before = await kept()
    const answer = await types(text)
    const pressing = async (number: number) => (await askedFor(question, language)).types(`${number}`)
    if (typeof meant === 'number') return expect(answer).toBe(await pressing(meant))
    if (meant === 'dropped') return expect(answer).toContain(titles.dropped[language])
    const first = [titles.again[language], titles.needed[language], titles.open[language]]
    if (meant === 'else' || meant === 'found') {
      for (const one of first) expect(answer).not.toContain(one)
      return expect(/Noch offen|Still open|Még befejezésre vár/.test(answer)).toBe(meant === 'else')
    }
    expect(answer.startsWith(titles[meant][language])).toBe(true)
    expect(answer.includes(search[language])).toBe(meant === 'again')
    // Every choice is there again, with the way to leave it, and the next answer is heard as the first would have been.
    for (const [button] of asked.matchAll(/\[[^\]]+\]/g)) expect(answer).toContain(button)
    expect(answer).toContain(asked.split('\n')[0])
    expect(await kept()).toEqual(before)
    expect(await types('1')).toBe(await pressing(1))
  })
})

/** Gerd has asked to join the Ökohof, where a list names somebody so. */
describe('whoever asks to be let in', () => {
  const told = async (language: Locale = 'de') => {
    const talk = await openBot([
      create(people, { id: 'gerda', network: 'WL', name: 'Gerd Grün', phone: '05841 7', coordinates: false }),
      create(memberships, {
        id: 'gerda:okohof',
        network: 'WL',
        person: 'gerda',
        organization: 'okohof',
        role: 'colleague',
      }),
    ])
    const anna = (await talk.store.get(humans, 'anna')) ?? expect.fail()
    await talk.store.commit([replace(anna, { ...anna.value, language })])
    await talk.says('zoe', 'beitreten Ökohof, Gerd Grün')
    talk.clock.turn(5)
    await talk.deliverDue()
    talk.clock.turn(5)
    const types = async (text: string) => (await talk.says('anna', text))?.text ?? ''
    return { ...talk, types, waiting: async () => (await findAll(talk.store, joins)).length }
  }

  test.each(['Der Tischler', 'vielleicht der aus Lenti'])('is asked for again: %s', async (text) => {
    const { types, waiting } = await told()
    const again = await types(text)
    expect(again).toMatch(/^Das habe ich nicht verstanden: /)
    expect(again).toContain('Aufnehmen')
    expect(await waiting()).toBe(1)
  })

  test.each([
    ['de', 'den kenne ich nicht'],
    ['de', 'Weiß nicht'],
    ['en', 'I do not know him'],
    ['en', 'No idea'],
    ['hu', 'nem ismerem'],
    ['hu', 'Nem tudom'],
  ] as const)('can wait (%s): %s', async (language, text) => {
    const { types, waiting } = await told(language)
    const again = await types(text)
    expect(again.startsWith(titles.open[language])).toBe(true)
    expect(again).toContain(': join approve?')
    expect(await waiting()).toBe(1)
  })

  test('waits while something is sought', async () => {
    const { types, waiting } = await told()
    expect(await types('Kartoffeln')).toMatch(/^Kartoffeln: /)
    expect(await waiting()).toBe(1)
  })
})

describe('whose request is meant is asked', () => {
  test.each([
    ['en', 'let in', ['no one', 'No one!', 'no one of them', 'nobody']],
    ['de', 'aufnehmen', ['keinen', 'niemanden']],
    ['hu', 'felvétel', ['senkit', 'egyiket sem']],
  ] as const)('and %s words for nobody let nobody in', async (language, typed, none) => {
    for (const text of none) {
      const { store, says, clock } = await openBot()
      const kora = (await store.get(humans, 'kora')) ?? expect.fail()
      await store.commit([replace(kora, { ...kora.value, language })])
      await says('zoe', 'beitreten Ökohof, Zoe Zander')
      clock.turn(5)
      await says('yann', 'beitreten Asztalos, Yann Young')
      clock.turn(5)
      expect((await says('kora', typed))?.text).toContain('Zoe Zander')
      clock.turn(5)
      const before = await findAll(store, memberships)
      await says('kora', text)
      expect(await findAll(store, memberships)).toEqual(before)
      expect(await findAll(store, joins)).toHaveLength(2)
    }
  })
})

test('what need not be chosen is left out', async () => {
  const { says } = await openBot()
  const asked = await says('kora', 'partner eintragen Windmühle, Art: Quatsch')
  expect(asked?.text).toContain('Art')
  expect((await says('kora', 'keine davon'))?.text).toMatch(/^Stimmt das so\?[\s\S]*Windmühle/)
})
