import { acts } from '../src/act.ts'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { type Organization, organization, organizations } from '../src/domain/organization.ts'
import { type Membership, memberships, people } from '../src/domain/person.ts'
import { letBackIn } from '../src/partner/letting-go.ts'
import { tellMember } from '../src/partner/news.ts'
import { create, findAll, replace, type View } from '../src/store.ts'

type Named = { readonly partner: string }

/** Who belonged to an organization when it left, as its leaving tells. */
const teamBefore = async (view: View, partner: Organization): Promise<readonly Membership[]> => {
  const since = await findAll(view, acts, { where: { at: { from: partner.left ?? '' } } })
  const leaving = since
    .map(({ value }) => value)
    .find(
      ({ at, touched }) =>
        at === partner.left &&
        touched.some(({ kind, id }) => kind === organizations.name && id === partner.id),
    )
  return (leaving?.touched ?? []).flatMap(({ kind, before }) =>
    kind === memberships.name && before ? [memberships.schema.parse(before)] : [],
  )
}

export default defineCommand({
  name: 'organization restore',
  access: 'coordinator',
  input: { organization: organization({ region: 'mine', left: true }) },
  words: {
    en: {
      name: 'partner restore',
      title: 'Take a partner back',
      summary: 'A partner that has left is back, with its people; its listings stay closed',
      fields: { organization: 'Partner' },
      say: {
        back: ({ partner }: Named) => line`Back in the network: ${{ strong: partner }}`,
        there: ({ partner }: Named) => line`Is in the network anyway: ${{ strong: partner }}`,
        show: 'Show the partner',
      },
    },
    de: {
      name: 'partner wiederaufnehmen',
      title: 'Partner wieder aufnehmen',
      summary: 'Ein Partner kommt mit seinem Team zurück; seine Einträge bleiben geschlossen',
      fields: { organization: 'Partner' },
      say: {
        back: ({ partner }) => line`Wieder im Netzwerk: ${{ strong: partner }}`,
        there: ({ partner }) => line`Gehört ohnehin zum Netzwerk: ${{ strong: partner }}`,
        show: 'Partner zeigen',
      },
    },
    hu: {
      name: 'partner visszavétele',
      title: 'Partner visszavétele',
      summary: 'Egy kilépett partner a munkatársaival visszatér; a hirdetései lezárva maradnak',
      fields: { organization: 'Partner' },
      say: {
        back: ({ partner }) => line`Ismét a hálózat tagja: ${{ strong: partner }}`,
        there: ({ partner }) => line`Most is a hálózat tagja: ${{ strong: partner }}`,
        show: 'Partner megtekintése',
      },
    },
  },
  async run({ organization: kept }, { store, caller, say }) {
    const { left, ...value } = kept.value
    if (left === undefined) return { reply: { title: say.there({ partner: value.name }) } }
    const team = await Promise.all(
      (await teamBefore(store, kept.value)).map(async (work) => ({
        work,
        person: await store.get(people, work.person),
        there: await store.get(memberships, work.id),
      })),
    )
    const back = team.flatMap(({ work, person, there }) => (person && !there ? [{ work, person }] : []))
    return {
      changes: [
        replace(kept, value),
        ...back.map(({ work }) => create(memberships, work)),
        ...back.flatMap(({ person }) => letBackIn(person)),
      ],
      reply: {
        title: say.back({ partner: value.name }),
        buttons: [
          { label: say.show, call: { command: 'organization show', input: { organization: kept.id } } },
        ],
      },
      notices: back.flatMap(({ person }) => tellMember(person.value, caller.id, 'added', value)),
    }
  },
})
