import * as z from 'zod'
import { joined } from '../about.ts'
import type { Block } from '../card.ts'
import type { Context } from '../context.ts'
import { circleOf, type Person, people, withOwnWord } from '../domain/person.ts'
import { contacts } from '../domain/response.ts'
import type { Prepared } from '../form.ts'
import type { Input } from '../invocation.ts'
import { withChanges } from '../overlay.ts'
import { Refusal } from '../refusal.ts'
import { shortened } from '../shortened.ts'
import { type Change, replace, Stale, type View } from '../store.ts'
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
  /** Whether that may be seen by all in touch, where its owner hides such things. */
  shown: z.enum(['yes']).meta({ seldom: true }).optional(),
}

/** How the fields that ask for it are called. */
export const contactFields: InEvery<{
  readonly contact: {
    readonly label: string
    readonly choices: Readonly<Record<(typeof contacts)[number], string>>
  }
  readonly reach: string
  readonly shown: { readonly label: string; readonly choices: { readonly yes: string } }
}> = {
  en: {
    contact: {
      label: 'Which contact may we pass on?',
      choices: { mine: 'My own', partner: 'Only our general one' },
    },
    reach: 'Phone or mail to pass on',
    shown: { label: 'Hidden so far. Show all partners in touch?', choices: { yes: 'Yes, show it' } },
  },
  de: {
    contact: {
      label: 'Welchen Kontakt dürfen wir weitergeben?',
      choices: { mine: 'Mein persönlicher', partner: 'Nur der allgemeine' },
    },
    reach: 'Telefon oder E-Mail zum Weitergeben',
    shown: { label: 'Verborgen: allen Partnern in Kontakt zeigen?', choices: { yes: 'Ja, zeigen' } },
  },
  hu: {
    contact: {
      label: 'Melyik elérhetőséget adjuk meg?',
      choices: { mine: 'A személyeset', partner: 'Csak a központit' },
    },
    reach: 'Továbbadható telefonszám vagy e-mail-cím',
    shown: {
      label: 'Mutassuk minden kapcsolatban álló partnernek?',
      choices: { yes: 'Igen, már ne legyen rejtve' },
    },
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

/** What of a contact its owner shows nobody so far. */
const hiddenIn = (person: Person, own: ReturnType<typeof contactSaid>) =>
  (['phone', 'mail'] as const).filter(
    (what) => own[what] !== undefined && circleOf(person, what) === 'nobody',
  )

type Said = { readonly contact?: string | undefined; readonly reach?: string | undefined }

/** What of their own somebody gives: what they name here, else what they hide where they give their own and hide all. */
const ownGiven = (
  person: Person,
  { acting, reader }: { readonly acting: Giving['acting'] | undefined } & Pick<Giving, 'reader'>,
  said: Said,
): ReturnType<typeof contactSaid> => {
  if (said.reach !== undefined) return contactSaid(said.reach)
  const speaks = acting === undefined || reader.organizations.includes(acting.id)
  if (said.contact !== 'mine' || !speaks || handedOver(person).length > 0) return {}
  const { phone, mail, unconfirmed } = person
  return {
    ...(phone !== undefined && !unconfirmed?.includes('phone') && { phone }),
    ...(mail !== undefined && !unconfirmed?.includes('mail') && { mail }),
  }
}

/**
 * Nobody hands out what they have not read: which contact is one's own stands there, for oneself alone.
 * Where a partner has no contact there is only one's own; whoever has none either is asked for it where it is needed.
 * Somebody who acts for a partner that they do not belong to might take it for the partner's. What is given to one
 * partner, all in touch see: whoever hides theirs is asked whether they may.
 */
export const askContact = async (
  { caller, acting, reader }: Giving,
  { contact, reach }: Input,
): Promise<Prepared> => {
  const shownFor = (said: Said) =>
    hiddenIn(caller, ownGiven(caller, { acting, reader }, said)).length > 0 ? ['shown'] : []
  const { mine, partner } = contactFields[reader.locale].contact.choices
  const own = handedOver(caller).map((what) => caller[what])
  const label = own.length === 0 ? mine : shortened(`${mine}: ${own.join(', ')}`, longestLabel)
  const given = { value: 'mine', label }
  if (acting && pathTo(acting) !== '')
    return {
      choices: { contact: [given, { value: 'partner', label: partner }] },
      needs: shownFor({ contact, reach }),
    }
  const choices = { contact: [given] }
  const speaks = acting === undefined || reader.organizations.includes(acting.id)
  return speaks && own.length === 0
    ? { choices, known: { contact: 'mine' }, needs: ['reach', ...shownFor({ reach })] }
    : { choices, needs: shownFor({ reach }) }
}

/** With that as their own; what they hid is shown as such things are, where they have said so. Throws `Stale` where not. */
const withContact = (person: Person, own: ReturnType<typeof contactSaid>, shown?: 'yes'): Person => {
  const hidden = hiddenIn(person, own)
  if (hidden.length === 0) return withOwnWord(person, own)
  // It was hidden only since they were asked.
  if (shown !== 'yes') throw new Stale(person.id)
  const shows = { ...person.shows, ...Object.fromEntries(hidden.map((what) => [what, 'touch'] as const)) }
  return { ...withOwnWord(person, own), shows }
}

/** What is put down of a contact that was asked for, the network with it, and what its owner reads of that. */
export const notedContact = async (
  { shown, ...given }: Said & { readonly shown?: 'yes' | undefined },
  { caller, acting, reader, store }: Giving,
): Promise<{
  readonly changes: readonly Change[]
  readonly view: View
  readonly told: readonly Block[]
}> => {
  const kept = await store.get(people, caller.id)
  if (kept === undefined) throw new Refusal('unknown')
  const said = ownGiven(kept.value, { acting, reader }, given)
  if (Object.keys(said).length === 0) return { changes: [], view: store, told: [] }
  const person = withContact(kept.value, said, shown)
  const changes = [replace(kept, person)]
  const say = speak(spoken, reader)
  const own = tellShown(person, { name: '', ...said })
  return {
    changes,
    view: withChanges(store, changes),
    told: [
      { kind: 'text', line: joined(say.noted, [own]) },
      { kind: 'text', line: say.change },
    ],
  }
}
