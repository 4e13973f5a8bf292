import { forEvery, modules } from '../domain/module.ts'
import type { List, Network } from '../domain/network.ts'
import type { Reader } from '../reader.ts'
import { type InEvery, type Locale, type Spoken, speak } from '../words.ts'
import { tellService } from './meaning-said.ts'
import type { Setting } from './setting.ts'

const brings = (locale: Locale) => forEvery((module) => modules[module][locale].brings)

/** What each setting and each list is for, in a sentence. What Rundruf does not do yet is said so. */
const explained: Readonly<Record<Setting | List, string>> = {
  style:
    'How much Rundruf does of its own accord. It presets reminders and questions per week; they take effect once Rundruf reminds and asks of its own accord.',
  name: 'What the network is called, in every answer that names it.',
  motto: 'What holds the network together, in a sentence. Everybody sees it, even before joining.',
  field: 'What the network is about, in a few words. Everybody sees it, even before joining.',
  language: 'What Rundruf speaks with people who have not written in another language yet.',
  languages: 'Which other languages the network uses. Everybody is answered in their own.',
  tone: 'How Rundruf addresses people in German and in Hungarian.',
  zone: 'Where the clock of the network hangs: days end there, and times are told so. Write a city, like Berlin.',
  digestday: 'On which day the week’s digest comes. It takes effect once Rundruf writes digests.',
  digesthour:
    'At which full hour the week’s digest comes, from 0 to 23. It takes effect once Rundruf writes digests.',
  asks: 'How often one person is asked personally in a week, at most. It takes effect once Rundruf asks of its own accord.',
  nudges:
    'How often Rundruf reminds of what is open. It takes effect once Rundruf reminds of its own accord.',
  joining: 'Who lets people in: a partner’s members and the coordinators, or nobody has to.',
  directory:
    'Whether people who have not joined are told which partners fit and how to reach them, or only how many.',
  privacy: 'Who is responsible for people’s data, and how to reach them. Anybody who asks sees it.',
  sector: 'What partners do. Lists of partners and rooms go by it.',
  region:
    'Where partners are. Search, rooms and coordinators go by it; a region may lie in another and have other names.',
  category: 'What an offer or a request is about. Everybody reads it in their own language.',
  ...brings('en'),
}
export const explanations: Spoken<typeof explained> = {
  en: explained,
  de: {
    style:
      'Wie viel Rundruf von sich aus tut. Danach richten sich Erinnerungen und Fragen pro Woche; das gilt, sobald Rundruf von sich aus erinnert und fragt.',
    name: 'Wie das Netzwerk heißt, in jeder Antwort, die es nennt.',
    motto: 'Was das Netzwerk zusammenhält, in einem Satz. Alle sehen es, auch vor dem Beitritt.',
    field: 'Worum es im Netzwerk geht, in wenigen Worten. Alle sehen es, auch vor dem Beitritt.',
    language: 'Wie Rundruf mit allen spricht, die noch in keiner anderen Sprache geschrieben haben.',
    languages:
      'Welche Sprachen im Netzwerk außerdem gesprochen werden. Antworten kommen immer in der eigenen Sprache.',
    tone: 'Wie Rundruf auf Deutsch und auf Ungarisch anredet.',
    zone: 'Wo die Uhr des Netzwerks hängt: Dort enden die Tage, und so werden Zeiten genannt. Ein Ort genügt, zum Beispiel Berlin.',
    digestday: 'An welchem Tag der Wochenüberblick kommt. Gilt, sobald Rundruf Überblicke schreibt.',
    digesthour:
      'Zu welcher vollen Stunde der Wochenüberblick kommt, von 0 bis 23. Gilt, sobald Rundruf Überblicke schreibt.',
    asks: 'Wie oft jemand pro Woche höchstens persönlich gefragt wird. Gilt, sobald Rundruf von sich aus fragt.',
    nudges: 'Wie oft Rundruf an Offenes erinnert. Gilt, sobald Rundruf von sich aus erinnert.',
    joining: 'Wer Neue aufnimmt: der Partner selbst und die Koordination, oder niemand muss zustimmen.',
    directory:
      'Ob Leute vor dem Beitritt erfahren, welche Partner passen und wie man sie erreicht, oder nur, wie viele.',
    privacy:
      'Wer für die Daten der Menschen verantwortlich ist, und wie man dort jemanden erreicht. Wer fragt, sieht es.',
    sector: 'Was die Partner tun. Danach richten sich Partnerlisten und Räume.',
    region:
      'Wo die Partner sind. Danach richten sich Suche, Räume und Koordination; eine Region kann in einer anderen liegen und weitere Namen haben.',
    category: 'Worum es in einem Angebot oder Gesuch geht. Alle lesen das in der eigenen Sprache.',
    ...brings('de'),
  },
  hu: {
    style:
      'Mennyit tegyen a Rundruf magától. A választás beállítja az emlékeztetőket és a heti kérdések számát; ez akkor lép életbe, amikor a Rundruf már magától emlékeztet és kérdez.',
    name: 'A hálózat neve minden válaszban, amely megnevezi.',
    motto: 'Ami összetartja a hálózatot, egy mondatban. Mindenki látja, csatlakozás előtt is.',
    field: 'Miről szól a hálózat, néhány szóban. Mindenki látja, csatlakozás előtt is.',
    language: 'Ezen szól a Rundruf mindenkihez, aki még nem írt más nyelven.',
    languages: 'Milyen további nyelveket használ a hálózat. Mindenki a saját nyelvén kap választ.',
    tone: 'Hogyan szólítja meg a Rundruf az embereket magyarul és németül.',
    zone: 'Melyik órát követi a hálózat: ott ér véget a nap, és így hangzanak az időpontok. Elég egy város, például Budapest.',
    digestday:
      'Melyik napon jön a heti összefoglaló. Akkor lép életbe, amikor a Rundruf már ír összefoglalót.',
    digesthour:
      'Hány órakor jön a heti összefoglaló, 0 és 23 között. Akkor lép életbe, amikor a Rundruf már ír összefoglalót.',
    asks: 'Hetente legfeljebb hányszor kap valaki személyes kérdést. Akkor lép életbe, amikor a Rundruf már magától kérdez.',
    nudges:
      'Milyen gyakran emlékeztet a Rundruf a nyitott ügyekre. Akkor lép életbe, amikor már magától emlékeztet.',
    joining: 'Ki veszi fel az újakat: a partner munkatársai és a koordinátorok, vagy jóváhagyás sem kell.',
    directory:
      'Csatlakozás előtt látszik-e, melyik partner illik egy kérdéshez és hogyan érhető el, vagy csak az, hány.',
    privacy: 'Ki felel az emberek adataiért, és hogyan érhető el. Mindenki látja, aki megkérdezi.',
    sector: 'Mivel foglalkoznak a partnerek. Ehhez igazodnak a partnerlisták és a csatornák.',
    region:
      'Hol vannak a partnerek. Ehhez igazodik a keresés, a csatornák és a koordináció; egy régió lehet egy másikban, és több neve is lehet.',
    category: 'Miről szól egy ajánlat vagy igény. Mindenki a saját nyelvén olvassa.',
    ...brings('hu'),
  },
}

