import type { Line } from '../card.ts'
import type { Spoken } from '../words.ts'

type Named = { readonly name: string }

/** What cannot be kept an eye on, or is not any more. */
const refused = {
  watchGone: (_: Named): Line => 'That is not on your watch list any more. What is on it: watch list',
  watchesFull: ({ name }: Named): Line =>
    `Your watch list is full, it holds ${name} questions. Take one off first: watch list`,
  watchWhat: (_: Named): Line => 'What should I watch for? Just write, for example: watch hay in Lüchow',
  watchPerson: (_: Named): Line =>
    'I watch for things and services, not for people. Just write what it is about, for example: watch hay in Lüchow',
}
export const watching: Spoken<typeof refused> = {
  en: refused,
  de: {
    watchGone: {
      sie: () => 'Diesen Suchauftrag gibt es nicht mehr. Was Sie noch haben: meine Suchaufträge',
      du: () => 'Diesen Suchauftrag gibt es nicht mehr. Was du noch hast: meine Suchaufträge',
    },
    watchesFull: {
      sie: ({ name }) =>
        `Mehr als ${name} Suchaufträge gehen nicht. Beenden Sie zuerst einen: meine Suchaufträge`,
      du: ({ name }) => `Mehr als ${name} Suchaufträge gehen nicht. Beende zuerst einen: meine Suchaufträge`,
    },
    watchWhat: {
      sie: () => 'Was soll es sein? Schreiben Sie einfach, zum Beispiel: Suchauftrag: Heu in Lüchow',
      du: () => 'Was soll es sein? Schreib einfach, zum Beispiel: Suchauftrag: Heu in Lüchow',
    },
    watchPerson: {
      sie: () =>
        'Suchaufträge gibt es für Dinge und Leistungen, nicht für Menschen. Schreiben Sie einfach, worum es geht, zum Beispiel: Suchauftrag: Heu in Lüchow',
      du: () =>
        'Suchaufträge gibt es für Dinge und Leistungen, nicht für Menschen. Schreib einfach, worum es geht, zum Beispiel: Suchauftrag: Heu in Lüchow',
    },
  },
  hu: {
    watchGone: () => 'Ez a figyelő már nincs meg. Ami még megvan: saját figyelők',
    watchesFull: {
      on: ({ name }) => `Egyszerre legfeljebb ${name} figyelő lehet. Előbb töröljön egyet: saját figyelők`,
      te: ({ name }) => `Egyszerre legfeljebb ${name} figyelő lehet. Előbb törölj egyet: saját figyelők`,
    },
    watchWhat: {
      on: () => 'Mit figyeljek? Csak írja be, például: figyelő: széna Lentiben',
      te: () => 'Mit figyeljek? Csak írd be, például: figyelő: széna Lentiben',
    },
    watchPerson: {
      on: () =>
        'Figyelni árut és szolgáltatást lehet, embereket nem. Csak írja be, miről van szó, például: figyelő: széna Lentiben',
      te: () =>
        'Figyelni árut és szolgáltatást lehet, embereket nem. Csak írd be, miről van szó, például: figyelő: széna Lentiben',
    },
  },
}
