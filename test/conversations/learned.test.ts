import { describe, expect, test } from 'vitest'
import { organizations } from '../../src/domain/organization.ts'
import { replace } from '../../src/store.ts'
import type { Locale } from '../../src/words.ts'
import { type stages, tell } from '../story.ts'
import { storeWith } from '../world.ts'

const platforms: readonly (keyof typeof stages)[] = ['strict', 'console']

/** Ökohof is known for one thing alone. */
const known = (platform: string, language: Locale, expertise: string) => async () => {
  const store = await storeWith(platform, language)
  const farm = (await store.get(organizations, 'okohof')) ?? expect.fail()
  await store.commit([replace(farm, { ...farm.value, expertise })])
  return store
}

describe.each(platforms)('on the %s', (platform) => {
  test('wer mit einem Wort fragt, das niemand geschrieben hat, wird nach einer Zusage dorthin geführt', async () => {
    const { anna, bence, dora, kora } = await tell(platform, 'de', 'formal', known(platform, 'de', 'Heu'))
    await bence.types('Wer hat Plumpsel?')
    bence.sees('Für „Plumpsel“ habe ich im Netzwerk niemanden gefunden.')
    await bence.clicks('Als Gesuch veröffentlichen')
    await bence.types('ja')
    bence.sees('Gesuch', 'Plumpsel')
    await anna.types('antworten Plumpsel')
    await anna.types('2')
    anna.neverSees('Gesucht war')
    bence.sees('Ökohof meldet sich: Plumpsel')
    await kora.types('Hat jemand Plumpsel?')
    kora.neverSees('Ökohof')

    await bence.clicks('Zusagen')
    await bence.fills({ 'Welchen Kontakt dürfen wir weitergeben?': 'Nur der allgemeine' })
    await dora.types('Hat jemand noch Plumpsel?')
    dora.sees('Meinten Sie vielleicht:', 'Ökohof', '„Heu“')

    await kora.types('was hast du gelernt')
    kora.sees('Aus Zusagen gelernt: 1 Wortpaar', 'Plumpsel → Heu · Vorschlag')
    kora.neverSees('Asztalos →')
    await kora.clicks('Streichen')
    kora.sees('Gestrichen: Plumpsel → Heu.')
    await dora.types('Wer hat Plumpsel?')
    dora.sees('Für „Plumpsel“ habe ich im Netzwerk niemanden gefunden.')
    await kora.clicks('Rückgängig')
    await dora.types('Wer hat Plumpsel?')
    dora.sees('Meinten Sie vielleicht:', '„Heu“')
  })

  test('aki olyan szóval keres, amelyet senki sem írt le, egy elfogadás után odatalál', async () => {
    const { anna, bence, dora, kora } = await tell(platform, 'hu', 'familiar', known(platform, 'hu', 'Széna'))
    await bence.types('Kinek van csiribirije?')
    bence.sees('A hálózatban senkit sem találtam')
    await bence.types('keresünk csiribirit')
    await bence.types('igen')
    await anna.types('válaszolok csiribiri')
    await anna.types('2')
    bence.sees('Ökohof jelentkezett')
    await bence.clicks('Elfogadom')
    await bence.fills({ 'Melyik elérhetőséget adjuk meg?': 'Csak a központit' })
    await dora.types('Ki árul csiribirit?')
    dora.sees('Talán ezekre', 'Ökohof', '„Széna”')
    await kora.types('mit tanultál')
    kora.sees('Elfogadott válaszokból tanult szópárok: 1', '→ Széna · javaslat')
    await kora.clicks('Törlés')
    kora.sees('A kereső többé nem kapcsolja össze a két szót.')
    await dora.types('Ki árul csiribirit?')
    dora.sees('A hálózatban senkit sem találtam')
  })

  test('whoever asks with a word that nobody wrote is led there once an answer was accepted', async () => {
    const { anna, bence, dora, kora } = await tell(platform, 'en', 'formal', known(platform, 'en', 'Hay'))
    await bence.types('Who has wumbleda?')
    bence.sees('I found nobody in the network for “wumbleda”.')
    await bence.clicks('Publish as a request')
    await bence.types('yes')
    await anna.types('respond wumbleda')
    await anna.types('2')
    await bence.clicks('Accept')
    await bence.fills({ 'Which contact may we pass on?': 'Only our general one' })
    await dora.types('Does anybody have wumbleda?')
    dora.sees('Did you mean one of these?', 'Ökohof', '“Hay”')
    await kora.types('word pairs')
    kora.sees('Learned from accepted answers: 1 word pair', '→ Hay · suggestion')
    // It was somebody else's after all.
    await bence.types('undo accept')
    await dora.types('Who has wumbleda?')
    dora.sees('I found nobody in the network')
  })
})
