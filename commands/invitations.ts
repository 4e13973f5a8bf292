import { isShownAt } from '../src/about.ts'
import { defineCommand } from '../src/command.ts'
import type { Person } from '../src/domain/person.ts'
import { comeOf, inviteAll, lookedAfter } from '../src/joining/invitation.ts'
import { letterFile } from '../src/joining/letter.ts'
import { senderOf } from '../src/joining/sender.ts'
import { mostChanges } from '../src/limits.ts'
import { shortened } from '../src/shortened.ts'
import { count } from '../src/words.ts'

type Some = { readonly n: number }
type Named = { readonly name: string }

const mostNamed = 10

export default defineCommand({
  name: 'invitations',
  access: 'coordinator',
  input: {},
  words: {
    en: {
      name: 'invitations',
      alone: ['who is not in the chat yet', 'who is not in the chat'],
      title: 'Invitations',
      summary: 'Personal codes for everybody who is not in the chat yet, as a file, and who has joined',
      fields: {},
      say: {
        title: ({ n }: Some) =>
          n === 0
            ? 'Everybody is in the chat.'
            : `Not in the chat yet: ${count(n, { one: 'person', other: 'people' })}`,
        joined: 'Joined by invitation',
        absent: 'Still to come',
        more: ({ n }: Some) => `and ${n} more`,
        file: 'The file has a ready text for each of them. The codes are valid for 60 days and work once. Please pass each one on to that person alone.',
        left: ({ n }: Some) =>
          `${count(n, { one: 'person is', other: 'people are' })} not in the file yet: there are too many for once.`,
        hidden: ({ n }: Some) =>
          `Not named here, as they show their data elsewhere alone: ${count(n, { one: 'person', other: 'people' })}. All of them: npm run rundruf -- invitations FILE`,
        further: 'Further codes',
        single: ({ name }: Named) => `Code for ${name}`,
      },
    },
    de: {
      name: 'einladungen',
      alone: ['wer ist noch nicht im chat', 'wer ist nicht im chat'],
      title: 'Einladungen',
      summary: 'Persönliche Codes für alle, die noch nicht im Chat sind, als Datei, und wer schon da ist',
      fields: {},
      say: {
        title: ({ n }) =>
          n === 0
            ? 'Alle sind im Chat.'
            : `Noch nicht im Chat: ${count(n, { one: 'Person', other: 'Personen' })}`,
        joined: 'Auf Einladung dabei',
        absent: 'Fehlen noch',
        more: ({ n }) => `und ${n} weitere`,
        file: {
          sie: 'In der Datei steht für jede Person ein fertiger Text. Die Codes gelten 60 Tage und nur einmal. Bitte geben Sie jeden nur an diese Person weiter.',
          du: 'In der Datei steht für jede Person ein fertiger Text. Die Codes gelten 60 Tage und nur einmal. Bitte gib jeden nur an diese Person weiter.',
        },
        left: ({ n }) =>
          `${count(n, { one: 'Person steht', other: 'Personen stehen' })} noch nicht in der Datei: So viele gehen nicht auf einmal.`,
        hidden: ({ n }) =>
          `Hier nicht genannt, weil sie ihre Daten nur anderswo zeigen: ${count(n, { one: 'Person', other: 'Personen' })}. Alle zusammen gibt es so: npm run rundruf -- invitations DATEI`,
        further: 'Weitere Codes',
        single: ({ name }) => `Code für ${name}`,
      },
    },
    hu: {
      name: 'meghívók',
      title: 'Meghívók',
      summary:
        'Személyes kódok fájlban azoknak, akik még nincsenek a csevegésben, és hogy ki csatlakozott már',
      fields: {},
      say: {
        title: ({ n }) =>
          n === 0 ? 'Mindenki itt van a csevegésben.' : `Még nincs a csevegésben: ${n} személy`,
        joined: 'Meghívóval csatlakozott',
        absent: 'Még hiányzik',
        more: ({ n }) => `és még ${n}`,
        file: {
          on: 'A fájlban mindenkihez kész szöveg van. A kódok 60 napig érvényesek, és egyszer használhatók. Kérjük, mindegyiket csak annak adja tovább, akinek szól.',
          te: 'A fájlban mindenkihez kész szöveg van. A kódok 60 napig érvényesek, és egyszer használhatók. Kérlek, mindegyiket csak annak add tovább, akinek szól.',
        },
        left: ({ n }) => `${n} személy még nem szerepel a fájlban: egyszerre nem fér bele mindenki.`,
        hidden: ({ n }) =>
          `Nincs itt megnevezve ${n} személy, mert az adataik csak máshol láthatók. Mindenki együtt: npm run rundruf -- invitations FÁJL`,
        further: 'További kódok',
        single: ({ name }) => `Kód: ${name}`,
      },
    },
  },
  async run(_, { account, id, network, store, now, secret, caller, reader, say }) {
    const tended = await lookedAfter(store, reader)
    const all = tended.filter(({ person }) => isShownAt(person, account))
    const inviting = { id, network, store, now, secret }
    const { invited, changes, left } = await inviteAll(inviting, caller.id, all, mostChanges)
    const joined = await comeOf(store, all)
    const isAbsent = ({ person }: (typeof all)[number]) => person.human === undefined
    const absent = all.filter(isAbsent)
    const hidden = tended.filter(isAbsent).length - absent.length
    const names = (some: readonly { readonly person: Person }[]) => {
      const shown = some.slice(0, mostNamed).map(({ person }) => person.name)
      const more = some.length - shown.length
      return [...shown, ...(more > 0 ? [say.more({ n: more })] : [])].join(', ')
    }
    const facts = [
      [say.joined, joined],
      [say.absent, absent.length > mostNamed ? absent : []],
    ] as const
    return {
      changes,
      reply: {
        title: say.title({ n: absent.length + hidden }),
        blocks: [
          {
            kind: 'facts',
            facts: facts.flatMap(([label, some]) =>
              some.length === 0 ? [] : [[`${label} (${some.length})`, names(some)] as const],
            ),
          },
          ...(absent.length > mostNamed
            ? []
            : [
                {
                  kind: 'items',
                  items: absent.map(({ person, partners }) => ({
                    line: [person.name, ...partners].join(' · '),
                    button: {
                      label: shortened(say.single(person), 80),
                      call: { command: 'invitation', input: { person: person.id } },
                    },
                  })),
                } as const,
              ]),
          ...(invited.length === 0 ? [] : [{ kind: 'text', line: say.file } as const]),
          ...(hidden === 0 ? [] : [{ kind: 'text', line: say.hidden({ n: hidden }) } as const]),
          ...(left === 0 ? [] : [{ kind: 'text', line: say.left({ n: left }) } as const]),
        ],
        ...(invited.length > 0 && {
          file: letterFile(invited, network, await senderOf(store, network, account), reader.locale),
        }),
        buttons: left === 0 ? [] : [{ label: say.further, call: { command: 'invitations', input: {} } }],
      },
    }
  },
})
