import { byOf } from '../by.ts'
import { listings, stateOf } from '../domain/listing.ts'
import { textIn } from '../domain/listing-text.ts'
import { todayIn } from '../domain/network.ts'
import { nameApartOf } from '../partner/told-apart.ts'
import { tellWhen } from '../reader.ts'
import { findAll } from '../store.ts'
import { forWhom, undelivered } from '../undelivered.ts'
import { speak } from '../words.ts'
import type { Desk, Waiting } from './desk.ts'
import { spoken } from './words.ts'

const patience = { hours: 7 * 24 } // that a request may go without an answer

/** What somebody seeks and nobody has answered, the oldest first. */
export const unanswered = async ({ store, network, now, reader }: Desk): Promise<Waiting> => {
  const say = speak(spoken, reader)
  const before = now.subtract(patience)
  const today = todayIn(network, now)
  const lonely = (await findAll(store, listings)).filter(
    ({ value }) =>
      value.kind === 'request' &&
      value.responses === 0 &&
      stateOf(value, today) === 'open' &&
      Temporal.Instant.compare(value.at, before) <= 0,
  )
  const { looksAfter } = await byOf({ reader, store })
  return lonely
    .filter(({ value }) => looksAfter(value.organization))
    .toSorted((a, b) => (a.value.at < b.value.at ? -1 : 1))
    .map(({ id, value }) => async () => {
      const partner = await nameApartOf(store, value.organization)
      return {
        line: [textIn(value, reader).title, partner].filter((part) => part !== undefined).join(' · '),
        button: { label: say.show, call: { command: 'listing show', input: { listing: id } } },
      }
    })
}

/** What reached nobody: whom it is for, so that somebody calls them, but not what it says. */
export const stuckMessages = async ({ store, reader }: Desk): Promise<Waiting> => {
  const say = speak(spoken, reader)
  return (await undelivered(store, reader)).map(({ id, value }) => async () => {
    const { name = say.somebody, organization } = await forWhom(store, value, reader)
    const { text: when } = tellWhen(reader, Temporal.Instant.from(value.at))
    const letGo = { label: say.letGo, call: { command: 'message drop', input: { message: id } } }
    const show = organization !== undefined && {
      button: { label: say.partner, call: { command: 'organization show', input: { organization } } },
      other: letGo,
    }
    return { line: say.owed({ name, when }), ...(show || { button: letGo }) }
  })
}
