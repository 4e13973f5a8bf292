import { actId } from '../src/act.ts'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { people } from '../src/domain/person.ts'
import { letInto } from '../src/joining/letting-in.ts'
import { join, offerJoins } from '../src/joining/named.ts'
import { namesakeNotice } from '../src/joining/notices.ts'
import { welcomeCard } from '../src/joining/welcome.ts'
import { spoken } from '../src/joining/words.ts'
import { standingOf } from '../src/reader.ts'
import { drop } from '../src/store.ts'
import { speak } from '../src/words.ts'

type Let = { readonly name: string; readonly partner: string }
type Named = { readonly name: string }

export default defineCommand({
  name: 'join approve',
  access: 'person',
  input: { join: join() },
  words: {
    en: {
      name: 'join approve',
      typed: ['let in', 'approve'],
      title: 'Let somebody in',
      summary: 'Say yes to somebody who would like to join',
      fields: { join: 'Whose request?' },
      say: {
        done: ({ name, partner }: Let) => line`${{ strong: name }} now belongs to: ${partner}`,
        gone: ({ name }: Named) => `No longer here: ${name}`,
        blocked: ({ name }: Named) => `Shut out of the network, so not let in: ${name}`,
        show: 'Show the partner',
        undo: 'Undo',
      },
    },
    de: {
      name: 'beitritt annehmen',
      typed: ['aufnehmen'],
      title: 'Aufnehmen',
      summary: 'Ja sagen, wenn jemand dazukommen möchte',
      fields: { join: 'Wessen Anfrage?' },
      say: {
        done: ({ name, partner }) => line`${{ strong: name }} gehört jetzt dazu: ${partner}`,
        gone: ({ name }) => `Nicht mehr da: ${name}`,
        blocked: ({ name }) => `In diesem Netzwerk gesperrt, deshalb nicht aufgenommen: ${name}`,
        show: 'Partner zeigen',
        undo: 'Rückgängig',
      },
    },
    hu: {
      name: 'csatlakozás jóváhagyása',
      typed: ['felvétel', 'felveszem', 'felvesz'],
      title: 'Felvétel',
      summary: 'Igen annak, aki csatlakozni szeretne',
      fields: { join: 'Kinek a kérelme?' },
      say: {
        done: ({ name, partner }) => line`${{ strong: name }} mostantól ide tartozik: ${partner}`,
        gone: ({ name }) => `Már nincs itt: ${name}`,
        blocked: ({ name }) => `Ebben a hálózatban le van tiltva, ezért nem vettük fel: ${name}`,
        show: 'Partner megtekintése',
        undo: 'Visszavonás',
      },
    },
  },
  prepare: (context) => offerJoins(context),
  async run({ join }, { id, caller, reader, network, store, search, now, say }) {
    const { value } = join
    const kept = await store.get(people, value.person)
    if (kept === undefined) return { changes: [drop(join)], reply: { title: say.gone(value) } }
    const standing = standingOf(kept.value)
    if (standing === 'blocked') return { changes: [drop(join)], reply: { title: say.blocked(value) } }
    const by = { caller, reader }
    const { person, partner, changes, namesake } = await letInto(store, network.id, kept, value, by)
    return {
      changes: [drop(join), ...changes],
      reply: {
        title: say.done({ name: value.name, partner: partner.name }),
        buttons: [
          {
            label: say.show,
            call: { command: 'organization show', input: { organization: partner.id } },
          },
          { label: say.undo, call: { command: 'undo', input: { act: actId(id) } } },
        ],
      },
      notices: [
        {
          to: { person: person.id },
          kind: 'join',
          urgency: 'answer',
          draw: async (reader) => {
            const card = await welcomeCard({ network, store, search, now }, partner, reader)
            const title = speak(spoken, reader).approved({ partner: partner.name })
            return standing === 'guest' ? card : { ...card, title }
          },
        },
        ...(namesake ? [namesakeNotice(namesake, value.name, partner)] : []),
      ],
    }
  },
})
