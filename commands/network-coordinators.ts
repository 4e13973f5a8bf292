import { joined } from '../src/about.ts'
import { defineCommand } from '../src/command.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships, type Person } from '../src/domain/person.ts'
import { isOutside, waysIn } from '../src/joining/door.ts'
import { pathTo, tellShown } from '../src/person/contact.ts'
import { coordinatorsShown } from '../src/person/coordinating.ts'
import { findAll, type View } from '../src/store.ts'

/** The partners somebody belongs to, each with its own way to be reached, which all of the network may know. */
const throughPartners = async (view: View, { id }: Person): Promise<readonly string[]> => {
  const works = await findAll(view, memberships, { where: { person: id } })
  const found = await Promise.all(works.map(({ value }) => view.get(organizations, value.organization)))
  return found.flatMap((kept) =>
    kept ? [[kept.value.name, pathTo(kept.value)].filter((part) => part !== '').join(', ')] : [],
  )
}

export default defineCommand({
  name: 'network coordinators',
  access: 'guest',
  input: {},
  words: {
    en: {
      name: 'network coordinators',
      alone: ['coordination', 'the coordinators', 'coordinators'],
      title: 'Who coordinates?',
      summary: 'Who coordinates the network, and how to reach them',
      fields: {},
      say: {
        who: 'Coordinates here: ',
        unnamed: 'The coordination of the network',
        hidden:
          'Its coordinators look after this network. So far none of them has confirmed their data, so I cannot name them.',
        door: 'Its coordinators look after this network. Whoever is in it sees who they are.',
        ask: 'If you ask to join, they hear of you and answer here.',
        through: 'Reached through',
        chat: 'You may also write to them directly, here in the chat.',
        data: 'Responsible for data',
      },
    },
    de: {
      name: 'netzwerk koordination',
      alone: ['koordination', 'die koordination', 'netzwerkkoordination'],
      title: 'Wer koordiniert?',
      summary: 'Wer das Netzwerk koordiniert, und wie man dort jemanden erreicht',
      fields: {},
      say: {
        who: 'Hier koordiniert: ',
        unnamed: 'die Netzwerkkoordination',
        hidden:
          'Um dieses Netzwerk kümmert sich die Netzwerkkoordination. Dort hat noch niemand die eigenen Angaben bestätigt, darum nenne ich keinen Namen.',
        door: 'Um dieses Netzwerk kümmert sich die Netzwerkkoordination. Wer das ist, sehen alle, die dazugehören.',
        ask: {
          sie: 'Wenn Sie um Aufnahme bitten, erfährt sie davon, und die Antwort bekommen Sie hier.',
          du: 'Wenn du um Aufnahme bittest, erfährt sie davon, und die Antwort bekommst du hier.',
        },
        through: 'Zu erreichen über',
        chat: {
          sie: 'Sie können auch hier im Chat direkt dorthin schreiben.',
          du: 'Du kannst auch hier im Chat direkt dorthin schreiben.',
        },
        data: 'Für die Daten verantwortlich',
      },
    },
    hu: {
      name: 'hálózat koordinátora',
      alone: ['koordinátor', 'a koordinátor', 'koordinátorok'],
      title: 'Ki koordinál?',
      summary: 'Ki koordinálja a hálózatot, és hogyan érhető el',
      fields: {},
      say: {
        who: 'Itt koordinál: ',
        unnamed: 'a hálózat koordinátora',
        hidden:
          'A hálózatról a koordinátora gondoskodik. Az adatait még nem erősítette meg, ezért nem nevezhetem meg.',
        door: 'A hálózatról a koordinátora gondoskodik. Hogy ki az, a hálózat tagjai látják.',
        ask: {
          on: 'Ha kéri a felvételét, a koordinátor értesül róla, a válasz pedig ide érkezik.',
          te: 'Ha kéred a felvételedet, a koordinátor értesül róla, a válasz pedig ide érkezik.',
        },
        through: 'Elérhető itt',
        chat: {
          on: 'Itt a csevegésben közvetlenül is írhat neki.',
          te: 'Itt a csevegésben közvetlenül is írhatsz neki.',
        },
        data: 'Az adatokért felel',
      },
    },
  },
  async show(_, { network, store, reader, say }) {
    const outside = isOutside(reader)
    const ways = outside ? await waysIn(store, reader) : { blocks: [], buttons: [] }
    const all = outside ? [] : await coordinatorsShown(store, reader)
    const spans = all.map(({ person, shown }, i) => {
      const span = tellShown(person, shown, say.unnamed)
      const told = person.region === undefined ? span.text : `${span.text} (${person.region})`
      return { ...span, text: i === 0 ? told : `; ${told}`, else: i === 0 ? say.unnamed : '' }
    })
    const partners = await Promise.all(all.map(({ person }) => throughPartners(store, person)))
    const facts: readonly (readonly [string, string])[] = [
      ...[...new Set(partners.flat())].map((partner) => [say.through, partner] as const),
      ...(network.privacy === undefined ? [] : [[say.data, network.privacy] as const]),
    ]
    const inChat = all.some(({ person }) => person.human !== undefined && !reader.people.includes(person.id))
    return {
      title: all.length > 0 ? joined(say.who, spans) : outside ? say.door : say.hidden,
      blocks: [
        ...(facts.length === 0 ? [] : [{ kind: 'facts', facts } as const]),
        ...(outside ? [{ kind: 'text', line: say.ask } as const] : []),
        ...(inChat ? [{ kind: 'text', line: say.chat } as const] : []),
        ...ways.blocks,
      ],
      buttons: ways.buttons,
    }
  },
})
