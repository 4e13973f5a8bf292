import type { Line } from '../card.ts'
import type { Spoken } from '../words.ts'

type Named = { readonly name: string }

/** What people send besides words and lists, and what to do instead. */
const refused = {
  uselessVoice: (_: Named): Line =>
    'I cannot listen to voice messages. Please write what it is about in one sentence, for example: We offer 3 t of hay until Friday',
  uselessVideo: (_: Named): Line =>
    'I cannot watch videos. Please write what it is about; a photo may go with it.',
  uselessSticker: (_: Named): Line =>
    'I do not understand stickers. A word will do, for example: yes, thanks or help',
  uselessLocation: (_: Named): Line =>
    'I cannot read a shared location. Please write the name of the place, for example: Who supplies potatoes near Lüchow?',
  pictureLarge: ({ name }: Named): Line =>
    `This picture is too large: ${name}. Up to 2 MB can be taken; please send a smaller one.`,
  pictureUnfit: ({ name }: Named): Line =>
    `I cannot show this picture: ${name}. Please send it once more as JPEG, PNG or WebP.`,
  noPicture: (_: Named): Line =>
    'Please send me the picture itself: JPEG, PNG or WebP, at most 2 MB. A sentence about it may go along.',
  unpictured: ({ name }: Named): Line => `There is no picture with it: ${name}`,
  onePicture: ({ name }: Named): Line => `One picture goes with a listing, so this one is left out: ${name}`,
  loosePicture: ({ name }: Named): Line =>
    `I have not taken this picture: ${name}. If it belongs to an offer or a request, send it alone and I ask which.`,
}
export const sent: Spoken<typeof refused> = {
  en: refused,
  de: {
    uselessVoice: {
      sie: () =>
        'Sprachnachrichten kann ich nicht anhören. Schreiben Sie mir bitte in einem Satz, worum es geht, zum Beispiel: Biete 3 t Heu bis Freitag',
      du: () =>
        'Sprachnachrichten kann ich nicht anhören. Schreib mir bitte in einem Satz, worum es geht, zum Beispiel: Biete 3 t Heu bis Freitag',
    },
    uselessVideo: {
      sie: () =>
        'Videos kann ich nicht ansehen. Schreiben Sie mir bitte, worum es geht; ein Foto kann dabei sein.',
      du: () => 'Videos kann ich nicht ansehen. Schreib mir bitte, worum es geht; ein Foto kann dabei sein.',
    },
    uselessSticker: () => 'Sticker verstehe ich nicht. Ein Wort genügt, zum Beispiel: ja, danke oder Hilfe',
    uselessLocation: {
      sie: () =>
        'Einen Standort kann ich nicht lesen. Schreiben Sie mir bitte den Ort, zum Beispiel: Wer liefert Kartoffeln bei Lüchow?',
      du: () =>
        'Einen Standort kann ich nicht lesen. Schreib mir bitte den Ort, zum Beispiel: Wer liefert Kartoffeln bei Lüchow?',
    },
    pictureLarge: {
      sie: ({ name }) =>
        `Dieses Bild ist zu groß: ${name}. Es gehen bis zu 2 MB; schicken Sie es bitte kleiner noch einmal.`,
      du: ({ name }) =>
        `Dieses Bild ist zu groß: ${name}. Es gehen bis zu 2 MB; schick es bitte kleiner noch einmal.`,
    },
    pictureUnfit: {
      sie: ({ name }) =>
        `Dieses Bild kann ich nicht zeigen: ${name}. Schicken Sie es bitte als JPEG, PNG oder WebP noch einmal.`,
      du: ({ name }) =>
        `Dieses Bild kann ich nicht zeigen: ${name}. Schick es bitte als JPEG, PNG oder WebP noch einmal.`,
    },
    noPicture: {
      sie: () =>
        'Bitte schicken Sie mir das Bild selbst: JPEG, PNG oder WebP, höchstens 2 MB. Ein Satz dazu darf mitkommen.',
      du: () =>
        'Bitte schick mir das Bild selbst: JPEG, PNG oder WebP, höchstens 2 MB. Ein Satz dazu darf mitkommen.',
    },
    unpictured: ({ name }) => `Da ist kein Bild dabei: ${name}`,
    onePicture: ({ name }) => `Zu einem Eintrag gehört ein Bild, dieses bleibt deshalb weg: ${name}`,
    loosePicture: {
      sie: ({ name }) =>
        `Dieses Bild habe ich nicht übernommen: ${name}. Gehört es zu einem Angebot oder Gesuch, schicken Sie es allein, dann frage ich, zu welchem.`,
      du: ({ name }) =>
        `Dieses Bild habe ich nicht übernommen: ${name}. Gehört es zu einem Angebot oder Gesuch, schick es allein, dann frage ich, zu welchem.`,
    },
  },
  hu: {
    uselessVoice: {
      on: () =>
        'Hangüzenetet nem tudok meghallgatni. Kérjük, írja meg egy mondatban, miről van szó, például: Kínálunk 3 tonna szénát péntekig',
      te: () =>
        'Hangüzenetet nem tudok meghallgatni. Kérlek, írd meg egy mondatban, miről van szó, például: Kínálunk 3 tonna szénát péntekig',
    },
    uselessVideo: {
      on: () => 'Videót nem tudok megnézni. Kérjük, írja meg, miről van szó; fényképet küldhet hozzá.',
      te: () => 'Videót nem tudok megnézni. Kérlek, írd meg, miről van szó; fényképet küldhetsz hozzá.',
    },
    uselessSticker: () => 'A matricákat nem értem. Elég egy szó is, például: igen, köszönöm vagy segítség',
    uselessLocation: {
      on: () =>
        'A megosztott helyzetet nem tudom elolvasni. Kérjük, írja meg a helység nevét, például: Ki szállít burgonyát Kőszeg közelében?',
      te: () =>
        'A megosztott helyzetet nem tudom elolvasni. Kérlek, írd meg a helység nevét, például: Ki szállít burgonyát Kőszeg közelében?',
    },
    pictureLarge: {
      on: ({ name }) =>
        `Ez a kép túl nagy: ${name}. Legfeljebb 2 MB lehet; kérjük, küldje el kisebb méretben.`,
      te: ({ name }) =>
        `Ez a kép túl nagy: ${name}. Legfeljebb 2 MB lehet; kérlek, küldd el kisebb méretben.`,
    },
    pictureUnfit: {
      on: ({ name }) =>
        `Ezt a képet nem tudom megmutatni: ${name}. Kérjük, küldje el újra JPEG, PNG vagy WebP formátumban.`,
      te: ({ name }) =>
        `Ezt a képet nem tudom megmutatni: ${name}. Kérlek, küldd el újra JPEG, PNG vagy WebP formátumban.`,
    },
    noPicture: {
      on: () =>
        'Kérjük, küldje el magát a képet: JPEG, PNG vagy WebP, legfeljebb 2 MB. Egy mondat is jöhet vele.',
      te: () =>
        'Kérlek, küldd el magát a képet: JPEG, PNG vagy WebP, legfeljebb 2 MB. Egy mondat is jöhet vele.',
    },
    unpictured: ({ name }) => `Ehhez nincs kép: ${name}`,
    onePicture: ({ name }) => `Egy hirdetéshez egy kép tartozik, ezért ez kimaradt: ${name}`,
    loosePicture: {
      on: ({ name }) =>
        `Ezt a képet nem vettem át: ${name}. Ha egy ajánlathoz vagy igényhez tartozik, küldje el külön, és megkérdezem, melyikhez.`,
      te: ({ name }) =>
        `Ezt a képet nem vettem át: ${name}. Ha egy ajánlathoz vagy igényhez tartozik, küldd el külön, és megkérdezem, melyikhez.`,
    },
  },
}
