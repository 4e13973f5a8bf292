import type { Line } from './card.ts'
import type { Spoken } from './words.ts'

/** What the core itself says, besides refusals and problems. */
type Named = { readonly name: string }

const core = {
  cancel: 'Cancel',
  standing: 'standing',
  gone: 'This has been taken back.',
  next: 'Continue',
  reopen: 'Keep the network open',
  export: 'Take a copy',
  check: 'Is this right?',
  change: ({ example }: { example: string }): Line =>
    `To change something, just write for example: ${example}`,
  forWhom: 'For whom?',
  forWhomOfMany: 'For whom? Choose, or write the name',
  whichNetwork: 'Which network?',
  inNetwork: ({ name }: Named): Line => `Network: ${name}`,
  actingFor: ({ name }: Named): Line => `For: ${name}`,
  passOn: ({ name }: Named): Line => `Please pass this on, nobody there can be reached in the chat: ${name}`,
  unplaced: ({ words }: { words: string }): Line => `Not understood: “${words}”`,
}
export const sentences: Spoken<typeof core> = {
  en: core,
  de: {
    cancel: 'Abbrechen',
    standing: 'laufend',
    gone: 'Das wurde zurückgenommen.',
    next: 'Weiter',
    reopen: 'Netzwerk doch behalten',
    export: 'Kopie holen',
    check: 'Stimmt das so?',
    change: {
      sie: ({ example }) => `Etwas ändern? Schreiben Sie zum Beispiel: ${example}`,
      du: ({ example }) => `Etwas ändern? Schreib zum Beispiel: ${example}`,
    },
    forWhom: 'Für wen?',
    forWhomOfMany: {
      sie: 'Für wen? Wählen Sie, oder schreiben Sie den Namen',
      du: 'Für wen? Wähle aus, oder schreib den Namen',
    },
    whichNetwork: 'Welches Netzwerk?',
    inNetwork: ({ name }) => `Netzwerk: ${name}`,
    actingFor: ({ name }) => `Für: ${name}`,
    passOn: {
      sie: ({ name }) => `Bitte geben Sie das weiter, dort ist im Chat niemand zu erreichen: ${name}`,
      du: ({ name }) => `Bitte gib das weiter, dort ist im Chat niemand zu erreichen: ${name}`,
    },
    unplaced: ({ words }) => `Nicht verstanden: „${words}“`,
  },
  hu: {
    cancel: 'Mégse',
    standing: 'folyamatos',
    gone: 'Ezt visszavonták.',
    next: 'Tovább',
    reopen: 'A hálózat maradjon',
    export: 'Másolat készítése',
    check: 'Így jó lesz?',
    change: {
      on: ({ example }) => `Módosítana valamit? Írja be például: ${example}`,
      te: ({ example }) => `Módosítanál valamit? Írd be például: ${example}`,
    },
    forWhom: 'Kinek a nevében?',
    forWhomOfMany: {
      on: 'Kinek a nevében? Válasszon, vagy írja be a nevét',
      te: 'Kinek a nevében? Válassz, vagy írd be a nevét',
    },
    whichNetwork: 'Melyik hálózat?',
    inNetwork: ({ name }) => `Hálózat: ${name}`,
    actingFor: ({ name }) => `Kinek a nevében: ${name}`,
    passOn: {
      on: ({ name }) => `Kérjük, adja tovább, ott a csevegésben senki sem érhető el: ${name}`,
      te: ({ name }) => `Kérlek, add tovább, ott a csevegésben senki sem érhető el: ${name}`,
    },
    unplaced: ({ words }) => `Ez nem volt érthető: „${words}”`,
  },
}
