import { expect, test } from 'vitest'
import { listings } from '../../src/domain/listing.ts'
import { errands } from '../../src/errand/errand.ts'
import { type stages, tell } from '../story.ts'

const platforms: readonly (keyof typeof stages)[] = ['strict', 'console']

/** What is typed, and what is read, in each language; the familiar forms where there are any. */
const told = {
  de: {
    desk: 'Was liegt an?',
    waiting: 'Das liegt an: Weiterzugeben 1 · Noch nicht im Chat 1',
    missed: 'Nicht erreicht',
    notYet: 'Die Koordination hat Fähre Pevestorf noch nicht erreicht.',
    yourself: 'Wenn du möchtest, melde dich selbst dort: 05841 100',
    answer: 'antwortet',
    said: 'Fähre Pevestorf antwortet: Gern!',
    undo: 'rückgängig',
    mistaken: 'Das kam aus Versehen; die Antwort steht noch aus: Fähre Pevestorf',
    reached: 'erreicht Fähre meldet sich morgen',
    when: 'Gefragt: 23. August',
    offer: 'für Fähre: biete Heu',
    yes: 'ja',
    forIt: 'Für: Fähre Pevestorf',
    remove: 'eintrag entfernen',
    removed: 'Die Netzwerkkoordination hat euren Eintrag herausgenommen: Honig',
    reason: 'Der Grund: Steht schon da',
    restore: 'Wieder aufnehmen',
    back: 'Euer Eintrag steht wieder im Netzwerk: Honig',
    block: 'sperre Bence',
    blocked: 'Du kannst in diesem Netzwerk nicht mehr mitmachen: Wendland.',
    unblock: 'Wieder zulassen',
    again: 'Schön, dass du wieder da bist.',
    log: 'protokoll',
    done: 'Kora Koch für Asztalos: Person wieder zulassen · Bence Bíró · heute',
  },
  hu: {
    desk: 'Mi a teendő?',
    waiting: 'Ez vár: Továbbadandó 1 · Még nincs a csevegésben 1',
    missed: 'Nem értem el',
    notYet: 'A koordinátor még nem érte el: Fähre Pevestorf',
    yourself: 'Ha szeretnéd, keresd meg közvetlenül: 05841 100',
    answer: 'azt válaszolja',
    said: 'Fähre Pevestorf válasza: Gern!',
    undo: 'visszavonás',
    mistaken: 'Ez tévedésből ment ki, a válaszra még várni kell: Fähre Pevestorf',
    reached: 'elértem Fähre holnap jelentkezik',
    when: 'A kérdés ideje: 2026. augusztus 23.',
    offer: 'Fähre nevében: kínálunk szénát',
    yes: 'igen',
    forIt: 'Kinek a nevében: Fähre Pevestorf',
    remove: 'hirdetés eltávolítása',
    removed: 'A koordinátor levette a hirdetéseteket: Honig',
    reason: 'Az ok: Steht schon da',
    restore: 'Visszateszem',
    back: 'Újra a hálózatban van a hirdetésetek: Honig',
    block: 'letiltás Bence',
    blocked: 'Ebben a hálózatban már nem tudsz részt venni: Wendland.',
    unblock: 'Visszaengedem',
    again: 'Örülünk, hogy újra itt vagy.',
    log: 'napló',
    done: 'Kora Koch (Asztalos): Személy visszaengedése · Bence Bíró · ma',
  },
  en: {
    desk: 'What is waiting?',
    waiting: 'This is waiting: To pass on 1 · Not in the chat yet 1',
    missed: 'Not reached',
    notYet: 'The coordinators have not reached them yet: Fähre Pevestorf',
    yourself: 'If you like, get in touch yourself: 05841 100',
    answer: 'they answer',
    said: 'Fähre Pevestorf answers: Gern!',
    undo: 'undo',
    mistaken: 'That was sent by mistake; the answer is still to come: Fähre Pevestorf',
    reached: 'reached Fähre will call tomorrow',
    when: 'Asked: August 23',
    offer: 'for Fähre: we offer hay',
    yes: 'yes',
    forIt: 'For: Fähre Pevestorf',
    remove: 'listing remove',
    removed: 'The coordinators have taken out your listing: Honig',
    reason: 'The reason: Steht schon da',
    restore: 'Put it back',
    back: 'Your listing is back in the network: Honig',
    block: 'block Bence',
    blocked: 'You can no longer take part in this network: Wendland.',
    unblock: 'Let in again',
    again: 'Welcome back',
    log: 'log',
    done: 'Kora Koch for Asztalos: Let somebody in again · Bence Bíró · today',
  },
} as const

const every = platforms.flatMap((platform) =>
  (['de', 'hu', 'en'] as const).map((locale) => [platform, locale] as const),
)

test.each(every)('a day of the coordination, on the %s, in %s', async (platform, locale) => {
  const say = told[locale]
  const { anna, bence, kora, store } = await tell(platform, locale, 'familiar')

  await bence.types('organization ask?organization=fahre&question=Samstag?&contact=partner')
  await kora.types(say.desk)
  kora.sees(say.waiting)
  await kora.clicks(say.missed)
  bence.sees(say.notYet, say.yourself)
  const [errand] = await store.find(errands)
  await kora.types(`${say.answer} ${errand?.id} Gern!`)
  bence.sees(say.said)
  await kora.types(say.undo)
  await kora.types('1')
  bence.sees(say.mistaken)
  await kora.types(say.reached)
  await kora.types(`${say.answer} Fähre: Gern!`)
  bence.sees(say.said.slice(0, -1), say.when)

  await kora.types(say.offer)
  kora.sees(say.forIt)
  await kora.types(say.yes)
  kora.sees(say.forIt)
  expect((await store.find(listings))[0]?.value.organization).toBe('fahre')

  await anna.types('offer add?title=Honig')
  await anna.types(say.yes)
  const [honey] = (await store.find(listings)).filter(({ value }) => value.title === 'Honig')
  await kora.types(`${say.remove} ${honey?.id} Steht schon da`)
  anna.sees(say.removed, say.reason)
  expect((await store.get(listings, honey?.id ?? ''))?.value).toMatchObject({ state: 'withdrawn' })
  await kora.clicks(say.restore)
  anna.sees(say.back)
  expect((await store.get(listings, honey?.id ?? ''))?.value.removed).toBeUndefined()

  await kora.types(say.block)
  bence.sees(say.blocked)
  await kora.clicks(say.unblock)
  bence.sees(say.again)
  await kora.types(say.log)
  kora.sees(say.done)
  anna.neverSees('Bence Bíró', 'Emil')
})
