import * as z from 'zod'
import { line } from '../src/card.ts'
import { newCode } from '../src/code.ts'
import { defineCommand } from '../src/command.ts'
import { readRoom, roleLabels, roomFields, roomInput, tellOnly } from '../src/network/room.ts'

type Coded = { readonly code: string }
type Named = { readonly name: string }

export default defineCommand({
  name: 'place link',
  access: 'whole',
  input: { name: z.string().trim().min(1).max(60), ...roomInput },
  words: {
    en: {
      name: 'room link',
      typed: ['link room', 'new room'],
      title: 'Link a room',
      summary: 'Add a room of the chat to the network, with a code to write there',
      fields: {
        name: 'Name of the room',
        ...roomFields.en,
      },
      say: {
        code: ({ code }: Coded) => line`The code: ${{ strong: code }}`,
        how: ({ name }: Named) =>
          `Write it within ten minutes in the room, and mention me: ${name}. It works once.`,
        more: 'A second language, or only for one region or sector? Add it right away: room link Town hall second:Hungarian area:Wendland',
        role: 'For',
        only: 'Only',
      },
    },
    de: {
      name: 'raum verbinden',
      typed: ['verbinde raum', 'neuer raum', 'kanal verbinden'],
      title: 'Raum verbinden',
      summary: 'Einen Raum des Chats ins Netzwerk holen, mit einem Code, der dort eingegeben wird',
      fields: {
        name: 'Name des Raums',
        ...roomFields.de,
      },
      say: {
        code: ({ code }) => line`Der Code: ${{ strong: code }}`,
        how: {
          sie: ({ name }) =>
            `Schreiben Sie ihn innerhalb von zehn Minuten in den Raum, und erwähnen Sie mich dabei: ${name}. Er gilt nur einmal.`,
          du: ({ name }) =>
            `Schreib ihn innerhalb von zehn Minuten in den Raum, und erwähne mich dabei: ${name}. Er gilt nur einmal.`,
        },
        more: 'Eine zweite Sprache, oder nur für eine Region oder Branche? Das geht gleich mit: raum verbinden Rathaus zweitsprache:Ungarisch bereich:Wendland',
        role: 'Wofür',
        only: 'Nur',
      },
    },
    hu: {
      name: 'csatorna hozzáadása',
      typed: ['új csatorna', 'szoba összekapcsolása'],
      title: 'Csatorna hozzáadása',
      summary: 'Egy csatorna hozzáadása a hálózathoz egy ott beírt kóddal',
      fields: {
        name: 'A csatorna neve',
        ...roomFields.hu,
      },
      say: {
        code: ({ code }) => line`A kód: ${{ strong: code }}`,
        how: {
          on: ({ name }) =>
            `Tíz percen belül írja be azon a csatornán, engem is megemlítve: ${name}. Egyszer használható.`,
          te: ({ name }) =>
            `Tíz percen belül írd be azon a csatornán, engem is megemlítve: ${name}. Egyszer használható.`,
        },
        more: 'Kell második nyelv, vagy csak egy régiónak vagy ágazatnak szól? Így is beírható: csatorna hozzáadása Városháza másodnyelv:Német terület:Zala',
        role: 'Mire való',
        only: 'Csak',
      },
    },
  },
  async run({ name, ...chosen }, context) {
    const { network, reader, caller, say } = context
    const room = readRoom(network, name, chosen)
    const { written, change } = await newCode(context, caller.id, 'place', JSON.stringify(room))
    const only = tellOnly(room, network.sectors, reader)
    return {
      changes: [change],
      reply: {
        title: say.code({ code: written }),
        blocks: [
          { kind: 'text', line: say.how({ name: room.name }) },
          {
            kind: 'facts',
            facts: [
              [say.role, roleLabels[reader.locale][room.role]],
              ...(only === undefined ? [] : [[say.only, only] as const]),
            ],
          },
          ...(chosen.also === undefined && chosen.only === undefined
            ? [{ kind: 'text', line: say.more } as const]
            : []),
        ],
      },
    }
  },
})
