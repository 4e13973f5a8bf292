import { describe, expect, test } from 'vitest'
import { joins } from '../../src/domain/join.ts'
import type { Locale } from '../../src/words.ts'
import { openBot } from '../calling.ts'
import { type stages, tell } from '../story.ts'

const platforms: readonly (keyof typeof stages)[] = ['strict', 'console']

const asks = { de: 'Welche Organisation?', en: 'Which organization?', hu: 'Melyik szervezet?' }
const names = { de: 'Vor- und Nachname', en: 'Your name', hu: 'Teljes név' }

/** What people say at the door, and whom they name. */
const said: Readonly<Record<Locale, readonly (readonly [string, string?])[]>> = {
  de: [
    ['Ich möchte bei der Bäckerei Korn mitmachen', 'Bäckerei Korn'],
    ['ich moechte gern bei der Bäckerei Korn mitmachen!', 'Bäckerei Korn'],
    ['Ich möchte der Bäckerei Korn beitreten', 'Bäckerei Korn'],
    ['Ich gehöre zur Bäckerei Korn', 'Bäckerei Korn'],
    ['Wir sind die Bäckerei Korn und möchten mitmachen', 'Bäckerei Korn'],
    ['Wir, die Bäckerei Korn, würden gern mitmachen.', 'Bäckerei Korn'],
    ['Die Bäckerei Korn möchte mitmachen', 'Bäckerei Korn'],
    ['Ich arbeite beim Holzhof', 'Holzhof'],
    ['Ich möchte mitmachen, ich arbeite beim Holzhof', 'Holzhof'],
    ['Ich arbeite beim Holzhof, kann ich mitmachen?', 'Holzhof'],
    ['Hallo, ich bin von der Bäckerei Korn.', 'Bäckerei Korn'],
    ['Ich arbeite bei Müller, Schmidt & Co. KG und möchte gern dabei sein', 'Müller, Schmidt & Co. KG'],
    ['Wie kann ich mitmachen?'],
    ['wie koennen wir hier beitreten'],
    ['Ich möchte gern bei euch mitmachen'],
    ['Ich möchte dem Netzwerk beitreten'],
    ['Wie werde ich Partner?'],
    ['darf ich dazu?'],
    ['lasst mich rein'],
    ['ich will rein'],
    ['Wir sind neu und wollen mitmachen'],
    ['Nehmt ihr uns auf?'],
    ['Hallo, lassen Sie uns bitte rein! Wir sind die Bäckerei Korn.', 'Bäckerei Korn'],
    ['Ich heiße Anna und bin vom Holzhof, darf ich mitmachen?', 'Holzhof'],
  ],
  en: [
    ["I'd like to join"],
    ['I’d like to join the network'],
    ['How can I join?'],
    ["I'd like to join Korn Bakery", 'Korn Bakery'],
    ['I work for Korn Bakery, can I join?', 'Korn Bakery'],
    ["I'd like to join, I work for Korn Bakery", 'Korn Bakery'],
    ["I work at Korn's Bakery.", "Korn's Bakery"],
    ['We are Korn Bakery and would like to join', 'Korn Bakery'],
    ["I'm from Korn Bakery and want to join", 'Korn Bakery'],
    ['can I come in?'],
    ['let me in please'],
    ["Hi, I'm new here and would like to join"],
    ['Could you let us in?'],
    ['how do I join?'],
    ["Let us in! We're Korn Bakery.", 'Korn Bakery'],
  ],
  hu: [
    ['Szeretnék csatlakozni'],
    ['szeretnek csatlakozni'],
    ['Hogyan lehet csatlakozni?'],
    ['Hogyan csatlakozhatok?'],
    ['Csatlakozni szeretnék a hálózathoz'],
    ['A Kovács Pékségnél dolgozom, szeretnék csatlakozni', 'Kovács Pékség'],
    ['szeretnék belépni, a Kovács Pékségnél dolgozom', 'Kovács Pékség'],
    ['Az Erdei Iskolában dolgozom', 'Erdei Iskola'],
    ['A Kovács Pékséghez tartozom', 'Kovács Pékség'],
    ['A Kovács Pékség vagyunk, és szeretnénk csatlakozni', 'Kovács Pékség'],
    ['A Kovács Pékség szeretne csatlakozni', 'Kovács Pékség'],
    ['Szeretnék csatlakozni a Kovács Pékséghez', 'Kovács Pékség'],
    ['be szeretnék lépni'],
    ['Új vagyok itt, szeretnék csatlakozni'],
    ['Beszállnék én is'],
    ['felvennétek?'],
    ['Kérem, vegyenek fel minket! A Kovács Pékség vagyunk.', 'Kovács Pékség'],
  ],
}
const all = (['de', 'en', 'hu'] as const).flatMap((locale) =>
  said[locale].map(([text, partner]) => ({ locale, text, partner })),
)

