import { defineCommand } from '../src/command.ts'
import { tellAccount } from '../src/person/account-words.ts'
import { count } from '../src/words.ts'

type Counted = { readonly n: number }

export default defineCommand({
  name: 'account list',
  access: 'self',
  input: {},
  words: {
    en: {
      name: 'account list',
      typed: ['my accounts'],
      title: 'My accounts',
      summary: 'Your accounts that are linked here',
      fields: {},
      say: {
        title: ({ n }: Counted) => `You are here with ${count(n, { one: 'account', other: 'accounts' })}.`,
        link: 'Link another',
        separate: 'Separate',
      },
    },
    de: {
      name: 'konto übersicht',
      typed: ['meine konten'],
      title: 'Meine Konten',
      summary: 'Die eigenen Konten, die hier verbunden sind',
      fields: {},
      say: {
        title: {
          sie: ({ n }) => `Sie sind hier mit ${count(n, { one: 'Konto', other: 'Konten' })}.`,
          du: ({ n }) => `Du bist hier mit ${count(n, { one: 'Konto', other: 'Konten' })}.`,
        },
        link: 'Weiteres verbinden',
        separate: 'Trennen',
      },
    },
    hu: {
      name: 'fiók áttekintése',
      typed: ['fiókjaim', 'saját fiókok'],
      title: 'Fiókjaim',
      summary: 'Az itt összekapcsolt saját fiókok',
      fields: {},
      say: {
        title: ({ n }) => `Fiókok száma itt: ${n}`,
        link: 'Újabb fiók összekapcsolása',
        separate: 'Szétválasztom',
      },
    },
  },
  async run(_, { own, reader, say }) {
    const { accounts, humans } = await own()
    const linked = humans.some(({ value }) => value.is !== undefined)
    return {
      reply: {
        title: say.title({ n: accounts.length }),
        blocks: [
          { kind: 'items', items: accounts.map(({ value }) => ({ line: tellAccount(value, reader) })) },
        ],
        buttons: [
          { label: say.link, call: { command: 'account link', input: {} } },
          ...(linked ? [{ label: say.separate, call: { command: 'account separate', input: {} } }] : []),
        ],
      },
    }
  },
})
