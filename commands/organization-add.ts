import * as z from 'zod'
import { line } from '../src/card.ts'
import { stamp } from '../src/clock.ts'
import { defineCommand } from '../src/command.ts'
import { organizationKinds } from '../src/domain/organization.ts'
import { choice } from '../src/field.ts'
import { founding, newPartner, partnersHere } from '../src/joining/founding.ts'
import { alikeCard, alikeTo } from '../src/partner/alike.ts'
import { kindField } from '../src/partner/kind-field.ts'
import { partnerSaid, regionChoices, regionPut } from '../src/partner/where.ts'
import { findReach } from '../src/text/reach.ts'
import { wayBack } from '../src/way-back.ts'

type New = { readonly name: string; readonly id: string }
type Named = { readonly name: string }
type Contact = { readonly contact: string }

export default defineCommand({
  name: 'organization add',
  access: 'coordinator',
  previewed: true,
  input: {
    name: z.string().trim().min(3).max(120),
    town: z.string().trim().min(2).max(80).optional(),
    region: choice().optional(),
    kind: z.enum(organizationKinds).optional(),
    contact: z.string().trim().min(2).max(120).meta({ seldom: true }).optional(),
    fresh: z.enum(['yes']).optional(),
  },
  words: {
    en: {
      name: 'partner add',
      typed: ['new partner', 'add partner', 'add a partner', 'add a new partner'],
      title: 'Add a partner',
      summary: 'Put a partner on the list who is not in the chat; similar ones are shown first',
      fields: {
        name: 'Name, and the town if you like',
        town: 'Town',
        region: 'Region',
        kind: kindField.en,
        contact: 'Contact person',
        fresh: { label: 'A new partner?', choices: { yes: 'Yes, a new one' } },
      },
      say: {
        added: ({ name, id }: New) => line`New in the network: ${{ strong: name }} (${id})`,
        next: ({ name }: Named) =>
          `Nobody of them is in the chat yet. Add people like this: for ${name}: member add Maria Sample`,
        contacted: ({ contact }: Contact) => `Not added yet: ${contact}. One tap adds this person.`,
        person: 'Add a person',
        contact: 'Enter the contact',
        show: 'Show the partner',
      },
    },
    de: {
      name: 'partner eintragen',
      typed: ['neuer partner', 'neuen partner eintragen', 'partner anlegen', 'partner aufnehmen'],
      title: 'Partner eintragen',
      summary: 'Einen Partner eintragen, der nicht im Chat ist; ähnliche werden zuerst gezeigt',
      fields: {
        name: 'Name, gern mit Ort',
        town: 'Ort',
        region: 'Region',
        kind: kindField.de,
        contact: 'Ansprechperson',
        fresh: { label: 'Ein neuer Partner?', choices: { yes: 'Ja, ein neuer' } },
      },
      say: {
        added: ({ name, id }) => line`Neu im Netzwerk: ${{ strong: name }} (${id})`,
        next: ({ name }) =>
          `Im Chat ist von dort noch niemand. Das Team wird so eingetragen: für ${name}: Person eintragen Maria Muster`,
        contacted: ({ contact }) => `Noch nicht eingetragen: ${contact}. Dafür genügt ein Tippen.`,
        person: 'Person eintragen',
        contact: 'Kontakt eintragen',
        show: 'Partner zeigen',
      },
    },
    hu: {
      name: 'partner felvétele',
      typed: ['új partner', 'új partner felvétele', 'partner hozzáadása'],
      title: 'Partner felvétele',
      summary: 'Csevegésen kívüli partner felvétele; előbb a hasonlókat mutatjuk',
      fields: {
        name: 'Név, akár a településsel',
        town: 'Település',
        region: 'Régió',
        kind: kindField.hu,
        contact: 'Kapcsolattartó',
        fresh: { label: 'Új partner?', choices: { yes: 'Igen, új' } },
      },
      say: {
        added: ({ name, id }) => line`Új partner a hálózatban: ${{ strong: name }} (${id})`,
        next: ({ name }) =>
          `Tőlük még senki sincs a csevegésben. Így vehetők fel: ${name} nevében: személy felvétele Minta Mária`,
        contacted: ({ contact }) => `Még nincs felvéve: ${contact}. Ehhez egy koppintás is elég.`,
        person: 'Személy felvétele',
        contact: 'Elérhetőség megadása',
        show: 'Partner megtekintése',
      },
    },
  },
  meant: async ({ name, ...said }, { network, store }) => {
    if (name === undefined) return said
    const partners = (await partnersHere(store)).map(({ value }) => value)
    return { ...partnerSaid(name, said.town, partners, network), ...said }
  },
  prepare: async ({ network }) => ({ choices: { region: regionChoices(network) } }),
  async run({ fresh, kind, name, town, contact, ...given }, { id: call, now, network, store, reader, say }) {
    const named = { name, ...(town !== undefined && { town }) }
    const partners = (await partnersHere(store)).map(({ value }) => value)
    const region = regionPut({ region: given.region, town }, partners, network, reader)
    const founded = { ...named, ...(kind !== undefined && { kind }) }
    const again = {
      ...founded,
      ...(given.region !== undefined && { region: given.region }),
      ...(contact !== undefined && { contact }),
      fresh: 'yes',
    }
    const anew = { command: 'organization add', input: again }
    const alike = alikeCard(named, await alikeTo(store, named, fresh === 'yes'), { anew }, reader)
    if (alike) return { reply: alike }
    const partner = {
      ...(await newPartner(store, network.id, founded, region)),
      cared: stamp(now),
    }
    const { id } = partner
    const { others, ...reach } = contact === undefined ? { others: [] } : findReach(contact)
    const person = others.length > 0 ? { name: others.join(' '), ...reach } : {}
    return {
      changes: await founding(store, partner),
      reply: {
        title: say.added({ name, id }),
        blocks: [
          {
            kind: 'text',
            line: contact === undefined ? say.next({ name }) : say.contacted({ contact }),
          },
        ],
        buttons: [
          { label: say.person, call: { command: 'member add', input: { organization: id, ...person } } },
          { label: say.contact, call: { command: 'organization contact', input: { for: id } } },
          { label: say.show, call: { command: 'organization show', input: { organization: id } } },
          wayBack(call, reader),
        ],
      },
    }
  },
})
