import { nameAt } from '../about.ts'
import { type Call, type Card, type Line, line } from '../card.ts'
import type { Situation } from '../context.ts'
import type { Person } from '../domain/person.ts'
import { namesVouched } from '../domain/vouched.ts'
import { derive } from '../id.ts'
import { tellPerson } from '../person/named.ts'
import type { View } from '../store.ts'
import { type Spoken, speak } from '../words.ts'

type Called = { readonly label: string }

const words = {
  ask: ({ label }: Called): Line => line`To coordinate from now on: ${{ strong: label }}?`,
  duty: 'For',
  others: 'Known to others as',
  yes: 'Yes, name',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    ask: ({ label }) => line`Soll von jetzt an koordinieren: ${{ strong: label }}?`,
    duty: 'Für',
    others: 'Anderen bekannt als',
    yes: 'Ja, ernennen',
  },
  hu: {
    ask: ({ label }) => line`Mostantól ő legyen koordinátor: ${{ strong: label }}?`,
    duty: 'Terület',
    others: 'Mások így ismerik',
    yes: 'Igen, kinevezem',
  },
}

/** What a yes to somebody's rights was about: whoever is called otherwise by then is looked at anew. */
export const asRead = ({ id, name }: Person): string => derive(`${id} ${name}`)

/**
 * Whether somebody in the chat is to coordinate. Anybody may call themselves anything, or be called so by a friend: who it
 * is and where they belong is read before they get rights by a name.
 */
export const askedFirst = async (
  person: Person,
  { duty, yes }: { readonly duty: string; readonly yes: Call },
  situation: Situation & { readonly store: View },
): Promise<Card> => {
  const { account, reader, store } = situation
  const say = speak(spoken, reader)
  const told = await tellPerson(person, situation)
  const vouched = await namesVouched(store, person.id)
  const others = (vouched.includes(person.name) ? [] : vouched)
    .map((name) => nameAt({ ...person, name }, account, ''))
    .filter((name) => name !== '')
  return {
    title: say.ask({ label: told[1] ?? told[0] ?? person.id }),
    blocks: [
      { kind: 'facts', facts: [[say.duty, duty], ...others.map((name) => [say.others, name] as const)] },
    ],
    buttons: [{ label: say.yes, call: yes, tone: 'danger', yes: true }],
  }
}