describe('at the door', () => {
  test.each(all)('$text ($locale) asks to be let in: $partner', async ({ locale, text, partner }) => {
    const { says, clock, store } = await openBot()
    const shown = (await says('zoe', text))?.text ?? ''
    expect(shown.split('\n')[0]).toBe(partner === undefined ? asks[locale] : names[locale])
    if (partner === undefined) return
    clock.turn(1)
    expect((await says('zoe', 'Zoe Zander'))?.text).toContain(partner)
    const [asked] = await store.find(joins)
    expect([asked?.value.name, asked?.value.founds?.name]).toEqual(['Zoe Zander', partner])
  })

  test.each([
    ['Ich bin Max Müller von der Bäckerei Korn und möchte mitmachen', 'Max Müller', 'Bäckerei Korn'],
    ["I'm Max Miller from Korn Bakery and I'd like to join", 'Max Miller', 'Korn Bakery'],
    ['Kovács Éva vagyok a Kovács Pékségtől, szeretnék csatlakozni', 'Kovács Éva', 'Kovács Pékség'],
    ['Guten Tag, ich bin Max Müller von der Bäckerei Korn', 'Max Müller', 'Bäckerei Korn'],
    ['Guten Tag, ich bin die Lisa Lurch vom Holzhof Korn', 'Lisa Lurch', 'Holzhof Korn'],
    ['ich bin der Toni Tamm von der Mosterei Korn und will mitmachen', 'Toni Tamm', 'Mosterei Korn'],
    ['Mein Name ist Max Müller, ich komme vom Holzhof Korn.', 'Max Müller', 'Holzhof Korn'],
    ['Hi, my name is Max Miller and I work for Korn Bakery', 'Max Miller', 'Korn Bakery'],
    ['Jó napot, Kovács Éva vagyok a Kovács Pékségtől', 'Kovács Éva', 'Kovács Pékség'],
    ['ich will mitmachen, ich arbeite beim hof grünland, bin die Toni Meier', 'Toni Meier', 'hof grünland'],
    ['Ich möchte mitmachen, ich bin Toni Meier und arbeite beim Hof Grünland', 'Toni Meier', 'Hof Grünland'],
    ['Ich arbeite beim Hof Grünland, ich heiße Toni Meier', 'Toni Meier', 'Hof Grünland'],
    ["I'd like to join, I work for Hof Grünland, I'm Toni Meier", 'Toni Meier', 'Hof Grünland'],
    ["I'd like to join, I'm Toni Meier from Hof Grünland", 'Toni Meier', 'Hof Grünland'],
    ['szeretnék belépni, a Kovács Pékségnél dolgozom, a nevem Kiss Éva', 'Kiss Éva', 'Kovács Pékség'],
    ['Ich bin die Neue vom Holzhof und möchte dazu. Mein Name ist Anna Berg.', 'Anna Berg', 'Holzhof'],
    ['Kann man bei euch mitmachen? Ich bin Anna Berg vom Holzhof.', 'Anna Berg', 'Holzhof'],
    ['Ich möchte bei der Bäckerei Korn mitmachen, ich bin Max Müller', 'Max Müller', 'Bäckerei Korn'],
    ["we'd like to take part, Bob Brown of Brown Ltd", 'Bob Brown', 'Brown Ltd'],
    ["I'm Max Miller and want to join. We are Korn Bakery.", 'Max Miller', 'Korn Bakery'],
    ['Szeretnék csatlakozni, Tóth Jenő a nevem, a Tóth Kft-től', 'Tóth Jenő', 'Tóth Kft'],
    ['Felvennének? Tóth Jenő vagyok a Tóth Kft-től.', 'Tóth Jenő', 'Tóth Kft'],
  ])('%s says all there is to say', async (text, name, partner) => {
    const { says, store } = await openBot()
    expect((await says('zoe', text))?.text).toContain(partner)
    const [asked] = await store.find(joins)
    expect([asked?.value.name, asked?.value.founds?.name]).toEqual([name, partner])
  })

  test.each([
    'Wer möchte mitmachen?',
    'Wir gehören zum Holzhof und suchen Heu',
    'Ich arbeite mit Holz',
    'Ich suche jemanden, der bei der Ernte mitmachen kann',
    'Kann ich hier Heu kaufen?',
    'Darf ich dazu etwas fragen?',
    'Wir wollen bei der Messe mitmachen, wer noch?',
    'lass mich rein ins Lager, wer hat den Schlüssel?',
    'Kann ich mitmachen oder nur Leute aus Lüchow?',
    'Ich bin Bäcker aus Lüchow',
    'I work with wood, who has hay?',
    'Can I come in on Monday for the chairs?',
    'Can I buy hay?',
    'Ki dolgozik fával?',
    'A kertben dolgozom, ki ad kölcsön ásót?',
    'Felvennétek a munkánkat videóra?',
  ])('%s does not', async (text) => {
    const { says } = await openBot()
    const shown = (await says('zoe', text))?.text.split('\n')[0]
    for (const question of [...Object.values(asks), ...Object.values(names)]) expect(shown).not.toBe(question)
  })

  test.each(['Welche Organisation?', 'Vor- und Nachname'])('as an answer to “%s”, too', async (open) => {
    const { says, clock } = await openBot()
    let shown = await says('zoe', 'beitreten')
    clock.turn(1)
    if (open === 'Vor- und Nachname') shown = await says('zoe', 'Holzhof')
    expect(shown?.text).toContain(open)
    clock.turn(1)
    await says('zoe', 'Ich gehöre zur Bäckerei Korn')
    clock.turn(1)
    expect((await says('zoe', 'Zoe Zander'))?.text).toContain('Ihre Anfrage ist unterwegs: Bäckerei Korn')
  })
})

