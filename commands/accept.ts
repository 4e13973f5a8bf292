import { line } from '../src/card.ts'
import { stamp } from '../src/clock.ts'
import { defineCommand } from '../src/command.ts'
import { exactly, listings, remaining } from '../src/domain/listing.ts'
import { textIn } from '../src/domain/listing-text.ts'
import { organizations } from '../src/domain/organization.ts'
import { tellQuantity } from '../src/domain/quantity.ts'
import { asStillGiven, response } from '../src/domain/response.ts'
import { quantity } from '../src/field.ts'
import { tellWaiting } from '../src/listing/news.ts'
import { openResponses } from '../src/listing/response-items.ts'
import { promised, shareOf } from '../src/listing/split.ts'
import { contactOf, contactToGive } from '../src/person/contact.ts'
import { askContact, contactFields, contactInput, notedContact } from '../src/person/contact-asked.ts'
import type { Reader } from '../src/reader.ts'
import { Refusal } from '../src/refusal.ts'
import { replace } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'

type Agreed = { readonly partner: string; readonly title: string }

export default defineCommand({
  name: 'accept',
  access: 'member',
  // Accepting hands the owner's contact over, so it asks which one.
  input: { response: response(), ...contactInput, amount: quantity().optional() },
  words: {
    en: {
      name: 'accept',
      title: 'Accept an answer',
      summary: 'Say yes to a partner who has answered, and get in touch',
      fields: {
        response: 'Which answer?',
        ...contactFields.en,
        amount: 'How much?',
      },
      say: {
        agreed: ({ partner, title }: Agreed) => line`Agreed with ${{ strong: partner }}: ${title}`,
        heard: ({ partner, title }: Agreed) => line`${{ strong: partner }} says yes: ${title}`,
        contact: 'Contact',
        amount: 'Quantity',
        left: 'Still there',
        asked: 'Answered with',
        less: 'There was no more left than that.',
        write: 'Write',
        show: 'Show',
      },
    },
    de: {
      name: 'zusagen',
      typed: ['annehmen'],
      title: 'Zusagen',
      summary: 'Einem Partner, der sich gemeldet hat, Ja sagen und in Kontakt kommen',
      fields: {
        response: 'Wem?',
        ...contactFields.de,
        amount: 'Wie viel?',
      },
      say: {
        agreed: ({ partner, title }) => line`Zusage an ${{ strong: partner }}: ${title}`,
        heard: ({ partner, title }) => line`${{ strong: partner }} sagt zu: ${title}`,
        contact: 'Kontakt',
        amount: 'Menge',
        left: 'Noch da',
        asked: 'Gemeldet',
        less: 'Mehr war nicht mehr da.',
        write: 'Schreiben',
        show: 'Zeigen',
      },
    },
    hu: {
      name: 'elfogadom',
      title: 'Elfogadás',
      summary: 'Igent mondani egy jelentkező partnernek, és felvenni a kapcsolatot',
      fields: {
        response: 'Kinek?',
        ...contactFields.hu,
        amount: 'Mennyi?',
      },
      say: {
        agreed: ({ partner, title }) => line`Megegyeztünk: ${{ strong: partner }} · ${title}`,
        heard: ({ partner, title }) => line`${{ strong: partner }} igent mondott: ${title}`,
        contact: 'Elérhetőség',
        amount: 'Mennyiség',
        left: 'Még van',
        asked: 'Jelzett mennyiség',
        less: 'Ennél több már nem maradt.',
        write: 'Üzenek',
        show: 'Megnézem',
      },
    },
  },
  async prepare(context, said) {
    const [open, asked] = [await openResponses(context), await askContact(context, said)]
    return { ...asked, choices: { ...open.choices, ...asked.choices } }
  },
  async run({ response, contact, reach, shown, amount }, context) {
    const { id, now, caller, acting, store, reader, say } = context
    const value = asStillGiven(response.value)
    const kept = await store.get(listings, value.listing)
    if (kept === undefined) throw new Refusal('notFound', value.listing)
    const { quantity: has } = kept.value
    const { title } = textIn(kept.value, reader)
    if (kept.value.state !== 'open') throw new Refusal('closed', title)
    if (remaining(kept.value) === 0) throw new Refusal('nothingLeft', title)
    const wanted = shareOf(kept.value, amount) ?? value.amount
    const share = promised(kept.value, wanted)
    const given = exactly(kept.value.given + (share ?? 0))
    const listing = {
      ...kept.value,
      given,
      helpers: [...new Set([...kept.value.helpers, value.organization])],
      // What is all promised is no longer to be had.
      ...(remaining({ ...kept.value, given }) === 0 && { state: 'fulfilled' as const }),
    }
    const answered = { person: caller.id, contact, at: stamp(now) }
    const partner = await store.get(organizations, value.organization)
    const theirs = await contactOf(store, value.organization, value)
    const noted = await notedContact({ contact, reach, shown }, context)
    const ours = await contactToGive(noted.view, acting.id, { ...answered, id: value.id })
    const much =
      share !== undefined && typeof has === 'object' ? { amount: share, unit: has.unit } : undefined
    const rest = remaining(listing)
    const left = much && rest ? tellQuantity({ ...much, amount: rest }, reader.locale) : undefined
    const buttons = (own: { readonly show: string; readonly write: string }) => [
      { label: own.write, call: { command: 'write', input: { agreement: value.id } } },
      { label: own.show, call: { command: 'listing show', input: { listing: kept.id } } },
    ]
    const asked =
      much && value.amount !== undefined && much.amount < value.amount
        ? { ...much, amount: value.amount }
        : undefined
    const tellMuch = (own: { readonly amount: string; readonly asked: string }, { locale }: Reader) => [
      ...(much ? [[own.amount, tellQuantity(much, locale)] as const] : []),
      ...(asked ? [[own.asked, tellQuantity(asked, locale)] as const] : []),
    ]
    const cut = (own: { readonly less: string }) =>
      much && wanted !== undefined && much.amount < wanted ? [{ kind: 'text', line: own.less } as const] : []
    return {
      changes: [
        replace(response, {
          ...value,
          state: 'accepted',
          answered,
          ...(share !== undefined && { given: share }),
        }),
        replace(kept, listing),
        ...noted.changes,
      ],
      reply: {
        title: say.agreed({ partner: partner?.value.name ?? '', title }),
        blocks: [
          {
            kind: 'facts',
            facts: [
              [say.contact, theirs],
              ...tellMuch(say, reader),
              ...(left === undefined ? [] : [[say.left, left] as const]),
            ],
          },
          ...cut(say),
          ...noted.told,
        ],
        buttons: [...buttons(say), wayBack(id, reader)],
      },
      notices: [
        {
          to: { organization: value.organization, attention: value.person },
          kind: 'response',
          urgency: 'answer',
          draw: ({ say, ...reader }) => ({
            title: say.heard({ partner: acting.name, title: textIn(kept.value, reader).title }),
            blocks: [{ kind: 'facts', facts: [[say.contact, ours], ...tellMuch(say, reader)] }, ...cut(say)],
            buttons: buttons(say),
          }),
        },
        ...(listing.state === 'open' ? [] : await tellWaiting(store, listing, 'gone', [value.organization])),
      ],
    }
  },
})
