import { describe, expect, test } from 'vitest'
import { organizations } from '../../src/domain/organization.ts'
import { type Person, people } from '../../src/domain/person.ts'
import { findAll, replace } from '../../src/store.ts'
import type { Locale } from '../../src/words.ts'
import { type stages, tell } from '../story.ts'
import { listed, storeWith } from '../world.ts'

const hay = 'WL-2B3456'

/** A network in which nobody has left a phone or a mail, and no partner has. */
const opened = async (platform: keyof typeof stages, language: Locale) => {
  const open = async () => {
    const store = await storeWith(platform, language)
    const persons = await findAll(store, people)
    const partners = await findAll(store, organizations)
    const mute = <T extends { phone?: string | undefined }>({ phone: _, ...rest }: T) => rest
    await store.commit([
      listed(hay, 'okohof', { title: 'Heu' }),
      ...persons.map((kept) => replace(kept, mute(kept.value) as Person)),
      ...partners.map((kept) => replace(kept, mute(kept.value))),
    ])
    return store
  }
  const story = await tell(platform, language, 'formal', open)
  const known = async (id: string) => (await story.store.get(people, id))?.value
  return { ...story, known }
}

const platforms: readonly (keyof typeof stages)[] = ['strict', 'console']

describe.each(platforms)('somebody without phone and mail, on the %s', (platform) => {
  test('wird dort danach gefragt, wo es gebraucht wird', async () => {
    const { anna, bence, kora, known } = await opened(platform, 'de')
    await bence.types(`antworten ${hay}`)
    bence.sees('Telefon oder E-Mail zum Weitergeben')
    for (const none of ['keins', 'hab ich nicht', 'ruf halt an']) {
      await bence.types(none)
      bence.sees(
        'Gebraucht wird eine Telefonnummer oder E-Mail-Adresse, zum Beispiel 05841 123. Haben Sie keine, trägt die Netzwerkkoordination gern eine für Ihren Partner ein',
      )
    }
    anna.neverSees('Asztalos')
    await bence.types('Tel. 05841 77')
    bence.sees(
      'Ihre Antwort ist unterwegs: Heu',
      'Geht mit und steht jetzt in Ihrem Profil: 05841 77',
      'profil',
    )
    anna.sees('Asztalos meldet sich: Heu', 'Kontakt: Bence Bíró, 05841 77')
    expect(await known('bence')).toMatchObject({ phone: '05841 77' })
    expect(await known('bence')).not.toHaveProperty('shows')

    await anna.clicks('Zusagen')
    await anna.fills({ 'Telefon oder E-Mail zum Weitergeben': 'am Nachmittag' })
    anna.sees('Gebraucht wird eine Telefonnummer')
    await anna.fills({ 'Telefon oder E-Mail zum Weitergeben': 'anna@amsel.example, 0171 33' })
    anna.sees('Zusage an Asztalos: Heu', 'jetzt in Ihrem Profil: 0171 33, anna@amsel.example')
    bence.sees('Ökohof sagt zu: Heu', 'Kontakt: Anna Amsel, 0171 33, anna@amsel.example')

    await kora.types('für Ökohof: partner fragen Fähre Pevestorf, Fahren Sie am Sonntag?')
    kora.sees('Mein persönlicher')
    await kora.types('1')
    kora.sees('Zum Weitergeben fehlen Telefon und E-Mail.', 'Die des Partners so: partner kontakt')
    expect(await known('kora')).not.toHaveProperty('phone')
  })

  test('is asked for it where it is needed', async () => {
    const { anna, bence, known } = await opened(platform, 'en')
    await bence.types('partner ask Ökohof, Do you have straw?')
    bence.sees('Phone or mail to pass on', 'Do you have straw?')
    await bence.types('none')
    bence.sees('It takes a phone number or a mail address', 'the coordinators are glad to add one')
    await bence.types('my number is 05841 77')
    bence.sees('Your question is on its way: Ökohof', 'stands in your profile now: 05841 77')
    anna.sees('Asztalos asks: Do you have straw?', 'Contact: Bence Bíró, 05841 77')
    // What is there now is not asked for again.
    await bence.types(`respond ${hay}`)
    bence.sees('Which contact may we pass on?')
    bence.neverSees('general one')
    await bence.types('1')
    bence.sees('Your answer is on its way: Heu')
    await bence.types('undo')
    bence.sees('Undone: ')
    expect(await known('bence')).toMatchObject({ phone: '05841 77' })
  })

  test('ott kapja a kérdést, ahol kell', async () => {
    const { anna, bence, known } = await opened(platform, 'hu')
    await bence.types(`válaszolok ${hay}`)
    bence.sees('Továbbadható telefonszám vagy e-mail-cím')
    await bence.types('nincs')
    bence.sees('Ide telefonszám vagy e-mail-cím kell, például 06 92 123 456.', 'a koordinátor szívesen')
    await bence.types('bence@asztalos.example')
    bence.sees('Továbbítottuk a válaszát: Heu', 'bekerült a profiljába: bence@asztalos.example')
    anna.sees('Asztalos jelentkezett: Heu', 'Elérhetőség: Bence Bíró, bence@asztalos.example')
    // Taken back at once, all of it is.
    await bence.clicks('Visszavonás')
    bence.sees('Visszavonva: ')
    expect(await known('bence')).not.toHaveProperty('mail')
  })

  test.each([
    {
      language: 'de',
      hides: 'Profil Telefon niemandem zeigen',
      answers: 'antworten',
      asked: 'Verborgen: allen Partnern in Kontakt zeigen?',
      no: ['nein', 'Gut, es bleibt alles, wie es war.'],
      yes: 'Ja, zeigen',
      sent: 'Geht mit und steht jetzt in Ihrem Profil: 05841 77',
    },
    {
      language: 'en',
      hides: 'profile phone for nobody',
      answers: 'respond',
      asked: 'Hidden so far. Show all partners in touch?',
      no: ['no', 'everything stays as it was'],
      yes: 'Yes, show it',
      sent: 'It goes along, and stands in your profile now: 05841 77',
    },
    {
      language: 'hu',
      hides: 'profil telefon senkinek',
      answers: 'válaszolok',
      asked: 'Mutassuk minden kapcsolatban álló partnernek?',
      no: ['nem', 'minden marad'],
      yes: 'Igen, már ne legyen rejtve',
      sent: 'bekerült a profiljába: 05841 77',
    },
  ] as const)('and hides it: nothing goes without a yes, $language', async (words) => {
    const { language, hides, answers, asked, no, yes, sent } = words
    const { anna, bence, known } = await opened(platform, language)
    await bence.types(hides)
    await bence.types(`${answers} ${hay}`)
    await bence.types('05841 77')
    bence.sees(asked, '05841 77')
    await bence.types(no[0])
    bence.sees(no[1])
    anna.neverSees('Asztalos')
    expect(await known('bence')).not.toHaveProperty('phone')

    await bence.types(`${answers} ${hay}`)
    await bence.types('05841 77')
    await bence.clicks(yes)
    bence.sees(sent)
    anna.sees('Bence Bíró, 05841 77')
    expect(await known('bence')).toMatchObject({ phone: '05841 77', shows: { phone: 'touch' } })
  })
})
