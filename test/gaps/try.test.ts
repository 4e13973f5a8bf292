import { test } from 'vitest'
import { gaps } from '../../src/domain/gap.ts'
import { findAll } from '../../src/store.ts'
import { openBot } from '../calling.ts'

test('try', async () => {
  const { store, says } = await openBot()
  let known = 0
  for (const text of [
    'Wer liefert Drohnen?',
    'Drohne',
    'danke dir',
    'test',
    'asdf',
    'hallo',
    'Wer hat Hackschnitzel?',
    'hackschnitzeln',
    'Hackschnizel',
    'faapríték',
    'kinek van faaprítéka?',
    'wood chips',
    'Wer liefert Drohnen? Bitte an anna@hof.example oder 0170 1234567',
    'Wer kennt Gerda Müller?',
    'Wer hat Drohnen für Maria Korn?',
    'Kovács Péter',
    'Wer kann einen Film über die Elbe schneiden?',
    'Anna Amsel',
    'Ökohof',
    'Wer hat Schafe, Ziegen, Kühe, Esel und Lamas?',
    'Ich habe Rückenschmerzen und suche eine gute Physiotherapeutin',
    'Suche Perücke',
    'Wer braucht Drohnen?',
    'Wer nimmt Altholz ab?',
    'das verstehe ich nicht',
    'mach mal das Licht an',
    'Wer hat 3 t Drohnen in Restorf?',
    'protokol',
    'Tischler in Hitzacker',
    'Dr. Schulze',
    'wie geht es dir?',
    'was ist los',
    'qwertz',
    'jaja',
    'Wer liefert Heu?',
    'Käse',
    'Kes',
    'was fehlt?',
    'Lüchow',
    'WL-4FC7KQ',
    'Wer hat was für meine Tochter Lena zum Geburtstag?',
    'kennt jemand einen guten Zahnarzt',
    'Mein Passwort ist Geheim',
    'Scheidungsanwalt',
    'ki tud drónnal fényképezni?',
    'does anybody have a drone?',
    'looking for beeswax',
    'méhviasz',
    'Bienenwachs',
    'Wer macht Webseiten?',
    'Wer verleiht Bierbänke?',
    'Sepp Hinterhuber',
    'Wer ist Sepp Hinterhuber?',
  ]) {
    const answer = await says('anna', text)
    const all = await findAll(store, gaps)
    const n = all.flatMap(({ value }) => value.said).reduce((sum, one) => sum + one.n, 0)
    console.log(`${n > known ? '+' : ' '} ${text} → ${answer?.text.split('\n')[0]}`)
    known = n
  }
  for (const who of ['kora','anna']) for (const text of ['was fehlt', 'lücken', 'gaps']) console.log((await says(who, text))?.text)
})
