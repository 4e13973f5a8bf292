import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { people } from '../src/domain/person.ts'
import { join, tellWanted } from '../src/joining/named.ts'
import { drop } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'

type Named = { readonly name: string }
type Partner = { readonly partner: string }

export default defineCommand({
  name: 'join decline',
  access: 'person',
  input: { join: join() },
  words: {
    en: {
      name: 'join decline',
      title: 'Decline a request',
      summary: 'Say a kind no to somebody who would like to join',
      fields: { join: 'Whose request?' },
      say: {
        done: ({ name }: Named) => `Kindly declined: ${name}`,
        unsaid: ({ name }: Named) => `Good, nobody comes in as ${name}. Whoever asked hears nothing of it.`,
        sorry: ({ partner }: Partner) =>
          line`Thank you for asking. It does not fit at the moment: ${{ strong: partner }}`,
        turn: 'Perhaps it was only the wrong partner. You are welcome to ask again.',
        again: 'Ask again',
      },
    },
    de: {
      name: 'beitritt ablehnen',
      title: 'Anfrage ablehnen',
      summary: 'Freundlich absagen, wenn jemand dazukommen möchte',
      fields: { join: 'Wessen Anfrage?' },
      say: {
        done: ({ name }) => `Freundlich abgesagt: ${name}`,
        unsaid: ({ name }) => `Gut, niemand kommt so dazu: ${name}. Wer gefragt hat, erfährt davon nichts.`,
        sorry: {
          sie: ({ partner }) =>
            line`Danke für Ihre Anfrage. Im Moment passt es leider nicht: ${{ strong: partner }}`,
          du: ({ partner }) =>
            line`Danke für deine Anfrage. Im Moment passt es leider nicht: ${{ strong: partner }}`,
        },
        turn: {
          sie: 'Vielleicht war es nur der falsche Partner? Fragen Sie gern noch einmal.',
          du: 'Vielleicht war es nur der falsche Partner? Frag gern noch einmal.',
        },
        again: 'Noch einmal fragen',
      },
    },
    hu: {
      name: 'csatlakozás elutasítása',
      title: 'Kérelem elutasítása',
      summary: 'Udvariasan nemet mondani annak, aki csatlakozni szeretne',
      fields: { join: 'Kinek a kérelme?' },
      say: {
        done: ({ name }) => `Udvariasan jeleztük, hogy most nem megy: ${name}`,
        unsaid: ({ name }) => `Rendben, senki sem lép be így: ${name}. Aki kérte, erről nem kap hírt.`,
        sorry: {
          on: ({ partner }) =>
            line`Köszönjük a megkeresését. Most sajnos nem jön össze: ${{ strong: partner }}`,
          te: ({ partner }) =>
            line`Köszönjük a megkeresésedet. Most sajnos nem jön össze: ${{ strong: partner }}`,
        },
        turn: {
          on: 'Lehet, hogy csak nem a megfelelő partnerhez került. Kérjen bátran újra.',
          te: 'Lehet, hogy csak nem a megfelelő partnerhez került. Kérj bátran újra.',
        },
        again: 'Újra kérem',
      },
    },
  },
  async run({ join }, { id, network, reader, store, say }) {
    const { person, name, account } = join.value
    // A false address would learn by a no whom it means.
    if (account !== undefined) return { changes: [drop(join)], reply: { title: say.unsaid({ name }) } }
    const partner = await tellWanted(store, join.value)
    const there = await store.get(people, person)
    return {
      changes: [drop(join)],
      reply: { title: say.done({ name }), buttons: [wayBack(id, reader)] },
      notices: there
        ? [
            {
              to: { person },
              kind: 'join',
              urgency: 'answer',
              draw: ({ say }) => ({
                title: say.sorry({ partner }),
                blocks: [{ kind: 'text', line: say.turn }],
                buttons: [
                  { label: say.again, call: { command: 'join ask', input: { network: network.id } } },
                ],
              }),
            },
          ]
        : [],
    }
  },
})
