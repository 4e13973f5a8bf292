import * as z from 'zod'
import { actId } from '../src/act.ts'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { nameKey, personKey } from '../src/domain/names.ts'
import { organization } from '../src/domain/organization.ts'
import { memberships, type Person, people } from '../src/domain/person.ts'
import { samePhone } from '../src/domain/phone.ts'
import { vouching } from '../src/domain/vouched.ts'
import { meantMember } from '../src/partner/meant.ts'
import { tellMember } from '../src/partner/news.ts'
import { stilled } from '../src/partner/pulse.ts'
import { isCoordinators } from '../src/person/coordinators-name.ts'
import { freePersonId } from '../src/person/new-id.ts'
import { mailSaid, phoneSaid } from '../src/person/reach-said.ts'
import { coordinatesPerson } from '../src/person/visible.ts'
import { Refusal } from '../src/refusal.ts'
import { type Change, create, findAll, type Kept, replace } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'

type Both = { readonly name: string; readonly partner: string }

/** Let in where they waited; in any case written, so that whoever is just giving them up sees it. */
const staying = (known: Kept<Person>, name: string): Change => {
  const { guest: _, ...inside } = vouching(known.value, name)
  return replace(known, inside)
}

/** Whoever waits at the door has said themselves what they are called: they are let in by being asked for, not by that. */
const isKnown = ({ guest, human, blocked }: Person) =>
  blocked === undefined && !(guest && human !== undefined)
const isSame = (known: Person, name: string, phone?: string, mail?: string): boolean => {
  if (personKey(known.name) !== personKey(name)) return false
  if (mail !== undefined && known.mail !== undefined) return nameKey(mail) === nameKey(known.mail)
  return phone !== undefined && known.phone !== undefined && samePhone(phone, known.phone)
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
      },
    },
  },
  async run({ organization, name, function: work, ...said }, context) {
    const { id, network, store, caller, reader, say } = context
    // Nobody of a region gets at whoever coordinates besides, nor makes another one who passes for them.
    if (reader.regions !== undefined && (await isCoordinators(store, name, reader.people)))
      throw new Refusal('otherCoordinator', name)
    const phone = said.phone && phoneSaid(said.phone)
    const mail = said.mail && mailSaid(said.mail)
    const names = { name, partner: organization.value.name }
    // By their own name coordinators mean themselves.
    const alike = (await findAll(store, people)).filter(
      ({ value }) =>
        isSame(value, name, phone, mail) ||
        (value.id === caller.id && personKey(value.name) === personKey(name)),
    )
    // Read first: whoever else comes to the partner from here on makes the commit stale.
    const still = await stilled(store, organization.id, network.id, actId(id))
    const team = await findAll(store, memberships, { where: { organization: organization.id } })
    const there = alike.find(({ value }) => team.some((one) => one.value.person === value.id))
    if (there) return { reply: { title: say.already(names) } }
    let known: Kept<Person> | undefined
    for (const one of alike) {
      const mine = one.id === caller.id || (await coordinatesPerson(store, one.value, reader))
      if (known === undefined && mine && isKnown(one.value)) known = one
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
      changes: [
        still,
        known ? staying(known, name) : create(people, person),
        create(memberships, membership),
      ],
      reply: {
        title: say.added(names),
        ...(person.confirmed === undefined && { blocks: [{ kind: 'text', line: say.seen }] }),
        buttons: [wayBack(id, reader)],
      },
      notices: tellMember(person, caller.id, 'added', organization.value),
    }
  },
})
