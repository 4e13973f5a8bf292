import * as z from 'zod'
import { namedAt } from '../src/about.ts'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { member } from '../src/domain/person.ts'
import { nothing } from '../src/field.ts'
import { memberOf, teamChoices } from '../src/partner/team.ts'
import { replace } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'

type What = { readonly name: string; readonly what: string }

export default defineCommand({
  name: 'member function',
  access: 'member',
  prepare: teamChoices,
  input: { member: member(), function: z.string().trim().min(1).max(80).meta({ emptied: true }) },
  words: {
    en: {
      name: 'member function',
      title: 'Somebody’s function',
      summary: 'Note what somebody does in your organization',
      fields: { member: 'Who?', function: 'Function' },
      say: {
        saved: ({ name, what }: What) => line`${{ strong: name }}: ${what}`,
      },
    },
    de: {
      name: 'team funktion',
      title: 'Funktion einer Person',
      summary: 'Eintragen, was jemand in der eigenen Organisation macht',
      fields: { member: 'Wer?', function: 'Funktion' },
      say: { saved: ({ name, what }) => line`${{ strong: name }}: ${what}` },
    },
    hu: {
      name: 'csapat beosztás',
      title: 'Valaki beosztása',
      summary: 'Annak rögzítése, mivel foglalkozik valaki a saját szervezetnél',
      fields: { member: 'Ki?', function: 'Beosztás' },
      say: { saved: ({ name, what }) => line`${{ strong: name }}: ${what}` },
    },
  },
  async run({ member, function: said }, { account, id, reader, store, say }) {
    const { person } = await memberOf(store, member, reader)
    const { function: _, ...rest } = member.value
    const empty = said === nothing || said === '-'
    return {
      changes: [replace(member, { ...rest, ...(!empty && { function: said }) })],
      reply: {
        title: say.saved({ name: namedAt(person.value, account).name, what: empty ? nothing : said }),
        buttons: [wayBack(id, reader)],
      },
    }
  },
})
