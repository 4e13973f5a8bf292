import { joined } from '../about.ts'
import { type Block, type Card, type Line, plain } from '../card.ts'
import type { Network } from '../domain/network.ts'
import { organizations } from '../domain/organization.ts'
import { isWhollyConfirmed, type Person } from '../domain/person.ts'
import { provenances } from '../domain/provenance.ts'
import { handedOver, tellShown } from '../person/contact.ts'
import { coordinatorsShown } from '../person/coordinating.ts'
import { personFacts, spoken as personWords } from '../person/facts.ts'
import { contactGivenTo, givenItems } from '../person/given.ts'
import { knownByName } from '../person/visible.ts'
import { listed, type Reader } from '../reader.ts'
import type { View } from '../store.ts'
import { speak } from '../words.ts'
import { allSaid } from './all-read.ts'
import { spoken } from './first-contact-words.ts'

type Facts = Extract<Block, { readonly kind: 'facts' }>

/** Who answers for people's data: as the network says, else its coordinators, by name as far as they show themselves. */
export const responsible = async (view: View, { privacy }: Network, reader: Reader): Promise<Line> => {
  const { coordination } = speak(spoken, reader)
  if (privacy !== undefined) return privacy
  // Whoever's data are held may know by name who answers for them, whatever else they may see.
  const byName = ({ name, confirmed }: Person) => (confirmed === undefined ? undefined : { name })
  const all = await coordinatorsShown(view, reader, byName)
  const whole = all.filter(({ person }) => person.region === undefined)
  // Where nobody may be named on this platform, nothing but the coordination is.
  const spans = whole
    .map(({ person, shown }) => tellShown(person, shown))
    .map((span, i) => ({ ...span, text: `${i === 0 ? ', ' : '; '}${span.text}` }))
  return joined(coordination, spans)
}

/** From whom it is what is held about somebody. */
export const originOf = async (view: View, { id, entered }: Person): Promise<'file' | 'entered' | 'self'> =>
  (await view.get(provenances, `person/${id}`)) !== undefined ? 'file' : entered ? 'entered' : 'self'

const namesOf = async (view: View, ids: readonly string[]): Promise<string> => {
  const found = await Promise.all(ids.map((id) => view.get(organizations, id)))
  return found.flatMap((kept) => (kept ? [kept.value.name] : [])).join(', ')
}

/** Who sees what of somebody who has not said that it is right: whom they told it, and the coordinators. */
const seenBy = async (view: View, person: Person, reader: Reader): Promise<string> => {
  const say = speak(spoken, reader)
  const label = speak(personWords, reader)
  const given = await contactGivenTo(view, person)
  const knowing = [...(await knownByName(view, person))].filter((id) => !given.has(id))
  const partners = { named: await namesOf(view, knowing), given: await namesOf(view, [...given]) }
  if (partners.named === '' && partners.given === '') return say.hidden
  const what = [label.name, ...handedOver(person).map((one) => label[one])].join(', ')
  return [
    ...(partners.given === '' ? [] : [plain(say.given({ partners: partners.given, what }))]),
    ...(partners.named === '' ? [] : [plain(say.named({ partners: partners.named }))]),
    say.rest,
  ].join(' ')
}

/** What is held about one of the people whom somebody is: from whom it is, who sees it, who has their contact. */
const heldOf = async (view: View, person: Person, reader: Reader) => {
  const say = speak(spoken, reader)
  const { facts } = await personFacts(view, person, reader)
  const seen = person.confirmed === undefined ? await seenBy(view, person, reader) : say.seen
  return {
    facts: [...facts, [say.from, say[await originOf(view, person)]] as const],
    rest: [{ kind: 'text', line: seen }, ...(await givenItems(view, person, reader))] as readonly Block[],
  }
}

/**
 * What is held about somebody, from whom, what for, how long and who answers for it; and what they can do about it. Whoever
 * is several people in the network reads all of each, under the name, and then what is the same for all.
 */
export const privacyCard = async (
  view: View,
  network: Network,
  selves: readonly Person[],
  reader: Reader,
): Promise<Card> => {
  const say = speak(spoken, reader)
  const held = await Promise.all(selves.map((self) => heldOf(view, self, reader)))
  const [only, ...others] = held
  const same: Facts['facts'] = [
    [say.purpose, say.serves],
    [say.term, say.until],
    [say.responsible, await responsible(view, network, reader)],
  ]
  const open = !selves.every(isWhollyConfirmed)
  const call = (command: string) => ({ command, input: { network: network.id } })
  const confirm = { command: 'confirm', input: { as: allSaid(selves), network: network.id } }
  return {
    title: say[open ? 'title' : 'confirmed']({
      name: listed(
        selves.map(({ name }) => name),
        reader,
      ),
    }),
    blocks:
      only && others.length === 0
        ? [{ kind: 'facts', facts: [...only.facts.slice(1), ...same] }, ...only.rest]
        : [
            ...held.flatMap(({ facts, rest }) => [{ kind: 'facts', facts } as const, ...rest]),
            { kind: 'facts', facts: same },
          ],
    buttons: [
      ...(open ? [{ label: say.confirm, call: confirm, tone: 'primary', yes: true } as const] : []),
      { label: say.change, call: call('correct') },
      { label: say.forget, call: call('forget me') },
    ],
  }
}
