import * as z from 'zod'
import { namedAt } from '../src/about.ts'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { tellMember } from '../src/partner/news.ts'
import { memberCalled } from '../src/partner/of-person.ts'
import { deciders, memberOf, teamChoices } from '../src/partner/team.ts'
import { replace } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'

type Named = { readonly name: string }

export default defineCommand({
  name: 'member decide',
  access: 'member',
  decidedBy: deciders,
  prepare: teamChoices,
  input: { member: memberCalled(deciders), decides: z.enum(['yes', 'no']) },
  words: {
    en: {
      name: 'member decision',
      title: 'Who may decide',
      summary: 'Say who may decide larger matters for your organization',
      fields: {
        member: 'Who?',
        decides: { label: 'May they decide?', choices: { yes: 'Yes', no: 'No longer' } },
      },
      say: {
        yes: ({ name }: Named) => line`${{ strong: name }} may decide now.`,
        no: ({ name }: Named) => line`${{ strong: name }} does not decide any more.`,
      },
    },
    de: {
      name: 'team entscheidung',
      typed: ['entscheiden darf'],
      title: 'Wer entscheiden darf',
      summary: 'Festlegen, wer in der eigenen Organisation über Größeres entscheidet',
      fields: {
        member: 'Wer?',
        decides: { label: 'Darf diese Person entscheiden?', choices: { yes: 'Ja', no: 'Nicht mehr' } },
      },
      say: {
        yes: ({ name }) => line`Darf jetzt entscheiden: ${{ strong: name }}`,
        no: ({ name }) => line`Entscheidet nicht mehr: ${{ strong: name }}`,
      },
    },
    hu: {
      name: 'csapat döntés',
      typed: ['dönthet'],
      title: 'Ki dönthet',
      summary: 'Annak rögzítése, ki dönthet nagyobb ügyekben a saját szervezetnél',
      fields: { member: 'Ki?', decides: { label: 'Dönthet?', choices: { yes: 'Igen', no: 'Már nem' } } },
      say: {
        yes: ({ name }) => line`Mostantól dönthet: ${{ strong: name }}`,
        no: ({ name }) => line`Már nem dönt: ${{ strong: name }}`,
      },
    },
  },
  async run({ member, decides }, { account, id, store, caller, reader, say }) {
    const { person, organization } = await memberOf(store, member, reader)
    const { decides: before, ...rest } = member.value
    const may = decides === 'yes'
    const same = may === (before ?? false)
    const told = may ? 'decides' : 'undecides'
    return {
      changes: same ? [] : [replace(member, { ...rest, ...(may && { decides: true }) })],
      reply: {
        title: say[decides](namedAt(person.value, account)),
        buttons: same ? [] : [wayBack(id, reader)],
      },
      notices: same ? [] : tellMember(person.value, caller.id, told, organization.value),
    }
  },
})
