import * as z from 'zod'
import { type Block, type Button, type Line, line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { readMonth, tellMonth } from '../src/gaps/month.ts'
import { monthsOf, rowsOf, stillMissing } from '../src/gaps/rows.ts'
import { page, pageLength, pageOf } from '../src/page.ts'
import { listed } from '../src/reader.ts'
import { mayCall } from '../src/rights.ts'
import { count } from '../src/words.ts'

const mostNamed = 5 // things in one line

/** Which month is meant: a button says it, and words that name one mean it. */
const month = () =>
  z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
    .meta({ field: 'choice' })
    .optional()

type Most = { readonly most: string }
type In = { readonly when: string }
type Asked = { readonly words: string; readonly n: number; readonly since: string }
type Found = { readonly things: string }

export default defineCommand({
  name: 'gaps',
  access: 'coordinator',
  input: { month: month(), page: page() },
  words: {
    en: {
      name: 'gaps',
      typed: ['list of gaps'],
      alone: ['what is missing', 'what’s missing'],
      title: 'What is missing',
      summary: 'What was searched for in vain: whom the network could win next',
      fields: { month: 'Month', page: 'Page' },
      say: {
        year: ({ most }: Most): Line =>
          line`Searched for in vain in the last twelve months, most of all: ${{ strong: most }}`,
        month: ({ when, most }: In & Most): Line =>
          line`Searched for in vain in ${when}, most of all: ${{ strong: most }}`,
        noneYear: 'Nothing that was searched for in the last twelve months is missing now.',
        noneMonth: ({ when }: In): Line => `Nothing that was searched for in ${when} is missing now.`,
        asked: ({ words, n, since }: Asked): Line =>
          line`${{ strong: words }} · ${count(n, { one: 'question', other: 'questions' })}${since === '' ? '' : ` · since ${since}`}`,
        there: ({ things }: Found): Line => `Can be found by now: ${things}`,
        counted: 'Only the words are counted, not who asked.',
        drop: 'Take off',
        more: 'More',
        whole: 'The whole year',
        only: ({ when }: In) => `Only ${when}`,
        note: 'Note a possible partner',
      },
    },
    de: {
      name: 'lücken',
      typed: ['lückenliste'],
      alone: ['was fehlt', 'was fehlt uns', 'was fehlt noch'],
      title: 'Was fehlt im Netzwerk?',
      summary: 'Was vergeblich gesucht wurde: wen das Netzwerk noch gewinnen könnte',
      fields: { month: 'Monat', page: 'Seite' },
      say: {
        year: ({ most }) =>
          line`Vergeblich gesucht in den letzten zwölf Monaten, vor allem: ${{ strong: most }}`,
        month: ({ when, most }) => line`Vergeblich gesucht im ${when}, vor allem: ${{ strong: most }}`,
        noneYear: 'In den letzten zwölf Monaten wurde nichts gesucht, was noch fehlt.',
        noneMonth: ({ when }) => `Im ${when} wurde nichts gesucht, was noch fehlt.`,
        asked: ({ words, n, since }) =>
          line`${{ strong: words }} · ${count(n, { one: 'Frage', other: 'Fragen' })}${since === '' ? '' : ` · seit ${since}`}`,
        there: ({ things }) => `Inzwischen zu finden: ${things}`,
        counted: 'Gezählt werden nur die Wörter, nicht, wer gefragt hat.',
        drop: 'Streichen',
        more: 'Mehr',
        whole: 'Das ganze Jahr',
        only: ({ when }) => `Nur ${when}`,
        note: 'Partner vormerken',
      },
    },
    hu: {
      name: 'hiányok',
      typed: ['hiánylista'],
      alone: ['mi hiányzik', 'mi hiányzik még'],
      title: 'Mi hiányzik?',
      summary: 'Amit hiába kerestek: kiket volna jó még megnyerni a hálózatnak',
      fields: { month: 'Hónap', page: 'Oldal' },
      say: {
        year: ({ most }) =>
          line`Az elmúlt tizenkét hónapban hiába keresték, leginkább ezt: ${{ strong: most }}`,
        month: ({ when, most }) => line`Hiába keresték (${when}), leginkább ezt: ${{ strong: most }}`,
        noneYear: 'Az elmúlt tizenkét hónapban nem kerestek semmi olyat, ami még hiányzik.',
        noneMonth: ({ when }) => `Nem kerestek semmi olyat, ami még hiányzik (${when}).`,
        asked: ({ words, n, since }) =>
          line`${{ strong: words }} · ${count(n, { one: 'keresés', other: 'keresés' })}${since === '' ? '' : ` · ${since} óta`}`,
        there: ({ things }) => `Időközben már megtalálható: ${things}`,
        counted: 'Csak a szavakat számoljuk, azt nem, hogy ki kérdezett.',
        drop: 'Törlés a listáról',
        more: 'Továbbiak',
        whole: 'Az egész év',
        only: ({ when }) => `Csak ${when}`,
        note: 'Partner előjegyzése',
      },
    },
  },
  meant: async ({ month, ...said }, { network, now }) => {
    const meant = month === undefined ? undefined : readMonth(month, monthsOf(network, now))
    return { ...said, ...(month !== undefined && { month: meant ?? month }) }
  },
  async show({ month, page = '1' }, { commands, network, now, reader, search, store, say }) {
    const months = monthsOf(network, now)
    const rows = await rowsOf(store, network, reader.locale, { now, month })
    const { missing, there } = await stillMissing(rows, Number(page) * pageLength + 1, search)
    const { shown, next } = pageOf(missing, page)
    const when = month === undefined ? '' : tellMonth(month, reader.locale)
    const call = (input: Readonly<Record<string, string>>) => ({ command: 'gaps', input })
    const here = month === undefined ? {} : { month }
    const named = there.slice(0, mostNamed).map(({ words }) => words)
    const may = (name: string) => {
      const command = commands.find((one) => one.name === name)
      return command !== undefined && mayCall(command, network, reader) === undefined
    }
    const drops = may('gap drop')
    const since = (one: string) => (month === undefined ? tellMonth(one, reader.locale) : '')
    // The month that is, else the one before the one that is shown.
    const other = month === undefined ? months[0] : months[months.indexOf(month) + 1]
    const text = (said: Line): Block => ({ kind: 'text', line: said })
    const [{ words: most = '' } = {}] = missing
    const [none, some] =
      month === undefined
        ? [say.noneYear, say.year({ most })]
        : [say.noneMonth({ when }), say.month({ when, most })]
    const onlyOther: readonly Button[] =
      other === undefined
        ? []
        : [{ label: say.only({ when: tellMonth(other, reader.locale) }), call: call({ month: other }) }]
    return {
      title: missing.length === 0 ? none : some,
      blocks: [
        ...(shown.length === 0
          ? []
          : [
              {
                kind: 'items',
                items: shown.map(({ words, n, since: first, records: [record] }) => ({
                  line: say.asked({ words, n, since: since(first) }),
                  ...(drops &&
                    record && {
                      button: { label: say.drop, call: { command: 'gap drop', input: { gap: record.id } } },
                    }),
                })),
              } as const,
            ]),
        ...(named.length === 0 ? [] : [text(say.there({ things: listed(named, reader) }))]),
        text(say.counted),
      ],
      buttons: [
        ...(next === undefined ? [] : [{ label: say.more, call: call({ ...here, page: next }) }]),
        ...(month === undefined ? [] : [{ label: say.whole, call: call({}) }]),
        ...onlyOther,
        ...(may('prospect add') && shown.length > 0
          ? [{ label: say.note, call: { command: 'prospect add', input: {} } }]
          : []),
      ],
    }
  },
})
