import * as z from 'zod'
import { namedAt } from '../src/about.ts'
import { actId } from '../src/act.ts'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { people, roles } from '../src/domain/person.ts'
import { tellCoordination, tellMember } from '../src/partner/news.ts'
import { memberCalled } from '../src/partner/of-person.ts'
import { stilled } from '../src/partner/pulse.ts'
import { memberOf, standingFor, teamChoices } from '../src/partner/team.ts'
import { coordinatesIn } from '../src/reader.ts'
import { type Change, replace } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'

type Named = { readonly name: string }

export default defineCommand({
  name: 'member role',
  access: 'member',
  decidedBy: standingFor,
  prepare: teamChoices,
  input: { member: memberCalled(standingFor), as: z.enum(roles) },
  words: {
    en: {
      name: 'member role',
      typed: ['hand over'],
      title: 'Contact and deputy',
      summary: 'Hand over to a colleague, or name who stands in',
      fields: {
        member: 'Who?',
        as: {
          label: 'As what?',
          choices: { contact: 'Contact', deputy: 'Deputy', colleague: 'Neither' },
        },
      },
      say: {
        contact: ({ name }: Named) => line`Handed over: ${{ strong: name }} is the contact now.`,
        deputy: ({ name }: Named) => line`${{ strong: name }} is deputy now.`,
        colleague: ({ name }: Named) => line`${{ strong: name }} is neither contact nor deputy now.`,
        unseen: 'Not in the chat yet, so please say it in person.',
      },
    },
    de: {
      name: 'team rolle',
      typed: ['übergabe', 'übergabe an', 'vertretung ist'],
      title: 'Übergabe und Vertretung',
      summary: 'Im Team die Rolle der Ansprechperson übergeben oder eine Vertretung benennen',
      fields: {
        member: 'An wen?',
        as: {
          label: 'Als was?',
          choices: { contact: 'Ansprechperson', deputy: 'Vertretung', colleague: 'Weder noch' },
        },
      },
      say: {
        contact: ({ name }) => line`Übergeben. Ansprechperson ist jetzt ${{ strong: name }}.`,
        deputy: ({ name }) => line`Vertretung ist jetzt ${{ strong: name }}.`,
        colleague: ({ name }) => line`Weder Ansprechperson noch Vertretung: ${{ strong: name }}`,
        unseen: {
          sie: 'Noch nicht im Chat, bitte sagen Sie es persönlich weiter.',
          du: 'Noch nicht im Chat, bitte sag es persönlich weiter.',
        },
      },
    },
    hu: {
      name: 'csapat szerepek',
      typed: ['átadás', 'kapcsolattartó átadása'],
      title: 'Átadás, helyettes',
      summary: 'A kapcsolattartás átadása egy munkatársnak, vagy helyettes megnevezése',
      fields: {
        member: 'Kinek?',
        as: {
          label: 'Mi legyen?',
          choices: { contact: 'Kapcsolattartó', deputy: 'Helyettes', colleague: 'Egyik sem' },
        },
      },
      say: {
        contact: ({ name }) => line`Átadva. Az új kapcsolattartó: ${{ strong: name }}`,
        deputy: ({ name }) => line`Az új helyettes: ${{ strong: name }}`,
        colleague: ({ name }) => line`Sem kapcsolattartó, sem helyettes: ${{ strong: name }}`,
        unseen: {
          on: 'Még nincs a csevegésben, kérjük, szóljon neki személyesen.',
          te: 'Még nincs a csevegésben, kérlek, szólj neki személyesen.',
        },
      },
    },
  },
  async run({ member, as: role }, { account, id, network, store, caller, reader, say }) {
    // Read first: whoever else becomes the contact from here on makes the commit stale.
    const still = await stilled(store, member.value.organization, network.id, actId(id))
    const { person, organization, all } = await memberOf(store, member, reader)
    const others = all.filter((one) => one.id !== member.id)
    // Handed over is to one: who was the contact stands in from now on.
    const before = role === 'contact' ? others.filter(({ value }) => value.role === 'contact') : []
    const wasLast =
      member.value.role === 'contact' &&
      role !== 'contact' &&
      others.every(({ value }) => value.role !== 'contact')
    const stepping = await Promise.all(before.map(({ value }) => store.get(people, value.person)))
    const changes: readonly Change[] = [
      ...(member.value.role === role ? [] : [replace(member, { ...member.value, role })]),
      ...before.map((one) => replace(one, { ...one.value, role: 'deputy' })),
    ]
    return {
      changes: changes.length > 0 ? [still, ...changes] : [],
      reply: {
        title: say[role](namedAt(person.value, account)),
        ...(person.value.human === undefined && { blocks: [{ kind: 'text', line: say.unseen }] }),
        buttons: [wayBack(id, reader)],
      },
      notices: [
        ...(member.value.role === role ? [] : tellMember(person.value, caller.id, role, organization.value)),
        ...stepping.flatMap((kept) =>
          kept ? tellMember(kept.value, caller.id, 'deputy', organization.value) : [],
        ),
        ...(wasLast && !coordinatesIn(reader, organization.value.region)
          ? [tellCoordination(organization.value, 'contactless')]
          : []),
      ],
    }
  },
})