test('what a partner says of where they work or what they join stays what it was', async () => {
  const { says, clock, store } = await openBot()
  for (const text of [
    'Ich arbeite beim Holzhof',
    'Wir gehören zur Bäckerei Korn',
    'Wir möchten bei der Ernte mitmachen',
    'Wir wollen bei der Messe mitmachen, wer noch?',
    'Darf ich dazu etwas fragen?',
    'lasst mich rein',
    'I work for Korn Bakery',
    'A Kovács Pékségnél dolgozom',
    'Hogyan lehet csatlakozni?',
  ]) {
    clock.turn(1)
    const shown = (await says('anna', text))?.text ?? ''
    for (const question of Object.values(asks)) expect(shown).not.toContain(question)
    expect(shown).not.toContain('join ask')
  }
  expect(await store.find(joins)).toEqual([])
})

describe.each(platforms)('on the %s', (platform) => {
  test.each([
    ['de', 'Ich arbeite beim Asztalos', 'Wir sind die Bäckerei Korn und möchten mitmachen', 'Anfrage'],
    ['en', 'I work for Asztalos, can I join?', 'We are Bäckerei Korn and would like to join', 'request'],
    [
      'hu',
      'Az Asztalosnál dolgozom, szeretnék csatlakozni',
      'A Bäckerei Korn szeretne csatlakozni',
      'kérelm',
    ],
  ] as const)(
    'whoever waits already asks elsewhere in their own words (%s)',
    async (language, one, two, sent) => {
      const { zoe, store } = await tell(platform, language, 'familiar')
      await zoe.types(one)
      zoe.sees(names[language])
      await zoe.types('Zoe Zander')
      zoe.sees(sent, 'Asztalos')
      await zoe.types(two)
      zoe.sees(sent, 'Bäckerei Korn')
      const asked = (await store.find(joins)).map(({ value }) => value.organization ?? value.founds?.name)
      expect(asked.toSorted()).toEqual(['Bäckerei Korn', 'asztalos'])
    },
  )
})