/** What a setting is for; where texts go out for it, also to whom. */
export const explain = (
  key: Setting | List,
  network: Network,
  service: string | undefined,
  reader: Reader,
) => {
  const said = speak(explanations, reader)[key]
  return key === 'bymeaning' ? `${said} ${tellService(network, service, reader)}` : said
}

type Example = { readonly example: string }
type Listed = { readonly list: string }
const words = {
  unsaid: '(nothing yet)',
  shorten: ({ list }: Listed) => `To take something off or replace it: ${list}`,
  write: ({ example }: Example) => `To change it, write for example: ${example}`,
  first:
    'One thing first: what should Rundruf be for your network? It does not remind or ask of its own accord yet; your choice takes effect once it does.',
  observe: 'It watches and answers. It reminds nobody, and asks one person at most once a week.',
  enable: 'It makes things possible: few reminders, at most two questions a week.',
  drive: 'It drives things on: many reminders, at most five questions a week.',
}
export const settingWords: Spoken<typeof words> = {
  en: words,
  de: {
    unsaid: '(noch nichts)',
    shorten: ({ list }) => `Etwas herausnehmen oder ersetzen: ${list}`,
    write: {
      sie: ({ example }) => `Zum Ändern schreiben Sie zum Beispiel: ${example}`,
      du: ({ example }) => `Zum Ändern schreib zum Beispiel: ${example}`,
    },
    first: {
      sie: 'Eines zuerst: Was soll Rundruf für Ihr Netzwerk sein? Von sich aus erinnert und fragt Rundruf noch nicht; die Wahl gilt, sobald es so weit ist.',
      du: 'Eines zuerst: Was soll Rundruf für euer Netzwerk sein? Von sich aus erinnert und fragt Rundruf noch nicht; die Wahl gilt, sobald es so weit ist.',
    },
    observe: 'Rundruf schaut zu und antwortet. Keine Erinnerungen, höchstens eine Frage pro Woche.',
    enable: 'Rundruf macht möglich: wenige Erinnerungen, höchstens zwei Fragen pro Woche.',
    drive: 'Rundruf treibt an: viele Erinnerungen, höchstens fünf Fragen pro Woche.',
  },
  hu: {
    unsaid: '(még semmi)',
    shorten: ({ list }) => `Törlés vagy csere: ${list}`,
    write: {
      on: ({ example }) => `Módosításhoz írja be például: ${example}`,
      te: ({ example }) => `Módosításhoz írd be például: ${example}`,
    },
    first: {
      on: 'Először egy kérdés: mi legyen a Rundruf az Önök hálózatában? Magától egyelőre nem emlékeztet és nem kérdez; a választás akkor lép életbe, amikor már igen.',
      te: 'Először egy kérdés: mi legyen a Rundruf a hálózatotokban? Magától egyelőre nem emlékeztet és nem kérdez; a választás akkor lép életbe, amikor már igen.',
    },
    observe: 'Figyel és válaszol. Nem emlékeztet, és hetente legfeljebb egyszer kérdez.',
    enable: 'Támogat: kevés emlékeztető, hetente legfeljebb két kérdés.',
    drive: 'Lendületet ad: sok emlékeztető, hetente legfeljebb öt kérdés.',
  },
}

/** What somebody may write as a motto. */
export const exampleOf: InEvery<string> = {
  en: 'What makes us different takes us further',
  de: 'Was uns unterscheidet, bringt uns weiter',
  hu: 'Ami megkülönböztet, előrevisz',
}
