import { expect, test } from 'vitest'
import { analyze } from '../../src/search/analyze.ts'
import { guessLocale } from '../../src/search/guess-locale.ts'

test.each([
  ['Hallo zusammen, hat jemand von Ihnen noch Bierzeltgarnituren für den 14.6.?', 'Bierzeltgarnituren'],
  ['wer liefert hackschnitzel', 'hackschnitzel'],
  ['Wer kann uns einen Film schneiden?', 'Film schneiden'],
  ['Gibt es jemanden, der Hecken schneidet?', 'Hecken schneidet'],
  ['wo bekomme ich Schafwolle her', 'Schafwolle'],
  ['Suche dringend Hackschnitzel', 'Hackschnitzel'],
  ['Biohonig gesucht', 'Biohonig'],
  ['Für unser Hoffest suchen wir noch Bierbänke', 'Bierbänke'],
  ['Bierbänke suchen wir für unser Hoffest', 'Bierbänke'],
  ['Wir feiern am Samstag. Wer kann uns Bierbänke leihen?', 'Bierbänke'],
  ['Kennt jemand einen guten Tischler?', 'Tischler'],
  ['Guten Tag, ich bräuchte bitte jemanden der mir die Buchhaltung macht', 'Buchhaltung'],
  ['Hat jmd. ne Hüpfburg übrig?', 'Hüpfburg'],
  ['Helyi mézet keresünk a falunapra.', 'Helyi méz'],
  ['Sajtot keresek a vendégeimnek', 'Sajt'],
  ['Van valakinek kölcsönadható hangosítása szombatra?', 'hangosítása'],
  ['ki szállít tűzifát?', 'tűzifa'],
  ['ki foglalkozik méhészettel', 'méhészet'],
  ['szükségem van egy utánfutóra', 'utánfutó'],
  ['hol kapok tojást', 'tojás'],
  ['who supplies firewood?', 'firewood'],
  ['anyone doing bicycle repair', 'bicycle repair'],
  ['does anybody have a stage', 'stage'],
  ['where can I get organic honey', 'organic honey'],
])('%s seeks %s', (text, words) => {
  expect(analyze(text, 'de').words).toContain(words)
  expect(analyze(text, 'de').words.length).toBeLessThanOrEqual(words.length + 7)
})

test.each([
  ['Wer sucht Heu?', 'request'],
  ['wer braucht noch Brennholz', 'request'],
  ['Wer hätte Interesse an Sägespänen?', 'request'],
  ['Sucht jemand einen Azubi?', 'request'],
  ['ki keres szénát', 'request'],
  ['kinek kell trágya', 'request'],
  ['who needs hay', 'request'],
  ['Wer hat Heu?', 'offer'],
  ['Ich suche Heu', 'offer'],
  ['szénát keresünk', 'offer'],
  ['I need hay', 'offer'],
])('%s looks for an %s', (text, kind) => {
  expect(analyze(text, 'de').kind).toBe(kind)
})

test.each([
  ['Wer hat Stühle?', 'de'],
  ['Brauchen Sie noch etwas?', 'de'],
  ['Ki szállít tűzifát?', 'hu'],
  ['hol kapok mezet', 'hu'],
  ['Who has chairs?', 'en'],
  ['', undefined],
  ['4711', undefined],
])('%s is written in %s', (text, locale) => {
  expect(guessLocale(text)).toBe(locale)
})

test('forms of a word have one stem', () => {
  const stems = (locale: 'de' | 'en' | 'hu', words: string) =>
    new Set(words.split(' ').map((word) => analyze(word, locale).asked[0]?.stem)).size
  expect(stems('de', 'Tischler Tischlerei Tischlerin Tischlern Tischlerinnen')).toBe(1)
  expect(stems('de', 'Bäume Baum Bäumen')).toBe(1)
  expect(stems('en', 'bakery bakeries baker bakers')).toBe(1)
  expect(stems('hu', 'méz mézet mézek')).toBe(1)
  expect(stems('hu', 'asztalos asztalost asztalosok asztalosnak')).toBe(1)
})
