import { defineCommand } from '../src/command.ts'
import { prospects } from '../src/domain/prospect.ts'
import { page, pageOf } from '../src/page.ts'
import { approachedBy, tellState } from '../src/partner/prospect-words.ts'
import { coordinatesIn } from '../src/reader.ts'
import { findAll } from '../src/store.ts'

type Counted = { readonly n: number }

export default defineCommand({
  name: 'prospect list',
  access: 'coordinator',
  module: 'prospects',
  input: {
    page: page(),
  },
  words: {
    en: {
      name: 'prospect list',
      typed: ['possible partners', 'prospects'],
      title: 'Possible partners',
      summary: 'Who might join, and how far it is; only coordinators see it',
      fields: { page: 'Page' },
      say: {
        listed: ({ n }: Counted) => `Possible partners: ${n}`,
        none: 'Nobody is noted. Just write “note down: Backhaus bakery, Lüchow”.',
        show: 'Show',
        more: 'More',
        add: 'Note another',
      },
    },
    de: {
      name: 'vormerkung liste',
      typed: ['vorgemerkte', 'vorgemerkte partner', 'wer ist vorgemerkt', 'vormerkungen'],
      title: 'Vorgemerkte Partner',
      summary: 'Wer dazukommen könnte und wie weit es ist; das sieht nur die Koordination',
      fields: { page: 'Seite' },
      say: {
        listed: ({ n }) => `Vorgemerkt: ${n}`,
        none: {
          sie: 'Vorgemerkt ist niemand. Schreiben Sie einfach „vormerken: Bäckerei Backhaus, Lüchow“.',
          du: 'Vorgemerkt ist niemand. Schreib einfach „vormerken: Bäckerei Backhaus, Lüchow“.',
        },
        show: 'Zeigen',
        more: 'Mehr',
        add: 'Weitere vormerken',
      },
    },
    hu: {
      name: 'érdeklődő lista',
      typed: ['leendő partnerek', 'érdeklődők'],
      title: 'Leendő partnerek',
      summary: 'Ki csatlakozhatna, és hol tart az ügy; csak a koordinátor látja',
      fields: { page: 'Oldal' },
      say: {
        listed: ({ n }) => `Előjegyezve: ${n}`,
        none: {
          on: 'Senki sincs előjegyezve. Csak írja be: „előjegyzés: Backhaus pékség, Lüchow”.',
          te: 'Senki sincs előjegyezve. Csak írd be: „előjegyzés: Backhaus pékség, Lüchow”.',
        },
        show: 'Megnézem',
        more: 'Továbbiak',
        add: 'Újabb partner előjegyzése',
      },
    },
  },
  async show({ page }, { account, store, reader, say }) {
    const all = (await findAll(store, prospects)).filter(
      ({ value }) => value.joined === undefined && coordinatesIn(reader, value.region),
    )
    // Who has waited longest for a word comes first.
    const since = ({ approached, at }: (typeof all)[number]['value']) => approached?.at ?? at
    const inOrder = all.toSorted(
      ({ value: a }, { value: b }) =>
        Number(a.approached !== undefined) - Number(b.approached !== undefined) ||
        (since(a) < since(b) ? -1 : 1),
    )
    const { shown, next } = pageOf(inOrder, page)
    const items = await Promise.all(
      shown.map(async ({ id, value }) => {
        const by = await approachedBy(store, value, reader, account)
        return {
          line: [value.name, value.town, tellState(value, by, reader)].filter((part) => part).join(' · '),
          button: { label: say.show, call: { command: 'prospect show', input: { prospect: id } } },
        }
      }),
    )
    return {
      title: all.length === 0 ? say.none : say.listed({ n: all.length }),
      ...(items.length > 0 && { blocks: [{ kind: 'items', items }] }),
      buttons: [
        ...(next === undefined
          ? []
          : [{ label: say.more, call: { command: 'prospect list', input: { page: next } } }]),
        { label: say.add, call: { command: 'prospect add', input: {} } },
      ],
    }
  },
})
