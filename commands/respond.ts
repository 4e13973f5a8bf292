import * as z from 'zod'
import { inChat } from '../src/addressee.ts'
import { line } from '../src/card.ts'
import { stamp } from '../src/clock.ts'
import { defineCommand } from '../src/command.ts'
import { listing, remaining, stateOf } from '../src/domain/listing.ts'
import { textIn } from '../src/domain/listing-text.ts'
import { todayIn } from '../src/domain/network.ts'
import { responses } from '../src/domain/response.ts'
import { quantity } from '../src/field.ts'
import { listingItems } from '../src/listing/items.ts'
import { lessonOf } from '../src/listing/lesson.ts'
import { meantNote, noteSaid } from '../src/listing/note.ts'
import { tellOwner } from '../src/listing/responded.ts'
import { shareOf } from '../src/listing/split.ts'
import { contactToGive } from '../src/person/contact.ts'
import { askContact, contactFields, contactInput, notedContact } from '../src/person/contact-asked.ts'
import { create, replace } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'

type About = { readonly title: string }

export default defineCommand({
  name: 'respond',
  access: 'member',
  input: {
    listing: listing({ own: false }),
    ...contactInput,
    amount: quantity().optional(),
    note: noteSaid().optional(),
    /** What was searched for when the listing was found: the button knows it. */
    sought: z.string().trim().min(1).max(120).meta({ seldom: true, unseen: true }).optional(),
  },
  words: {
    en: {
      name: 'respond',
      title: 'Answer a listing',
      summary: 'Tell the partner that you can help, or that you want it',
      fields: {
        listing: 'Which listing?',
        ...contactFields.en,
        amount: 'How much?',
        note: 'Message with it',
        sought: 'Searched for',
      },
      say: {
        sent: ({ title }: About) => line`Your answer is on its way: ${{ strong: title }}`,
        passedOn: 'Nobody there is in the chat yet, so the coordinators pass it on.',
        already: ({ title }: About) => line`Your organization has answered already: ${{ strong: title }}`,
        closed: ({ title }: About) => line`No longer open: ${{ strong: title }}`,
        similar: 'Similar and still open:',
        withdraw: 'Withdraw the answer',
      },
    },
    de: {
      name: 'antworten',
      title: 'Auf Eintrag antworten',
      summary: 'Dem Partner sagen: Das können wir, oder: Wir haben Interesse',
      fields: {
        listing: 'Welcher Eintrag?',
        ...contactFields.de,
        amount: 'Wie viel?',
        note: 'Nachricht dazu',
        sought: 'Gesucht war',
      },
      say: {
        sent: {
          sie: ({ title }) => line`Ihre Antwort ist unterwegs: ${{ strong: title }}`,
          du: ({ title }) => line`Deine Antwort ist unterwegs: ${{ strong: title }}`,
        },
        passedOn: 'Dort liest noch niemand im Chat mit. Die Koordination gibt es weiter.',
        already: {
          sie: ({ title }) => line`Von Ihnen gibt es dazu schon eine Antwort: ${{ strong: title }}`,
          du: ({ title }) => line`Von euch gibt es dazu schon eine Antwort: ${{ strong: title }}`,
        },
        closed: ({ title }) => line`Nicht mehr offen: ${{ strong: title }}`,
        similar: 'Ähnliches, das noch offen ist:',
        withdraw: 'Antwort zurückziehen',
      },
    },
    hu: {
      name: 'válaszolok',
      typed: ['válasz'],
      title: 'Válasz hirdetésre',
      summary: 'Jelzés a partnernek: tudjuk vállalni, vagy érdekel minket',
      fields: {
        listing: 'Melyik hirdetés?',
        ...contactFields.hu,
        amount: 'Mennyi?',
        note: 'Üzenet hozzá',
        sought: 'Keresett dolog',
      },
      say: {
        sent: {
          on: ({ title }) => line`Továbbítottuk a válaszát: ${{ strong: title }}`,
          te: ({ title }) => line`Továbbítottuk a válaszodat: ${{ strong: title }}`,
        },
        passedOn: 'Ott még senki sem olvassa a csevegést, ezért a koordinátor adja tovább.',
        already: {
          on: ({ title }) => line`Erre Önök már válaszoltak: ${{ strong: title }}`,
          te: ({ title }) => line`Erre már válaszoltatok: ${{ strong: title }}`,
        },
        closed: ({ title }) => line`Már nem aktuális: ${{ strong: title }}`,
        similar: 'Hasonló, ami még aktuális:',
        withdraw: 'Válasz visszavonása',
      },
    },
  },
  meant: meantNote,
  prepare: askContact,
  async run({ listing, contact, reach, shown, amount, note, sought }, context) {
    const { id: call, now, network, caller, acting, store, search, reader, say } = context
    const { id, value } = listing
    const text = textIn(value, reader)
    const own = `${id}:${acting.id}`
    const before = await store.get(responses, own)
    if (before) {
      const back = { label: say.withdraw, call: { command: 'response withdraw', input: { response: own } } }
      const isDeclined = before.value.state === 'declined'
      return { reply: { title: say.already(text), ...(!isDeclined && { buttons: [back] }) } }
    }
    const gone = stateOf(value, todayIn(network, now)) !== 'open' || remaining(value) === 0
    if (gone) {
      const like = await listingItems(store, await search.similar(value), { network, now, reader })
      const lead = like.length === 0 ? [] : [{ kind: 'text', line: say.similar } as const]
      return { reply: { title: say.closed(text), blocks: [...lead, ...like] } }
    }
    const share = shareOf(value, amount)
    const teaches = await lessonOf(value, sought, context)
    const response = {
      id: own,
      network: network.id,
      listing: id,
      owner: value.organization,
      organization: acting.id,
      person: caller.id,
      contact,
      ...(share !== undefined && { amount: share }),
      ...(note !== undefined && { note }),
      ...(teaches && { teaches }),
      state: 'open' as const,
      at: stamp(now),
    }
    const noted = await notedContact({ contact, reach, shown }, context)
    const path = await contactToGive(noted.view, acting.id, response)
    const chat = await inChat(store, value.organization)
    return {
      changes: [
        create(responses, response),
        replace(listing, { ...value, responses: value.responses + 1 }),
        ...noted.changes,
      ],
      reply: {
        title: say.sent(text),
        blocks: [...(chat ? [] : [{ kind: 'text', line: say.passedOn } as const]), ...noted.told],
        buttons: [wayBack(call, reader)],
      },
      notices: [tellOwner(response, value, acting.name, path)],
    }
  },
})
