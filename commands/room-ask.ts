import * as z from 'zod'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { places } from '../src/domain/place.ts'
import { choice } from '../src/field.ts'
import { foundItems } from '../src/found.ts'
import { contactNote, meantWithout } from '../src/listing/contact-within.ts'
import { withoutWords } from '../src/listing/publish-fields.ts'
import { tellNear } from '../src/near-said.ts'
import { speakerName } from '../src/person/speaker.ts'
import { Refusal } from '../src/refusal.ts'
import { findAll } from '../src/store.ts'

const shortest = 3 // characters of a question

type Asking = { readonly partner: string; readonly question: string }
type Asked = { readonly room: string }

export default defineCommand({
  name: 'room ask',
  access: 'speaker',
  // Everybody in the room will read it, so it is shown once more.
  previewed: true,
  input: {
    question: z.string().trim().min(shortest).max(300).meta({ takes: 'questions' }),
    room: choice().optional(),
    without: z.enum(['contact']).meta({ seldom: true }).optional(),
  },
  words: {
    en: {
      name: 'room ask',
      typed: ['ask room'],
      title: 'Ask in the room',
      summary: 'Put a question to everybody in a room of the network',
      fields: { question: 'What would you like to ask?', room: 'Room', without: withoutWords.en },
      say: {
        asked: ({ room }: Asked) => line`Your question is now in the room: ${{ strong: room }}`,
        heard: ({ partner, question }: Asking) => line`${{ strong: partner }} asks: ${question}`,
        who: 'Who can help? Just answer here.',
        found: 'This is what I found:',
        notUs: 'Not us, but …',
      },
    },
    de: {
      name: 'raum fragen',
      title: 'Im Raum fragen',
      summary: 'Eine Frage an alle in einem Raum des Netzwerks stellen',
      fields: { question: 'Wie lautet die Frage?', room: 'Raum', without: withoutWords.de },
      say: {
        asked: {
          sie: ({ room }) => line`Ihre Frage steht im Raum: ${{ strong: room }}`,
          du: ({ room }) => line`Deine Frage steht im Raum: ${{ strong: room }}`,
        },
        heard: ({ partner, question }) => line`${{ strong: partner }} fragt: ${question}`,
        who: 'Wer kann helfen? Einfach hier antworten.',
        found: 'Das habe ich gefunden:',
        notUs: 'Wir nicht, aber …',
      },
    },
    hu: {
      name: 'csatorna megkérdezése',
      typed: ['kérdés csatornán'],
      title: 'Kérdés a csatornán',
      summary: 'Kérdés mindenkihez a hálózat egyik csatornáján',
      fields: { question: 'Mi a kérdés?', room: 'Csatorna', without: withoutWords.hu },
      say: {
        asked: {
          on: ({ room }) => line`A kérdése kikerült ide: ${{ strong: room }}`,
          te: ({ room }) => line`A kérdésed kikerült ide: ${{ strong: room }}`,
        },
        heard: ({ partner, question }) => line`${{ strong: partner }} kérdezi: ${question}`,
        who: 'Ki tud segíteni? Aki tud, bátran válaszoljon itt.',
        found: 'Ezt találtam:',
        notUs: 'Mi nem, de …',
      },
    },
  },
  meant: async (said, { acting }) => meantWithout(said, ['question'], acting),
  async prepare({ store, place, acting, reader }, { question }) {
    const note = contactNote([question], shortest, acting, reader)
    const rooms = await findAll(store, places, { where: { role: { in: ['general', 'listings'] } } })
    return {
      choices: { room: rooms.map(({ id, value }) => ({ value: id, label: value.name })) },
      ...(place && { values: { room: place.id } }),
      ...(note && { note }),
    }
  },
  async run({ question, room }, { store, place, acting, network, search, say }) {
    const general = await findAll(store, places, { where: { role: 'general' } })
    const chosen = room === undefined ? undefined : (await store.get(places, room))?.value
    const where = chosen ?? place ?? general[0]?.value
    if (where === undefined) throw new Refusal('noRoom')
    const answer = await search.ask(question)
    return {
      reply: { title: say.asked({ room: where.name }) },
      notices: [
        {
          to: { place: where.id },
          kind: 'question',
          urgency: 'asked',
          async draw(reader) {
            const { say } = reader
            // That nobody knows where they are is for whoever asks alone.
            const far = answer.near?.from === undefined ? undefined : tellNear(answer.near, reader)
            return {
              title: say.heard({ partner: speakerName(acting, network, reader), question }),
              blocks: [
                { kind: 'text', line: say.who },
                ...(answer.verdict !== 'answer'
                  ? []
                  : [
                      { kind: 'text', line: say.found } as const,
                      ...(far === undefined ? [] : [{ kind: 'text', line: far } as const]),
                      await foundItems(answer, question, { network, store }, reader),
                    ]),
              ],
              buttons: acting
                ? [{ label: say.notUs, call: { command: 'refer', input: { asker: acting.id } } }]
                : [],
            }
          },
        },
      ],
    }
  },
})
