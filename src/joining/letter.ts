import { stringify } from 'csv-stringify/sync'
import { plain, type TextFile } from '../card.ts'
import { languagesOf, type Network } from '../domain/network.ts'
import { dayIn } from '../domain/zone.ts'
import { tellDay } from '../reader.ts'
import { type Locale, type Spoken, speak } from '../words.ts'
import type { Invited } from './invitation.ts'
import type { Sender } from './sender.ts'

type Letter = {
  /** What they coordinate, as a sentence; empty where they coordinate nothing. */
  readonly duty: string
  /** Where the network is, and who invites, each as a sentence; empty where nobody has said so. */
  readonly where: string
  readonly who: string
  readonly name: string
  readonly network: string
  readonly code: string
  readonly until: string
}

type Duty = { readonly duty: string }
type Where = { readonly where: string }
type Who = { readonly who: string }

const words = {
  letter: ({ name, network, code, until, duty, where, who }: Letter) =>
    `Dear ${name}, our partner network is now in the chat: ${network}. ${where}${duty}Rundruf finds who has what you need, and brings you together. Just write this code to it: ${code}. It is yours alone, works once, and is valid until ${until}. We look forward to having you!${who}`,
  coordinates: ({ duty }: Duty) => `You will coordinate ${duty}. `,
  where: ({ where }: Where) => `You can find it here: ${where}. `,
  who: ({ who }: Who) => ` The invitation comes from: ${who}`,
  whole: 'the whole network',
  file: 'invitations',
  person: 'Name',
  partner: 'Organization',
  mail: 'Mail',
  code: 'Code',
  text: 'Text',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    letter: {
      sie: ({ name, network, code, until, duty, where, who }) =>
        `Guten Tag ${name}, unser Partnernetzwerk ist jetzt im Chat: ${network}. ${where}${duty}Rundruf findet, wer hat, was Sie brauchen, und bringt Sie zusammen. Schreiben Sie dort einfach diesen Code: ${code}. Er gilt nur für Sie, ein einziges Mal, bis ${until}. Wir freuen uns auf Sie!${who}`,
      du: ({ name, network, code, until, duty, where, who }) =>
        `Hallo ${name}, unser Partnernetzwerk ist jetzt im Chat: ${network}. ${where}${duty}Rundruf findet, wer hat, was du brauchst, und bringt euch zusammen. Schreib dort einfach diesen Code: ${code}. Er gilt nur für dich, ein einziges Mal, bis ${until}. Wir freuen uns auf dich!${who}`,
    },
    coordinates: {
      sie: ({ duty }) => `Sie koordinieren dort: ${duty}. `,
      du: ({ duty }) => `Du koordinierst dort: ${duty}. `,
    },
    where: {
      sie: ({ where }) => `Sie finden es hier: ${where}. `,
      du: ({ where }) => `Du findest es hier: ${where}. `,
    },
    who: ({ who }) => ` Die Einladung kommt von: ${who}`,
    whole: 'das ganze Netzwerk',
    file: 'einladungen',
    person: 'Name',
    partner: 'Organisation',
    mail: 'E-Mail',
    code: 'Code',
    text: 'Text',
  },
  hu: {
    letter: {
      on: ({ name, network, code, until, duty, where, who }) =>
        `Tisztelt ${name}! Partnerhálózatunk mostantól a csevegésben is elérhető: ${network}. ${where}${duty}A Rundruf megtalálja, kinél van, amire szüksége van, és összehozza Önöket. Csak írja be ott ezt a kódot: ${code}. A kód csak Önnek szól, egyszer használható. Érvényes: ${until} Szeretettel várjuk!${who}`,
      te: ({ name, network, code, until, duty, where, who }) =>
        `Szia ${name}! Partnerhálózatunk mostantól a csevegésben is elérhető: ${network}. ${where}${duty}A Rundruf megtalálja, kinél van, amire szükséged van, és összehoz titeket. Csak írd be ott ezt a kódot: ${code}. A kód csak neked szól, egyszer használható. Érvényes: ${until} Szeretettel várunk!${who}`,
    },
    coordinates: {
      on: ({ duty }) => `Ön ott koordinátor lesz. Területe: ${duty}. `,
      te: ({ duty }) => `Te ott koordinátor leszel. Területed: ${duty}. `,
    },
    where: ({ where }) => `Itt található: ${where}. `,
    who: ({ who }) => ` A meghívó küldője: ${who}`,
    whole: 'az egész hálózat',
    file: 'meghivok',
    person: 'Név',
    partner: 'Szervezet',
    mail: 'E-mail',
    code: 'Kód',
    text: 'Szöveg',
  },
}

/** The language of a number's country; a guess that counts only where the network speaks that language, too. */
const spokenAt = (phone = ''): Locale | undefined =>
  /^(?:\+|00)\s?36/.test(phone) ? 'hu' : /^(?:\+|00)\s?4[139]/.test(phone) ? 'de' : undefined

/** What somebody reads who is invited, in their own language and the network's tone. */
export const letterTo = ({ person, code, until }: Invited, network: Network, sender: Sender): string => {
  const guess = spokenAt(person.phone)
  const likely = guess && languagesOf(network).includes(guess) ? guess : network.language
  const locale = person.language ?? likely
  const to = { locale, tone: network.tone }
  const day = dayIn(network.zone, until)
  const say = speak(spoken, to)
  const duty = person.coordinates ? say.coordinates({ duty: person.region ?? say.whole }) : ''
  return plain(
    say.letter({
      name: person.name,
      network: network.name,
      code,
      until: tellDay(to, day),
      duty,
      where: sender.where === '' ? '' : say.where(sender),
      who: sender.who === '' ? '' : say.who(sender),
    }),
  )
}

/** One line, and nothing that a spreadsheet reckons: neither at its beginning nor where another one ends the cell. */
const inert = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/((?:^|[;,"])\s*)(?=[-=+@＝＋－＠])/g, "$1'")

/** A line for each of them, for a serial letter. Spreadsheets of German and Hungarian expect semicolons. */
export const letterFile = (
  invited: readonly Invited[],
  network: Network,
  sender: Sender,
  locale: Locale = network.language,
): TextFile => {
  const say = speak(spoken, { locale, tone: network.tone })
  const rows = invited.map((one) => {
    const { person, partners, code } = one
    return [person.name, partners.join(', '), person.mail ?? '', code, letterTo(one, network, sender)].map(
      inert,
    )
  })
  const text = stringify([[say.person, say.partner, say.mail, say.code, say.text], ...rows], {
    bom: true,
    delimiter: locale === 'en' ? ',' : ';',
    record_delimiter: 'windows',
  })
  return { name: `${say.file}.csv`, text }
}
