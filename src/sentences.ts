import { joined } from './about.ts'
import type { Line } from './card.ts'
import type { Spoken } from './words.ts'

/** What the core itself says, besides refusals and problems. */
type Named = { readonly name: string }
/** How somebody is reached, which may be text about a person. */
type Way = { readonly name: Line }

const core = {
  cancel: 'Cancel',
  standing: 'standing',
  gone: 'This has been taken back.',
  next: 'Continue',
  reopen: 'Keep the network open',
  export: 'Take a copy',
  check: 'Is this right?',
  between: 'Something else has come in the meantime, so this is asked once more.' as Line,
  change: ({ example }: { example: string }): Line =>
    `To change something, just write for example: ${example}`,
  forWhom: 'For whom?',
  coordination: ({ name }: Named) => `Coordination: ${name}`,
  unknownPartner: ({ name }: Named): Line =>
    `I know no partner called “${name}” here. Which one do you mean?`,
  otherPartner: ({ name }: Named): Line => `You cannot act for others: “${name}”. For whom is it?`,
  actedFor: ({ name }: Named): Line => `The coordinators have done this for you. ${name}`,
  takeBack: 'Undo',
  forWhomOfMany: 'For whom? Choose, or write the name',
  whichNetwork: 'Which network?',
  inNetwork: ({ name }: Named): Line => `Network: ${name}`,
  actingFor: ({ name }: Named): Line => `For: ${name}`,
  passOn: ({ name }: Way): Line =>
    joined('Please pass this on, nobody there can be reached in the chat: ', name),
  unplaced: ({ words }: { words: string }): Line => `Not understood: “${words}”`,
  stillOpen: ({ name }: Named): Line => `Still open: ${name}`,
  afterwards: ({ names }: { names: string }): Line => `After that: ${names}`,
  goOn: 'Go on with it',
  seek: ({ name }: Named): Line => `Or is it a search? Then write: who supplies ${name}`,
  inItsWords: ({ label }: { label: string }): Line => `For this, please press the button or write: ${label}`,
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
    between: 'Inzwischen ist etwas anderes gekommen, deshalb die Frage noch einmal.',
    change: {
      sie: ({ example }) => `Etwas ändern? Schreiben Sie zum Beispiel: ${example}`,
      du: ({ example }) => `Etwas ändern? Schreib zum Beispiel: ${example}`,
    },
    forWhom: 'Für wen?',
    coordination: ({ name }) => `Koordination ${name}`,
    unknownPartner: {
      sie: ({ name }) => `Einen Partner „${name}“ kenne ich hier nicht. Wen meinen Sie?`,
      du: ({ name }) => `Einen Partner „${name}“ kenne ich hier nicht. Wen meinst du?`,
    },
    otherPartner: {
      sie: ({ name }) => `Für andere können Sie das nicht tun: „${name}“. Für wen soll es sein?`,
      du: ({ name }) => `Für andere kannst du das nicht tun: „${name}“. Für wen soll es sein?`,
    },
    actedFor: {
      sie: ({ name }) => `Die Netzwerkkoordination hat das für Sie erledigt. ${name}`,
      du: ({ name }) => `Die Netzwerkkoordination hat das für euch erledigt. ${name}`,
    },
    takeBack: 'Rückgängig',
    forWhomOfMany: {
      sie: 'Für wen? Wählen Sie aus, oder schreiben Sie den Namen',
      du: 'Für wen? Wähle aus, oder schreib den Namen',
    },
    whichNetwork: 'Welches Netzwerk?',
    inNetwork: ({ name }) => `Netzwerk: ${name}`,
    actingFor: ({ name }) => `Für: ${name}`,
    passOn: {
      sie: ({ name }) => joined('Bitte geben Sie das weiter, dort ist im Chat niemand zu erreichen: ', name),
      du: ({ name }) => joined('Bitte gib das weiter, dort ist im Chat niemand zu erreichen: ', name),
    },
    unplaced: ({ words }) => `Nicht verstanden: „${words}“`,
    stillOpen: ({ name }) => `Noch offen: ${name}`,
    afterwards: ({ names }) => `Danach: ${names}`,
    goOn: 'Damit weitermachen',
    seek: {
      sie: ({ name }) => `Oder suchen Sie das? Dann schreiben Sie: wer liefert ${name}`,
      du: ({ name }) => `Oder suchst du das? Dann schreib: wer liefert ${name}`,
    },
    inItsWords: ({ label }) => `Dafür bitte den Knopf drücken oder schreiben: ${label}`,
  },
  hu: {
    cancel: 'Mégse',
    standing: 'folyamatos',
    gone: 'Ezt visszavonták.',
    next: 'Tovább',
    reopen: 'A hálózat maradjon',
    export: 'Másolat készítése',
    check: 'Így jó lesz?',
    between: 'Időközben más is érkezett, ezért inkább újra megkérdezzük.',
    change: {
      on: ({ example }) => `Módosítana valamit? Írja be például: ${example}`,
      te: ({ example }) => `Módosítanál valamit? Írd be például: ${example}`,
    },
    forWhom: 'Kinek a nevében?',
    coordination: ({ name }) => `Koordinátor: ${name}`,
    unknownPartner: {
      on: ({ name }) => `Nincs itt ilyen nevű partner: „${name}”. Kire gondol?`,
      te: ({ name }) => `Nincs itt ilyen nevű partner: „${name}”. Kire gondolsz?`,
    },
    otherPartner: {
      on: ({ name }) => `Más nevében ezt nem teheti meg: „${name}”. Kinek a nevében legyen?`,
      te: ({ name }) => `Más nevében ezt nem teheted meg: „${name}”. Kinek a nevében legyen?`,
    },
    actedFor: {
      on: ({ name }) => `A koordinátor ezt intézte az Önök nevében. ${name}`,
      te: ({ name }) => `A koordinátor ezt intézte a nevetekben. ${name}`,
    },
    takeBack: 'Visszavonás',
    forWhomOfMany: {
      on: 'Kinek a nevében? Válasszon, vagy írja be a nevét',
      te: 'Kinek a nevében? Válassz, vagy írd be a nevét',
    },
    whichNetwork: 'Melyik hálózat?',
    inNetwork: ({ name }) => `Hálózat: ${name}`,
    actingFor: ({ name }) => `Kinek a nevében: ${name}`,
    passOn: {
      on: ({ name }) => joined('Kérjük, adja tovább, mert ott senki sem érhető el a csevegésben: ', name),
      te: ({ name }) => joined('Kérlek, add tovább, mert ott senki sem érhető el a csevegésben: ', name),
    },
    unplaced: ({ words }) => `Ez nem volt érthető: „${words}”`,
    stillOpen: ({ name }) => `Még befejezésre vár: ${name}`,
    afterwards: ({ names }) => `Ezután: ${names}`,
    goOn: 'Folytatom',
    seek: {
      on: ({ name }) => `Vagy ezt keresi? Akkor írja be: ki szállít ${name}`,
      te: ({ name }) => `Vagy ezt keresed? Akkor írd be: ki szállít ${name}`,
    },
    inItsWords: {
      on: ({ label }) => `Ehhez kérjük, nyomja meg a gombot, vagy írja be: ${label}`,
      te: ({ label }) => `Ehhez kérlek, nyomd meg a gombot, vagy írd be: ${label}`,
    },
  },
}
