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

/** Two of one name at one partner, of whom one is in the chat and the other only in the list: whoever knows both makes them one, else a code. */
export const namesakes = async (desk: Desk): Promise<Waiting> => {
  const { store, reader } = desk
  const say = speak(spoken, reader)
  const known = new Map((await findAll(store, people)).map(({ id, value }) => [id, value]))
  const works = Map.groupBy(await findAll(store, memberships), ({ value }) => value.organization)
  const pairs = (await partnersThere(desk)).flatMap(({ id, value: partner }) => {
    const team = (works.get(id) ?? []).flatMap(({ value }) => known.get(value.person) ?? [])
    const inChat = new Map(team.filter(isReachable).map((person) => [personKey(person.name), person]))
    return team.flatMap((listed) => {
      const person = inChat.get(personKey(listed.name))
      return person && isListedAs(person.name, listed) ? [{ partner, person, listed }] : []
    })
  })
  const mine = await Promise.all(pairs.map(({ listed }) => coordinatesAllOf(store, [listed], reader)))
  return pairs
    .filter((_, i) => mine[i])
    .map(({ partner, person, listed }) => async () => ({
      line: [`${partner.name} · `, tellShown(person, { name: person.name }, '…'), ` · ${say.twice}`],
      button: {
        label: say.same,
        call: { command: 'person same', input: { person: person.id, listed: listed.id } },
      },
      other: { label: say.code, call: { command: 'invitation', input: { person: listed.id } } },
    }))
}
