import * as z from 'zod'
import { type Line, line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { organizationKinds } from '../src/domain/organization.ts'
import { choice } from '../src/field.ts'
import { choiceLabelsOf } from '../src/labels.ts'
import { nearList } from '../src/near-list.ts'
import { termChoices, termName } from '../src/network/terms.ts'
import { page, pageOf } from '../src/page.ts'
import { asInput, calledRightly, inOrder, partnersOf, readWhich } from '../src/partner/list.ts'

type Counted = { readonly n: number; readonly what: string }
type What = { readonly what: string }

export default defineCommand({
  name: 'organization list',
  access: 'directory',
  aloud: true,
  input: {
    which: z.string().trim().min(1).max(120).optional(),
    sector: choice().optional(),
    region: choice().optional(),
    town: choice().optional(),
    kind: z.enum(organizationKinds).optional(),
    order: z.enum(['name', 'newest']).optional(),
    page: page(),
  },
  words: {
    en: {
      name: 'partner list',
      alone: ['partners', 'the partners', 'the list'],
      typed: [
        'list partners',
        'all partners',
        'partners in',
        'which partners are there',
        'who is in the network',
      ],
      title: 'List the partners',
      summary: 'Who is in the network: by sector, by region, or the newest',
      fields: {
        which: 'Which ones?',
        sector: 'Sector',
        region: 'Region',
        town: 'Town',
        kind: {
          label: 'Kind',
          choices: {
            company: 'Companies',
            municipality: 'Municipalities',
            association: 'Associations',
            school: 'Schools',
            other: 'Others',
          },
        },
        order: { label: 'Order', choices: { name: 'By name', newest: 'Newest first' } },
        page: 'Page',
      },
      say: {
        all: ({ n }: Counted) => `Partners in the network: ${n}`,
        some: ({ n, what }: Counted): Line => line`Partners, ${{ strong: what }}: ${String(n)}`,
        none: ({ what }: What): Line => line`No partner so far: ${{ strong: what }}`,
        ignored: ({ what }: What) => `Not taken into account: ${what}`,
        newest: 'Newest first',
        show: 'Show',
        more: 'More',
      },
    },
    de: {
      name: 'partner liste',
      alone: ['partner', 'die partner', 'die liste'],
      typed: [
        ...['alle partner', 'partnerliste', 'liste der partner', 'partner in', 'partner im', 'partner aus'],
        ...[
          'welche partner gibt es',
          'welche partner',
          'wer ist im netzwerk',
          'wer ist dabei',
          'wer macht mit',
        ],
      ],
      title: 'Partner auflisten',
      summary: 'Wer im Netzwerk ist: nach Branche, nach Region oder die neuesten zuerst',
      fields: {
        which: 'Welche?',
        sector: 'Branche',
        region: 'Region',
        town: 'Ort',
        kind: {
          label: 'Art',
          choices: {
            company: 'Unternehmen',
            municipality: 'Kommunen',
            association: 'Vereine',
            school: 'Schulen',
            other: 'Sonstige',
          },
        },
        order: { label: 'Reihenfolge', choices: { name: 'Nach Namen', newest: 'Neueste zuerst' } },
        page: 'Seite',
      },
      say: {
        all: ({ n }) => `Partner im Netzwerk: ${n}`,
        some: ({ n, what }) => line`Partner, ${{ strong: what }}: ${String(n)}`,
        none: ({ what }) => line`Noch kein Partner: ${{ strong: what }}`,
        ignored: ({ what }) => `Nicht berücksichtigt: ${what}`,
        newest: 'Neueste zuerst',
        show: 'Zeigen',
        more: 'Mehr',
      },
    },
    hu: {
      name: 'partner lista',
      alone: ['a partnerek', 'partnereket', 'a partnereket', 'a lista', 'a listát'],
      typed: [
        'partnerek listája',
        'az összes partner',
        'összes partner',
        'milyen partnerek vannak',
        'partnerek',
      ],
      title: 'Partnerek listája',
      summary: 'Kik vannak a hálózatban: ágazat vagy régió szerint, vagy a legújabbak',
      fields: {
        which: 'Melyik partnerek?',
        sector: 'Ágazat',
        region: 'Régió',
        town: 'Település',
        kind: {
          label: 'Jelleg',
          choices: {
            company: 'Vállalkozások',
            municipality: 'Önkormányzatok',
            association: 'Egyesületek',
            school: 'Iskolák',
            other: 'Egyéb',
          },
        },
        order: { label: 'Sorrend', choices: { name: 'Név szerint', newest: 'Legújabbak elöl' } },
        page: 'Oldal',
      },
      say: {
        all: ({ n }) => `Partnerek a hálózatban: ${n}`,
        some: ({ n, what }) => line`Partnerek, ${{ strong: what }}: ${String(n)}`,
        none: ({ what }) => line`Még nincs ilyen partner: ${{ strong: what }}`,
        ignored: ({ what }) => `Ezt nem vettem figyelembe: ${what}`,
        newest: 'Legújabbak elöl',
        show: 'Megnézem',
        more: 'Továbbiak',
      },
    },
  },
  async prepare({ network, reader }) {
    const sector = termChoices(network.sectors, reader.locale)
    return { choices: { ...(sector.length > 0 && { sector }) } }
  },
  async show(given, { network, store, search, reader, commands, say }) {
    const { which = '', order = 'name', page } = given
    const measured = await search.measure(which)
    const { by, rest } = await readWhich(store, network, measured?.rest ?? which)
    const near = measured?.narrowing ?? {}
    const { sector, region, town, kind } = { ...near, ...by, ...calledRightly(given, network, reader.locale) }
    const narrowed = { sector, region, town, kind }
    const all = await inOrder(store, await partnersOf(store, network, narrowed), order, reader.locale)
    const at = ({ id, town }: (typeof all)[number]) => ({ organization: id, shown: town })
    const { found, n, far, ...asked } = nearList(all, measured, at, reader)
    const sectorOf = (id: string | undefined) => termName(network.sectors, id, reader)
    const lists = commands.find(({ name }) => name === 'organization list')
    const kinds = choiceLabelsOf(lists, 'kind', reader.locale)
    const what = [sectorOf(sector), kind && kinds[kind], town, region].filter((part) => part).join(', ')
    const { shown, next } = pageOf(found, page)
    const items = shown.map((one) => ({
      line: [one.name, one.town, far.get(one.id), sectorOf(one.sector)].filter((part) => part).join(' · '),
      button: { label: say.show, call: { command: 'organization show', input: { organization: one.id } } },
    }))
    const again = (more: Readonly<Record<string, string>>) => ({
      command: 'organization list',
      input: { ...asInput(narrowed), ...(asked.again !== '' && { which: asked.again }), ...more },
    })
    const about = what === '' ? (measured?.near.from ?? '') : what
    const some = n === 0 ? say.none({ what: about }) : say.some({ n, what: about })
    return {
      title: about === '' ? say.all({ n, what }) : some,
      blocks: [
        ...asked.blocks,
        ...(items.length > 0 ? [{ kind: 'items', items } as const] : []),
        ...(rest === '' ? [] : [{ kind: 'text', line: say.ignored({ what: rest }) } as const]),
      ],
      buttons: [
        ...(next === undefined ? [] : [{ label: say.more, call: again({ order, page: next }) }]),
        ...(order === 'newest' || found.length < 2
          ? []
          : [{ label: say.newest, call: again({ order: 'newest' }) }]),
      ],
    }
  },
})
