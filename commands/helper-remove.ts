import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { listing, withNamed } from '../src/domain/listing.ts'
import { textIn } from '../src/domain/listing-text.ts'
import { organization } from '../src/domain/organization.ts'
import { meantHelper } from '../src/listing/helping.ts'
import { nameApartOf } from '../src/partner/told-apart.ts'
import { replace } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'

type Helped = { readonly partner: string; readonly title: string }

export default defineCommand({
  name: 'helper remove',
  access: 'member',
  input: { listing: listing({ own: true }), helper: organization({ own: false }) },
  words: {
    en: {
      name: 'helper remove',
      title: 'Take a helper off',
      summary: 'Take off somebody who was noted by mistake as a helper with a listing of your own',
      fields: { listing: 'With which listing?', helper: 'Who has not helped?' },
      say: {
        removed: ({ partner, title }: Helped) => line`No longer noted: ${{ strong: partner }}, ${title}`,
        never: ({ partner, title }: Helped) => line`Is not noted there: ${{ strong: partner }}, ${title}`,
      },
    },
    de: {
      name: 'unterstützung streichen',
      title: 'Doch nicht geholfen',
      summary: 'Streichen, wer bei einem eigenen Eintrag aus Versehen als Hilfe vermerkt ist',
      fields: { listing: 'Bei welchem Eintrag?', helper: 'Wer war es nicht?' },
      say: {
        removed: ({ partner, title }) => line`Nicht mehr vermerkt: ${{ strong: partner }}, ${title}`,
        never: ({ partner, title }) => line`Ist dort nicht vermerkt: ${{ strong: partner }}, ${title}`,
      },
    },
    hu: {
      name: 'segítő törlése',
      title: 'Mégsem ő segített',
      summary: 'Annak törlése, aki egy saját hirdetésnél tévedésből szerepel segítőként',
      fields: { listing: 'Melyik hirdetésnél?', helper: 'Ki nem segített?' },
      say: {
        removed: ({ partner, title }) => line`Már nem szerepel: ${{ strong: partner }}, ${title}`,
        never: ({ partner, title }) => line`Ott nem szerepel: ${{ strong: partner }}, ${title}`,
      },
    },
  },
  meant: (said, context) => meantHelper(said, context, 1),
  async prepare({ store }, _, named) {
    const helpers = (await named('listing'))?.value.helpers ?? []
    const choices = await Promise.all(
      helpers.map(async (value) => ({ value, label: (await nameApartOf(store, value)) ?? value })),
    )
    return choices.length === 0 ? {} : { choices: { helper: choices } }
  },
  async run({ listing: kept, helper }, { id, reader, say }) {
    const { value } = kept
    const about = { partner: helper.value.name, title: textIn(value, reader).title }
    if (!value.helpers.includes(helper.id)) return { reply: { title: say.never(about) } }
    const helpers = value.helpers.filter((one) => one !== helper.id)
    return {
      changes: [replace(kept, { ...withNamed(value, helper.id, false), helpers })],
      reply: {
        title: say.removed(about),
        buttons: [wayBack(id, reader)],
      },
    }
  },
})
