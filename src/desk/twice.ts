import { personKey } from '../domain/names.ts'
import { memberships, people } from '../domain/person.ts'
import { isListedAs } from '../joining/listed.ts'
import { tellShown } from '../person/contact.ts'
import { coordinatesAllOf } from '../person/visible.ts'
import { isReachable } from '../reader.ts'
import { findAll } from '../store.ts'
import { speak } from '../words.ts'
import type { Desk, Waiting } from './desk.ts'
import { partnersThere } from './partners.ts'
import { spoken } from './words.ts'

/** Some of one name at one partner, of whom one is in the chat and another only in the list: a code makes these one. */
export const namesakes = async (desk: Desk): Promise<Waiting> => {
  const { store, reader } = desk
  const say = speak(spoken, reader)
  const known = new Map((await findAll(store, people)).map(({ id, value }) => [id, value]))
  const works = Map.groupBy(await findAll(store, memberships), ({ value }) => value.organization)
  const found = (await partnersThere(desk)).flatMap(({ id, value: partner }) => {
    const team = (works.get(id) ?? []).flatMap(({ value }) => known.get(value.person) ?? [])
    const called = Map.groupBy(team, ({ name }) => personKey(name))
    return team.flatMap((listed) => {
      const same = called.get(personKey(listed.name)) ?? []
      const person = same.find(isReachable)
      return person && isListedAs(person.name, listed) ? [{ partner, person, listed, same }] : []
    })
  })
  const mine = await Promise.all(found.map(({ listed }) => coordinatesAllOf(store, [listed], reader)))
  return found
    .filter((_, i) => mine[i])
    .map(({ partner, person, listed, same }) => async () => ({
      line: [
        `${partner.name} · `,
        tellShown(person, { name: person.name }, '…'),
        // Which of several is meant, only those know who know them.
        ` · ${same.length === 2 ? say.twice : say.several}`,
      ],
      button: { label: say.code, call: { command: 'invitation', input: { person: listed.id } } },
      other: {
        label: say.partner,
        call: { command: 'organization show', input: { organization: partner.id } },
      },
    }))
}
