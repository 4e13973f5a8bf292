import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { textIn } from '../src/domain/listing-text.ts'
import { organization } from '../src/domain/organization.ts'
import { helperChoices, meantHelper } from '../src/listing/helping.ts'
import { tellThanks } from '../src/listing/news.ts'
import { renewable } from '../src/listing/renewable.ts'
import { replace } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'

type Helped = { readonly partner: string; readonly title: string }

export default defineCommand({
  name: 'helper add',
  access: 'member',
  input: { listing: renewable, helper: organization({ own: false }) },
  words: {
    en: {
      name: 'helper add',
      title: 'Say who has helped',
      summary: 'Say afterwards who has helped with a listing of your own, and thank them',
      fields: { listing: 'With which listing?', helper: 'Who has helped?' },
      say: {
        noted: ({ partner, title }: Helped) => line`Noted: ${{ strong: partner }}, ${title}`,
        already: ({ partner, title }: Helped) =>
          line`That is noted already: ${{ strong: partner }}, ${title}`,
        more: 'Somebody else, too?',
      },
    },
    de: {
      name: 'unterstützung vermerken',
      title: 'Sagen, wer geholfen hat',
      summary: 'Nachträglich sagen, wer bei einem eigenen Eintrag geholfen hat, und Danke sagen',
      fields: { listing: 'Bei welchem Eintrag?', helper: 'Wer hat geholfen?' },
      say: {
        noted: ({ partner, title }) => line`Vermerkt: ${{ strong: partner }}, ${title}`,
        already: ({ partner, title }) => line`Das ist schon vermerkt: ${{ strong: partner }}, ${title}`,
        more: 'Noch jemand?',
      },
    },
    hu: {
      name: 'segítő feljegyzése',
      title: 'Ki segített?',
      summary: 'Utólag megmondani, ki segített egy saját hirdetésnél, és megköszönni neki',
      fields: { listing: 'Melyik hirdetésnél?', helper: 'Ki segített?' },
      say: {
        noted: ({ partner, title }) => line`Feljegyezve: ${{ strong: partner }}, ${title}`,
        already: ({ partner, title }) => line`Ez már szerepel: ${{ strong: partner }}, ${title}`,
        more: 'Más is segített?',
      },
    },
  },
  meant: (said, context) => meantHelper(said, context, 1),
  async prepare({ store }, _, named) {
    const helper = await helperChoices(store, await named('listing'))
    return { ...(helper && { choices: { helper } }) }
  },
  async run({ listing, helper }, { id, acting, reader, store, say }) {
    const { value } = listing
    const about = { partner: helper.value.name, title: textIn(value, reader).title }
    if (value.helpers.includes(helper.id)) return { reply: { title: say.already(about) } }
    const now = { ...value, helpers: [...value.helpers, helper.id] }
    const others = await helperChoices(store, { ...listing, value: now })
    const more = { label: say.more, call: { command: 'helper add', input: { listing: listing.id } } }
    return {
      changes: [replace(listing, now)],
      reply: {
        title: say.noted(about),
        buttons: [...(others ? [more] : []), wayBack(id, reader)],
      },
      notices: [tellThanks({ organization: helper.id }, value, acting.name)],
    }
  },
})
