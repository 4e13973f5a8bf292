import type { Block, Button } from '../card.ts'
import { organizations } from '../domain/organization.ts'
import type { Person } from '../domain/person.ts'
import { type ContactGiven, type Giving, givingsIn, responses, tellAnswered } from '../domain/response.ts'
import { type Reader, tellDay } from '../reader.ts'
import { findAll, type View } from '../store.ts'
import { type Spoken, speak } from '../words.ts'
import { tellPlatforms } from './facts.ts'
import { speaksFor } from './visible.ts'

const words = {
  lead: 'Your own contact was given to:',
  question: 'a question',
  only: 'seen only on: ',
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
    only: 'nur zu sehen auf: ',
    end: 'Kontakt beenden',
    file: 'Wer den persönlichen Kontakt bekommen hat',
  },
  hu: {
    lead: {
      on: 'Az Ön személyes elérhetőségét ők kapták meg:',
      te: 'A személyes elérhetőségedet ők kapták meg:',
    },
    question: 'kérdés',
    only: 'csak itt látható: ',
    end: 'Kapcsolat lezárása',
    file: 'Ki kapta meg a személyes elérhetőséget',
  },
}

/** A contact of somebody's own that they gave, and with what. */
interface Gift extends Giving {
  readonly record: ContactGiven
  /** Nobody has ended it, and they still speak for whom they gave it: else nothing of theirs is shown there. */
  readonly stands: boolean
}

/** All that somebody gave their own contact to, the newest first, also where that stands no more. */
const giftsOf = async (view: View, person: Person): Promise<readonly Gift[]> => {
  const found = (await findAll(view, responses)).flatMap(({ value: record }) =>
    givingsIn(record).flatMap((giving) => (giving.person === person.id ? [{ ...giving, record }] : [])),
  )
  const all = await Promise.all(
    found.map(async (one) => ({
      ...one,
      stands: one.ended === undefined && (await speaksFor(view, person, one.from)),
    })),
  )
  return all.toSorted((one, other) => other.at.localeCompare(one.at))
}

const standingGiftsOf = async (view: View, person: Person): Promise<readonly Gift[]> =>
  (await giftsOf(view, person)).filter(({ stands }) => stands)

/** The partners that have somebody's own contact. */
export const contactGivenTo = async (view: View, person: Person): Promise<ReadonlySet<string>> =>
  new Set((await standingGiftsOf(view, person)).map(({ to }) => to))

const nameOf = async (view: View, id: string): Promise<string> =>
  (await view.get(organizations, id))?.value.name ?? id

const occasionOf = async (view: View, record: ContactGiven, reader: Reader): Promise<string> =>
  record.listing === undefined
    ? speak(spoken, reader).question
    : tellAnswered(record, { reader, store: view })

const dayOf = ({ at }: Gift, { zone }: Reader): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString()

/** Who has somebody's own contact, since when and on what occasions, each partner with the button that ends it there. */
export const givenItems = async (view: View, person: Person, reader: Reader): Promise<readonly Block[]> => {
  const say = speak(spoken, reader)
  const all = await standingGiftsOf(view, person)
  const byPartner = Map.groupBy(all, ({ to, from }) => `${from ?? ''}/${to}`)
  const items = await Promise.all(
    [...byPartner.values()].map(async (givings) => {
      const occasions = await Promise.all(givings.map(({ record }) => occasionOf(view, record, reader)))
      const [newest] = givings
      if (newest === undefined) return []
      const { record, to, from } = newest
      const parts = [
        await nameOf(view, to),
        tellDay(reader, dayOf(newest, reader)),
        occasions.join(', '),
        ...(person.platforms ? [say.only + tellPlatforms(person.platforms, reader)] : []),
      ]
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

/** The same for a file, with what is shown no more, under its title. */
export const givenForFile = async (
  view: View,
  people: readonly Person[],
  reader: Reader,
): Promise<readonly (readonly [title: string, records: readonly object[]])[]> => {
  const all = (await Promise.all(people.map((person) => giftsOf(view, person)))).flat()
  const records = await Promise.all(
    all.map(async ({ record, to, at, ended, stands }) => ({
      partner: await nameOf(view, to),
      at,
      about: await occasionOf(view, record, reader),
      ...(ended !== undefined && { ended }),
      ...(!stands && { shown: false }),
    })),
  )
  return records.length === 0 ? [] : [[speak(spoken, reader).file, records]]
}
