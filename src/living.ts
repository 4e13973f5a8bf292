import { Undeliverable } from './adapter.ts'
import { type Addressee, readersOf } from './addressee.ts'
import type { Call, Card } from './card.ts'
import type { Command } from './command.ts'
import { networks } from './domain/network.ts'
import { places } from './domain/place.ts'
import { finderFor } from './finder.ts'
import { refusalCard } from './frame.ts'
import { Refusal } from './refusal.ts'
import { mayCall, refusing } from './rights.ts'
import type { World } from './scene.ts'
import { sentences } from './sentences.ts'
import { within } from './store.ts'
import { speak } from './words.ts'

/** Draws a living card as it is now, in the eyes of whom it stands for. Throws `Undeliverable` where nobody is left. */
export const createDrawing =
  ({ store, search, commands, clock }: World, commandNamed: (name: string) => Command) =>
  async (network: string, call: Call, to: Addressee): Promise<Card> => {
    const found = (await store.get(networks, network))?.value
    // A room that the network has given up is none of its readers.
    if ('place' in to && (await store.get(places, to.place))?.value.network !== network)
      throw new Undeliverable(`${network} has left this room`)
    const [first] = found ? await readersOf(store, found, to) : []
    if (found === undefined || first === undefined) throw new Undeliverable(`${network} has no such reader`)
    const { reader } = first
    const now = clock()
    const scene = {
      id: '',
      account: '',
      now,
      reader,
      aloud: 'place' in to,
      commands,
      network: found,
      store: within(store, network),
      search: finderFor(search, found, reader, now),
    }
    const command = commandNamed(call.command)
    try {
      // Who may no longer ask for it is no longer shown it either.
      const why = mayCall(command, found, reader)
      if (why) throw refusing(why, command, reader)
      const resolution = await command.resolve(call.input, scene)
      if (resolution.kind === 'run') return (await resolution.run()).reply
      throw new Error(`${call.command} cannot be drawn without more`)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return error.key === 'notFound' ? { title: speak(sentences, reader).gone } : refusalCard(error, reader)
    }
  }
