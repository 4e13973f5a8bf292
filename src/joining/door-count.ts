import type { Card } from '../card.ts'
import type { Described } from '../command.ts'
import type { Network } from '../domain/network.ts'
import type { Finder } from '../finder.ts'
import { insteadOf } from '../help/instead.ts'
import type { Reader } from '../reader.ts'
import type { Answer } from '../search/search.ts'
import { shortened } from '../shortened.ts'
import type { View } from '../store.ts'
import { count, type Spoken, speak } from '../words.ts'
import { waysIn } from './door.ts'

type Found = { readonly words: string; readonly n: number }
type Asked = { readonly words: string }

const words = {
  fit: ({ words, n }: Found) => `${words}: ${count(n, { one: 'partner fits', other: 'partners fit' })}`,
  near: ({ words, n }: Found) =>
    `${words}: perhaps ${count(n, { one: 'partner fits', other: 'partners fit' })}`,
  elsewhere: ({ words, n }: Found) =>
    `${words}: nobody there, but elsewhere ${count(n, { one: 'partner', other: 'partners' })}`,
  none: ({ words }: Asked) => `${words}: nobody in the network so far`,
  nothing: 'What are you looking for? Just write it, for example: Who supplies wood chips?',
  who: 'Who they are you can see as soon as you have been let in.',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    fit: ({ words, n }) => `${words}: ${count(n, { one: 'Partner passt', other: 'Partner passen' })}`,
    near: ({ words, n }) =>
      `${words}: vielleicht ${count(n, { one: 'passender Partner', other: 'passende Partner' })}`,
    elsewhere: ({ words, n }) =>
      `${words}: dort niemand, aber anderswo ${count(n, { one: 'Partner', other: 'Partner' })}`,
    none: ({ words }) => `${words}: im Netzwerk bisher niemand`,
    nothing: {
      sie: 'Was suchen Sie? Schreiben Sie es einfach, zum Beispiel: Wer liefert Hackschnitzel?',
      du: 'Was suchst du? Schreib es einfach, zum Beispiel: Wer liefert Hackschnitzel?',
    },
    who: {
      sie: 'Welche das sind, sehen Sie, sobald Sie aufgenommen sind.',
      du: 'Welche das sind, siehst du, sobald du aufgenommen bist.',
    },
  },
  hu: {
    fit: ({ words, n }) => `${words}: ${n} megfelelő partner`,
    near: ({ words, n }) => `${words}: talán ${n} megfelelő partner`,
    elsewhere: ({ words, n }) => `${words}: ott senki, de máshol ${n} partner`,
    none: ({ words }) => `${words}: egyelőre senki a hálózatban`,
    nothing: {
      on: 'Mit keres? Csak írja be, például: Ki szállít faaprítékot?',
      te: 'Mit keresel? Csak írd be, például: Ki szállít faaprítékot?',
    },
    who: {
      on: 'Hogy kik azok, azt a felvétele után láthatja.',
      te: 'Hogy kik azok, azt a felvételed után láthatod.',
    },
  },
}

const all = 1000 // more partners than a network has

/** A name tells nobody at the door whether it is there: what counts is what partners have and do, or where they are. */
const counted = ({ hits, town, region, near }: Answer): number =>
  hits.filter(({ source, why }) => source !== 'name' || why[0] === (near?.from ?? town ?? region)).length

/** Whoever stands at the door hears how many partners fit, and nothing else of them. */
export const countCard = async (
  {
    search,
    store,
    ...of
  }: {
    readonly search: Finder
    readonly store: View
    readonly commands: readonly Described[]
    readonly network: Network
  },
  question: string,
  reader: Reader,
): Promise<Card> => {
  const say = speak(spoken, reader)
  const answer = await search.ask(question, all)
  const asked = shortened(answer.words, 120)
  const ways = await waysIn(store, reader)
  const instead = insteadOf(question, answer, { ...of, reader })
  const blocks = [...instead.blocks, ...ways.blocks]
  const buttons = [...instead.buttons, ...ways.buttons]
  if (asked === '') return { title: say.nothing, blocks, buttons }
  const found = { words: asked, n: counted(answer) }
  const sure = answer.verdict === 'answer' ? say.fit(found) : say.near(found)
  const some = answer.elsewhere ? say.elsewhere(found) : sure
  return found.n === 0
    ? { title: say.none(found), blocks, buttons }
    : { title: some, blocks: [{ kind: 'text', line: say.who }, ...blocks], buttons }
}
