import { type Call, type Card, numbered, withCalls } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { organizations } from '../src/domain/organization.ts'
import { people } from '../src/domain/person.ts'
import { offerErrands } from '../src/errand/choices.ts'
import { isWaiting } from '../src/errand/errand.ts'
import { errand } from '../src/errand/named.ts'
import { answerButton, errandButtons, takeButton } from '../src/errand/words.ts'
import { asWantedNow, tellShown, wayTo } from '../src/person/contact.ts'
import { shownTo } from '../src/person/visible.ts'
import { tellWhen } from '../src/reader.ts'
import { sentences } from '../src/sentences.ts'
import { speak } from '../src/words.ts'

export default defineCommand({
  name: 'errand show',
  access: 'coordinator',
  input: { errand: errand() },
  words: {
    en: {
      name: 'errand show',
      title: 'Show what to pass on',
      summary: 'What is to be passed on to a partner who is not in the chat, and how that stands',
      fields: { errand: 'What is to be passed on?' },
      say: {
        partner: 'Partner',
        number: 'Number',
        asked: 'Asked',
        taken: 'Is seen to by',
        missed: 'Tried without success',
        other: 'one of the coordinators',
        reached: 'Done',
        handed: 'Arrived in the chat',
      },
    },
    de: {
      name: 'weitergabe zeigen',
      title: 'Weitergabe zeigen',
      summary: 'Was einem Partner ohne Chat auszurichten ist, und wie es damit steht',
      fields: { errand: 'Was ist weiterzugeben?' },
      say: {
        partner: 'Partner',
        number: 'Nummer',
        asked: 'Gefragt',
        taken: 'Kümmert sich',
        missed: 'Vergeblich versucht',
        other: 'eine andere Koordination',
        reached: 'Erledigt',
        handed: 'Im Chat angekommen',
      },
    },
    hu: {
      name: 'közvetítés megtekintése',
      title: 'Közvetítés megtekintése',
      summary: 'Mit kell továbbadni egy csevegésen kívüli partnernek, és hogy áll',
      fields: { errand: 'Mit kell továbbadni?' },
      say: {
        partner: 'Partner',
        number: 'Szám',
        asked: 'A kérdés ideje',
        taken: 'Intézi',
        missed: 'Nem sikerült elérni',
        other: 'egy másik koordinátor',
        reached: 'Elintézve',
        handed: 'Megkapta a csevegésben',
      },
    },
  },
  prepare: (scene) => offerErrands(scene),
  async show({ errand: { id, value } }, { store, reader, say }) {
    const { organization, cards, state, seen, at } = value
    const waits = isWaiting(value)
    const partner = (await store.get(organizations, organization))?.value.name ?? ''
    const forIt = (call: Call): Call => ({ ...call, input: { ...call.input, for: organization } })
    const over = state === 'handed' ? say.handed : say.reached
    const card: Card = waits
      ? withCalls(await asWantedNow(store, cards[reader.locale]), forIt)
      : { title: [`${over}: `, { strong: partner }] }
    // A yes or a no to somebody's answer is said with its own buttons; to a question there are only words.
    const decides = numbered(card).some(({ call }) => call.input.response !== undefined)
    const way = await wayTo(store, organization, reader)
    const nameOf = async (id: string | undefined) => {
      const person = id === undefined ? undefined : (await store.get(people, id))?.value
      const shown = person && (await shownTo(store, person, reader))
      return shown && tellShown(person, { name: shown.name }, say.other)
    }
    const who = await nameOf(seen?.by)
    const by = waits && value.taken ? await nameOf(value.taken.by) : undefined
    const taken = waits && value.taken ? (by ? [by] : say.other) : undefined
    const coordinators = await store.find(people, { where: { coordinates: true }, limit: 2 })
    const several = coordinators.length > 1
    const when = seen && tellWhen(reader, Temporal.Instant.from(seen.at))
    return {
      ...card,
      blocks: [
        ...(card.blocks ?? []),
        waits
          ? { kind: 'text', line: speak(sentences, reader).passOn({ name: way }) }
          : { kind: 'facts', facts: [[say.partner, way]] },
        {
          kind: 'facts',
          facts: [
            [say.number, id],
            [say.asked, [tellWhen(reader, Temporal.Instant.from(at))]],
            ...(taken === undefined ? [] : [[say.taken, taken] as const]),
            ...(state === 'open' || when === undefined
              ? []
              : [[say[state], [...(who ? [who, ' · '] : []), when]] as const]),
          ],
        },
      ],
      buttons: [
        ...errandButtons(value, reader),
        ...(waits ? (card.buttons ?? []) : []),
        ...(decides ? [] : answerButton(value, reader)),
        ...(several ? takeButton(value, reader) : []),
      ],
    }
  },
})
