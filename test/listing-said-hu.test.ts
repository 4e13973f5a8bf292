import { expect, test } from 'vitest'
import { understand } from '../src/cli/understand.ts'
import { loadCommands } from '../src/load.ts'

const commands = await loadCommands()
// A Wednesday.
const today = Temporal.PlainDate.from('2026-03-04')
const read = (sentence: string) => {
  const { command, input } = understand(commands, sentence, today, { given: 'hu' })
  return { command, input }
}

test.each([
  // What is sought, with its ending taken off wherever it stands.
  ['Vásárolnánk 200 kg paradicsomot befőzéshez', { title: 'paradicsom befőzéshez', quantity: '200 kg' }],
  ['szükségem lenne egy fúrógépre szerdáig', { title: 'fúrógép', until: '2026-03-04' }],
  ['kellene tíz asztal a szüreti bálra', { title: 'asztal a szüreti bálra', quantity: '10' }],
  ['az iskola keres egy zongorát', { title: 'zongora' }],
  ['Diákmunkást keresek nyárra', { title: 'Diákmunkás nyárra' }],
  ['Tolmács kellene május huszadikára', { title: 'Tolmács', until: '2026-05-20' }],
  ['hiányzik még két kapus a csapatból', { title: 'kapus a csapatból', quantity: '2' }],
  ['Keresünk megbízható takarítót, Körmend', { title: 'megbízható takarító', town: 'Körmend' }],
  ['Gyümölcsfát vennék, visszavonásig', { title: 'Gyümölcsfa', until: 'standing' }],
  ['Örömmel vennénk egy vetőgépet, max. 500 ezer Ft', { title: 'vetőgép', price: 'max. 500 ezer Ft' }],
  ['szeretnénk bérelni egy garázst Keszthelyen', { title: 'garázs', town: 'Keszthely' }],
  ['keresunk hasznalt kalyhat', { title: 'hasznalt kalyha' }],
  ['jól jönne három láda szőlő jövő szombatra', { title: 'szőlő', quantity: '3 láda', until: '2026-03-14' }],
  ['Széket keresünk és asztalt a hónap végéig', { title: 'Szék és asztal', until: '2026-03-31' }],
])('%s is sought', (sentence, input) => {
  expect(read(sentence)).toEqual({ command: 'request add', input })
})

test.each([
  [
    'Eladnám a régi biciklimet, 20 ezer forintért, Keszthelyen.',
    { title: 'régi bicikli', price: '20 ezer forint', town: 'Keszthely' },
  ],
  ['Szeretnék elajándékozni három kiscicát', { title: 'kiscica', quantity: '3', price: 'free' }],
  ['van tíz felesleges székünk a kultúrházban', { title: 'szék a kultúrházban', quantity: '10' }],
  [
    'Kiadó egy garázs Zalaegerszegen 30 ezer forint havonta',
    { title: 'garázs', price: '30 ezer forint havonta', town: 'Zalaegerszeg' },
  ],
  ['Ingyen elvihető egy kanapé, Lenti', { title: 'kanapé', town: 'Lenti', price: 'free' }],
  ['Mézet árulunk, 2500 Ft/üveg, karácsonyig', { title: 'Méz', price: '2500 Ft/üveg', until: '2026-12-24' }],
  ['bérbe adnám a legelőmet két hektár', { title: 'legelő', quantity: '2 hektár', details: 'Bérbe.' }],
  [
    'eladó fenyő tűzifa 10 köbméter 35000 forint/köbméter',
    { title: 'fenyő tűzifa', price: '35000 forint/köbméter', quantity: '10 köbméter' },
  ],
  ['Burgonyát adok el zsákonként 4000 Ft', { title: 'Burgonya', price: 'zsákonként 4000 Ft' }],
  [
    'Szabad férőhely a nyári táborban július végéig',
    { title: 'Szabad férőhely a nyári táborban', until: '2026-07-31' },
  ],
  ['Kínálunk alvállalkozói munkát kőműveseknek', { title: 'alvállalkozói munka kőműveseknek' }],
  ['Kölcsön tudnánk adni egy projektort', { title: 'projektor', details: 'Kölcsönbe.' }],
  [
    'Lóvontatású ekét adunk el, ára megegyezés szerint',
    { title: 'Lóvontatású eke', price: 'megegyezés szerint' },
  ],
  ['Bontott gerenda kapható Körmenden', { title: 'Bontott gerenda', town: 'Körmend' }],
  ['Maradt még 20 zsák vetőmag', { title: 'vetőmag', quantity: '20 zsák' }],
])('%s is offered', (sentence, input) => {
  expect(read(sentence)).toEqual({ command: 'offer add', input })
})

test.each([
  ['Van egy kérdésem a hirdetéssel kapcsolatban'],
  ['Új telefonszámunk van: 06 30 123 4567'],
  ['Köszönjük a segítséget a szüreten!'],
  ['Szeretném módosítani az adataimat'],
  ['Nem adunk el semmit'],
  ['Holnap zárva vagyunk'],
  ['Jó lenne tudni mennyi az annyi'],
  ['Holnap találkozunk a piacon'],
  ['El kell mennem orvoshoz'],
  ['Holnap kellene találkoznunk'],
  ['Ki adna kölcsön egy sátrat?'],
  ['tud valaki eladó házat a faluban'],
  ['kinek van felesleges létrája'],
  ['Kérnék egy listát a partnerekről'],
])('%s is neither', (sentence) => {
  expect(read(sentence).command).not.toMatch(/^(?:offer|request) add$/)
})

test('what happened besides is told with the details', () => {
  const { input } = read('Elromlott a fűnyírónk. Keresünk egy használt fűnyírót.')
  expect(input).toEqual({ title: 'használt fűnyíró', details: 'Elromlott a fűnyírónk.' })
})
