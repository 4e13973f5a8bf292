import { joined } from '../about.ts'
import type { Card, Line } from '../card.ts'
import { joins } from '../domain/join.ts'
import type { Network } from '../domain/network.ts'
import { organizations } from '../domain/organization.ts'
import { memberships, type Person, people } from '../domain/person.ts'
import { provenances } from '../domain/provenance.ts'
import { tellShown } from '../person/contact.ts'
import { personFacts } from '../person/facts.ts'
import { shownTo } from '../person/visible.ts'
import type { Reader } from '../reader.ts'
import { findAll, type View } from '../store.ts'
import { type Spoken, speak } from '../words.ts'

type Named = { readonly name: string }
type Known = { readonly partners: string }

const words = {
  title: ({ name }: Named): Line => `This is what Rundruf holds about you: ${name}`,
  from: 'From',
  file: 'a list of the coordinators',
  entered: 'the coordinators',
  self: 'yourself',
  purpose: 'What for',
  serves: 'so that partners find each other and get in touch; for nothing else',
  term: 'How long',
  until: 'until you delete it or leave the network',
  responsible: 'Responsible',
  coordination: 'the coordinators of the network',
  hidden: 'So far only the coordinators see this. Is it right?',
  named: ({ partners }: Known) =>
    `Your name is known here, too: ${partners}. So far only the coordinators see the rest. Is it right?`,
  seen: 'You have confirmed it. In public, only partners are named, never people.',
  confirm: 'That is right',
  change: 'Change',
  forget: 'Delete',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    title: {
      sie: ({ name }) => `Das steht hier über Sie: ${name}`,
      du: ({ name }) => `Das steht hier über dich: ${name}`,
    },
    from: 'Woher',
    file: 'aus einer Liste der Netzwerkkoordination',
    entered: 'von der Netzwerkkoordination',
    self: { sie: 'von Ihnen selbst', du: 'von dir selbst' },
    purpose: 'Wofür',
    serves: 'damit Partner einander finden und in Kontakt kommen, für nichts anderes',
    term: 'Wie lange',
    until: {
      sie: 'bis Sie es löschen oder das Netzwerk verlassen',
      du: 'bis du es löschst oder das Netzwerk verlässt',
    },
    responsible: 'Verantwortlich',
    coordination: 'die Netzwerkkoordination',
    hidden: 'Bisher sieht das nur die Netzwerkkoordination. Stimmt es?',
    named: {
      sie: ({ partners }) =>
        `Ihr Name ist auch hier bekannt: ${partners}. Alles andere sieht bisher nur die Netzwerkkoordination. Stimmt es?`,
      du: ({ partners }) =>
        `Dein Name ist auch hier bekannt: ${partners}. Alles andere sieht bisher nur die Netzwerkkoordination. Stimmt es?`,
    },
    seen: {
      sie: 'Das haben Sie bestätigt. Öffentlich zu sehen sind nur Partner, nie Personen.',
      du: 'Das hast du bestätigt. Öffentlich zu sehen sind nur Partner, nie Personen.',
    },
    confirm: 'Stimmt so',
    change: 'Ändern',
    forget: 'Löschen',
  },
  hu: {
    title: {
      on: ({ name }) => `Ezt tárolja Önről a Rundruf: ${name}`,
      te: ({ name }) => `Ezt tárolja rólad a Rundruf: ${name}`,
    },
    from: 'Honnan',
    file: 'a koordinátor listájából',
    entered: 'a koordinátortól',
    self: { on: 'Öntől', te: 'tőled' },
    purpose: 'Mire kell',
    serves: 'hogy a partnerek egymásra találjanak, és felvegyék a kapcsolatot; semmi másra',
    term: 'Meddig',
    until: {
      on: 'amíg nem törli, vagy ki nem lép a hálózatból',
      te: 'amíg nem törlöd, vagy ki nem lépsz a hálózatból',
    },
    responsible: 'Felelős',
    coordination: 'a hálózat koordinátora',
    hidden: 'Egyelőre csak a koordinátor látja. Minden helyes?',
    named: {
      on: ({ partners }) =>
        `A nevét itt is ismerik: ${partners}. Minden mást egyelőre csak a koordinátor lát. Minden helyes?`,
      te: ({ partners }) =>
        `A nevedet itt is ismerik: ${partners}. Minden mást egyelőre csak a koordinátor lát. Minden helyes?`,
    },
    seen: {
      on: 'Ezt Ön megerősítette. Nyilvánosan csak partnerek szerepelnek, személyek soha.',
      te: 'Ezt megerősítetted. Nyilvánosan csak partnerek szerepelnek, személyek soha.',
    },
    confirm: 'Így helyes',
    change: 'Módosítom',
    forget: 'Törlöm',
  },
}

/** Who answers for people's data: as the network says, else its coordinators, by name as far as they show themselves. */
const responsible = async (view: View, { privacy }: Network, reader: Reader): Promise<Line> => {
  const { coordination } = speak(spoken, reader)
  if (privacy !== undefined) return privacy
  const found = await findAll(view, people, { where: { coordinates: true } })
  const named = await Promise.all(
    found.map(async ({ value }) => {
      if (value.region !== undefined) return []
      // Whoever's data are held may know by name who answers for them, whatever else they may see.
      const name = value.confirmed === undefined ? undefined : { name: value.name }
      const shown = (await shownTo(view, value, reader)) ?? name
      return shown ? [tellShown(value, shown)] : []
    }),
  )
  // Where nobody may be named on this platform, nothing but the coordination is.
  const spans = named.flat().map((span, i) => ({ ...span, text: `${i === 0 ? ', ' : '; '}${span.text}` }))
  return joined(coordination, spans)
}

/** The partners whose people were told the name: who asks to join is named to those who decide it. */
const knownTo = async (view: View, { id }: Person, origin: keyof typeof words): Promise<string> => {
  const asked = await findAll(view, joins, { where: { person: id } })
  const works = origin === 'self' ? await findAll(view, memberships, { where: { person: id } }) : []
  const ids = new Set([...asked, ...works].flatMap(({ value }) => value.organization ?? []))
  const found = await Promise.all([...ids].map((one) => view.get(organizations, one)))
  return found.flatMap((kept) => (kept ? [kept.value.name] : [])).join(', ')
}

/** What is held about somebody, from whom, what for, how long and who answers for it; and what they can do about it. */
export const privacyCard = async (
  view: View,
  network: Network,
  person: Person,
  reader: Reader,
): Promise<Card> => {
  const say = speak(spoken, reader)
  const imported = (await view.get(provenances, `person/${person.id}`)) !== undefined
  const origin = imported ? 'file' : person.entered ? 'entered' : 'self'
  const partners = await knownTo(view, person, origin)
  const unconfirmed = partners === '' ? say.hidden : say.named({ partners })
  const { facts } = await personFacts(view, person, reader)
  const call = (command: string) => ({ command, input: { network: network.id } })
  return {
    title: say.title({ name: person.name }),
    blocks: [
      {
        kind: 'facts',
        facts: [
          ...facts.slice(1),
          [say.from, say[origin]],
          [say.purpose, say.serves],
          [say.term, say.until],
          [say.responsible, await responsible(view, network, reader)],
        ],
      },
      { kind: 'text', line: person.confirmed === undefined ? unconfirmed : say.seen },
    ],
    buttons: [
      ...(person.confirmed === undefined
        ? [{ label: say.confirm, call: call('confirm'), tone: 'primary', yes: true } as const]
        : []),
      { label: say.change, call: call('correct') },
      { label: say.forget, call: call('forget me') },
    ],
  }
}
