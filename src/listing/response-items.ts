import { joined } from '../about.ts'
import type { Block, Line } from '../card.ts'
import type { Context } from '../context.ts'
import { listings } from '../domain/listing.ts'
import { textIn } from '../domain/listing-text.ts'
import { organizations } from '../domain/organization.ts'
import { asStillGiven, findAnswers, type Response, tellAnswered } from '../domain/response.ts'
import type { Prepared } from '../form.ts'
import type { Choice } from '../invocation.ts'
import { nameApartOf } from '../partner/told-apart.ts'
import { contactOf } from '../person/contact.ts'
import type { Reader } from '../reader.ts'
import { shortened } from '../shortened.ts'
import type { View } from '../store.ts'
import { type Spoken, speak } from '../words.ts'
import { noteOf } from './note.ts'

type Answering = {
  readonly partner: string
  readonly title: string
  readonly contact: Line
  readonly note: Line
}

const behind = (said: string, { contact, note }: Answering, quoted: string, unquoted: string): Line =>
  joined(
    said,
    ...(contact === '' ? [] : [' · ', contact]),
    ...(note === '' ? [] : [' · ', quoted, note, unquoted]),
  )

const words = {
  open: (one: Answering): Line => behind(`${one.partner} answers: ${one.title}`, one, '“', '”'),
  accepted: (one: Answering): Line => behind(`Agreed with ${one.partner}: ${one.title}`, one, '“', '”'),
  accept: 'Accept',
  write: 'Write',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    open: (one) => behind(`Es meldet sich ${one.partner}: ${one.title}`, one, '„', '“'),
    accepted: (one) => behind(`Zusage an ${one.partner}: ${one.title}`, one, '„', '“'),
    accept: 'Zusagen',
    write: 'Schreiben',
  },
  hu: {
    open: (one) => behind(`Jelentkezett: ${one.partner} · ${one.title}`, one, '„', '”'),
    accepted: (one) => behind(`Megegyeztünk: ${one.partner} · ${one.title}`, one, '„', '”'),
    accept: 'Elfogadom',
    write: 'Üzenek',
  },
}

const accept = (response: string) => ({ command: 'accept', input: { response } })
const write = (agreement: string) => ({ command: 'write', input: { agreement } })

/** Who has answered these listings, for their owner: each with the contact that was handed over, and what to say. */
export const responseItems = async (
  store: View,
  ids: readonly string[],
  reader: Reader,
  states: readonly Response['state'][] = ['open', 'accepted'],
): Promise<readonly Block[]> => {
  const say = speak(spoken, reader)
  const found = ids.length === 0 ? [] : await findAnswers(store, { listing: { in: ids } })
  const items = await Promise.all(
    found
      .filter(({ value }) => states.includes(value.state))
      .map(async ({ id, value }) => {
        const partner = (await store.get(organizations, value.organization))?.value.name ?? value.organization
        const title = (await tellAnswered(value, { reader, store })) || value.listing
        // What one of the two has ended is no longer shown.
        const shown = value.ended === undefined || value.state === 'open'
        const contact = shown ? await contactOf(store, value.organization, asStillGiven(value)) : ''
        const about = { partner, title, contact, note: noteOf(value) }
        if (value.state === 'open')
          return { line: say.open(about), button: { label: say.accept, call: accept(id) } }
        const line = say.accepted(about)
        return shown ? { line, button: { label: say.write, call: write(id) } } : { line }
      }),
  )
  return items.length === 0 ? [] : [{ kind: 'items', items }]
}

/** The answers that wait for one of these partners. */
export const waitingResponses = async (
  store: View,
  owners: readonly string[],
  reader: Reader,
): Promise<readonly Choice[]> => {
  const waiting =
    owners.length === 0 ? [] : await findAnswers(store, { owner: { in: owners }, state: 'open' })
  const choices = await Promise.all(
    waiting.map(async ({ id, value }) => {
      const partner = (await nameApartOf(store, value.organization)) ?? value.organization
      const listing = (await store.get(listings, value.listing))?.value
      return listing?.state === 'open'
        ? [{ value: id, label: shortened(`${partner}: ${textIn(listing, reader).title}`, 75) }]
        : []
    }),
  )
  return choices.flat()
}

/** What a form about a response offers to choose: those that wait for the organization acted for. */
export const openResponses = async ({ store, acting, reader }: Context<'member'>): Promise<Prepared> => ({
  choices: { response: await waitingResponses(store, [acting.id], reader) },
})
