import { type Locale, type Spoken, speak } from '../words.ts'

type About = { readonly about: string }
type Named = { readonly name: string }
type Come = { readonly n: number; readonly names: string }
type Code = Named & { readonly code: string; readonly until: string }

/** What the shell says of coordinators and invitations. */
const words = {
  whoCoordinates: 'Who coordinates it? Please give a name: --coordinator NAME',
  there: ({ about }: About) =>
    `There is a network called ${about} already, and somebody coordinates it: coordinators are named in the chat, or with import --coordinator.`,
  several: ({ about }: About) =>
    `Several people are called ${about}. Please name the coordinator in the chat: coordinator add`,
  coordinates: ({ name }: Named) => `Coordinates the network: ${name}`,
  code: ({ name, code, until }: Code) =>
    `${name} sends this code to Rundruf once, by ${until}, and is then the coordinator: ${code}`,
  invited: ({ n }: { readonly n: number }) => `Not in the chat yet: ${n}`,
  come: ({ n, names }: Come) => `Joined by invitation (${n}): ${names}`,
  written: ({ about }: About) =>
    `Their codes and texts are in ${about}. Please pass each one on to that person alone.`,
  everybody: 'Everybody is in the chat.',
  unwritten: ({ about }: About) => `${about} cannot be written. Is there such a folder?`,
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    whoCoordinates: 'Wer koordiniert es? Bitte einen Namen angeben: --coordinator NAME',
    there: ({ about }) =>
      `Ein Netzwerk namens ${about} gibt es schon, und jemand koordiniert es: Weitere werden im Chat ernannt, oder mit import --coordinator.`,
    several: ({ about }) =>
      `${about} gibt es mehrmals. Bitte die Koordination im Chat ernennen: koordination ernennen`,
    coordinates: ({ name }) => `Koordiniert das Netzwerk: ${name}`,
    code: ({ name, code, until }) =>
      `Diesen Code schreibt ${name} bis ${until} einmal an Rundruf und koordiniert dann das Netzwerk: ${code}`,
    invited: ({ n }) => `Noch nicht im Chat: ${n}`,
    come: ({ n, names }) => `Auf Einladung dabei (${n}): ${names}`,
    written: ({ about }) =>
      `Codes und Texte stehen in ${about}. Bitte jeden nur an diese eine Person weitergeben.`,
    everybody: 'Alle sind im Chat.',
    unwritten: ({ about }) => `${about} lässt sich nicht schreiben. Gibt es den Ordner?`,
  },
  hu: {
    whoCoordinates: 'Ki koordinálja? A neve is kell: --coordinator NÉV',
    there: ({ about }) =>
      `Ilyen nevű hálózat már van, és van koordinátora: ${about}. Továbbiakat a csevegésben lehet kinevezni, vagy így: import --coordinator`,
    several: ({ about }) =>
      `Több ilyen nevű személy is van: ${about}. A koordinátort a csevegésben lehet kinevezni: koordinátor kinevezése`,
    coordinates: ({ name }) => `A hálózat koordinátora: ${name}`,
    code: ({ name, code, until }) =>
      `${name} ezt a kódot írja be a Rundrufnak, egyszer, és onnantól koordinál: ${code}. Érvényes: ${until}`,
    invited: ({ n }) => `Még nincs a csevegésben: ${n}`,
    come: ({ n, names }) => `Meghívóval csatlakozott (${n}): ${names}`,
    written: ({ about }) =>
      `A kódok és szövegek itt vannak: ${about}. Mindegyik csak annak szól, akinek a neve mellett áll.`,
    everybody: 'Mindenki itt van a csevegésben.',
    unwritten: ({ about }) => `Nem írható: ${about}. Létezik a mappa?`,
  },
}

export const namingFor = (locale: Locale) => speak(spoken, { locale, tone: 'formal' })
