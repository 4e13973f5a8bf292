import { defineCommand } from '../src/command.ts'
import { places } from '../src/domain/place.ts'
import { languageLabels, roleLabels, tellOnly } from '../src/network/room.ts'
import { findAll } from '../src/store.ts'
import { count } from '../src/words.ts'

type Numbers = { readonly n: number }

export default defineCommand({
  name: 'place list',
  access: 'coordinator',
  input: {},
  words: {
    en: {
      name: 'room list',
      typed: ['rooms', 'all rooms'],
      title: 'Rooms of the network',
      summary: 'Which rooms the network uses, and what for',
      fields: {},
      say: {
        some: ({ n }: Numbers) => `The network uses ${count(n, { one: 'room', other: 'rooms' })}.`,
        none: 'The network uses no room yet.',
        change: 'Change',
        link: 'Link a room',
        unlink: 'Give up a room',
      },
    },
    de: {
      name: 'raum liste',
      typed: ['räume', 'alle räume', 'kanäle'],
      title: 'Räume des Netzwerks',
      summary: 'Welche Räume das Netzwerk nutzt, und wofür',
      fields: {},
      say: {
        some: ({ n }) => `Das Netzwerk nutzt ${count(n, { one: 'Raum', other: 'Räume' })}.`,
        none: 'Das Netzwerk nutzt noch keinen Raum.',
        change: 'Ändern',
        link: 'Raum verbinden',
        unlink: 'Raum trennen',
      },
    },
    hu: {
      name: 'csatorna lista',
      typed: ['csatornák', 'minden csatorna'],
      title: 'A hálózat csatornái',
      summary: 'Milyen csatornákat használ a hálózat, és mire',
      fields: {},
      say: {
        some: ({ n }) => `A hálózat ${count(n, { one: 'csatornát', other: 'csatornát' })} használ.`,
        none: 'A hálózat még nem használ csatornát.',
        change: 'Módosítás',
        link: 'Csatorna hozzáadása',
        unlink: 'Csatorna leválasztása',
      },
    },
  },
  async show(_, { network, store, reader, say }) {
    const { locale, regions } = reader
    const rooms = (await findAll(store, places)).toSorted((a, b) => a.value.name.localeCompare(b.value.name))
    const whole = regions === undefined
    const link = { label: say.link, call: { command: 'place link', input: {} } }
    const unlink = { label: say.unlink, call: { command: 'place unlink', input: {} } }
    return {
      title: rooms.length === 0 ? say.none : say.some({ n: rooms.length }),
      blocks: [
        {
          kind: 'items',
          items: rooms.map(({ id, value }) => {
            const tongues = value.languages.map((one) => languageLabels[locale][one]).join(', ')
            const only = tellOnly(value, network.sectors, reader)
            const parts = [value.name, roleLabels[locale][value.role], tongues, only]
            return {
              line: parts.filter((part) => part !== undefined).join(' · '),
              ...(whole && {
                button: { label: say.change, call: { command: 'place change', input: { place: id } } },
              }),
            }
          }),
        },
      ],
      buttons: whole ? (rooms.length === 0 ? [link] : [link, unlink]) : [],
    }
  },
})
