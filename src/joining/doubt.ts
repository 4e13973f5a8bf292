import { type Call, type Card, type Line, line } from '../card.ts'
import type { Described } from '../command.ts'
import type { Person } from '../domain/person.ts'
import { fold } from '../fold.ts'
import type { Reader } from '../reader.ts'
import { named } from '../text/beginnings.ts'
import { saysReach } from '../text/own-data/reach.ts'
import { isBareWords, isListOfThings } from '../text/things.ts'
import { type Spoken, speak } from '../words.ts'

type Said = { readonly can: string }

const words = {
  really: 'Shall all partners read it like this?',
  expertise: 'Expertise',
  reach: 'There seems to be a number or an address in it; only in your profile you decide who sees it.',
  other: 'It begins like something else that can be done here.',
  sentence: 'It reads like a sentence; others find you more easily by a list of things.',
  sure: 'Yes, publish it like this',
  anew: 'Answer again',
  which: ({ can }: Said): Line => line`Are you good at this, or looking for it? ${{ strong: can }}`,
  unpublished: 'Nothing of it is published yet.',
  good: 'We are good at it',
  search: 'Search for it',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    really: 'Sollen alle Partner das so lesen?',
    expertise: 'Kompetenzen',
    reach: {
      sie: 'Darin steht wohl eine Nummer oder Adresse; nur in Ihrem Profil bestimmen Sie, wer sie sieht.',
      du: 'Darin steht wohl eine Nummer oder Adresse; nur in deinem Profil bestimmst du, wer sie sieht.',
    },
    other: 'Es beginnt wie etwas anderes, das man hier tun kann.',
    sentence: 'Es liest sich wie ein Satz; leichter zu finden ist eine Liste von Dingen.',
    sure: 'Ja, so veröffentlichen',
    anew: 'Neu beantworten',
    which: {
      sie: ({ can }) => line`Können Sie das besonders gut, oder suchen Sie es? ${{ strong: can }}`,
      du: ({ can }) => line`Könnt ihr das besonders gut, oder sucht ihr es? ${{ strong: can }}`,
    },
    unpublished: 'Veröffentlicht ist davon noch nichts.',
    good: 'Das können wir gut',
    search: 'Danach suchen',
  },
  hu: {
    really: 'Így olvassa minden partner?',
    expertise: 'Amihez ért',
    reach: {
      on: 'Úgy tűnik, szám vagy cím is van benne; csak a saját profiljában döntheti el, ki látja.',
      te: 'Úgy tűnik, szám vagy cím is van benne; csak a saját profilodban döntheted el, ki látja.',
    },
    other: 'Úgy kezdődik, mint valami más, amit itt meg lehet tenni.',
    sentence: 'Ez inkább mondatnak hangzik; egy felsorolást könnyebb megtalálni.',
    sure: 'Igen, így tegyük közzé',
    anew: 'Új válasz',
    which: {
      on: ({ can }) => line`Ehhez értenek, vagy ezt keresik? ${{ strong: can }}`,
      te: ({ can }) => line`Ehhez értetek, vagy ezt keresitek? ${{ strong: can }}`,
    },
    unpublished: 'Ebből még semmi sincs közzétéve.',
    good: 'Ehhez értünk',
    search: 'Ezt keressük',
  },
}

/** What is one thing and no more: "Apfelsaft", "eine Drehbank", and in English "apple juice". */
const alone = /^(?:(?:eine?[nrm]?|an?|egy) )?\S+$/iu
const aloneInEnglish = /^(?:an? )?[^\s,]+(?: \S+)?$/iu

/** Why somebody may not want everybody to read what they can as it stands, or may be looking for it. */
type Doubt = 'reach' | 'other' | 'sentence' | 'which'

/** Whoever gives their own name has been asked for something else. */
const names = ({ name }: Pick<Person, 'name'>, can: string): boolean => {
  const words = fold(name).split(' ')
  return fold(can)
    .split(/[^\p{L}\p{N}.'-]+/u)
    .every((word) => words.includes(word))
}

/** Whether what is said to be the partner's expertise is shown once more before it is, and why. */
export const doubtOf = (
  { can, seeks, sure }: Partial<Readonly<Record<'can' | 'seeks' | 'sure', string | undefined>>>,
  {
    commands,
    reader,
    caller,
  }: {
    readonly commands: readonly Described[]
    readonly reader: Reader
    readonly caller: Pick<Person, 'name'>
  },
): Doubt | undefined => {
  if (can === undefined || sure !== undefined) return undefined
  if (saysReach(can)) return 'reach'
  if (named(commands, can)) return 'other'
  if (!isListOfThings(can) || names(caller, can)) return 'sentence'
  const one = reader.locale === 'en' ? aloneInEnglish : alone
  return seeks === undefined && (one.test(can.trim()) || isBareWords(can)) ? 'which' : undefined
}

/** It is asked first; nothing of it is lost, whatever is answered. */
export const doubtCard = (
  doubt: Doubt,
  {
    answer,
    can,
    seeks,
  }: { readonly answer: Call; readonly can: string; readonly seeks?: string | undefined },
  reader: Reader,
): Card => {
  const say = speak(spoken, reader)
  const said = { skills: can, ...(seeks !== undefined && { seeks }), sure: 'yes' }
  const goOn = { ...answer, input: { ...answer.input, ...said } }
  if (doubt === 'which')
    return {
      title: say.which({ can }),
      blocks: [{ kind: 'text', line: say.unpublished }],
      buttons: [
        { label: say.good, call: goOn, tone: 'primary', yes: true },
        { label: say.search, call: { command: 'who supplies', input: { question: can } } },
      ],
    }
  return {
    title: say.really,
    blocks: [
      { kind: 'facts', facts: [[say.expertise, can]] },
      { kind: 'text', line: say[doubt] },
    ],
    buttons: [
      { label: say.sure, call: goOn, yes: true },
      { label: say.anew, call: answer },
    ],
  }
}
