import { defineCommand } from '../src/command.ts'
import { joins, ownJoin } from '../src/domain/join.ts'
import { organizations } from '../src/domain/organization.ts'
import { people } from '../src/domain/person.ts'
import { mostChoices } from '../src/limits.ts'
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
      say: { done: 'Your request is taken back.', forgotten: 'Nothing is held about you any more.' },
    },
    de: {
      name: 'beitritt zurückziehen',
      typed: ['anfrage zurückziehen'],
      title: 'Anfrage zurückziehen',
      summary: 'Die eigene Bitte um Aufnahme zurückziehen',
      fields: { join: 'Welche Anfrage?' },
      say: {
        done: { sie: 'Ihre Anfrage ist zurückgezogen.', du: 'Deine Anfrage ist zurückgezogen.' },
        forgotten: {
          sie: 'Über Sie ist hier nichts mehr gespeichert.',
          du: 'Über dich ist hier nichts mehr gespeichert.',
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
        forgotten: {
          on: 'Önről itt már semmit sem tárolunk.',
          te: 'Rólad itt már semmit sem tárolunk.',
        },
      },
    },
  },
  async prepare({ reader, store }) {
    const own = await findAll(store, joins, { where: { person: { in: reader.people } } })
    const named = await Promise.all(
      own.slice(0, mostChoices).map(async ({ id, value: { organization, founds } }) => {
        const partner = organization && (await store.get(organizations, organization))?.value.name
        return { value: id, label: (partner ?? founds?.name ?? id).slice(0, 75) }
      }),
    )
    const [only, ...others] = own
    return { choices: { join: named }, ...(only && others.length === 0 && { known: { join: only.id } }) }
  },
  async run({ join }, { caller, store, say }) {
    const all = await findAll(store, joins, { where: { person: caller.id } })
    const kept = await store.get(people, caller.id)
    // Who only ever asked, and asks no more, is forgotten.
    const gone = kept !== undefined && caller.guest === true && all.length === 1
    return {
      changes: [drop(join), ...(gone ? [drop(kept)] : [])],
      reply: {
        title: say.done,
        ...(gone && { blocks: [{ kind: 'text', line: say.forgotten }] }),
      },
    }
  },
})
