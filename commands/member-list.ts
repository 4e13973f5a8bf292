import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { organization } from '../src/domain/organization.ts'
import { leaveButton } from '../src/partner/buttons.ts'
import { ownPartner, teamOf } from '../src/partner/team.ts'
import { coordinatesIn } from '../src/reader.ts'

type Named = { readonly partner: string }
type Counted = { readonly n: number }

export default defineCommand({
  name: 'member list',
  access: 'member',
  input: { organization: organization({ own: true }) },
  words: {
    en: {
      name: 'member list',
      typed: ['people of', 'our team'],
      alone: ['team', 'the team', 'my team'],
      title: 'People of a partner',
      summary: 'Who belongs to your organization, who is contact or deputy, and who may decide',
      fields: { organization: 'Partner' },
      say: {
        people: ({ partner }: Named) => line`People: ${{ strong: partner }}`,
        nobody: ({ partner }: Named) => line`Nobody belongs to it yet: ${{ strong: partner }}`,
        unconfirmed: ({ n }: Counted) => `Not confirmed yet, so seen by the coordinators alone: ${n}`,
        waits: 'Your entry is not confirmed yet. Is it right?',
        toConfirm: 'Look and confirm',
        joining: 'Colleagues simply write to me: they ask to join, and you say yes.',
        change: 'Change',
        add: 'Add somebody',
      },
    },
    de: {
      name: 'team liste',
      typed: ['personen von', 'wer gehört zu', 'wer arbeitet bei', 'unser team', 'mein team'],
      alone: ['team', 'das team', 'personen von uns', 'wer gehört zu uns'],
      title: 'Team eines Partners',
      summary: 'Wer dazugehört, wer Ansprechperson oder Vertretung ist und wer entscheidet',
      fields: { organization: 'Partner' },
      say: {
        people: ({ partner }) => line`Team: ${{ strong: partner }}`,
        nobody: ({ partner }) => line`Noch gehört niemand dazu: ${{ strong: partner }}`,
        unconfirmed: ({ n }) => `Noch nicht bestätigt, deshalb nur für die Koordination sichtbar: ${n}`,
        waits: {
          sie: 'Ihr Eintrag ist noch nicht bestätigt. Stimmt er?',
          du: 'Dein Eintrag ist noch nicht bestätigt. Stimmt er?',
        },
        toConfirm: 'Ansehen und bestätigen',
        joining: {
          sie: 'Wer noch dazugehört, schreibt mir einfach und bittet um Aufnahme. Sie sagen dann Ja.',
          du: 'Wer noch dazugehört, schreibt mir einfach und bittet um Aufnahme. Du sagst dann Ja.',
        },
        change: 'Ändern',
        add: 'Person eintragen',
      },
    },
    hu: {
      name: 'csapat lista',
      typed: ['munkatársak listája', 'munkatársak:', 'a csapatunk', 'csapatunk'],
      alone: ['csapat', 'a csapat', 'munkatársak', 'munkatársaink'],
      title: 'Egy partner munkatársai',
      summary: 'Ki tartozik ide, ki kapcsolattartó vagy helyettes, és ki dönthet',
      fields: { organization: 'Partner' },
      say: {
        people: ({ partner }) => line`Munkatársak: ${{ strong: partner }}`,
        nobody: ({ partner }) => line`Még senki sem tartozik ide: ${{ strong: partner }}`,
        unconfirmed: ({ n }) =>
          `Még nem erősítették meg az adataikat, ezért csak a koordinátor látja őket: ${n}`,
        waits: {
          on: 'Az Ön bejegyzése még nincs megerősítve. Helyes így?',
          te: 'A te bejegyzésed még nincs megerősítve. Helyes így?',
        },
        toConfirm: 'Megnézem, megerősítem',
        joining: {
          on: 'Aki még ide tartozik, egyszerűen írjon nekem, és kérje a felvételét. Ön pedig jóváhagyja.',
          te: 'Aki még ide tartozik, egyszerűen írjon nekem, és kérje a felvételét. Te pedig jóváhagyod.',
        },
        change: 'Módosítás',
        add: 'Személy felvétele',
      },
    },
  },
  prepare: ({ store, reader }) => ownPartner(store, reader),
  async show({ organization: { id, value } }, { network, store, reader, say }) {
    const coordinates = coordinatesIn(reader, value.region)
    const team = await teamOf(store, id, reader)
    const items = team.flatMap(({ membership, line }) =>
      line === undefined
        ? []
        : [
            {
              line,
              button: {
                label: say.change,
                call: { command: 'member show', input: { member: membership.id, for: id } },
              },
            },
          ],
    )
    const waits = team.some((one) => one.waits)
    const unconfirmed = team.length - items.length
    return {
      title: team.length === 0 ? say.nobody({ partner: value.name }) : say.people({ partner: value.name }),
      blocks: [
        ...(items.length === 0 ? [] : [{ kind: 'items', items } as const]),
        ...(waits ? [{ kind: 'text', line: say.waits } as const] : []),
        ...(unconfirmed === 0 ? [] : [{ kind: 'text', line: say.unconfirmed({ n: unconfirmed }) } as const]),
        ...(coordinates ? [] : [{ kind: 'text', line: say.joining } as const]),
      ],
      buttons: [
        ...(waits
          ? [{ label: say.toConfirm, call: { command: 'privacy', input: { network: network.id } } }]
          : []),
        ...(coordinates
          ? [{ label: say.add, call: { command: 'member add', input: { organization: id } } }]
          : []),
        leaveButton(value, reader),
      ],
    }
  },
})
