import { actId } from '../src/act.ts'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { listing } from '../src/domain/listing.ts'
import { organization } from '../src/domain/organization.ts'
import { waitingFor } from '../src/domain/response.ts'
import { optional } from '../src/field.ts'
import { replace } from '../src/store.ts'

type Titled = { readonly title: string }
type Helped = Titled & { readonly partner: string }

export default defineCommand({
  name: 'fulfil',
  access: 'member',
  input: { listing: listing({ own: true, open: true }), helper: optional(organization({ own: false })) },
  words: {
    en: {
      name: 'fulfil',
      typed: ['done'],
      title: 'Mark as done',
      summary: 'Close a listing of your own, and say who has helped',
      fields: { listing: 'Number', helper: 'With whom?' },
      say: {
        done: ({ title }: Titled) => line`Done, wonderful: ${{ strong: title }}`,
        thanks: ({ partner, title }: Helped) => line`${{ strong: partner }} says thank you: ${title}`,
        gone: ({ title }: Titled) => line`Already settled: ${{ strong: title }}. Thank you for your answer!`,
        undo: 'Undo',
      },
    },
    de: {
      name: 'erledigt',
      title: 'Als erledigt melden',
      summary: 'Einen eigenen Eintrag abschließen und sagen, wer geholfen hat',
      fields: { listing: 'Nummer', helper: 'Mit wem?' },
      say: {
        done: ({ title }) => line`Erledigt, wie schön: ${{ strong: title }}`,
        thanks: ({ partner, title }) => line`${{ strong: partner }} sagt Danke: ${title}`,
        gone: {
          sie: ({ title }) => line`Ist inzwischen vergeben: ${{ strong: title }}. Danke für Ihre Antwort!`,
          du: ({ title }) => line`Ist inzwischen vergeben: ${{ strong: title }}. Danke für deine Antwort!`,
        },
        undo: 'Rückgängig',
      },
    },
    hu: {
      name: 'teljesült',
      title: 'Teljesült',
      summary: 'Saját hirdetés lezárása, és hogy ki segített',
      fields: { listing: 'Szám', helper: 'Ki segített?' },
      say: {
        done: ({ title }) => line`Teljesült, nagyszerű: ${{ strong: title }}`,
        thanks: ({ partner, title }) => line`${{ strong: partner }} köszöni: ${title}`,
        gone: {
          on: ({ title }) => line`Időközben elkelt: ${{ strong: title }}. Köszönjük a jelentkezését!`,
          te: ({ title }) => line`Időközben elkelt: ${{ strong: title }}. Köszönjük a jelentkezésedet!`,
        },
        undo: 'Mégsem',
      },
    },
  },
  async run({ listing, helper }, { id, acting, store, say }) {
    const { value } = listing
    const helpers = [...new Set([...value.helpers, ...(helper ? [helper.id] : [])])]
    const waiting = (await waitingFor(store, listing.id)).filter(
      ({ organization }) => organization !== helper?.id,
    )
    const told = [
      ...(helper ? [{ to: { organization: helper.id }, helped: true }] : []),
      ...waiting.map(({ organization, person }) => ({
        to: { organization, attention: person },
        helped: false,
      })),
    ]
    return {
      changes: [replace(listing, { ...value, state: 'fulfilled', helpers })],
      reply: {
        title: say.done(value),
        buttons: [{ label: say.undo, call: { command: 'undo', input: { act: actId(id) } } }],
      },
      notices: told.map(({ to, helped }) => ({
        to,
        kind: 'response',
        urgency: 'answer',
        draw: ({ say }) => ({
          title: helped ? say.thanks({ partner: acting.name, title: value.title }) : say.gone(value),
        }),
      })),
    }
  },
})
