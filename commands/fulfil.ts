import { line } from '../src/card.ts'
import { stamp } from '../src/clock.ts'
import { defineCommand } from '../src/command.ts'
import { exactly, type Listing, listing, remaining } from '../src/domain/listing.ts'
import { textIn } from '../src/domain/listing-text.ts'
import { organization } from '../src/domain/organization.ts'
import { tellQuantity } from '../src/domain/quantity.ts'
import { optional, quantity } from '../src/field.ts'
import { handedOver, helperChoices, meantHelper } from '../src/listing/helping.ts'
import { tellThanks, tellWaiting } from '../src/listing/news.ts'
import { shareOf } from '../src/listing/split.ts'
import { Refusal } from '../src/refusal.ts'
import { replace } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'

type Titled = { readonly title: string }

export default defineCommand({
  name: 'fulfil',
  access: 'member',
  input: {
    listing: listing({ own: true, open: true }),
    helper: optional(organization({ own: false })),
    other: optional(organization({ own: false })),
    amount: quantity().optional(),
  },
  words: {
    en: {
      name: 'fulfil',
      typed: ['done'],
      title: 'Mark as done',
      summary: 'Close a listing of your own, and say who has helped',
      fields: {
        listing: 'Which listing?',
        helper: 'With whom?',
        other: 'And with whom?',
        amount: 'How much?',
      },
      say: {
        done: ({ title }: Titled) => line`Done, wonderful: ${{ strong: title }}`,
        partly: ({ title }: Titled) => line`Noted: ${{ strong: title }}`,
        left: 'Still there',
        all: 'There was no more than that.',
        needed: 'Still needed',
        amount: 'Quantity',
        helper: 'With',
        who: 'Who has helped?',
        whom: 'To whom did it go?',
        more: 'Somebody else, too?',
      },
    },
    de: {
      name: 'erledigt',
      title: 'Als erledigt melden',
      summary: 'Einen eigenen Eintrag abschließen und sagen, wer geholfen hat',
      fields: { listing: 'Welcher Eintrag?', helper: 'Mit wem?', other: 'Und mit wem?', amount: 'Wie viel?' },
      say: {
        done: ({ title }) => line`Erledigt, wie schön: ${{ strong: title }}`,
        partly: ({ title }) => line`Vermerkt: ${{ strong: title }}`,
        left: 'Noch da',
        all: 'Mehr war nicht mehr offen.',
        needed: 'Noch gesucht',
        amount: 'Menge',
        helper: 'Mit',
        who: 'Wer hat geholfen?',
        whom: 'An wen ging es?',
        more: 'Noch jemand?',
      },
    },
    hu: {
      name: 'teljesült',
      title: 'Teljesült',
      summary: 'Saját hirdetés lezárása és a segítő megnevezése',
      fields: { listing: 'Melyik hirdetés?', helper: 'Ki segített?', other: 'És ki még?', amount: 'Mennyi?' },
      say: {
        done: ({ title }) => line`Teljesült, nagyszerű: ${{ strong: title }}`,
        partly: ({ title }) => line`Feljegyezve: ${{ strong: title }}`,
        left: 'Még van',
        all: 'Ennél több már nem volt.',
        needed: 'Még kell',
        amount: 'Mennyiség',
        helper: 'Partner',
        who: 'Ki segített?',
        whom: 'Kié lett?',
        more: 'Más is segített?',
      },
    },
  },
  meant: (said, context) => meantHelper(said, context, 2),
  async prepare({ store }, _, named) {
    const helper = await helperChoices(store, await named('listing'))
    return { ...(helper && { choices: { helper } }) }
  },
  async run({ listing, helper, other, amount }, { id, acting, caller, now: at, reader, store, say }) {
    const { value } = listing
    const { quantity: has } = value
    if (amount !== undefined && typeof has !== 'object')
      throw new Refusal('noAmount', textIn(value, reader).title)
    const share = shareOf(value, amount)
    const helping = [helper, other].flatMap((one) => one ?? [])
    const handed = await handedOver(store, listing, share, {
      helper: helper?.id,
      by: caller.id,
      at: stamp(at),
    })
    const given = exactly(value.given + handed.more)
    const rest = share === undefined ? 0 : remaining({ ...value, given })
    const thanked = helping.map((one) => one.id).filter((one) => !value.helpers.includes(one))
    const now: Listing = {
      ...value,
      state: rest ? 'open' : 'fulfilled',
      given,
      helpers: [...value.helpers, ...thanked],
    }
    const tell = (part: number | undefined) =>
      part && typeof has === 'object' ? tellQuantity({ ...has, amount: part }, reader.locale) : undefined
    const facts = [
      ...helping.map((one) => [say.helper, one.value.name] as const),
      [say.amount, share === undefined ? undefined : tell(handed.got)] as const,
      [value.kind === 'offer' ? say.left : say.needed, tell(rest)] as const,
    ].flatMap(([label, told]) => (told === undefined ? [] : [[label, told] as const]))
    const others = await helperChoices(store, { ...listing, value: now })
    const ask = {
      label: helper ? say.more : value.kind === 'offer' ? say.whom : say.who,
      call: { command: 'helper add', input: { listing: listing.id } },
    }
    return {
      changes: [replace(listing, now), ...handed.changes],
      reply: {
        title: (rest ? say.partly : say.done)(textIn(value, reader)),
        blocks: [
          ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : []),
          // More was said than is counted.
          ...(share !== undefined && handed.got < share ? [{ kind: 'text', line: say.all } as const] : []),
        ],
        buttons: [...(others && !rest ? [ask] : []), wayBack(id, reader)],
      },
      notices: [
        ...thanked.map((organization) => tellThanks({ organization }, value, acting.name)),
        ...(rest ? [] : await tellWaiting(store, value, 'gone', thanked)),
      ],
    }
  },
})
