import * as z from 'zod'
import { line } from '../src/card.ts'
import { stamp } from '../src/clock.ts'
import { defineCommand } from '../src/command.ts'
import { endOf, isKept, mostWatches, watches } from '../src/domain/watch.ts'
import { foundItems } from '../src/found.ts'
import { tellNear } from '../src/near-said.ts'
import { tellDay } from '../src/reader.ts'
import { Refusal } from '../src/refusal.ts'
import { create, findAll, replace } from '../src/store.ts'
import { askedOf } from '../src/watching/asked.ts'
import { idOf, kindOf, sameAs, titleOf } from '../src/watching/keeping.ts'
import { namesPerson } from '../src/watching/named-people.ts'
import { alertCaps } from '../src/watching/telling.ts'
import { wayBack } from '../src/way-back.ts'

type Titled = { readonly title: string }
type Counted = { readonly n: number }
type Until = { readonly day: string }

export default defineCommand({
  name: 'watch add',
  access: 'person',
  input: { question: z.string().trim().min(2).max(300).meta({ takes: 'questions' }) },
  words: {
    en: {
      name: 'watch add',
      typed: ['watch for', 'watch out for', 'watch'],
      title: 'Put on my watch list',
      summary: 'Hear of it as soon as somebody in the network offers or seeks something',
      fields: { question: 'What should I watch for?' },
      say: {
        kept: ({ title }: Titled) => line`On your watch list: ${{ strong: title }}`,
        again: ({ title }: Titled) => line`On your watch list already: ${{ strong: title }}`,
        offers: ({ day }: Until) => `As soon as somebody offers it, you hear of it here, until ${day}.`,
        requests: ({ day }: Until) => `As soon as somebody seeks it, you hear of it here, until ${day}.`,
        most: ({ n }: Counted) => `All that you watch for together brings at most ${n} messages a day.`,
        now: 'There today:',
        list: 'My watch list',
      },
    },
    de: {
      name: 'suchauftrag anlegen',
      typed: ['suchauftrag', 'neuer suchauftrag', 'suchauftrag für', 'halte ausschau nach'],
      title: 'Suchauftrag anlegen',
      summary: 'Erfahren, sobald jemand im Netzwerk etwas anbietet oder sucht',
      fields: { question: 'Wonach soll Ausschau gehalten werden?' },
      say: {
        kept: ({ title }) => line`Suchauftrag angelegt: ${{ strong: title }}`,
        again: ({ title }) => line`Diesen Suchauftrag gibt es schon: ${{ strong: title }}`,
        offers: ({ day }) => `Sobald es jemand anbietet, kommt hier eine Nachricht. Das gilt bis ${day}.`,
        requests: ({ day }) => `Sobald es jemand sucht, kommt hier eine Nachricht. Das gilt bis ${day}.`,
        most: ({ n }) => `Alle Suchaufträge zusammen bringen höchstens ${n} Nachrichten am Tag.`,
        now: 'Das gibt es heute schon:',
        list: 'Meine Suchaufträge',
      },
    },
    hu: {
      name: 'figyelő beállítása',
      typed: ['figyelő', 'új figyelő', 'hirdetésfigyelő', 'figyeld', 'figyelje'],
      title: 'Figyelő beállítása',
      summary: 'Értesítés, amint valaki a hálózatban kínál vagy keres valamit',
      fields: { question: 'Mire figyeljen a Rundruf?' },
      say: {
        kept: ({ title }) => line`Figyelő beállítva: ${{ strong: title }}`,
        again: ({ title }) => line`Ez a figyelő már megvan: ${{ strong: title }}`,
        offers: {
          on: ({ day }) => `Amint valaki kínálja, itt üzenetet kap róla. A figyelő lejár: ${day}`,
          te: ({ day }) => `Amint valaki kínálja, itt üzenetet kapsz róla. A figyelő lejár: ${day}`,
        },
        requests: {
          on: ({ day }) => `Amint valaki keresi, itt üzenetet kap róla. A figyelő lejár: ${day}`,
          te: ({ day }) => `Amint valaki keresi, itt üzenetet kapsz róla. A figyelő lejár: ${day}`,
        },
        most: ({ n }) => `Az összes figyelőről együtt naponta legfeljebb ${n} üzenet jön.`,
        now: 'Ez már ma is van:',
        list: 'Saját figyelők',
      },
    },
  },
  async run({ question: typed }, { id, caller, network, now, reader, search, store, say }) {
    const question = askedOf(typed, reader.locale)
    if (question === '') throw new Refusal('watchWhat')
    if (await namesPerson(store, question, reader)) throw new Refusal('watchPerson')
    const answer = await search.ask(question)
    const title = titleOf(answer, network, reader)
    if (title === undefined) throw new Refusal('watchWhat')
    const kind = kindOf(answer)
    const own = await findAll(store, watches, { where: { person: { in: reader.people } } })
    const known = sameAs(own, { title, kind })
    if (!known && own.filter(({ value }) => isKept(value, now)).length >= mostWatches)
      throw new Refusal('watchesFull', String(mostWatches))
    const at = stamp(now)
    const watch = known
      ? { ...known.value, at }
      : {
          id: await idOf(store, network, caller.id, { title, kind }),
          network: network.id,
          person: caller.id,
          question,
          title,
          kind,
          locale: reader.locale,
          at,
          found: [],
        }
    const day = tellDay(reader, endOf(watch).toZonedDateTimeISO(reader.zone).toPlainDate().toString())
    // What one's own partner has needs no looking for.
    const others = answer.hits.filter(({ organization }) => !reader.organizations.includes(organization))
    const there = answer.verdict === 'answer' ? others : []
    // What is near nobody knows where narrows nothing, which is said at once.
    const far = answer.near?.from === undefined ? tellNear(answer.near, reader) : undefined
    const isNew = known === undefined || !isKept(known.value, now)
    return {
      changes: [known ? replace(known, watch) : create(watches, watch)],
      reply: {
        title: isNew ? say.kept({ title }) : say.again({ title }),
        blocks: [
          { kind: 'text', line: kind === 'offer' ? say.offers({ day }) : say.requests({ day }) },
          { kind: 'text', line: say.most({ n: alertCaps[0].most }) },
          ...(far === undefined ? [] : [{ kind: 'text', line: far } as const]),
          ...(there.length > 0
            ? [
                { kind: 'text', line: say.now } as const,
                await foundItems({ ...answer, hits: there }, question, { network, store }, reader),
              ]
            : []),
        ],
        buttons: [
          { label: say.list, call: { command: 'watch list', input: {} } },
          ...(isNew ? [wayBack(id, reader)] : []),
        ],
      },
    }
  },
})
