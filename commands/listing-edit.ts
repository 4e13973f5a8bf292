import * as z from 'zod'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { listing } from '../src/domain/listing.ts'
import { textIn } from '../src/domain/listing-text.ts'
import { choice, isNothing, lastDay, nothing, price, quantity } from '../src/field.ts'
import { labelOf } from '../src/labels.ts'
import { edited } from '../src/listing/edited.ts'
import { fieldsNow, tellFields } from '../src/listing/fields-now.ts'
import { outdated } from '../src/listing/languages.ts'
import { tellWaiting } from '../src/listing/news.ts'
import {
  categoryChoices,
  listingNote,
  longestTitle,
  longestTown,
  meantListing,
  shortestTitle,
} from '../src/listing/publish-asks.ts'
import { editFields } from '../src/listing/publish-fields.ts'
import { emptiable, emptiableText, longestText } from '../src/partner/emptiable.ts'
import { replace } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'

type Titled = { readonly title: string }

export default defineCommand({
  name: 'listing edit',
  access: 'member',
  opens: true,
  input: {
    listing: listing({ own: true, open: true }),
    title: z.string().trim().min(shortestTitle).max(longestTitle).meta({ takes: 'questions' }).optional(),
    quantity: quantity().meta({ emptied: true }).optional(),
    until: lastDay().optional(),
    category: choice().optional(),
    details: emptiableText(longestText),
    price: price().meta({ emptied: true }).optional(),
    town: emptiable(longestTown),
    without: z.enum(['contact']).meta({ seldom: true }).optional(),
  },
  words: {
    en: {
      name: 'listing edit',
      typed: ['change offer', 'change request', 'edit offer', 'edit request', 'change listing'],
      title: 'Change a listing',
      summary: 'Change an offer or request of your own: what, how much, until when',
      fields: { listing: 'Which listing?', ...editFields.en },
      say: {
        saved: ({ title }: Titled) => line`Changed: ${{ strong: title }}`,
        same: ({ title }: Titled) => line`That is how it stands already: ${{ strong: title }}`,
        before: 'Before',
        none: 'not said any more',
        noCategory: 'None',
        show: 'Show',
      },
    },
    de: {
      name: 'eintrag ändern',
      typed: ['angebot ändern', 'gesuch ändern', 'ändere angebot', 'ändere gesuch', 'ändere eintrag'],
      title: 'Eintrag ändern',
      summary: 'Ein eigenes Angebot oder Gesuch ändern: was, wie viel, bis wann',
      fields: { listing: 'Welcher Eintrag?', ...editFields.de },
      say: {
        saved: ({ title }) => line`Geändert: ${{ strong: title }}`,
        same: ({ title }) => line`Das steht schon so da: ${{ strong: title }}`,
        before: 'Bisher',
        none: 'keine Angabe mehr',
        noCategory: 'Keine',
        show: 'Zeigen',
      },
    },
    hu: {
      name: 'hirdetés módosítása',
      typed: ['ajánlat módosítása', 'igény módosítása'],
      title: 'Hirdetés módosítása',
      summary: 'Saját ajánlat vagy igény módosítása: mit, mennyit, meddig',
      fields: { listing: 'Melyik hirdetés?', ...editFields.hu },
      say: {
        saved: ({ title }) => line`Módosítva: ${{ strong: title }}`,
        same: ({ title }) => line`Ez már így szerepel: ${{ strong: title }}`,
        before: 'Eddig',
        none: 'mostantól üres',
        noCategory: 'Nincs',
        show: 'Megnézem',
      },
    },
  },
  meant: async (said, context) => {
    const meant = await meantListing(said, context)
    return meant.until !== undefined && isNothing(meant.until) ? { ...meant, until: 'standing' } : meant
  },
  async prepare({ network, acting, reader, say }, said, named) {
    const kept = await named('listing')
    const note = listingNote(said, acting, reader)
    return {
      ...(kept && { stands: fieldsNow(kept.value, reader.locale) }),
      choices: { category: [...categoryChoices(network, reader), { value: nothing, label: say.noCategory }] },
      ...(note && { note }),
    }
  },
  async run({ listing, without: _, ...said }, { id, commands, network, reader, store, say }) {
    const { value } = listing
    const now = edited(value, said, reader.locale)
    const show = { label: say.show, call: { command: 'listing show', input: { listing: listing.id } } }
    const changed = tellFields(value, now, network, reader)
    const text = textIn(now, reader)
    if (changed.length === 0) return { reply: { title: say.same(text), buttons: [show] } }
    const old = outdated(value, now, reader)
    const edits = commands.find(({ name }) => name === 'listing edit')
    return {
      changes: [replace(listing, now)],
      reply: {
        title: say.saved(text),
        blocks: [
          {
            kind: 'facts',
            // What goes is seen once more beside what takes its place.
            facts: changed.flatMap(({ field, before, after }) => [
              [labelOf(edits, field, reader.locale), after ?? say.none] as const,
              ...(before === undefined ? [] : [[say.before, before] as const]),
            ]),
          },
          ...(old ? [old.told] : []),
        ],
        buttons: [...(old?.buttons ?? []), show, wayBack(id, reader)],
      },
      notices: await tellWaiting(store, now, now.state === 'open' ? 'edited' : 'gone'),
    }
  },
})
