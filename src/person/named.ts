import { nameAt } from '../about.ts'
import { labelsOf } from '../choices.ts'
import type { Situation } from '../context.ts'
import { memberships, type Person, partnerNames, people } from '../domain/person.ts'
import { recordField } from '../field.ts'
import { type Reader, tellDay } from '../reader.ts'
import { findAll } from '../store.ts'
import { type Spoken, speak } from '../words.ts'
import { type Shown, shownTo } from './visible.ts'

type Since = { readonly day: string }

const words = {
  coordinates: 'coordinates',
  waits: 'waits to be let in',
  none: 'no partner',
  absent: 'not in the chat',
  since: ({ day }: Since) => `in the chat since ${day}`,
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    coordinates: 'Netzwerkkoordination',
    waits: 'wartet auf Aufnahme',
    none: 'ohne Partner',
    absent: 'nicht im Chat',
    since: ({ day }) => `im Chat seit ${day}`,
  },
  hu: {
    coordinates: 'koordinátor',
    waits: 'felvételre vár',
    none: 'partner nélkül',
    absent: 'nincs a csevegésben',
    since: ({ day }) => `${day} óta itt`,
  },
}

/** Since when somebody is in the chat: that is, since they were told what is held about them. */
export const tellSince = ({ human, told }: Person, reader: Reader): readonly string[] => {
  if (human === undefined || told === undefined) return []
  const day = Temporal.Instant.from(told).toZonedDateTimeISO(reader.zone).toPlainDate()
  return [speak(spoken, reader).since({ day: tellDay(reader, day.toString()) })]
}

/** What somebody of no partner is here, and since when. */
const tellAlone = (person: Person, reader: Reader): readonly string[] => {
  const { coordinates, guest, human } = person
  const say = speak(spoken, reader)
  const what = coordinates ? say.coordinates : guest ? say.waits : say.none
  return [what, ...(human === undefined ? [say.absent] : tellSince(person, reader))]
}

/** How the number or the address ends that the reader may see, and since when somebody is here: namesakes differ in that. */
export const tellBesides = (person: Person, shown: Shown | undefined, reader: Reader): readonly string[] => {
  const { phone, mail } = shown ?? {}
  const end = phone?.replace(/\D/g, '').slice(-4) ?? mail?.slice(mail.indexOf('@'))
  return [...(end ? [`…${end}`] : []), ...tellSince(person, reader)]
}

/** Somebody by name, then with the partners, what they do there, and what else tells them apart. */
export const tellPerson = async (
  person: Person,
  { account = '', reader, store }: Situation,
): Promise<readonly string[]> => {
  const partners = store ? await partnerNames(store, person.id) : []
  const works = store ? await findAll(store, memberships, { where: { person: person.id } }) : []
  const more =
    partners.length === 0
      ? tellAlone(person, reader)
      : [
          partners.join(', '),
          ...works.flatMap(({ value }) => value.function ?? []),
          ...tellBesides(person, store && (await shownTo(store, person, reader)), reader),
        ]
  const name = nameAt(person, account, '')
  // Whoever may not be named here goes by the number.
  return name === '' ? labelsOf(person.id, more.slice(0, 1)).slice(-1) : labelsOf(name, more)
}

/**
 * Somebody of the network, by name. Coordinators of a region name those whom they look after there; whoever else
 * coordinates is no secret to them, only not theirs.
 */
export const person = () =>
  recordField({
    kind: people,
    whose: 'hidden',
    refusal: ({ id, coordinates }, { is, tends }) => {
      if (tends(id)) return undefined
      return coordinates && !is(id) ? 'otherCoordinator' : 'notFound'
    },
    title: ({ name }) => name,
    choice: tellPerson,
    on: ({ platforms }) => platforms,
  })
