import type { Button } from '../card.ts'
import { type Listing, remaining, stateOf } from '../domain/listing.ts'
import type { Reader } from '../reader.ts'
import { type Spoken, speak } from '../words.ts'

const words = {
  edit: 'Change',
  fulfil: 'Done',
  withdraw: 'Withdraw',
  renew: 'Renew',
  reopen: 'Open again',
  again: 'Once more',
  name: 'You may name us',
  unname: 'Name us no longer',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    edit: 'Ändern',
    fulfil: 'Erledigt',
    withdraw: 'Zurückziehen',
    renew: 'Verlängern',
    reopen: 'Wieder öffnen',
    again: 'Noch einmal',
    name: 'Uns gern nennen',
    unname: 'Uns nicht mehr nennen',
  },
  hu: {
    edit: 'Módosítás',
    fulfil: 'Teljesült',
    withdraw: 'Leveszem',
    renew: 'Meghosszabbítás',
    reopen: 'Újra aktuális',
    again: 'Még egyszer',
    name: 'Megnevezhetnek',
    unname: 'Ne nevezzenek meg',
  },
}

/** Before its last day it is asked whether something goes on. */
const asksAgain = { days: 14 }

/** What whoever a listing belongs to can do with it as it stands today. */
export const ownButtons = (
  listing: Listing,
  today: Temporal.PlainDate,
  reader: Reader,
): readonly Button[] => {
  const say = speak(spoken, reader)
  const input = { listing: listing.id }
  const button = (label: string, command: string): Button => ({ label, call: { command, input } })
  const state = stateOf(listing, today)
  const ends = [button(say.fulfil, 'fulfil'), button(say.withdraw, 'withdraw')]
  const soon = today.add(asksAgain).toString()
  const renew =
    listing.until !== undefined && listing.until <= soon ? [button(say.renew, 'listing renew')] : []
  if (state === 'open') return [button(say.edit, 'listing edit'), ...ends, ...renew]
  if (state === 'expired') return [button(say.renew, 'listing renew'), ...ends]
  // What the coordination has taken out they alone put back.
  if (listing.removed !== undefined) return []
  const more = remaining(listing) === 0 ? [] : [button(say.reopen, 'listing renew')]
  return [...more, button(say.again, 'listing again')]
}

/** Whoever has helped says whether everybody may read it, and may say otherwise later. */
export const namingButtons = ({ id, helpers, named = [] }: Listing, reader: Reader): readonly Button[] => {
  const say = speak(spoken, reader)
  const own = helpers.find((helper) => reader.organizations.includes(helper))
  if (own === undefined) return []
  const isNamed = named.includes(own)
  const input = { listing: id, named: isNamed ? 'no' : 'yes' }
  return [{ label: isNamed ? say.unname : say.name, call: { command: 'helper name', input } }]
}
