import type { Line } from '../card.ts'
import type { Spoken } from '../words.ts'

type Named = { readonly name: string }

/** Codes that let nobody in. */
const refused = {
  otherPerson: (_: Named): Line =>
    'This code is for somebody else, and you are in this network already. Please pass it on to them.',
  wrongCode: (_: Named): Line => 'This code is not right. Please check it, or ask for a new one.',
  usedCode: (_: Named): Line => 'This code has been used already. Please ask for a new one.',
  oldCode: (_: Named): Line =>
    'This code is no longer valid. To join, ask the coordination of the network for a new one; for another account “link account” gives it, for a room “link room”.',
  newerCode: (_: Named): Line =>
    'A newer code has taken the place of this one. Please use that, or ask for it.',
  lockedCode: (_: Named): Line =>
    'This code is locked, because a wrong one was tried too often. Please ask for a new one.',
}
export const codes: Spoken<typeof refused> = {
  en: refused,
  de: {
    otherPerson: {
      sie: () =>
        'Dieser Code ist für jemand anderen, und Sie sind schon in diesem Netzwerk. Bitte geben Sie ihn weiter.',
      du: () =>
        'Dieser Code ist für jemand anderen, und du bist schon in diesem Netzwerk. Bitte gib ihn weiter.',
    },
    wrongCode: {
      sie: () => 'Dieser Code stimmt nicht. Bitte prüfen Sie ihn, oder lassen Sie sich einen neuen geben.',
      du: () => 'Dieser Code stimmt nicht. Bitte prüf ihn, oder lass dir einen neuen geben.',
    },
    usedCode: {
      sie: () => 'Dieser Code wurde schon benutzt. Bitte lassen Sie sich einen neuen geben.',
      du: () => 'Dieser Code wurde schon benutzt. Bitte lass dir einen neuen geben.',
    },
    newerCode: {
      sie: () => 'Statt dieses Codes gilt ein neuerer. Bitte nehmen Sie den, oder fragen Sie danach.',
      du: () => 'Statt dieses Codes gilt ein neuerer. Bitte nimm den, oder frag danach.',
    },
    oldCode: {
      sie: () =>
        'Dieser Code ist abgelaufen. Zum Beitreten gibt Ihnen die Netzwerkkoordination einen neuen, für ein weiteres Konto „Konto verbinden“, für einen Raum „Raum verbinden“.',
      du: () =>
        'Dieser Code ist abgelaufen. Zum Beitreten gibt dir die Netzwerkkoordination einen neuen, für ein weiteres Konto „Konto verbinden“, für einen Raum „Raum verbinden“.',
    },
    lockedCode: {
      sie: () =>
        'Dieser Code ist gesperrt, er wurde zu oft falsch eingegeben. Bitte lassen Sie sich einen neuen geben.',
      du: () =>
        'Dieser Code ist gesperrt, er wurde zu oft falsch eingegeben. Bitte lass dir einen neuen geben.',
    },
  },
  hu: {
    otherPerson: {
      on: () => 'Ez a kód valaki másé, Ön pedig már tagja ennek a hálózatnak. Kérjük, adja tovább.',
      te: () => 'Ez a kód valaki másé, te pedig már tagja vagy ennek a hálózatnak. Kérlek, add tovább.',
    },
    wrongCode: {
      on: () => 'Ez a kód nem jó. Kérjük, ellenőrizze, vagy szerezzen be újat.',
      te: () => 'Ez a kód nem jó. Kérlek, ellenőrizd, vagy szerezz be újat.',
    },
    usedCode: {
      on: () => 'Ezt a kódot már felhasználták. Kérjük, szerezzen be újat.',
      te: () => 'Ezt a kódot már felhasználták. Kérlek, szerezz be újat.',
    },
    newerCode: {
      on: () => 'E kód helyett már egy újabb érvényes. Kérjük, azt használja, vagy kérje el.',
      te: () => 'E kód helyett már egy újabb érvényes. Kérlek, azt használd, vagy kérd el.',
    },
    oldCode: {
      on: () =>
        'Ez a kód lejárt. Csatlakozáshoz a hálózat koordinátorától kérhet újat, további fiókhoz így: „fiók összekapcsolása”, csatornához így: „csatorna hozzáadása”.',
      te: () =>
        'Ez a kód lejárt. Csatlakozáshoz a hálózat koordinátorától kérhetsz újat, további fiókhoz így: „fiók összekapcsolása”, csatornához így: „csatorna hozzáadása”.',
    },
    lockedCode: {
      on: () => 'Ez a kód zárolva van, mert túl sokszor adtak meg hibásat. Kérjük, szerezzen be újat.',
      te: () => 'Ez a kód zárolva van, mert túl sokszor adtak meg hibásat. Kérlek, szerezz be újat.',
    },
  },
}
