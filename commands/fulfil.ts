import { actId } from '../src/act.ts'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { listing } from '../src/domain/listing.ts'
import { organization } from '../src/domain/organization.ts'
import { optional } from '../src/field.ts'
import { tellPartner, tellWaiting } from '../src/listing/news.ts'
import { replace } from '../src/store.ts'

type Titled = { readonly title: string }

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
      fields: { listing: 'Which listing?', helper: 'With whom?' },
      say: {
        done: ({ title }: Titled) => line`Done, wonderful: ${{ strong: title }}`,
        undo: 'Undo',
      },
    },
    de: {
      name: 'erledigt',
      title: 'Als erledigt melden',
      summary: 'Einen eigenen Eintrag abschließen und sagen, wer geholfen hat',
      fields: { listing: 'Welcher Eintrag?', helper: 'Mit wem?' },
      say: {
        done: ({ title }) => line`Erledigt, wie schön: ${{ strong: title }}`,
        undo: 'Rückgängig',
      },
    },
    hu: {
      name: 'teljesült',
      title: 'Teljesült',
      summary: 'Saját hirdetés lezárása és a segítő megnevezése',
      fields: { listing: 'Melyik hirdetés?', helper: 'Ki segített?' },
      say: {
        done: ({ title }) => line`Teljesült, nagyszerű: ${{ strong: title }}`,
        undo: 'Mégsem',
      },
    },
  },
  async run({ listing, helper }, { id, acting, store, say }) {
    const { value } = listing
    const thanked = helper ? [helper.id] : []
    const helpers = [...new Set([...value.helpers, ...thanked])]
    return {
      changes: [replace(listing, { ...value, state: 'fulfilled', helpers })],
      reply: {
        title: say.done(value),
        buttons: [{ label: say.undo, call: { command: 'undo', input: { act: actId(id) } } }],
      },
      notices: [
        ...thanked.map((organization) =>
          tellPartner({ organization }, 'thanks', { partner: acting.name, title: value.title }),
        ),
        ...(await tellWaiting(store, value, 'gone', thanked)),
      ],
    }
  },
})
