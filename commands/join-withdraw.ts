import * as z from 'zod'
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
  input: { join: ownJoin(), sure: z.enum(['yes']).optional() },
  words: {
    en: {
      name: 'join withdraw',
      title: 'Take back a request',
      summary: 'Take back your request to join',
      fields: {
        join: 'Which request?',
        sure: { label: 'Really?', choices: { yes: 'Yes, take it back' } },
      },
      say: {
        ask: 'Everything about you here will be deleted, too. Really take the request back?',
        yes: 'Yes, take it back',
        done: 'Your request is taken back.',
        gone: 'Your request is taken back, and everything about you is deleted.',
      },
    },
    de: {
      name: 'beitritt zurückziehen',
      typed: ['anfrage zurückziehen'],
      title: 'Anfrage zurückziehen',
      summary: 'Die eigene Bitte um Aufnahme zurückziehen',
      fields: {
        join: 'Welche Anfrage?',
        sure: { label: 'Wirklich?', choices: { yes: 'Ja, zurückziehen' } },
      },
      say: {
        ask: {
          sie: 'Damit ist auch alles über Sie hier gelöscht. Wirklich zurückziehen?',
          du: 'Damit ist auch alles über dich hier gelöscht. Wirklich zurückziehen?',
        },
        yes: 'Ja, zurückziehen',
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
      fields: {
        join: 'Melyik kérelem?',
        sure: { label: 'Biztosan?', choices: { yes: 'Igen, visszavonom' } },
      },
      say: {
        ask: {
          on: 'Ezzel minden itt tárolt adatát is töröljük. Biztosan visszavonja?',
          te: 'Ezzel minden itt tárolt adatodat is töröljük. Biztosan visszavonod?',
        },
        yes: 'Igen, visszavonom',
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
  async run({ join, sure }, context) {
    const { caller, id, now, store, say } = context
    const all = await findAll(store, joins, { where: { person: caller.id } })
    const kept = await store.get(people, caller.id)
    // Who only ever asked, and asks no more, is forgotten.
    if (kept === undefined || caller.guest === undefined || all.length > 1)
      return { changes: [drop(join)], reply: { title: say.done } }
    if (sure === undefined) {
      const call = { command: 'join withdraw', input: { join: join.id, sure: 'yes' } }
      return { reply: { title: say.ask, buttons: [{ label: say.yes, call, tone: 'danger', yes: true }] } }
    }
    return {
      changes: [drop(join), ...puttingDown(kept, { asked: id, now })],
      reply: { title: say.gone, blocks: [{ kind: 'text', line: tellCopies(context) }] },
    }
  },
})
