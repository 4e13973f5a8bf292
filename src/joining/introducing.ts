import { type Card, type Line, line } from '../card.ts'
import type { Context } from '../context.ts'
import { todayIn } from '../domain/network.ts'
import type { Note } from '../invocation.ts'
import { fitting } from '../listing/fitting.ts'
import { requested } from '../listing/requested.ts'
import type { Reader } from '../reader.ts'
import { unlessNothing } from '../text/introduced.ts'
import { saysReach } from '../text/own-data/reach.ts'
import { wayBack } from '../way-back.ts'
import { type Spoken, speak } from '../words.ts'
import { leftToAsk } from './introduction.ts'

type Partner = { readonly partner: string }

const words = {
  publish: 'Publish it like this',
  search: 'Search for it',
  reach: 'There seems to be a number or an address in it; only in your profile you decide who sees it.',
  thanks: ({ partner }: Partner): Line => line`Thank you, others find you now: ${{ strong: partner }}`,
  expertise: 'Expertise',
  seeks: 'Looking for',
  check:
    'Shall the partners read what you are looking for? One tap, and you see it once more before it is published.',
  request: 'Publish as a request',
  andSeeks: 'And what are you looking for? (Or: nothing)',
  andSkills: 'And what are you especially good at?',
  fine: 'All right, thank you. Whenever you look for something, just ask, for example: Who supplies wood chips?',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    publish: 'So veröffentlichen',
    search: 'Danach suchen',
    reach: {
      sie: 'Darin steht wohl eine Nummer oder Adresse; nur in Ihrem Profil bestimmen Sie, wer sie sieht.',
      du: 'Darin steht wohl eine Nummer oder Adresse; nur in deinem Profil bestimmst du, wer sie sieht.',
    },
    thanks: {
      sie: ({ partner }) => line`Danke, jetzt werden Sie gefunden: ${{ strong: partner }}`,
      du: ({ partner }) => line`Danke, jetzt werdet ihr gefunden: ${{ strong: partner }}`,
    },
    expertise: 'Kompetenzen',
    seeks: 'Gesucht',
    check: {
      sie: 'Sollen die Partner lesen, was Sie suchen? Vor dem Veröffentlichen sehen Sie es noch einmal.',
      du: 'Sollen die Partner lesen, was ihr sucht? Vor dem Veröffentlichen siehst du es noch einmal.',
    },
    request: 'Als Gesuch veröffentlichen',
    andSeeks: { sie: 'Und was suchen Sie? (Oder: nichts)', du: 'Und was sucht ihr? (Oder: nichts)' },
    andSkills: { sie: 'Und was können Sie besonders gut?', du: 'Und was könnt ihr besonders gut?' },
    fine: {
      sie: 'Alles klar, danke. Wenn Sie etwas suchen, fragen Sie einfach, zum Beispiel: Wer liefert Hackschnitzel?',
      du: 'Alles klar, danke. Wenn ihr etwas sucht, fragt einfach, zum Beispiel: Wer liefert Hackschnitzel?',
    },
  },
  hu: {
    publish: 'Közzététel így',
    search: 'Ezt keressük',
    reach: {
      on: 'Úgy tűnik, szám vagy cím is van benne; csak a saját profiljában döntheti el, ki látja.',
      te: 'Úgy tűnik, szám vagy cím is van benne; csak a saját profilodban döntheted el, ki látja.',
    },
    thanks: {
      on: ({ partner }) => line`Köszönjük, mostantól mások is megtalálják Önöket: ${{ strong: partner }}`,
      te: ({ partner }) => line`Köszönjük, mostantól mások is megtalálnak titeket: ${{ strong: partner }}`,
    },
    expertise: 'Amihez ért',
    seeks: 'Amit keres',
    check: {
      on: 'Olvassák a partnerek, hogy mit keresnek? Közzététel előtt még egyszer megnézheti.',
      te: 'Olvassák a partnerek, hogy mit kerestek? Közzététel előtt még egyszer megnézheted.',
    },
    request: 'Közzététel igényként',
    andSeeks: { on: 'És mit keresnek? (Vagy: semmi)', te: 'És mit kerestek? (Vagy: semmi)' },
    andSkills: { on: 'És mihez értenek igazán?', te: 'És mihez értetek igazán?' },
    fine: {
      on: 'Rendben, köszönjük. Ha keresnek valamit, csak kérdezzenek bátran, például: Ki szállít faaprítékot?',
      te: 'Rendben, köszönjük. Ha kerestek valamit, csak kérdezzetek bátran, például: Ki szállít faaprítékot?',
    },
  },
}

/** What whoever publishes reads before; what is said alone may well be sought. */
export const previewNote = (can: string, seeks: string | undefined, reader: Reader): Note => {
  const say = speak(spoken, reader)
  return {
    go: say.publish,
    ...(saysReach(`${can} ${seeks ?? ''}`) && { line: say.reach }),
    ...(seeks === undefined && {
      instead: { label: say.search, command: 'who supplies', input: { question: can } },
    }),
  }
}

interface Introduced {
  readonly skills: string | undefined
  readonly seeks: string | undefined
  /** All that stands there by now, and whether this has changed it. */
  readonly expertise: string
  readonly changed: boolean
}

/** What is known of a partner by now, what fits it, and what it has not been asked yet. */
export const introducedCard = async (
  { skills, seeks, expertise, changed }: Introduced,
  { acting, network, store, search, now, reader, commands, id }: Context<'member'>,
): Promise<Card> => {
  const say = speak(spoken, reader)
  const [can, wants] = [unlessNothing(skills), unlessNothing(seeks)]
  const facts = [
    [say.expertise, expertise],
    [say.seeks, wants ?? ''],
  ] as const
  const request = wants && requested(wants, { commands, partner: acting.id, today: todayIn(network, now) })
  const left = leftToAsk(skills, seeks)
  const question = left && { skills: say.andSkills, seeks: say.andSeeks }[left.field]
  const sought = wants && line`${say.seeks}: ${{ strong: wants }}`
  const looks = can !== undefined || wants !== undefined
  const lines = [wants && say.check, looks && question].flatMap((one) => one || [])
  const looking = { network, store, search, now }
  return {
    title: can === undefined ? sought || question || say.fine : say.thanks({ partner: acting.name }),
    blocks: [
      ...(can ? [{ kind: 'facts', facts: facts.filter(([, fact]) => fact !== '') } as const] : []),
      ...(looks ? await fitting(looking, [acting], { skills: can, seeks: wants }, reader) : []),
      ...lines.map((one) => ({ kind: 'text', line: one }) as const),
    ],
    ...(left && {
      asks: { call: { command: 'welcome', input: { for: acting.id, ...left.settled } }, field: left.field },
    }),
    buttons: [
      ...(request ? [{ label: say.request, call: request, tone: 'primary', yes: true } as const] : []),
      ...(changed ? [wayBack(id, reader)] : []),
    ],
  }
}
