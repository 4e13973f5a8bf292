import { line } from '../src/card.ts'
import { stamp } from '../src/clock.ts'
import { defineCommand } from '../src/command.ts'
import { organizations } from '../src/domain/organization.ts'
import { tellAnswered } from '../src/domain/response.ts'
import { agreement, otherOf, standingOf } from '../src/listing/agreement.ts'
import { speakerName } from '../src/person/speaker.ts'
import { shortened } from '../src/shortened.ts'
import { replace } from '../src/store.ts'

type Ended = { readonly partner: string }

export default defineCommand({
  name: 'contact end',
  access: 'speaker',
  input: { agreement: agreement() },
  words: {
    en: {
      name: 'contact end',
      typed: ['end contact', 'stop showing my contact'],
      title: 'End a contact',
      summary: 'Hide your own phone and mail from a partner again, and theirs from you',
      fields: { agreement: 'With whom?' },
      say: {
        done: ({ partner }: Ended) =>
          line`Contact ended: ${{ strong: partner }}. The two partners no longer show each other phone and mail.`,
        hidden: ({ partner }: Ended) =>
          line`Contact ended: ${{ strong: partner }}. The phone and mail given to them are no longer shown there.`,
        question: 'a question',
        heard: ({ partner }: Ended) =>
          line`${{ strong: partner }} would like to be reached by the general contact again. Please no longer use what you have noted down.`,
        show: 'Show the partner',
      },
    },
    de: {
      name: 'kontakt beenden',
      typed: ['beende kontakt', 'beende den kontakt'],
      title: 'Kontakt beenden',
      summary: 'Einander Telefon und E-Mail nicht mehr zeigen; das gilt für beide Seiten',
      fields: { agreement: 'Mit wem?' },
      say: {
        done: ({ partner }) =>
          line`Kontakt beendet: ${{ strong: partner }}. Die beiden Partner zeigen einander Telefon und E-Mail nicht mehr.`,
        hidden: ({ partner }) =>
          line`Kontakt beendet: ${{ strong: partner }}. Dort sind Telefon und E-Mail nicht mehr zu sehen.`,
        question: 'Frage',
        heard: {
          sie: ({ partner }) =>
            line`${{ strong: partner }} möchte wieder über den allgemeinen Kontakt erreicht werden. Bitte nutzen Sie nicht weiter, was Sie sich notiert haben.`,
          du: ({ partner }) =>
            line`${{ strong: partner }} möchte wieder über den allgemeinen Kontakt erreicht werden. Bitte nutze nicht weiter, was du dir notiert hast.`,
        },
        show: 'Partner zeigen',
      },
    },
    hu: {
      name: 'kapcsolat lezárása',
      typed: ['lezárom a kapcsolatot'],
      title: 'Kapcsolat lezárása',
      summary: 'A saját telefonszám és e-mail-cím elrejtése egy partner elől, kölcsönösen',
      fields: { agreement: 'Kivel?' },
      say: {
        done: ({ partner }) =>
          line`Kapcsolat lezárva: ${{ strong: partner }}. A két partner mostantól nem mutatja egymásnak a telefonszámot és az e-mail-címet.`,
        hidden: ({ partner }) =>
          line`Kapcsolat lezárva: ${{ strong: partner }}. A megadott telefonszám és e-mail-cím ott többé nem látható.`,
        question: 'kérdés',
        heard: {
          on: ({ partner }) =>
            line`${{ strong: partner }} ezentúl ismét a központi elérhetőségen várja a megkeresést. Kérjük, ne használja tovább, amit felírt.`,
          te: ({ partner }) =>
            line`${{ strong: partner }} ezentúl ismét a központi elérhetőségen várja a megkeresést. Kérlek, ne használd tovább, amit felírtál.`,
        },
        show: 'Partner megtekintése',
      },
    },
  },
  async prepare({ acting, reader, store, say }) {
    const standing = await standingOf(store, { acting, reader })
    const choices = await Promise.all(
      standing.map(async ({ id, value }) => {
        const partner = (await store.get(organizations, otherOf(value, acting?.id)))?.value.name ?? ''
        const title = value.listing === undefined ? say.question : await tellAnswered(value, { store })
        return { value: id, label: shortened(`${partner}: ${title}`, 75) }
      }),
    )
    return { choices: { agreement: choices } }
  },
  async run({ agreement }, { acting, network, now, store, say }) {
    const { value } = agreement
    const other = otherOf(value, acting?.id)
    const partner = (await store.get(organizations, other))?.value.name ?? other
    const attention = other === value.organization ? value.person : value.answered?.person
    const told = value.state === 'accepted' ? say.done : say.hidden
    return {
      changes: [replace(agreement, { ...value, ended: stamp(now) })],
      reply: { title: told({ partner }) },
      notices: [
        {
          to: { organization: other, attention },
          kind: 'response',
          urgency: 'answer',
          draw: ({ say, ...reader }) => ({
            title: say.heard({ partner: speakerName(acting, network, reader) }),
            buttons: acting
              ? [
                  {
                    label: say.show,
                    call: { command: 'organization show', input: { organization: acting.id } },
                  },
                ]
              : [],
          }),
        },
      ],
    }
  },
})
