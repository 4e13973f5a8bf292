import type { Act } from '../act.ts'
import type { Person } from '../domain/person.ts'
import { memberships, people } from '../domain/person.ts'
import { isListedAs } from '../joining/listed.ts'
import type { Notice } from '../outcome.ts'
import { isReachable } from '../reader.ts'
import { findAll, type Kept, type View } from '../store.ts'
import { type Spoken, speak } from '../words.ts'

type Named = { readonly partner: string }
const words = {
  same: ({ partner }: Named) => `The coordinators have joined the list’s entry for you with you: ${partner}`,
  why: 'What the list says of you is yours now. If that is wrong, please tell the coordinators.',
  apart: 'The coordinators have taken back that you are somebody else on the list, too.',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    same: {
      sie: ({ partner }) =>
        `Die Koordination hat Ihren Eintrag aus der Liste mit Ihnen verbunden: ${partner}`,
      du: ({ partner }) => `Die Koordination hat deinen Eintrag aus der Liste mit dir verbunden: ${partner}`,
    },
    why: {
      sie: 'Was die Liste über Sie sagt, gehört jetzt Ihnen. Stimmt das nicht, sagen Sie es bitte der Koordination.',
      du: 'Was die Liste über dich sagt, gehört jetzt dir. Stimmt das nicht, sag es bitte der Koordination.',
    },
    apart: {
      sie: 'Die Koordination hat zurückgenommen, dass Sie auch ein anderer Eintrag der Liste sind.',
      du: 'Die Koordination hat zurückgenommen, dass du auch ein anderer Eintrag der Liste bist.',
    },
  },
  hu: {
    same: {
      on: ({ partner }) => `A koordinátor Önhöz kapcsolta a listán szereplő bejegyzését: ${partner}`,
      te: ({ partner }) => `A koordinátor hozzád kapcsolta a listán szereplő bejegyzésedet: ${partner}`,
    },
    why: {
      on: 'Ami a listán Önről áll, mostantól az Öné. Ha ez tévedés, kérjük, szóljon a koordinátornak.',
      te: 'Ami a listán rólad áll, mostantól a tiéd. Ha ez tévedés, kérlek, szólj a koordinátornak.',
    },
    apart: {
      on: 'A koordinátor visszavonta, hogy a lista egy másik bejegyzése is Ön.',
      te: 'A koordinátor visszavonta, hogy a lista egy másik bejegyzése is te vagy.',
    },
  },
}

/** At which partner a list names somebody of the same name, who has not come into the chat, beside one who has. */
export const twiceAt = async (
  view: View,
  listed: Kept<Person>,
  person: Kept<Person>,
): Promise<string | undefined> => {
  if (!isReachable(person.value) || !isListedAs(person.value.name, listed.value)) return undefined
  const works = await findAll(view, memberships, { where: { person: { in: [listed.id, person.id] } } })
  const both = [...Map.groupBy(works, ({ value }) => value.organization)]
  return both.find(([, of]) => of.length > 1)?.[0]
}

/** Whoever is in the chat hears that they are that one of the list, too. */
export const tellSame = (person: string, partner: string): Notice => ({
  to: { person },
  kind: 'membership',
  urgency: 'asked',
  draw: (reader) => {
    const say = speak(spoken, reader)
    return { title: say.same({ partner }), blocks: [{ kind: 'text', line: say.why }] }
  },
})

/** And that they are not, where that is taken back. */
export const tellNotSame = async (view: View, { command, touched }: Act): Promise<readonly Notice[]> => {
  if (command !== 'person same') return []
  const ids = touched.flatMap(({ kind, id }) => (kind === people.name ? [id] : []))
  const listed = await Promise.all(ids.map((id) => view.get(people, id)))
  const humans = listed.flatMap((kept) => kept?.value.human ?? [])
  const others = await findAll(view, people, { where: { human: { in: humans } } })
  return others
    .filter(({ id }) => !ids.includes(id))
    .map(({ id }) => ({
      to: { person: id },
      kind: 'membership',
      urgency: 'answer',
      draw: (reader) => ({ title: speak(spoken, reader).apart }),
    }))
}
