import { defineCommand } from '../src/command.ts'
import { joins, ownJoin } from '../src/domain/join.ts'
import { people } from '../src/domain/person.ts'
import { choosing } from '../src/form.ts'
import { tellWanted } from '../src/joining/named.ts'
import { mostChoices } from '../src/limits.ts'
import { puttingDown } from '../src/privacy/forgetting.ts'
import { tellCopies } from '../src/privacy/what-goes.ts'
import { shortened } from '../src/shortened.ts'
import { drop, findAll } from '../src/store.ts'

export default defineCommand({
  name: 'join withdraw',
  access: 'self',
  input: { join: ownJoin() },
  words: {
    en: {
      name: 'join withdraw',
      title: 'Take back a request',
      summary: 'Take back your request to join',
      fields: { join: 'Which request?' },
      say: {
        done: 'Your request is taken back.',
        gone: 'Your request is taken back, and everything about you is deleted.',
      },
    },
    de: {
      name: 'beitritt zurückziehen',
      typed: ['anfrage zurückziehen'],
      title: 'Anfrage zurückziehen',
      summary: 'Die eigene Bitte um Aufnahme zurückziehen',
      fields: { join: 'Welche Anfrage?' },
      say: {
        done: { sie: 'Ihre Anfrage ist zurückgezogen.', du: 'Deine Anfrage ist zurückgezogen.' },
        gone: {
          sie: 'Ihre Anfrage ist zurückgezogen, und alles über Sie ist gelöscht.',
          du: 'Deine Anfrage ist zurückgezogen, und alles über dich ist gelöscht.',
        },
      },
    },
    hu: {
      name: 'csatlakozás visszavonása',
      typed: ['kérelem visszavonása'],
      title: 'Kérelem visszavonása',
      summary: 'A saját csatlakozási kérelem visszavonása',
      fields: { join: 'Melyik kérelem?' },
      say: {
        done: { on: 'A kérelmét visszavontuk.', te: 'A kérelmedet visszavontuk.' },
        gone: {
          on: 'A kérelmét visszavontuk, és minden adatát töröltük.',
          te: 'A kérelmedet visszavontuk, és minden adatodat töröltük.',
        },
      },
    },
  },
  async prepare({ reader, store }) {
    const own = await findAll(store, joins, { where: { person: { in: reader.people } } })
    const named = await Promise.all(
      own.slice(0, mostChoices).map(async ({ id, value }) => ({
        value: id,
        label: shortened((await tellWanted(store, value)) || id, 75),
      })),
    )
    return choosing('join', named)
  },
  async run({ join }, context) {
    const { caller, id, now, store, say } = context
    const all = await findAll(store, joins, { where: { person: caller.id } })
    const kept = await store.get(people, caller.id)
    // Who only ever asked, and asks no more, is forgotten.
    if (kept === undefined || caller.guest === undefined || all.length > 1)
      return { changes: [drop(join)], reply: { title: say.done } }
    return {
      changes: [drop(join), ...puttingDown(kept, { asked: id, now })],
      reply: { title: say.gone, blocks: [{ kind: 'text', line: tellCopies(context) }] },
    }
  },
})
