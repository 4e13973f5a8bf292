import { namedAt } from '../src/about.ts'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { people } from '../src/domain/person.ts'
import { letGo } from '../src/partner/letting-go.ts'
import { tellMember } from '../src/partner/news.ts'
import { memberCalled } from '../src/partner/of-person.ts'
import { deciders, memberOf, teamChoices } from '../src/partner/team.ts'
import { tellUnattended } from '../src/partner/unattended.ts'
import { wayBack } from '../src/way-back.ts'

type Both = { readonly name: string; readonly partner: string }

const sentAway = memberCalled(deciders)

/** Everybody may go; who sends somebody else away has to decide there. */
const leaving: typeof sentAway = {
  ...sentAway,
  further: async (value, situation) =>
    situation.reader.people.includes(value.person) ? undefined : sentAway.further?.(value, situation),
}

export default defineCommand({
  name: 'member remove',
  access: 'member',
  decidedBy: deciders,
  previewed: true,
  prepare: teamChoices,
  input: { member: leaving },
  words: {
    en: {
      name: 'member remove',
      title: 'No longer belongs here',
      summary: 'Somebody no longer belongs to your organization; what they did stays',
      fields: { member: 'Who?' },
      say: {
        removed: ({ name, partner }: Both) => line`${{ strong: name }} no longer belongs to ${partner}.`,
        ends: 'Not in the chat and of no other partner: in a month all data of this person are deleted.',
      },
    },
    de: {
      name: 'team abschied',
      typed: ['nicht mehr bei uns ist', 'ausgeschieden ist'],
      title: 'Gehört nicht mehr dazu',
      summary: 'Jemand gehört nicht mehr zur eigenen Organisation; was war, bleibt',
      fields: { member: 'Wer?' },
      say: {
        removed: ({ name, partner }) => line`Gehört nicht mehr zu ${partner}: ${{ strong: name }}`,
        ends: 'Nicht im Chat und bei keinem anderen Partner: Nach einem Monat werden alle Daten dieser Person gelöscht.',
      },
    },
    hu: {
      name: 'csapat távozás',
      typed: ['már nem dolgozik nálunk'],
      title: 'Már nem tartozik ide',
      summary: 'Valaki már nem tartozik a saját szervezethez; ami volt, megmarad',
      fields: { member: 'Ki?' },
      say: {
        removed: ({ name, partner }) => line`Már nem tartozik ide: ${{ strong: name }} (${partner})`,
        ends: 'Nincs a csevegésben, és más partnerhez sem tartozik: egy hónap múlva minden adatát töröljük.',
      },
    },
  },
  async run({ member }, { account, id, now, store, caller, reader, say }) {
    const { person, organization } = await memberOf(store, member, reader)
    const goes = reader.people.includes(member.value.person)
    const { relied, notices } = await tellUnattended(store, [member.value])
    const names = { name: namedAt(person.value, account).name, partner: organization.value.name }
    const gone = await letGo(store, member, now)
    const belongsNowhere = gone.some(({ kind }) => kind === people.name)
    const ends = belongsNowhere && person.value.human === undefined
    const undo = wayBack(id, reader)
    return {
      changes: [...gone, ...relied],
      reply: {
        title: say.removed(names),
        ...(ends && { blocks: [{ kind: 'text', line: say.ends }] }),
        buttons: goes ? [] : [undo],
      },
      notices: [...tellMember(person.value, caller.id, 'removed', organization.value), ...notices],
    }
  },
})
