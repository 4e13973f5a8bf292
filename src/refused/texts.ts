import type { Line } from '../card.ts'
import type { Spoken } from '../words.ts'

type Named = { readonly name: string }

/** What cannot be done with the texts of a listing. */
const refused = {
  otherLanguage: ({ name }: Named): Line =>
    `Listings stand here in these languages: ${name}. The coordinators may add another, for example: network languages English`,
  original: ({ name }: Named): Line =>
    `This is what it was published with, so it needs a title: ${name}. If it is no longer there, write: withdraw`,
}
export const texts: Spoken<typeof refused> = {
  en: refused,
  de: {
    otherLanguage: ({ name }) =>
      `Hier stehen Einträge in diesen Sprachen: ${name}. Die Koordination kann eine weitere aufnehmen, zum Beispiel: netzwerk sprachen Englisch`,
    original: {
      sie: ({ name }) =>
        `Damit wurde es veröffentlicht, es braucht also einen Titel: ${name}. Ist es nicht mehr da, schreiben Sie: zurückziehen`,
      du: ({ name }) =>
        `Damit wurde es veröffentlicht, es braucht also einen Titel: ${name}. Ist es nicht mehr da, schreib: zurückziehen`,
    },
  },
  hu: {
    otherLanguage: ({ name }) =>
      `A hirdetések itt ezeken a nyelveken állnak: ${name}. A koordinátor felvehet továbbit is, például: hálózat nyelvei angol`,
    original: {
      on: ({ name }) =>
        `Ezzel jelent meg, tehát kell hozzá megnevezés: ${name}. Ha már nincs meg, írja be: visszavonás`,
      te: ({ name }) =>
        `Ezzel jelent meg, tehát kell hozzá megnevezés: ${name}. Ha már nincs meg, írd be: visszavonás`,
    },
  },
}
