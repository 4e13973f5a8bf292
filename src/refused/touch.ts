import type { Line } from '../card.ts'
import type { Spoken } from '../words.ts'

type Named = { readonly name: string }

/** What cannot be done between two partners, or about a third. */
const refused = {
  contactEnded: (_: Named): Line =>
    'This contact has been ended, so nothing is passed on any more. You can still ask the partner anew: partner ask',
  notYetInTouch: ({ name }: Named): Line =>
    `You are not in touch there yet: ${name}. A sentence is passed on once somebody has said yes to an answer, or has asked with their own contact.`,
  muchWritten: ({ name }: Named): Line =>
    `That was a lot within one hour: ${name}. Please wait a little, or give them a call.`,
  handedOver: ({ name }: Named): Line => `All of it has been handed over already: ${name}`,
  hasAnswered: ({ name }: Named): Line => `They have answered that themselves already: ${name}`,
  isTheirs: ({ name }: Named): Line => `It is they who ask: ${name}`,
  notAsked: ({ name }: Named): Line => `No question has come from there lately: ${name}`,
  muchReferred: ({ name }: Named): Line =>
    `Enough partners have been named for now: ${name}. Nobody is to be asked too often.`,
}
export const touch: Spoken<typeof refused> = {
  en: refused,
  de: {
    contactEnded: () =>
      'Dieser Kontakt ist beendet, darum geht nichts mehr weiter. Neu fragen geht immer: partner fragen',
    notYetInTouch: ({ name }) =>
      `Da besteht noch kein Kontakt: ${name}. Einen Satz weitergeben geht, sobald eine Antwort zugesagt oder mit persönlichem Kontakt gefragt wurde.`,
    muchWritten: ({ name }) =>
      `Das war viel in einer Stunde: ${name}. Bitte etwas warten, oder kurz anrufen.`,
    handedOver: ({ name }) => `Das ist schon alles übergeben: ${name}`,
    hasAnswered: ({ name }) => `Von dort gibt es dazu schon eine Antwort: ${name}`,
    isTheirs: ({ name }) => `Von dort kommt die Frage ja: ${name}`,
    notAsked: ({ name }) => `Von dort kam in letzter Zeit keine Frage: ${name}`,
    muchReferred: ({ name }) =>
      `Für den Moment sind genug Partner genannt: ${name}. Niemand soll zu oft gefragt werden.`,
  },
  hu: {
    contactEnded: () =>
      'Ez a kapcsolat le van zárva, ezért már semmit sem adunk tovább. Újra kérdezni bármikor lehet: partner megkérdezése',
    notYetInTouch: ({ name }) =>
      `Itt még nincs kapcsolat: ${name}. Üzenetet akkor adunk tovább, ha egy választ elfogadtak, vagy valaki a saját elérhetőségével kérdezett.`,
    muchWritten: ({ name }) =>
      `Egy óra alatt ez már sok volt: ${name}. Érdemes kicsit várni, vagy inkább telefonálni.`,
    handedOver: ({ name }) => `Ezt már mind átadták: ${name}`,
    hasAnswered: ({ name }) => `Tőlük már érkezett erre válasz: ${name}`,
    isTheirs: ({ name }) => `Éppen ők kérdezik: ${name}`,
    notAsked: ({ name }) => `Onnan az utóbbi időben nem érkezett kérdés: ${name}`,
    muchReferred: ({ name }) =>
      `Egyelőre elég partnert neveztek meg: ${name}. Senkit sem kérdezünk túl gyakran.`,
  },
}
