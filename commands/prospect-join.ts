import * as z from 'zod'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { organization, organizations } from '../src/domain/organization.ts'
import { becoming, prospect } from '../src/domain/prospect.ts'
import { similarTo } from '../src/domain/similar.ts'
import { optional } from '../src/field.ts'
import { newPartner } from '../src/joining/founding.ts'
import { create, findAll, replace } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'

type Named = { readonly name: string }

export default defineCommand({
  name: 'prospect join',
  access: 'coordinator',
  module: 'prospects',
  input: {
    prospect: prospect(),
    organization: optional(organization({ region: 'mine' })),
    fresh: z.enum(['yes']).optional(),
  },
  words: {
    en: {
      name: 'prospect join',
      title: 'Has joined',
      summary: 'A possible partner is one now: a new one, or one that is there already',
      fields: {
        prospect: 'Which one?',
        organization: 'Which partner is it?',
        fresh: { label: 'A new partner?', choices: { yes: 'Yes, a new one' } },
      },
      say: {
        joined: ({ name }: Named) => line`Wonderful, a partner now: ${{ strong: name }}`,
        which: ({ name }: Named) => line`Is it one of these? ${{ strong: name }}`,
        same: 'That is it',
        fresh: 'No, a new one',
        person: 'Add a person',
        show: 'Show the partner',
      },
    },
    de: {
      name: 'vormerkung dabei',
      title: 'Ist dabei',
      summary: 'Ein vorgemerkter Partner ist jetzt einer: ein neuer, oder einer, den es schon gibt',
      fields: {
        prospect: 'Wer?',
        organization: 'Welcher Partner ist es?',
        fresh: { label: 'Ein neuer Partner?', choices: { yes: 'Ja, ein neuer' } },
      },
      say: {
        joined: ({ name }) => line`Wie schön, jetzt dabei: ${{ strong: name }}`,
        which: ({ name }) => line`Ist es einer von diesen? ${{ strong: name }}`,
        same: 'Das ist er',
        fresh: 'Nein, ein neuer',
        person: 'Person eintragen',
        show: 'Partner zeigen',
      },
    },
    hu: {
      name: 'érdeklődő csatlakozott',
      title: 'Csatlakozott',
      summary: 'Egy leendő partner csatlakozott: újként, vagy már szerepel a partnerek között',
      fields: {
        prospect: 'Melyik?',
        organization: 'Melyik partner az?',
        fresh: { label: 'Új partner?', choices: { yes: 'Igen, új' } },
      },
      say: {
        joined: ({ name }) => line`Nagyszerű, már partner: ${{ strong: name }}`,
        which: ({ name }) => line`Ezek közül valamelyik? ${{ strong: name }}`,
        same: 'Ez az',
        fresh: 'Nem, új partner',
        person: 'Személy felvétele',
        show: 'Partner megtekintése',
      },
    },
  },
  async run({ prospect, organization: known, fresh }, { id: call, network, reader, store, say }) {
    const { name, kind, town, region } = prospect.value
    const partners = (await findAll(store, organizations)).map(({ value }) => value)
    const here = partners.filter(({ left }) => left === undefined)
    const like = known || fresh ? [] : similarTo(prospect.value, here).slice(0, 3)
    const input = { prospect: prospect.id }
    if (like.length > 0)
      return {
        reply: {
          title: say.which({ name }),
          blocks: [
            {
              kind: 'items',
              items: like.map((one) => ({
                line: [one.name, one.town].filter((part) => part).join(' · '),
                button: {
                  label: say.same,
                  call: { command: 'prospect join', input: { ...input, organization: one.id } },
                },
              })),
            },
          ],
          buttons: [
            { label: say.fresh, call: { command: 'prospect join', input: { ...input, fresh: 'yes' } } },
          ],
          which: true,
        },
      }
    const fields = { name, ...(kind !== undefined && { kind }), ...(town !== undefined && { town }) }
    const partner = known?.value ?? (await newPartner(store, network.id, fields, region))
    const { id } = partner
    return {
      changes: [
        ...(known ? [] : [create(organizations, partner)]),
        replace(prospect, becoming(prospect.value, id)),
      ],
      reply: {
        title: say.joined({ name: partner.name }),
        buttons: [
          { label: say.person, call: { command: 'member add', input: { organization: id } } },
          { label: say.show, call: { command: 'organization show', input: { organization: id } } },
          wayBack(call, reader),
        ],
      },
    }
  },
})
