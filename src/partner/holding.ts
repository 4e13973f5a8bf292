import { line } from '../card.ts'
import type { Organization } from '../domain/organization.ts'
import { memberships, people } from '../domain/person.ts'
import { type ContactGiven, holdersOf, responses } from '../domain/response.ts'
import type { Notice } from '../outcome.ts'
import { type Change, findAll, type View } from '../store.ts'
import { type Spoken, speak } from '../words.ts'
import { tellPerson } from './news.ts'

type Both = { readonly from: string; readonly to: string }

const words = {
  joined: ({ from, to }: Both) =>
    line`${from} is part of ${{ strong: to }} now. The contact that you gave is still seen there.`,
  parted: ({ from, to }: Both) =>
    line`${{ strong: to }} is a partner of its own again. The contact that you gave is seen there, and no longer at ${from}.`,
  end: 'End contact',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    joined: {
      sie: ({ from, to }) =>
        line`${from} gehört jetzt zu ${{ strong: to }}. Den Kontakt, den Sie gegeben haben, sieht man dort weiterhin.`,
      du: ({ from, to }) =>
        line`${from} gehört jetzt zu ${{ strong: to }}. Den Kontakt, den du gegeben hast, sieht man dort weiterhin.`,
    },
    parted: {
      sie: ({ from, to }) =>
        line`${{ strong: to }} ist wieder ein eigener Partner. Den Kontakt, den Sie gegeben haben, sieht man dort, und bei ${from} nicht mehr.`,
      du: ({ from, to }) =>
        line`${{ strong: to }} ist wieder ein eigener Partner. Den Kontakt, den du gegeben hast, sieht man dort, und bei ${from} nicht mehr.`,
    },
    end: 'Kontakt beenden',
  },
  hu: {
    joined: {
      on: ({ from, to }) =>
        line`${from} mostantól ennek a partnernek a része: ${{ strong: to }}. A megadott elérhetőségét ott továbbra is látják.`,
      te: ({ from, to }) =>
        line`${from} mostantól ennek a partnernek a része: ${{ strong: to }}. A megadott elérhetőségedet ott továbbra is látják.`,
    },
    parted: {
      on: ({ from, to }) =>
        line`Ismét önálló partner: ${{ strong: to }}. A megadott elérhetőségét itt látják, a másik partnernél már nem: ${from}`,
      te: ({ from, to }) =>
        line`Ismét önálló partner: ${{ strong: to }}. A megadott elérhetőségedet itt látják, a másik partnernél már nem: ${from}`,
    },
    end: 'Kapcsolat lezárása',
  },
}

const given = (value: object | undefined): readonly ContactGiven[] =>
  value === undefined ? [] : [responses.schema.parse(value)]

/** Who has given a partner their own contact with an answer or a question, or by saying yes to one. */
const giversTo = (holder: string, answer: ContactGiven): readonly string[] =>
  [answer.person, answer.answered?.person ?? answer.person].filter((id) =>
    holdersOf(answer, id).includes(holder),
  )

/** Whose own contact changes take from one partner to another, each with the newest answer that it hangs on. */
const takenOver = (
  changes: readonly Change[],
  from: string,
  to: string,
): ReadonlyMap<string, ContactGiven> => {
  const answers = changes.filter(({ kind }) => kind === responses.name)
  const before = answers.flatMap((change) => given('before' in change ? change.before : undefined))
  const after = answers.flatMap((change) => given('put' in change ? change.put : undefined))
  const had = new Set(before.flatMap((answer) => giversTo(from, answer)))
  return new Map(
    after.flatMap((answer) =>
      giversTo(to, answer)
        .filter((id) => had.has(id))
        .map((id) => [id, answer] as const),
    ),
  )
}

type Named = Pick<Organization, 'id' | 'name'>

/**
 * Whoever has given one of two partners their own contact hears when it goes over to the other with all that is its own,
 * once, however often they gave it. Those who belong to one of the two hear of that anyway, and `by` does it.
 */
export const tellingHolder = (
  view: View,
  by: string | undefined,
  what: 'joined' | 'parted',
  from: Named,
  to: Named,
  /** Partners who are told of what they agreed on. */
  agreeing: readonly string[] = [],
): ((changes: readonly Change[]) => Promise<readonly Notice[]>) => {
  const told = new Set<string>()
  return async (changes) => {
    const anew = [...takenOver(changes, from.id, to.id)].filter(([id]) => !told.has(id))
    for (const [id] of anew) told.add(id)
    const notices = await Promise.all(
      anew.map(async ([id, answer]) => {
        const person = (await view.get(people, id))?.value
        const works = await findAll(view, memberships, { where: { person: id } })
        const isOfOne = works.some(({ value }) => [from.id, to.id].includes(value.organization))
        const speaker = answer.owner === to.id ? (answer.organization ?? 'coordination') : answer.owner
        if (person === undefined || isOfOne || agreeing.includes(speaker)) return []
        const input = { agreement: answer.id, network: answer.network, for: speaker }
        return tellPerson(person, by, (reader) => {
          const say = speak(spoken, reader)
          return {
            title: say[what]({ from: from.name, to: to.name }),
            buttons: [{ label: say.end, call: { command: 'contact end', input } }],
          }
        })
      }),
    )
    return notices.flat()
  }
}
