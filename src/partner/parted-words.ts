import { line } from '../card.ts'
import { count, type Spoken } from '../words.ts'

type Number = { readonly n: number }
type Parted = { readonly partner: string }
type Went = Parted & { readonly what: string }
type Answered = { readonly partner: string; readonly other: string; readonly title: string }

/** What is said when a merge is undone, and what went back with whom. */
const words = {
  listings: ({ n }: Number) => count(n, { one: 'listing', other: 'listings' }),
  answers: ({ n }: Number) => count(n, { one: 'answer', other: 'answers' }),
  questions: ({ n }: Number) => count(n, { one: 'question', other: 'questions' }),
  people: ({ n }: Number) => count(n, { one: 'person', other: 'people' }),
  parted: ({ partner }: Parted) => line`A partner of its own again: ${{ strong: partner }}`,
  came: ({ partner, what }: Went) =>
    line`A partner of its own again: ${{ strong: partner }}. Brought along from the time in between: ${what}`,
  went: ({ partner, what }: Went) =>
    line`A partner of its own again: ${{ strong: partner }}. Took along from the time in between: ${what}`,
  stay: ({ partner, n }: Parted & Number) =>
    line`Joined in the time in between and stays with ${partner}: ${count(n, { one: 'person', other: 'people' })}`,
  open: ({ partner, other, title }: Answered) =>
    line`It is ${{ strong: partner }} who answers, not ${other}: ${title}`,
  accepted: ({ partner, other, title }: Answered) =>
    line`You have agreed with ${{ strong: partner }}, not with ${other}: ${title}`,
  inTouch: ({ partner, title }: Pick<Answered, 'partner' | 'title'>) =>
    line`Still in touch with ${{ strong: partner }}: ${title}`,
  contact: 'Contact',
  accept: 'Accept',
  decline: 'Decline kindly',
  show: 'Show',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    listings: ({ n }) => count(n, { one: 'Eintrag', other: 'Einträge' }),
    answers: ({ n }) => count(n, { one: 'Antwort', other: 'Antworten' }),
    questions: ({ n }) => count(n, { one: 'Frage', other: 'Fragen' }),
    people: ({ n }) => count(n, { one: 'Person', other: 'Personen' }),
    parted: ({ partner }) => line`Wieder ein eigener Partner: ${{ strong: partner }}`,
    came: ({ partner, what }) =>
      line`Wieder ein eigener Partner: ${{ strong: partner }}. Aus der Zwischenzeit mitgekommen: ${what}`,
    went: ({ partner, what }) =>
      line`Wieder ein eigener Partner: ${{ strong: partner }}. Aus der Zwischenzeit mitgegangen: ${what}`,
    stay: ({ partner, n }) =>
      line`In der Zwischenzeit dazugekommen und weiter bei ${partner}: ${count(n, { one: 'Person', other: 'Personen' })}`,
    open: ({ partner, other, title }) =>
      line`Gemeldet hat sich ${{ strong: partner }}, nicht ${other}: ${title}`,
    accepted: ({ partner, other, title }) =>
      line`Die Zusage gilt jetzt ${{ strong: partner }}, nicht ${other}: ${title}`,
    inTouch: ({ partner, title }) => line`Weiter in Kontakt mit ${{ strong: partner }}: ${title}`,
    contact: 'Kontakt',
    accept: 'Zusagen',
    decline: 'Freundlich absagen',
    show: 'Zeigen',
  },
  hu: {
    listings: ({ n }) => `${n} hirdetés`,
    answers: ({ n }) => `${n} válasz`,
    questions: ({ n }) => `${n} kérdés`,
    people: ({ n }) => `${n} munkatárs`,
    parted: ({ partner }) => line`Ismét önálló partner: ${{ strong: partner }}`,
    came: ({ partner, what }) =>
      line`Ismét önálló partner: ${{ strong: partner }}. Vele jött, ami időközben történt: ${what}`,
    went: ({ partner, what }) =>
      line`Ismét önálló partner: ${{ strong: partner }}. Vele ment, ami időközben történt: ${what}`,
    stay: ({ partner, n }) => line`Időközben csatlakozott, és itt marad: ${partner} · ${`${n} munkatárs`}`,
    open: ({ partner, other, title }) =>
      line`Valójában ${{ strong: partner }} jelentkezett, nem ${other}: ${title}`,
    accepted: ({ partner, other, title }) =>
      line`A megállapodásban a partner ${{ strong: partner }}, nem ${other}: ${title}`,
    inTouch: ({ partner, title }) => line`A kapcsolat megmarad: ${{ strong: partner }} · ${title}`,
    contact: 'Elérhetőség',
    accept: 'Elfogadom',
    decline: 'Udvariasan elutasítom',
    show: 'Megnézem',
  },
}
