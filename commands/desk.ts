import * as z from 'zod'
import type { Block } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { lookAt, type Section, sections } from '../src/desk/desk.ts'
import { spoken } from '../src/desk/words.ts'
import { choice } from '../src/field.ts'
import { speak } from '../src/words.ts'

const few = 2 // of each kind, on a card that fits a phone
const page = 8 // at once

type Counted = { readonly counts: string }
type Named = { readonly name: string }
type Others = { readonly n: number }

export default defineCommand({
  name: 'desk',
  access: 'coordinator',
  input: { section: z.enum(sections).optional(), from: choice().optional() },
  words: {
    en: {
      name: 'desk',
      typed: ['my desk'],
      alone: [
        'what is waiting',
        'what is on',
        'what’s on',
        'join requests',
        'requests to join',
        'all join requests',
        'show all join requests',
      ],
      title: 'What is waiting?',
      summary: 'Everything that waits for the coordinators, the most urgent first',
      fields: {
        section: {
          label: 'Of which kind?',
          choices: {
            joins: 'Requests to join',
            flood: 'Much at once',
            errands: 'To pass on',
            locked: 'Codes locked after wrong tries',
            requests: 'Unanswered requests',
            undelivered: 'Undelivered messages',
            unseen: 'Partners never in the chat',
            duplicates: 'Partners that may be there twice',
          },
        },
        from: 'From which one on?',
      },
      say: {
        waiting: ({ counts }: Counted) => `This is waiting: ${counts}`,
        nothing: 'Nothing is waiting. The network is in good hands.',
        none: ({ name }: Named) => `${name}: nothing is waiting here any more.`,
        more: ({ name }: Named) => `All: ${name}`,
        others: ({ n }: Others) => `Not shown here: ${n}`,
        further: 'More',
        back: 'Back to the desk',
      },
    },
    de: {
      name: 'schreibtisch',
      alone: [
        'was liegt an',
        'was liegt heute an',
        'was steht an',
        'beitrittsanfragen',
        'aufnahmeanfragen',
        'alle beitrittsanfragen',
        'zeig alle beitrittsanfragen',
        'zeige alle beitrittsanfragen',
      ],
      title: 'Was liegt an?',
      summary: 'Alles, was auf die Koordination wartet, das Dringendste zuerst',
      fields: {
        section: {
          label: 'Was davon?',
          choices: {
            joins: 'Beitrittsanfragen',
            flood: 'Viel auf einmal',
            errands: 'Weiterzugeben',
            locked: 'Nach falschen Versuchen gesperrte Codes',
            requests: 'Gesuche ohne Antwort',
            undelivered: 'Nicht zugestellte Nachrichten',
            unseen: 'Partner, die noch nie im Chat waren',
            duplicates: 'Partner, die vielleicht doppelt sind',
          },
        },
        from: 'Ab welchem?',
      },
      say: {
        waiting: ({ counts }) => `Das liegt an: ${counts}`,
        nothing: {
          sie: 'Es liegt nichts an. Das Netzwerk ist bei Ihnen in guten Händen.',
          du: 'Es liegt nichts an. Das Netzwerk ist bei dir in guten Händen.',
        },
        none: ({ name }) => `${name}: Da liegt nichts mehr an.`,
        more: ({ name }) => `Alle: ${name}`,
        others: ({ n }) => `Hier nicht gezeigt: ${n}`,
        further: 'Weitere',
        back: 'Zurück zu allem, was anliegt',
      },
    },
    hu: {
      name: 'teendők',
      typed: ['íróasztal'],
      alone: [
        'mi a teendő',
        'mi a teendőm',
        'van teendő',
        'mi vár rám',
        'csatlakozási kérelmek',
        'az összes csatlakozási kérelem',
        'mutasd az összes csatlakozási kérelmet',
      ],
      title: 'Mi a teendő?',
      summary: 'Minden, ami a koordinátorra vár, a legsürgősebb elöl',
      fields: {
        section: {
          label: 'Melyik csoport?',
          choices: {
            joins: 'Csatlakozási kérelmek',
            flood: 'Egyszerre sok',
            errands: 'Továbbadandó',
            locked: 'Sikertelen próbálkozások miatt zárolt kódok',
            requests: 'Válasz nélküli igények',
            undelivered: 'Nem kézbesített üzenetek',
            unseen: 'Partnerek, akik még sosem jártak itt',
            duplicates: 'Talán kétszer szereplő partnerek',
          },
        },
        from: 'Hányadiktól?',
      },
      say: {
        waiting: ({ counts }) => `Ez vár: ${counts}`,
        nothing: {
          on: 'Most nincs teendő. A hálózat jó kezekben van Önnél.',
          te: 'Most nincs teendő. A hálózat jó kezekben van nálad.',
        },
        none: ({ name }) => `${name}: itt már nincs teendő.`,
        more: ({ name }) => `Mind: ${name}`,
        others: ({ n }) => `Itt nem látszik: ${n}`,
        further: 'Továbbiak',
        back: 'Vissza a teendőkhöz',
      },
    },
  },
  async show({ section, from }, { account, store, network, now, reader, say }) {
    const names = speak(spoken, reader)
    const call = (input: Readonly<Record<string, string>>) => ({ command: 'desk', input })
    const told = await lookAt({ account, store, network, now, reader }, section ? [section] : sections)
    const some = told.filter(({ waiting }) => waiting.length > 0)
    const count = (one: Section, n: number) => `${names[one]} ${n}`
    const counts = some.map((one) => count(one.section, one.waiting.length)).join(' · ')
    const back = section ? [{ label: say.back, call: call({}) }] : []
    if (some.length === 0)
      return { title: section ? say.none({ name: names[section] }) : say.nothing, buttons: back }
    const start = section ? Math.max(0, Math.trunc(Number(from)) || 0) : 0
    const most = section ? page : few
    const shown = some.map(({ waiting }) => waiting.slice(start, start + most))
    // The most urgent kinds come first; of those for which no room is left, a button shows all.
    const ends = shown.map((_, i) => shown.slice(0, i + 1).flat().length)
    const fits = shown.map((waiting, i) =>
      waiting.slice(0, Math.max(0, waiting.length + page - (ends[i] ?? 0))),
    )
    const blocks = await Promise.all(
      some.map(async ({ section: one }, i): Promise<readonly Block[]> => {
        const items = await Promise.all((fits[i] ?? []).map((draw) => draw()))
        const head: readonly Block[] = section ? [] : [{ kind: 'text', line: [{ strong: names[one] }] }]
        return items.length === 0 ? [] : [...head, { kind: 'items', items }]
      }),
    )
    const longer = some.filter(({ waiting }, i) => waiting.length > start + (fits[i]?.length ?? 0))
    const all = some.flatMap(({ waiting }) => waiting)
    const others = all.length - start - fits.flat().length
    return {
      title: say.waiting({ counts }),
      blocks: [
        ...blocks.flat(),
        ...(others > 0 ? [{ kind: 'text', line: say.others({ n: others }) } as const] : []),
      ],
      buttons: [
        ...longer.map(({ section: one }) =>
          section
            ? { label: say.further, call: call({ section: one, from: String(start + page) }) }
            : { label: say.more({ name: names[one] }), call: call({ section: one }) },
        ),
        ...back,
      ],
    }
  },
})
