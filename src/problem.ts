import type { Line } from './card.ts'
import { mostChoices } from './limits.ts'
import type { Spoken } from './words.ts'

/** A number that is too much or too little, or what stands there by now. */
type Limited = { readonly limit: number; readonly now?: string }

/** What can be wrong with an answer to a field. */
const wrong = {
  missing: (_: Limited): Line => 'Please fill in.',
  tooShort: ({ limit }: Limited): Line => `At least ${limit} characters, please.`,
  tooLong: ({ limit }: Limited): Line => `At most ${limit} characters, please.`,
  notADay: (_: Limited): Line => 'Please write a day that is still to come, like 2027-09-01.',
  noQuantity: (_: Limited): Line => 'Please write a quantity like “3 t” or “20 chairs”.',
  several: (_: Limited): Line => 'There are several. Which one do you mean?',
  tooMany: ({ limit }: Limited): Line =>
    `There are ${limit}; here are ${mostChoices} of them. Say more of what yours is called, and there are fewer.`,
  newest: ({ limit }: Limited): Line =>
    `There are ${limit}; here are the ${mostChoices} newest. Say more of what yours is called, and there are fewer.`,
  unfit: (_: Limited): Line => 'That does not fit here. Please write it out.',
  phone: (_: Limited): Line => 'I find no phone number there. Please write just that, like 05841 123.',
  mail: (_: Limited): Line => 'I find no mail address there. Please write just that, like hof@example.org.',
  website: (_: Limited): Line => 'I find no website there. Please write just that, like www.example.org.',
  contact: (_: Limited): Line =>
    'It takes a phone number or a mail address, like 05841 123. If you have neither, the coordinators are glad to add one for your partner; to see who they are: coordinators',
  noName: (_: Limited): Line =>
    'Please write just the name. If you are not sure, the network coordinators are glad to help.',
  meanwhile: ({ now = '–' }: Limited): Line =>
    `Somebody has changed this meanwhile. It says now: ${now}. What is to stand there?`,
  unclear: (_: Limited): Line => 'That does not fit here. Please choose one of these.',
}
export type Problem = { readonly key: keyof typeof wrong } & Limited
export const problems: Spoken<typeof wrong> = {
  en: wrong,
  de: {
    missing: () => 'Bitte ausfüllen.',
    tooShort: ({ limit }) => `Bitte mindestens ${limit} Zeichen.`,
    tooLong: ({ limit }) => `Bitte höchstens ${limit} Zeichen.`,
    notADay: {
      sie: () => 'Bitte nennen Sie einen Tag, der noch kommt, zum Beispiel 1.9.2027.',
      du: () => 'Bitte nenn einen Tag, der noch kommt, zum Beispiel 1.9.2027.',
    },
    noQuantity: {
      sie: () => 'Bitte nennen Sie eine Menge wie „3 t“ oder „20 Stühle“.',
      du: () => 'Bitte nenn eine Menge wie „3 t“ oder „20 Stühle“.',
    },
    several: {
      sie: () => 'Da gibt es mehrere. Was meinen Sie?',
      du: () => 'Da gibt es mehrere. Was meinst du?',
    },
    tooMany: {
      sie: ({ limit }) =>
        `Da gibt es ${limit}, hier stehen ${mostChoices} davon. Nennen Sie mehr vom Namen, dann werden es weniger.`,
      du: ({ limit }) =>
        `Da gibt es ${limit}, hier stehen ${mostChoices} davon. Nenn mehr vom Namen, dann werden es weniger.`,
    },
    newest: {
      sie: ({ limit }) =>
        `Da gibt es ${limit}, hier stehen die neuesten ${mostChoices}. Nennen Sie mehr vom Namen, dann werden es weniger.`,
      du: ({ limit }) =>
        `Da gibt es ${limit}, hier stehen die neuesten ${mostChoices}. Nenn mehr vom Namen, dann werden es weniger.`,
    },
    unfit: {
      sie: () => 'Das passt hier nicht. Bitte schreiben Sie es aus.',
      du: () => 'Das passt hier nicht. Bitte schreib es aus.',
    },
    phone: {
      sie: () => 'Darin steht keine Telefonnummer. Bitte schreiben Sie nur diese, zum Beispiel 05841 123.',
      du: () => 'Darin steht keine Telefonnummer. Bitte schreib nur diese, zum Beispiel 05841 123.',
    },
    mail: {
      sie: () =>
        'Darin steht keine E-Mail-Adresse. Bitte schreiben Sie nur diese, zum Beispiel hof@example.org.',
      du: () => 'Darin steht keine E-Mail-Adresse. Bitte schreib nur diese, zum Beispiel hof@example.org.',
    },
    website: {
      sie: () => 'Darin steht keine Website. Bitte schreiben Sie nur diese, zum Beispiel www.example.org.',
      du: () => 'Darin steht keine Website. Bitte schreib nur diese, zum Beispiel www.example.org.',
    },
    contact: {
      sie: () =>
        'Gebraucht wird eine Telefonnummer oder E-Mail-Adresse, zum Beispiel 05841 123. Haben Sie keine, trägt die Netzwerkkoordination gern eine für Ihren Partner ein; wer das ist, zeigt: koordination',
      du: () =>
        'Gebraucht wird eine Telefonnummer oder E-Mail-Adresse, zum Beispiel 05841 123. Hast du keine, trägt die Netzwerkkoordination gern eine für deinen Partner ein; wer das ist, zeigt: koordination',
    },
    noName: {
      sie: () =>
        'Bitte schreiben Sie nur den Namen. Wenn etwas unklar ist, hilft gern die Netzwerkkoordination.',
      du: () => 'Bitte schreib nur den Namen. Wenn etwas unklar ist, hilft gern die Netzwerkkoordination.',
    },
    meanwhile: ({ now = '–' }) =>
      `Das hat inzwischen jemand geändert. Jetzt steht da: ${now}. Was soll gelten?`,
    unclear: {
      sie: () => 'Das passt hier nicht. Bitte wählen Sie aus.',
      du: () => 'Das passt hier nicht. Bitte wähle aus.',
    },
  },
  hu: {
    missing: { on: () => 'Kérjük, töltse ki.', te: () => 'Kérlek, töltsd ki.' },
    tooShort: ({ limit }) => `Legalább ${limit} karakter kell.`,
    tooLong: ({ limit }) => `Legfeljebb ${limit} karakter lehet.`,
    notADay: {
      on: () => 'Kérjük, írjon egy jövőbeli napot, például: 2027. 9. 1.',
      te: () => 'Kérlek, írj egy jövőbeli napot, például: 2027. 9. 1.',
    },
    noQuantity: {
      on: () => 'Kérjük, írjon mennyiséget, például: „3 t” vagy „20 szék”.',
      te: () => 'Kérlek, írj mennyiséget, például: „3 t” vagy „20 szék”.',
    },
    several: {
      on: () => 'Több ilyen is van. Melyikre gondol?',
      te: () => 'Több ilyen is van. Melyikre gondolsz?',
    },
    tooMany: {
      on: ({ limit }) =>
        `Összesen ${limit} ilyen van, itt ${mostChoices} látható belőle. Írjon többet a nevéből, akkor kevesebb marad.`,
      te: ({ limit }) =>
        `Összesen ${limit} ilyen van, itt ${mostChoices} látható belőle. Írj többet a nevéből, akkor kevesebb marad.`,
    },
    newest: {
      on: ({ limit }) =>
        `Összesen ${limit} ilyen van, itt a legújabb ${mostChoices} látható. Írjon többet a nevéből, akkor kevesebb marad.`,
      te: ({ limit }) =>
        `Összesen ${limit} ilyen van, itt a legújabb ${mostChoices} látható. Írj többet a nevéből, akkor kevesebb marad.`,
    },
    unfit: {
      on: () => 'Ez így nem válasz. Kérjük, írja le egész szavakkal.',
      te: () => 'Ez így nem válasz. Kérlek, írd le egész szavakkal.',
    },
    phone: {
      on: () => 'Ebben nincs telefonszám. Kérjük, csak azt írja be, például: 06 92 123 456.',
      te: () => 'Ebben nincs telefonszám. Kérlek, csak azt írd be, például: 06 92 123 456.',
    },
    mail: {
      on: () => 'Ebben nincs e-mail-cím. Kérjük, csak azt írja be, például: udvar@example.hu.',
      te: () => 'Ebben nincs e-mail-cím. Kérlek, csak azt írd be, például: udvar@example.hu.',
    },
    website: {
      on: () => 'Ebben nincs honlapcím. Kérjük, csak azt írja be, például: www.example.hu.',
      te: () => 'Ebben nincs honlapcím. Kérlek, csak azt írd be, például: www.example.hu.',
    },
    contact: () =>
      'Ide telefonszám vagy e-mail-cím kell, például 06 92 123 456. Ha egyik sincs, a koordinátor szívesen beírja a partner számát; hogy ki az, megmutatja: koordinátor',
    noName: {
      on: () => 'Kérjük, csak a nevet írja le. Ha bizonytalan, a koordinátor szívesen segít.',
      te: () => 'Kérlek, csak a nevet írd le. Ha bizonytalan vagy, a koordinátor szívesen segít.',
    },
    meanwhile: ({ now = '–' }) => `Ezt közben valaki módosította. Most ez áll itt: ${now}. Mi legyen?`,
    unclear: {
      on: () => 'Ezt itt nem tudom értelmezni. Kérjük, válasszon.',
      te: () => 'Ezt itt nem tudom értelmezni. Kérlek, válassz.',
    },
  },
}
