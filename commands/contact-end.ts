import { type Button, line } from '../src/card.ts'
import { stamp } from '../src/clock.ts'
import { defineCommand } from '../src/command.ts'
import { organizations } from '../src/domain/organization.ts'
import { agreement, endsWith, otherOf, standingOf } from '../src/listing/agreement.ts'
import { withoutNote } from '../src/listing/note.ts'
import { firstOf } from '../src/partner/pieces.ts'
import { nameApartOf } from '../src/partner/told-apart.ts'
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
          line`Contact ended: ${{ strong: partner }}. Phone and mail are no longer shown there.`,
        received: 'What was read or noted down before cannot be called back.',
        more: 'That was a lot, and some of it still stands.',
        goOn: 'End the rest',
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
          line`Kontakt beendet: ${{ strong: partner }}. Telefon und E-Mail werden dort nicht mehr gezeigt.`,
        received: 'Was vorher gelesen oder notiert wurde, lässt sich nicht zurückholen.',
        more: 'Das war sehr viel, ein Teil steht noch.',
        goOn: 'Den Rest beenden',
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
          line`Kapcsolat lezárva: ${{ strong: partner }}. A telefonszám és az e-mail-cím ott többé nem jelenik meg.`,
        received: 'Amit korábban már elolvastak vagy felírtak, azt nem lehet visszavonni.',
        more: 'Ez nagyon sok volt, egy része még megvan.',
        goOn: 'A többi lezárása',
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
  async prepare({ acting, reader, store }) {
    const standing = await standingOf(store, { acting, reader })
    const choices = await Promise.all(
      standing.map(async ({ id, value }) => {
        const other = otherOf(value, acting?.id)
        const partner = (await nameApartOf(store, other)) ?? other
        return { value: id, label: shortened(partner, 75) }
      }),
    )
    return { choices: { agreement: choices } }
  },
  async run({ agreement }, { acting, network, now, reader, store, say }) {
    const { value } = agreement
    const other = otherOf(value, acting?.id)
    const partner = (await store.get(organizations, other))?.value.name ?? other
    const attention = other === value.organization ? value.person : value.answered?.person
    const { all, agreed } = await endsWith(store, { acting, reader }, other)
    const ended = stamp(now)
    const pieces = all.map((kept) => ({ changes: [replace(kept, { ...withoutNote(kept.value), ended })] }))
    const { changes, all: whole } = firstOf(pieces)
    const rest = all[changes.length]
    const goOn: readonly Button[] = rest
      ? [{ label: say.goOn, call: { command: 'contact end', input: { agreement: rest.id } } }]
      : []
    return {
      changes,
      reply: {
        title: whole ? (agreed ? say.done({ partner }) : say.hidden({ partner })) : say.more,
        blocks: [{ kind: 'text', line: say.received }],
        buttons: goOn,
      },
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
