import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { fieldsNow } from '../src/listing/fields-now.ts'
import { pictureChoices } from '../src/listing/pictures.ts'
import { publish } from '../src/listing/publish.ts'
import {
  categoryChoices,
  defaultUntil,
  listingInput,
  listingNote,
  meantListing,
} from '../src/listing/publish-asks.ts'
import { publishFields } from '../src/listing/publish-fields.ts'
import { renewable } from '../src/listing/renewable.ts'
import { tellDay } from '../src/reader.ts'

type Day = { readonly day: string }
type Listed = { readonly id: string; readonly title: string }

export default defineCommand({
  name: 'listing again',
  access: 'member',
  input: { listing: renewable, ...listingInput },
  words: {
    en: {
      name: 'listing again',
      typed: ['same again', 'once more'],
      title: 'Publish once more',
      summary: 'Offer or seek the same once more, as it was',
      fields: { listing: 'Which listing?', ...publishFields.en },
      say: {
        before: ({ day }: Day) => `Last published: ${day}`,
        published: ({ id, title }: Listed) => line`In the network once more: ${{ strong: title }} (${id})`,
        show: 'Show',
        withdraw: 'Withdraw',
      },
    },
    de: {
      name: 'eintrag wiederholen',
      typed: ['noch einmal', 'nochmal', 'noch mal', 'das gleiche noch einmal'],
      title: 'Noch einmal',
      summary: 'Dasselbe noch einmal anbieten oder suchen, so wie es war',
      fields: { listing: 'Welcher Eintrag?', ...publishFields.de },
      say: {
        before: ({ day }) => `Zuletzt veröffentlicht: ${day}`,
        published: ({ id, title }) => line`Steht noch einmal im Netzwerk: ${{ strong: title }} (${id})`,
        show: 'Zeigen',
        withdraw: 'Zurückziehen',
      },
    },
    hu: {
      name: 'hirdetés megismétlése',
      typed: ['még egyszer', 'ugyanaz még egyszer', 'ugyanezt még egyszer'],
      title: 'Még egyszer',
      summary: 'Ugyanaz az ajánlat vagy igény még egyszer, ahogy volt',
      fields: { listing: 'Melyik hirdetés?', ...publishFields.hu },
      say: {
        before: ({ day }) => `Legutóbb megjelent: ${day}`,
        published: ({ id, title }) => line`Újra megjelent: ${{ strong: title }} (${id})`,
        show: 'Megnézem',
        withdraw: 'Leveszem',
      },
    },
  },
  meant: meantListing,
  async prepare({ network, acting, now, reader, say, handed }, said, named) {
    const kept = await named('listing')
    const picture = await pictureChoices(said.picture, { handed })
    const choices = { category: categoryChoices(network, reader), picture }
    if (kept === undefined) return { choices }
    const { until: _, ...was } = fieldsNow(kept.value, reader.locale)
    const known = await meantListing({ ...was, ...(said.without && { without: said.without }) }, { acting })
    const published = Temporal.Instant.from(kept.value.at).toZonedDateTimeISO(network.zone).toPlainDate()
    return {
      known,
      // What was standing is so again.
      values: { until: kept.value.until === undefined ? 'standing' : defaultUntil(network, now) },
      choices,
      // Whatever it is, it is looked at before it stands there again.
      note: listingNote({ ...known, ...said }, acting, reader) ?? {
        line: say.before({ day: tellDay(reader, published.toString()) }),
      },
    }
  },
  run: ({ listing, ...said }, context) =>
    publish(listing.value.kind, said, context, context.say, listing.value),
})
