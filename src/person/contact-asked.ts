import * as z from 'zod'
import { joined } from '../about.ts'
import type { Block } from '../card.ts'
import type { Context } from '../context.ts'
import { type Person, people } from '../domain/person.ts'
import { contacts } from '../domain/response.ts'
import type { Prepared } from '../form.ts'
import { withChanges } from '../overlay.ts'
import { Refusal } from '../refusal.ts'
import { shortened } from '../shortened.ts'
import { type Change, replace, type View } from '../store.ts'
import { type InEvery, type Spoken, speak } from '../words.ts'
import { handedOver, pathTo, tellShown } from './contact.ts'
import { contactSaid, isContact } from './reach-said.ts'

const longest = 200 // characters
const longestLabel = 75 // characters: what the place that takes fewest shows of a choice

/** Consent comes first: without a word on whose contact goes along, nothing goes. */
export const contactInput = {
  contact: z.enum(contacts),
  /** The caller's own phone or mail, where nothing is there to pass on. */
  reach: z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine(isContact)
    .meta({ reach: 'contact', seldom: true })
    .optional(),
}

/** How the fields that ask for it are called. */
export const contactFields: InEvery<{
  readonly contact: {
    readonly label: string
    readonly choices: Readonly<Record<(typeof contacts)[number], string>>
  }
  readonly reach: string
}> = {
  en: {
    contact: {
      label: 'Which contact may we pass on?',
      choices: { mine: 'My own', partner: 'Only our general one' },
    },
    reach: 'Phone or mail to pass on',
  },
  de: {
    contact: {
      label: 'Welchen Kontakt dürfen wir weitergeben?',
      choices: { mine: 'Mein persönlicher', partner: 'Nur der allgemeine' },
    },
    reach: 'Telefon oder E-Mail zum Weitergeben',
  },
  hu: {
    contact: {
      label: 'Melyik elérhetőséget adjuk meg?',
      choices: { mine: 'A személyeset', partner: 'Csak a központit' },
    },
    reach: 'Továbbadható telefonszám vagy e-mail-cím',
  },
}

const words = {
  noted: 'It goes along, and stands in your profile now: ',
  change: 'To change it, or who sees it: profile',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    noted: {
      sie: 'Geht mit und steht jetzt in Ihrem Profil: ',
      du: 'Geht mit und steht jetzt in deinem Profil: ',
    },
    change: 'Ändern, auch wer es sieht: profil',
  },
  hu: {
    noted: {
      on: 'Ezt is továbbadtuk, és bekerült a profiljába: ',
      te: 'Ezt is továbbadtuk, és bekerült a profilodba: ',
    },
    change: 'Módosítás, és hogy ki látja: profil',
  },
}

type Giving = Pick<Context<'speaker'>, 'caller' | 'acting' | 'reader' | 'store'>

/**
 * Nobody hands out what they have not read: which contact is one's own stands there, for oneself alone.
 * Where a partner has no contact there is only one's own; whoever has none either is asked for it where it is needed.
 * Somebody who acts for a partner that they do not belong to might take it for the partner's.
 */
export const askContact = async ({ caller, acting, reader }: Giving): Promise<Prepared> => {
  const { mine, partner } = contactFields[reader.locale].contact.choices
  const own = handedOver(caller).map((what) => caller[what])
  const lacks = own.length === 0
  const label = lacks ? mine : shortened(`${mine}: ${own.join(', ')}`, longestLabel)
  const given = { value: 'mine', label }
  if (acting && pathTo(acting) !== '')
    return { choices: { contact: [given, { value: 'partner', label: partner }] } }
  const choices = { contact: [given] }
  const speaks = acting === undefined || reader.organizations.includes(acting.id)
  return { choices, ...(lacks && speaks && { known: { contact: 'mine' }, needs: ['reach'] }) }
}

/** With what was said here put down as their own, and shown as such things are: what they hid before is wanted now. */
const withContact = (person: Person, reach: string): Person => {
  const own = contactSaid(reach)
  const hidden = (['phone', 'mail'] as const).filter((what) => own[what] && person.shows?.[what] === 'nobody')
  const shows = { ...person.shows, ...Object.fromEntries(hidden.map((what) => [what, 'touch'] as const)) }
  return { ...person, ...own, ...(hidden.length > 0 && { shows }) }
}

/** What is put down of a contact that was asked for, the network with it, and what its owner reads of that. */
export const notedContact = async (
  reach: string | undefined,
  { caller, reader, store }: Giving,
): Promise<{
  readonly changes: readonly Change[]
  readonly view: View
  readonly told: readonly Block[]
}> => {
  if (reach === undefined) return { changes: [], view: store, told: [] }
  const kept = await store.get(people, caller.id)
  if (kept === undefined) throw new Refusal('unknown')
  const person = withContact(kept.value, reach)
  const changes = [replace(kept, person)]
  const say = speak(spoken, reader)
  const own = tellShown(person, { name: '', ...contactSaid(reach) })
  return {
    changes,
    view: withChanges(store, changes),
    told: [
      { kind: 'text', line: joined(say.noted, [own]) },
      { kind: 'text', line: say.change },
    ],
  }
}
