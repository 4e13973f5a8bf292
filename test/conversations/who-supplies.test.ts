import { afterAll, expect, test } from 'vitest'
import { createPlayground } from '../running.ts'

const playground = createPlayground()
afterAll(() => playground.clear())

/** Hard questions to the demo network, by three of its people: what is read first, and a word by which it was found. */
const talk: readonly (readonly [who: string, asked: string, answer: string, through?: string])[] = [
  ['Wiebke Storch', 'Schreiner', 'Schreiner: Tischlerei Ostwind'],
  ['Wiebke Storch', 'Erdäpfel', 'Erdäpfel: Hof Krähenwinkel', 'Erdäpfel → Speisekartoffeln'],
  ['Wiebke Storch', 'Wer kann den Rasen mähen?', 'Rasen mähen: Naturparkverein Storchenwiese'],
  ['Wiebke Storch', 'Wer hat eine Lautsprecheranlage?', 'Lautsprecheranlage: Theater Fliegende Kiepe'],
  ['Wiebke Storch', 'Wer backt Semmeln?', 'Semmeln: Bäckerei Krümelow', 'Semmeln → Brötchen'],
  ['Wiebke Storch', 'Dolmetscherin für Ungarisch', 'Hídfő Fordítóiroda', 'Dolmetscherin → Interpreting'],
  ['Wiebke Storch', 'Wer macht Webseiten?', 'Webseiten: Datenscheune GmbH'],
  ['Wiebke Storch', 'Wer baut PV-Anlagen?', 'PV-Anlagen: Elektro Funkenberg GmbH'],
  ['Wiebke Storch', 'Wer hat kartofeln?', 'kartofeln: Hof Krähenwinkel', 'Speisekartoffeln'],
  ['Wiebke Storch', 'Wer druckt Flugblätter?', 'Flugblätter: Druckerei Blauer Bogen', 'Flugblätter → Flyer'],
  ['Wiebke Storch', 'Getreide mahlen', 'Getreide mahlen: Kornmühle Morgentau'],
  ['Wiebke Storch', 'Wer hat hackschnizel?', 'hackschnizel: Sägewerk Tannendiek und 1 weiterer Treffer'],
  ['Wiebke Storch', 'saegespaene', 'saegespaene: Sägewerk Tannendiek'],
  ['Wiebke Storch', 'Lehrstelle Tischlerin', 'Tischlerei Ostwind', 'Lehrstelle → Ausbildungsplatz'],
  ['Wiebke Storch', 'Wer hat Bierbänke?', 'Bierbänke: Rundlingsbräu', 'Bierzeltgarnituren'],
  ['Wiebke Storch', 'Hat jemand ein U-Boot?', 'nichts ganz Passendes'],
  ['Wiebke Storch', 'Hufschmied', 'im Netzwerk niemanden'],
  ['Wiebke Storch', 'Wer hat Honig?', 'Honig: Imkerei Sommersumm', 'Lindenhonig'],
  ['Bakos Emese', 'Kinek van krumplija?', 'krumplija: Hof Krähenwinkel', 'krumplija → Speisekartoffeln'],
  ['Bakos Emese', 'Ki ismer jó asztalost?', 'asztalost: Diófa Asztalosműhely'],
  ['Bakos Emese', 'kenyeret ki süt?', 'kenyér: Kovászkert Pékség'],
  ['Bakos Emese', 'hangositas falunapra', 'Zenebona Kulturális Egyesület', 'Hangosítás'],
  ['Bakos Emese', 'ki fordít németre?', 'Hídfő Fordítóiroda'],
  ['Bakos Emese', 'ki költöztet Ausztriába?', 'Gólyaláb Fuvar Kft.', 'költöztetés'],
  ['Bakos Emese', 'apartman 10 főre', 'Tornácos Vendégház'],
  ['Bakos Emese', 'bringaszerviz', 'bringaszerviz: Radwerkstatt Umdrauf'],
  ['Bakos Emese', 'ki szállít faaprítékot?', 'Sägewerk Tannendiek', 'faaprítékot → Hackschnitzel'],
  ['Bakos Emese', 'kinek van meze?', 'meze: Zümmögő Méhészet', 'Akácméz'],
  ['Bakos Emese', 'kinek van atomerőműve?', 'A hálózatban senkit sem találtam'],
  ['Ronja Feldmann', 'electrician', 'electrician: Elektro Funkenberg GmbH'],
  ['Ronja Feldmann', 'translator Hungarian German', 'Hídfő Fordítóiroda'],
  ['Ronja Feldmann', 'Who has potatoes?', 'potatoes: Hof Krähenwinkel', 'potatoes → Speisekartoffeln'],
  ['Ronja Feldmann', 'bike repair', 'bike repair: Radwerkstatt Umdrauf'],
  ['Ronja Feldmann', 'Who supplies wood chips?', 'Sägewerk Tannendiek', 'wood chips → Hackschnitzel'],
  ['Ronja Feldmann', 'Who builds websites?', 'websites: Datenscheune GmbH', 'Webseiten'],
  ['Ronja Feldmann', 'Who has a submarine?', 'I found nobody in the network'],
]

test('hard questions to the demo network, in three languages', () => {
  const lines = talk.map(([as, text]) => JSON.stringify({ as, text }))
  const { stdout } = playground.start(`${lines.join('\n')}\n`, ['--json'])
  const cards = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).card)
  expect(cards).toHaveLength(talk.length)
  for (const [i, [, asked, answer, through = '']] of talk.entries()) {
    expect(cards[i].title, asked).toContain(answer)
    expect(cards[i].text, asked).toContain(through)
  }
})
