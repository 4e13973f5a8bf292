import { people } from '../domain/person.ts'
import { places } from '../domain/place.ts'
import { regionNamed } from '../domain/regions.ts'
import { coordinatesWhole } from '../joining/coordination.ts'
import { roomChoices } from '../network/room.ts'
import { Refusal } from '../refusal.ts'
import { create, replace, unchanged } from '../store.ts'
import { type Spoken, speak } from '../words.ts'
import type { Redeem } from './redeem.ts'

const words = { linked: 'This room belongs to the network now.' }
export const spoken: Spoken<typeof words> = {
  en: words,
  de: { linked: 'Dieser Raum gehört jetzt zum Netzwerk.' },
  hu: { linked: 'Ez a csatorna mostantól a hálózathoz tartozik.' },
}

/** What a code carries; what it was for may be called otherwise by now. */
const choicesOf = (about: string) => {
  try {
    return roomChoices.parse(JSON.parse(about))
  } catch {
    throw new Refusal('wrongCode')
  }
}

/** Links the room in which the code is said. It is for whoever has the code; only in private it links nothing. */
export const redeemPlace: Redeem = async (code, { network, reader, room, store }) => {
  if (room === undefined) throw new Refusal('inRoom')
  if (room.elsewhere) throw new Refusal('roomTaken')
  const maker = await store.get(people, code.value.by)
  // Its word is that of whoever had it made, as long as they may say it.
  if (maker === undefined || !coordinatesWhole(maker.value)) throw new Refusal('oldCode')
  const { region: named, ...choices } = choicesOf(code.value.about)
  const region = named === undefined ? undefined : regionNamed(network.regions, named)?.name
  if (named !== undefined && region === undefined) throw new Refusal('notFound', named)
  const value = { id: room.address, network: network.id, ...choices, ...(region !== undefined && { region }) }
  const known = await store.get(places, room.address)
  return {
    // Should another network take it at this moment, it exists by then, and this is refused.
    changes: [known ? replace(known, value) : create(places, value), unchanged(maker)],
    reply: { title: speak(spoken, reader).linked },
    notices: [
      {
        to: { place: room.address },
        kind: 'place',
        urgency: 'news',
        show: { command: 'place show', input: { place: room.address } },
      },
    ],
  }
}
