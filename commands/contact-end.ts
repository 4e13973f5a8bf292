import { line } from '../src/card.ts'
import { stamp } from '../src/clock.ts'
import { defineCommand } from '../src/command.ts'
import { listings } from '../src/domain/listing.ts'
import { organizations } from '../src/domain/organization.ts'
import { agreement, otherOf, standingOf } from '../src/listing/agreement.ts'
import { replace } from '../src/store.ts'

type Ended = { readonly partner: string }

export default defineCommand({
  name: 'contact end',
  access: 'member',
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
  async prepare({ acting, store }) {
    const standing = await standingOf(store, acting.id)
    const choices = await Promise.all(
      standing.map(async ({ id, value }) => {
        const partner = (await store.get(organizations, otherOf(value, acting.id)))?.value.name ?? ''
        const title = (await store.get(listings, value.listing))?.value.title ?? value.listing
        return { value: id, label: `${partner}: ${title}`.slice(0, 75) }
      }),
    )
    return { choices: { agreement: choices } }
  },
  async run({ agreement }, { acting, now, store, say }) {
    const { value } = agreement
    const other = otherOf(value, acting.id)
    const partner = (await store.get(organizations, other))?.value.name ?? other
    const attention = other === value.organization ? value.person : value.answered?.person
    return {
      changes: [replace(agreement, { ...value, ended: stamp(now) })],
      reply: { title: say.done({ partner }) },
      notices: [
        {
          to: { organization: other, attention },
          kind: 'response',
          urgency: 'answer',
          draw: ({ say }) => ({
            title: say.heard({ partner: acting.name }),
            buttons: [
              { label: say.show, call: { command: 'organization show', input: { organization: acting.id } } },
            ],
          }),
        },
      ],
    }
  },
})
