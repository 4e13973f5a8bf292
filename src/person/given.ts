import type { Block, Button } from '../card.ts'
import { organizations } from '../domain/organization.ts'
import type { Person } from '../domain/person.ts'
import { type ContactGiven, holdersOf, responses, tellAnswered } from '../domain/response.ts'
import { type Reader, tellDay } from '../reader.ts'
import { findAll, type View } from '../store.ts'
import { type Spoken, speak } from '../words.ts'
import { speaksFor } from './visible.ts'

const words = {
  lead: 'Your own contact was given to:',
  question: 'a question',
  end: 'End contact',
  file: 'To whom your own contact was given',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    lead: {
      sie: 'Ihren persönlichen Kontakt haben bekommen:',
      du: 'Deinen persönlichen Kontakt haben bekommen:',
    },
    question: 'eine Frage',
    end: 'Kontakt beenden',
    file: 'Wer den persönlichen Kontakt bekommen hat',
  },
  hu: {
    lead: {
      on: 'Az Ön személyes elérhetőségét megkapta:',
      te: 'A személyes elérhetőségedet megkapta:',
    },
    question: 'kérdés',
    end: 'Kapcsolat lezárása',
    file: 'Ki kapta meg a személyes elérhetőséget',
  },
}

/** A contact of somebody's own that they gave: to which partner, in whose name, when. */
interface Giving {
  readonly record: ContactGiven
  readonly to: string
  /** Absent where they spoke for the coordination. */
  readonly from: string | undefined
  readonly at: string
}

/** All that somebody gave their own contact to, the newest first, also where that has ended. */
const givenBy = async (view: View, { id }: Pick<Person, 'id'>): Promise<readonly Giving[]> => {
  const found = (await findAll(view, responses)).flatMap(({ value: record }): readonly Giving[] => {
    const { owner, organization, person, answered, at } = record
    const { ended: _, ...whole } = record
    return holdersOf(whole, id).map((to) =>
      to === owner && person === id
        ? { record, to, from: organization, at }
        : { record, to, from: owner, at: answered?.at ?? at },
    )
  })
  return found.toSorted((one, other) => other.at.localeCompare(one.at))
}

/** The partners that have somebody's own contact, where nobody has ended that. */
export const contactGivenTo = async (view: View, person: Person): Promise<ReadonlySet<string>> =>
  new Set((await givenBy(view, person)).flatMap(({ record, to }) => (record.ended === undefined ? [to] : [])))

const nameOf = async (view: View, id: string): Promise<string> =>
  (await view.get(organizations, id))?.value.name ?? id

const occasionOf = async (view: View, record: ContactGiven, reader: Reader): Promise<string> =>
  record.listing === undefined ? speak(spoken, reader).question : tellAnswered(record, { store: view })

const dayOf = ({ at }: Giving, { zone }: Reader): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString()

/** Who has somebody's own contact, since when and on what occasion, each with the button that ends it. */
export const givenItems = async (view: View, person: Person, reader: Reader): Promise<readonly Block[]> => {
  const say = speak(spoken, reader)
  const all = (await givenBy(view, person)).filter(({ record }) => record.ended === undefined)
  const items = await Promise.all(
    all.map(async (giving) => {
      const { record, to, from } = giving
      const parts = [
        await nameOf(view, to),
        tellDay(reader, dayOf(giving, reader)),
        await occasionOf(view, record, reader),
      ]
      // In whose name they speak no more, nothing of theirs is shown there.
      if (from !== undefined && !(await speaksFor(view, person, from))) return []
      const call = {
        command: 'contact end',
        input: { agreement: record.id, network: record.network, for: from ?? 'coordination' },
      }
      const button: Button = { label: say.end, call }
      return [{ line: parts.join(' · '), button }]
    }),
  )
  const shown = items.flat()
  return shown.length === 0
    ? []
    : [
        { kind: 'text', line: say.lead },
        { kind: 'items', items: shown },
      ]
}

/** The same for a file, with what has ended, under its title. */
export const givenForFile = async (
  view: View,
  people: readonly Person[],
  reader: Reader,
): Promise<readonly (readonly [title: string, records: readonly object[]])[]> => {
  const all = (await Promise.all(people.map((person) => givenBy(view, person)))).flat()
  const records = await Promise.all(
    all.map(async ({ record, to, at }) => ({
      partner: await nameOf(view, to),
      at,
      about: await occasionOf(view, record, reader),
      ...(record.ended !== undefined && { ended: record.ended }),
    })),
  )
  return records.length === 0 ? [] : [[speak(spoken, reader).file, records]]
}
