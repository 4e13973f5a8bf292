import { type Button, type Item, type Line, line } from '../card.ts'
import type { Described } from '../command.ts'
import type { Reader } from '../reader.ts'
import { type Spoken, speak } from '../words.ts'
import type { Likely } from './likely.ts'

interface About {
  readonly name: string
  readonly n: number
}

const words = {
  desk: ({ n }: About): Line => `Waiting for the coordinators: ${n}`,
  joins: ({ n }: About): Line => `Would like to join you: ${n}`,
  answer: ({ name }: About): Line => line`An answer is waiting for yours: ${{ strong: name }}`,
  answers: ({ n }: About): Line => `Answers waiting for yours: ${n}`,
  confirm: 'Are your details right? As soon as you say so, partners can see them.',
  expired: ({ name }: About): Line => line`Run out, but perhaps still there: ${{ strong: name }}`,
  expiredAll: ({ n }: About): Line => `Listings that have run out: ${n}`,
  welcome: ({ name }: About): Line => line`${{ strong: name }}: Nobody can read yet what you are good at.`,
  search: ({ name }: About): Line => line`Find partners, for example: ${{ strong: name }}`,
  alone: ({ name }: About): Line =>
    line`${{ strong: name }}: So far only you are in the chat. Who stands in when you are away?`,
  sought: 'What others are looking for just now',
  look: 'Have a look',
  find: 'Search',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    desk: ({ n }) => `Wartet auf die Koordination: ${n}`,
    joins: {
      sie: ({ n }) => `Möchte bei Ihnen dazukommen: ${n}`,
      du: ({ n }) => `Möchte bei euch dazukommen: ${n}`,
    },
    answer: {
      sie: ({ name }) => line`Eine Antwort wartet auf Ihre Zusage: ${{ strong: name }}`,
      du: ({ name }) => line`Eine Antwort wartet auf eure Zusage: ${{ strong: name }}`,
    },
    answers: {
      sie: ({ n }) => `Antworten, die auf Ihre Zusage warten: ${n}`,
      du: ({ n }) => `Antworten, die auf eure Zusage warten: ${n}`,
    },
    confirm: {
      sie: 'Stimmen Ihre Angaben? Sobald Sie das sagen, sehen Partner sie.',
      du: 'Stimmen deine Angaben? Sobald du das sagst, sehen Partner sie.',
    },
    expired: ({ name }) => line`Abgelaufen, aber vielleicht noch aktuell: ${{ strong: name }}`,
    expiredAll: ({ n }) => `Abgelaufene Einträge: ${n}`,
    welcome: {
      sie: ({ name }) => line`${{ strong: name }}: Noch kann niemand lesen, was Sie besonders gut können.`,
      du: ({ name }) => line`${{ strong: name }}: Noch kann niemand lesen, was ihr besonders gut könnt.`,
    },
    search: ({ name }) => line`Partner finden, zum Beispiel: ${{ strong: name }}`,
    alone: {
      sie: ({ name }) =>
        line`${{ strong: name }}: Bisher sind nur Sie im Chat. Wer springt ein, wenn Sie nicht da sind?`,
      du: ({ name }) =>
        line`${{ strong: name }}: Bisher bist nur du im Chat. Wer springt ein, wenn du nicht da bist?`,
    },
    sought: 'Was andere gerade suchen',
    look: 'Ansehen',
    find: 'Suchen',
  },
  hu: {
    desk: ({ n }) => `Ennyi teendő vár a koordinátorra: ${n}`,
    joins: {
      on: ({ n }) => `Ennyien szeretnének csatlakozni Önökhöz: ${n}`,
      te: ({ n }) => `Ennyien szeretnének csatlakozni hozzátok: ${n}`,
    },
    answer: {
      on: ({ name }) => line`Egy jelentkezés az Önök válaszára vár: ${{ strong: name }}`,
      te: ({ name }) => line`Egy jelentkezés a válaszotokra vár: ${{ strong: name }}`,
    },
    answers: {
      on: ({ n }) => `Az Önök válaszára váró jelentkezések: ${n}`,
      te: ({ n }) => `A válaszotokra váró jelentkezések: ${n}`,
    },
    confirm: {
      on: 'Helyesek az adatai? Amint ezt megerősíti, a partnerek is látják őket.',
      te: 'Helyesek az adataid? Amint ezt megerősíted, a partnerek is látják őket.',
    },
    expired: ({ name }) => line`Lejárt, de talán még aktuális: ${{ strong: name }}`,
    expiredAll: ({ n }) => `Lejárt hirdetések: ${n}`,
    welcome: {
      on: ({ name }) => line`${{ strong: name }}: Még senki sem olvashatja, mihez értenek igazán.`,
      te: ({ name }) => line`${{ strong: name }}: Még senki sem olvashatja, mihez értetek igazán.`,
    },
    search: ({ name }) => line`Partnerek keresése, például: ${{ strong: name }}`,
    alone: {
      on: ({ name }) =>
        line`${{ strong: name }}: Egyelőre csak Ön van a csevegésben. Ki helyettesíti, amikor nincs itt?`,
      te: ({ name }) =>
        line`${{ strong: name }}: Egyelőre csak te vagy a csevegésben. Ki helyettesít, amikor nem vagy itt?`,
    },
    sought: 'Amit mások éppen keresnek',
    look: 'Megnézem',
    find: 'Keresés',
  },
}

/** What a button is called whose command says too much, or too little. */
const labels: Partial<Record<Likely['told'], 'look' | 'find'>> = {
  answers: 'look',
  expiredAll: 'look',
  confirm: 'look',
  alone: 'look',
  sought: 'look',
  search: 'find',
}

const labelOf = (one: Likely, { words }: Described, reader: Reader): string => {
  const own = labels[one.told]
  return own === undefined ? words[reader.locale].title : speak(spoken, reader)[own]
}

/** One thing that somebody is likely to want, with its button; nothing where its command is not there. */
export const likelyItem = (
  one: Likely,
  commands: readonly Described[],
  reader: Reader,
): (Item & { readonly button: Button }) | undefined => {
  const say = speak(spoken, reader)
  const command = commands.find(({ name }) => name === one.call.command)
  if (command === undefined) return undefined
  const about = { name: one.name ?? '', n: one.n ?? 0 }
  const told = one.told === 'command' ? command.words[reader.locale].summary : say[one.told]
  return {
    line: typeof told === 'function' ? told(about) : told,
    button: { label: labelOf(one, command, reader), call: one.call },
  }
}
