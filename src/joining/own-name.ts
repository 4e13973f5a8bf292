import { type Call, type Card, type Line, line } from '../card.ts'
import type { Situation } from '../context.ts'
import type { Person } from '../domain/person.ts'
import { namesVouched } from '../domain/vouched.ts'
import { tellPerson } from '../person/named.ts'
import type { View } from '../store.ts'
import { type Spoken, speak } from '../words.ts'

type Called = { readonly label: string }

const words = {
  ask: ({ label }: Called): Line => line`The name is their own word: ${{ strong: label }}. Really name them?`,
  others: 'Known to others as',
  yes: 'Yes, name',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    ask: ({ label }) => line`So nennt die Person sich selbst: ${{ strong: label }}. Wirklich ernennen?`,
    others: 'Bei anderen',
    yes: 'Ja, ernennen',
  },
  hu: {
    ask: ({ label }) => line`Ezt a nevet saját magának adta: ${{ strong: label }}. Biztosan kinevezzük?`,
    others: 'Mások így ismerik',
    yes: 'Igen, kinevezem',
  },
}

/** Who somebody is, asked before they get rights by a name that only they themselves have said; else nothing. */
export const askedByOwnName = async (
  person: Person,
  call: Call,
  situation: Situation & { readonly store: View },
): Promise<Card | undefined> => {
  const { reader, store } = situation
  const others = await namesVouched(store, person.id)
  if (others.includes(person.name)) return undefined
  const say = speak(spoken, reader)
  const [, label = person.name] = await tellPerson(person, situation)
  return {
    title: say.ask({ label }),
    blocks: [{ kind: 'facts', facts: others.map((name) => [say.others, name]) }],
    buttons: [{ label: say.yes, call, tone: 'danger', yes: true }],
  }
}
