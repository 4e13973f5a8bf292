import { type Button, type Card, line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import type { Context } from '../src/context.ts'
import { listing, listings, stateOf } from '../src/domain/listing.ts'
import { textIn } from '../src/domain/listing-text.ts'
import { todayIn } from '../src/domain/network.ts'
import { file, optional } from '../src/field.ts'
import { keepPicture } from '../src/listing/pictures.ts'
import { pictureFaults } from '../src/picture/faults.ts'
import { Refusal } from '../src/refusal.ts'
import { shortened } from '../src/shortened.ts'
import { findAll, replace } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'

type Titled = { readonly title: string }

const mostShown = 4 // listings to choose from, the newest
const longestTitle = 40 // characters on a button

/** Of the organization acted for, what is still open, the newest first. */
const openOwn = async ({ acting, network, now, store }: Context<'member'>) => {
  const own = await findAll(store, listings, {
    where: { organization: acting.id },
    order: { by: 'at', descending: true },
  })
  return own.filter(({ value }) => stateOf(value, todayIn(network, now)) === 'open').slice(0, mostShown)
}

/** What such a picture may belong to. */
const asksWhere = async (
  picture: string,
  context: Context<'member'>,
  say: {
    readonly which: string
    readonly how: string
    readonly to: (listing: Titled) => string
    readonly offer: string
    readonly request: string
  },
): Promise<Card> => {
  const button = (label: string, command: string, input = {}): Button => ({
    label,
    call: { command, input: { picture, ...input } },
  })
  const own = await openOwn(context)
  return {
    title: say.which,
    blocks: [{ kind: 'text', line: say.how }],
    buttons: [
      ...own.map(({ id, value }) =>
        button(
          say.to({ title: shortened(textIn(value, context.reader).title, longestTitle) }),
          'picture add',
          { listing: id },
        ),
      ),
      button(say.offer, 'offer add'),
      button(say.request, 'request add'),
    ],
  }
}

export default defineCommand({
  name: 'picture add',
  access: 'member',
  input: { picture: file('picture'), listing: optional(listing({ own: true, open: true })) },
  words: {
    en: {
      name: 'picture add',
      typed: ['picture for', 'picture of', 'photo for', 'photo of'],
      title: 'Add a picture',
      summary: 'Put a picture to an offer or request of your own',
      fields: { picture: 'Picture', listing: 'Which listing?' },
      say: {
        added: ({ title }: Titled) => line`The picture is with it now: ${{ strong: title }}`,
        changed: ({ title }: Titled) => line`The new picture is with it now: ${{ strong: title }}`,
        which: 'What does the picture belong to?',
        how: 'Or just write what you offer or need, for example: We offer 3 t of hay',
        to: ({ title }: Titled) => `To: ${title}`,
        offer: 'New offer',
        request: 'New request',
        show: 'Show',
      },
    },
    de: {
      name: 'bild hinzufügen',
      typed: ['bild zu', 'bild von', 'foto zu', 'foto von', 'bild für', 'foto für'],
      title: 'Bild hinzufügen',
      summary: 'Einem eigenen Angebot oder Gesuch ein Bild geben',
      fields: { picture: 'Bild', listing: 'Welcher Eintrag?' },
      say: {
        added: ({ title }) => line`Das Bild ist jetzt dabei: ${{ strong: title }}`,
        changed: ({ title }) => line`Das neue Bild ist jetzt dabei: ${{ strong: title }}`,
        which: 'Wozu gehört das Bild?',
        how: {
          sie: 'Oder schreiben Sie einfach, was Sie anbieten oder suchen, zum Beispiel: Biete 3 t Heu',
          du: 'Oder schreib einfach, was ihr anbietet oder sucht, zum Beispiel: Biete 3 t Heu',
        },
        to: ({ title }) => `Zu: ${title}`,
        offer: 'Neues Angebot',
        request: 'Neues Gesuch',
        show: 'Zeigen',
      },
    },
    hu: {
      name: 'kép hozzáadása',
      typed: ['kép ehhez', 'fénykép ehhez', 'fotó ehhez'],
      title: 'Kép hozzáadása',
      summary: 'Kép egy saját ajánlathoz vagy igényhez',
      fields: { picture: 'Kép', listing: 'Melyik hirdetés?' },
      say: {
        added: ({ title }) => line`A kép felkerült ide: ${{ strong: title }}`,
        changed: ({ title }) => line`Az új kép felkerült ide: ${{ strong: title }}`,
        which: 'Mihez tartozik a kép?',
        how: {
          on: 'Vagy csak írja le, mit kínálnak vagy keresnek, például: Kínálunk 3 tonna szénát',
          te: 'Vagy csak írd le, mit kínáltok vagy kerestek, például: Kínálunk 3 tonna szénát',
        },
        to: ({ title }) => `Ehhez: ${title}`,
        offer: 'Új ajánlat',
        request: 'Új igény',
        show: 'Megnézem',
      },
    },
  },
  async prepare(_, { picture }) {
    if (picture === undefined) throw new Refusal('noPicture')
    return {}
  },
  async run({ picture: id, listing }, context) {
    const { reader, say } = context
    const waiting = await context.handed(id)
    if (waiting?.fault) throw new Refusal(pictureFaults[waiting.fault], waiting.name)
    if (waiting && listing === undefined) return { reply: await asksWhere(id, context, say) }
    const pictured = await keepPicture(id, context)
    if (pictured.length === 0 || listing === undefined) throw new Refusal('fileGone')
    const { value } = listing
    return {
      changes: [replace(listing, { ...value, picture: id }), ...pictured],
      used: [id],
      reply: {
        title: (value.picture === undefined ? say.added : say.changed)(textIn(value, reader)),
        buttons: [
          { label: say.show, call: { command: 'listing show', input: { listing: listing.id } } },
          wayBack(context.id, context.reader),
        ],
      },
    }
  },
})
