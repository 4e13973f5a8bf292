import { expect, test } from 'vitest'
import { nominative } from '../src/nominative.ts'

test.each([
  ['3 t szénát', 'kínálunk 3 t szénát', '3 t széna'],
  ['széket szombatra', 'keresünk széket szombatra', 'szék szombatra'],
  ['régi téglát', 'kínálok régi téglát', 'régi tégla'],
  ['fűrészárut és tűzifát', 'kínálunk fűrészárut és tűzifát', 'fűrészáru és tűzifa'],
  ['lisztet, cukrot és vajat a falunapra', 'keresünk lisztet', 'liszt, cukor és vaj a falunapra'],
  ['hat használt széket', 'keresünk hat használt széket', 'hat használt szék'],
  ['füstölt sajtot', 'keresünk füstölt sajtot', 'füstölt sajt'],
  ['rozskenyeret minden hétre', 'keresünk rozskenyeret minden hétre', 'rozskenyér minden hétre'],
  ['termet 80 főre', 'Keresünk termet 80 főre', 'terem 80 főre'],
  ['szénára', 'szükségünk van szénára', 'széna'],
  ['20 székre és 5 asztalra', 'Szükségünk lenne 20 székre és 5 asztalra', '20 szék és 5 asztal'],
  ['méhészettel', 'ki foglalkozik méhészettel?', 'méhészet'],
  ['fával', 'Ki foglalkozik fával?', 'fa'],
  ['bort', 'ki árul bort?', 'bor'],
  ['székeket', 'keresek székeket', 'székek'],
])('%s of "%s" is %s', (words, sentence, heading) => {
  expect(nominative(words, sentence)).toBe(heading)
})

test.each([
  ['liszt', 'eladó liszt'],
  ['cement', 'van valakinek cement?'],
  ['40 szék szombatra', 'kellene 40 szék szombatra'],
  ['szenat', 'keresek szenat'],
  ['termelői sajt', 'Hol van termelői sajt?'],
  ['kert', 'Van bérelhető kert?'],
  ['kert gondozásához', 'Keresünk kert gondozásához segítőt'],
])('%s of "%s" stays', (words, sentence) => {
  expect(nominative(words, sentence)).toBe(words)
})
