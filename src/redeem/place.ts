import { joined } from '../about.ts'
import { line } from '../card.ts'
import type { Context } from '../context.ts'
import { type Person, people } from '../domain/person.ts'
import { type Place, places } from '../domain/place.ts'
import { regionNamed } from '../domain/regions.ts'
import { coordinatesWhole } from '../joining/coordination.ts'
import { roomChoices } from '../network/room.ts'
import type { Notice } from '../outcome.ts'
import { tellShown } from '../person/contact.ts'
import { shownTo } from '../person/visible.ts'
import { Refusal } from '../refusal.ts'
import { create, replace, unchanged } from '../store.ts'
import { type Spoken, speak } from '../words.ts'
import type { Redeem } from './redeem.ts'

type Linked = { readonly room: string }
type Who = { readonly name: string }

const words = {
  linked: 'This room belongs to the network now.',
  heard: ({ room }: Linked) => line`Your code has linked a room: ${{ strong: room }}`,
  by: ({ name }: Who) => `The code was written there by: ${name}`,
  stranger: 'The code was written there by somebody whom the network does not know.',
  undo: 'If that is not the room you meant, give it up again: nothing of the network appears there then.',
  unlink: 'Give up the room',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    linked: 'Dieser Raum gehört jetzt zum Netzwerk.',
    heard: {
      sie: ({ room }) => line`Ihr Code hat einen Raum verbunden: ${{ strong: room }}`,
      du: ({ room }) => line`Dein Code hat einen Raum verbunden: ${{ strong: room }}`,
    },
    by: ({ name }) => `Den Code hat dort eingegeben: ${name}`,
    stranger: 'Den Code hat dort jemand eingegeben, den das Netzwerk nicht kennt.',
    undo: {
      sie: 'Ist es nicht der Raum, den Sie meinten? Dann trennen Sie ihn wieder, und es erscheint dort nichts vom Netzwerk.',
      du: 'Ist es nicht der Raum, den du meintest? Dann trenn ihn wieder, und es erscheint dort nichts vom Netzwerk.',
    },
    unlink: 'Raum trennen',
  },
  hu: {
    linked: 'Ez a csatorna mostantól a hálózathoz tartozik.',
    heard: {
      on: ({ room }) => line`A kódjával hozzáadtak egy csatornát: ${{ strong: room }}`,
      te: ({ room }) => line`A kódoddal hozzáadtak egy csatornát: ${{ strong: room }}`,
    },
    by: ({ name }) => `A kódot ott beírta: ${name}`,
    stranger: 'A kódot ott olyasvalaki írta be, akit a hálózat nem ismer.',
    undo: {
      on: 'Nem erre a csatornára gondolt? Akkor válassza le, és semmi sem jelenik meg ott a hálózatból.',
      te: 'Nem erre a csatornára gondoltál? Akkor válaszd le, és semmi sem jelenik meg ott a hálózatból.',
    },
    unlink: 'Csatorna leválasztása',
  },
}

/** What a code carries; what it was for may be called otherwise by now. */
const choicesOf = (about: string) => {
  try {
    return roomChoices.parse(JSON.parse(about))
  } catch {
    throw new Refusal('wrongCode')
  }
}

/** Whoever had the code made hears which room it has linked, and by whom, as far as they may know. */
const tellMaker = (
  maker: Person,
  { id, name }: Pick<Place, 'id' | 'name'>,
  { caller, store }: Pick<Context<'guest'>, 'caller' | 'store'>,
): Notice => ({
  to: { person: maker.id },
  kind: 'place',
  urgency: 'answer',
  draw: async (reader) => {
    const say = speak(spoken, reader)
    const shown = caller && (await shownTo(store, caller, reader))
    const who = caller ? (shown ? tellShown(caller, { name: shown.name }, caller.id) : caller.id) : undefined
    return {
      title: say.heard({ room: name }),
      blocks: [
        { kind: 'text', line: who === undefined ? say.stranger : joined(say.by({ name: '' }), [who]) },
        { kind: 'text', line: say.undo },
      ],
      buttons: [{ label: say.unlink, call: { command: 'place unlink', input: { place: id } } }],
    }
  },
})

/** Links the room in which the code is said. It is for whoever has the code; only in private it links nothing. */
export const redeemPlace: Redeem = async (code, context) => {
  const { caller, isElsewhere, network, reader, room, store } = context
  if (room === undefined) throw new Refusal('inRoom')
  if (await isElsewhere(room)) throw new Refusal('roomTaken')
  const maker = await store.get(people, code.value.by)
  // Its word is that of whoever had it made, as long as they may say it.
  if (maker === undefined || !coordinatesWhole(maker.value)) throw new Refusal('oldCode')
  const { region: named, ...choices } = choicesOf(code.value.about)
  const region = named === undefined ? undefined : regionNamed(network.regions, named)?.name
  if (named !== undefined && region === undefined) throw new Refusal('notFound', named)
  const value = { id: room, network: network.id, ...choices, ...(region !== undefined && { region }) }
  const known = await store.get(places, room)
  return {
    // Should another network take it at this moment, it exists by then, and this is refused.
    changes: [known ? replace(known, value) : create(places, value), unchanged(maker)],
    reply: { title: speak(spoken, reader).linked },
    notices: [
      {
        to: { place: room },
        kind: 'place',
        urgency: 'news',
        show: { command: 'place show', input: { place: room } },
      },
      ...(caller?.id === maker.id ? [] : [tellMaker(maker.value, value, context)]),
    ],
  }
}
