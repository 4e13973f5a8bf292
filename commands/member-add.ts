import * as z from 'zod'
import { actId } from '../src/act.ts'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { isForgotten } from '../src/domain/erasure.ts'
import { nameKey, personKey } from '../src/domain/names.ts'
import { organization } from '../src/domain/organization.ts'
import { memberships, type Person, people } from '../src/domain/person.ts'
import { nationalDigits } from '../src/domain/reach.ts'
import { letIn } from '../src/partner/letting-go.ts'
import { meantMember } from '../src/partner/meant.ts'
import { tellMember } from '../src/partner/news.ts'
import { freePersonId } from '../src/person/new-id.ts'
import { mailSaid, phoneSaid } from '../src/person/reach-said.ts'
import { coordinatesPerson } from '../src/person/visible.ts'
import { type Change, create, findAll, type Kept, replace } from '../src/store.ts'

type Both = { readonly name: string; readonly partner: string }

/** Let in where they waited; in any case written, so that whoever is just giving them up sees it. */
const staying = (known: Kept<Person>): readonly Change[] => {
  const changes = letIn(known)
  return changes.length > 0 ? changes : [replace(known, known.value)]
}

/** Whoever waits at the door has said themselves what they are called: they are let in by being asked for, not by that. */
const isKnown = ({ guest, human, blocked }: Person) =>
  blocked === undefined && !(guest && human !== undefined)
const isSame = (known: Person, name: string, phone?: string, mail?: string): boolean => {
  if (personKey(known.name) !== personKey(name)) return false
  if (mail !== undefined && known.mail !== undefined) return nameKey(mail) === nameKey(known.mail)
  if (phone !== undefined && known.phone !== undefined)
    return nationalDigits(phone) === nationalDigits(known.phone)
  return false
}

export default defineCommand({
  name: 'member add',
  access: 'coordinator',
  input: {
    organization: organization({ region: 'mine' }),
    name: z.string().trim().min(3).max(80),
    function: z.string().trim().min(1).max(80).optional(),
    phone: z.string().trim().min(1).max(120).optional(),
    mail: z.string().trim().min(1).max(120).optional(),
  },
  meant: meantMember,
  words: {
    en: {
      name: 'member add',
      title: 'Add a person',
      summary: 'Add somebody who works for a partner, even if they are not in the chat',
      fields: { organization: 'Partner', name: 'Name', function: 'Function', phone: 'Phone', mail: 'Mail' },
      say: {
        added: ({ name, partner }: Both) => line`Belongs to ${partner} now: ${{ strong: name }}`,
        already: ({ name, partner }: Both) => line`Belongs to ${partner} already: ${{ strong: name }}`,
        seen: 'Only coordinators see these contact details until the person has confirmed them.',
        undo: 'Undo',
      },
    },
    de: {
      name: 'team ergänzen',
      typed: ['person eintragen'],
      title: 'Person eintragen',
      summary: 'Jemanden von einem Partner eintragen, auch ohne Konto im Chat',
      fields: {
        organization: 'Partner',
        name: 'Name',
        function: 'Funktion',
        phone: 'Telefon',
        mail: 'E-Mail',
      },
      say: {
        added: ({ name, partner }) => line`Gehört jetzt zu ${partner}: ${{ strong: name }}`,
        already: ({ name, partner }) => line`Gehört schon zu ${partner}: ${{ strong: name }}`,
        seen: 'Diese Kontaktdaten sieht nur die Koordination, bis die Person sie bestätigt hat.',
        undo: 'Rückgängig',
      },
    },
    hu: {
      name: 'csapat bővítés',
      typed: ['személy felvétele'],
      title: 'Személy felvétele',
      summary: 'Egy partner munkatársának felvétele, akkor is, ha nincs a csevegésben',
      fields: {
        organization: 'Partner',
        name: 'Név',
        function: 'Beosztás',
        phone: 'Telefonszám',
        mail: 'E-mail-cím',
      },
      say: {
        added: ({ name, partner }) => line`Mostantól ide tartozik: ${{ strong: name }} (${partner})`,
        already: ({ name, partner }) => line`Már ide tartozik: ${{ strong: name }} (${partner})`,
        seen: 'Ezeket az elérhetőségeket csak a koordinátor látja, amíg az illető jóvá nem hagyja őket.',
        undo: 'Visszavonás',
      },
    },
  },
  async run({ organization, name, function: work, ...said }, context) {
    const { id, network, store, caller, reader, say } = context
    const phone = said.phone && phoneSaid(said.phone)
    const mail = said.mail && mailSaid(said.mail)
    const names = { name, partner: organization.value.name }
    const alike = (await findAll(store, people)).filter(({ value }) => isSame(value, name, phone, mail))
    const team = await findAll(store, memberships, { where: { organization: organization.id } })
    const there = alike.find(({ value }) => team.some((one) => one.value.person === value.id))
    if (there) return { reply: { title: say.already(names) } }
    let known: Kept<Person> | undefined
    for (const one of alike) {
      const mine = await coordinatesPerson(store, one.value, reader)
      const goes = await isForgotten(store, one.id)
      if (known === undefined && mine && !goes && isKnown(one.value)) known = one
    }
    const person: Person = known?.value ?? {
      id: await freePersonId(store, network.id, id),
      network: network.id,
      name,
      coordinates: false,
      entered: true,
      ...(phone !== undefined && { phone }),
      ...(mail !== undefined && { mail }),
    }
    const membership = {
      id: `${person.id}:${organization.id}`,
      network: network.id,
      person: person.id,
      organization: organization.id,
      role: team.some(({ value }) => value.role === 'contact')
        ? ('colleague' as const)
        : ('contact' as const),
      ...(work !== undefined && { function: work }),
    }
    return {
      changes: [...(known ? staying(known) : [create(people, person)]), create(memberships, membership)],
      reply: {
        title: say.added(names),
        ...(person.confirmed === undefined && { blocks: [{ kind: 'text', line: say.seen }] }),
        buttons: [{ label: say.undo, call: { command: 'undo', input: { act: actId(id) } } }],
      },
      notices: tellMember(person, caller.id, 'added', organization.value),
    }
  },
})
