import { describe, test } from 'vitest'
import { type stages, tell } from '../story.ts'

const platforms: readonly (keyof typeof stages)[] = ['strict', 'console']

describe.each(platforms)('on the %s', (platform) => {
  test('Kora schaltet aus, was ihr Netzwerk nicht braucht, und wieder ein', async () => {
    const { anna, kora } = await tell(platform, 'de', 'familiar')
    await kora.types('begriff anlegen Streuobst: Obstbäume auf einer Wiese')
    await anna.types('netzwerk zeigen')
    anna.sees('Module: Suche, Angebote, Gesuche, Glossar')

    await kora.types('Schalte das Glossar aus')
    kora.sees('Glossar: Ausgeschaltet', 'Gelöscht ist nichts. Nach dem Einschalten ist alles wieder da.')
    await anna.clicks('Glossar')
    anna.sees('In diesem Netzwerk ausgeschaltet: Glossar')
    await anna.types('Was ist Streuobst?')
    anna.sees('Für „Streuobst“ habe ich')
    anna.neverSees('Obstbäume')

    await kora.types('glossar')
    kora.sees('In diesem Netzwerk ausgeschaltet: Glossar')
    await kora.clicks('Glossar einschalten')
    kora.sees('Glossar: Eingeschaltet', 'Erklärt die Begriffe des Netzwerks')
    await anna.types('Was ist Streuobst?')
    anna.sees('Streuobst: Obstbäume auf einer Wiese')

    await kora.types('netzwerk zeigen')
    await kora.clicks('Module')
    await kora.clicks('Vorgemerkte Partner ausschalten')
    kora.sees('Vorgemerkte Partner: Ausgeschaltet')
    await kora.clicks('Rückgängig')
    await kora.types('vorgemerkte partner')
    kora.sees('Vorgemerkt ist niemand.')
  })

  test('Kóra kikapcsolja, majd visszakapcsolja a szójegyzéket', async () => {
    const { anna, kora } = await tell(platform, 'hu', 'formal')
    await kora.types('fogalom megadása Kaláka: közös munka pénz nélkül')
    await kora.types('kapcsold ki a szójegyzéket')
    kora.sees('Szójegyzék: Kikapcsolva', 'Semmi sem törlődött.')
    await anna.types('szójegyzék')
    anna.sees('Ebben a hálózatban ki van kapcsolva: Szójegyzék')
    anna.neverSees('bekapcsolása')
    await anna.types('mi az a kaláka?')
    anna.sees('„kaláka”')
    anna.neverSees('közös munka')
    await kora.types('szójegyzék')
    await kora.clicks('Szójegyzék bekapcsolása')
    kora.sees('Szójegyzék: Bekapcsolva', 'Megmagyarázza a hálózat fogalmait')
    await anna.types('mi az a kaláka?')
    anna.sees('Kaláka: közös munka pénz nélkül')
  })

  test('Kora does without possible partners for a while', async () => {
    const { anna, kora } = await tell(platform, 'en', 'formal')
    await kora.types('note down: Backhaus bakery, Lüchow')
    await kora.types('please switch off possible partners')
    kora.sees('Possible partners: Switched off', 'Nothing has been deleted.')
    await anna.types('switch on possible partners')
    anna.sees('is for the coordinators of the network')
    await kora.types('possible partners')
    kora.sees('Switched off in this network: Possible partners')
    await kora.clicks('Switch on: Possible partners')
    kora.sees('Possible partners: Switched on')
    await kora.types('possible partners')
    kora.sees('Backhaus bakery')
  })
})
