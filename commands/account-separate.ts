import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import type { Human } from '../src/domain/account.ts'
import { choice } from '../src/field.ts'
import { tellAccount } from '../src/person/account-words.ts'
import { toEachAccount } from '../src/person/each-account.ts'
import type { Own } from '../src/person/self.ts'
import type { Reader } from '../src/reader.ts'
import { Refusal } from '../src/refusal.ts'
import { shortened } from '../src/shortened.ts'
import { type Kept, replace } from '../src/store.ts'

type Other = { readonly account: string }

/** Everybody who comes along when one human is separated: whoever turned out to be that one. */
const goingWith = (humans: Own['humans'], id: string): readonly string[] => [
  id,
  ...humans.filter(({ value }) => value.is === id).flatMap((one) => goingWith(humans, one.id)),
]

/** Those of somebody's who are of these humans. */
const partOf = ({ humans, accounts, people }: Own, isIn: (human: string) => boolean): Own => ({
  humans: humans.filter(({ id }) => isIn(id)),
  accounts: accounts.filter(({ value }) => isIn(value.human)),
  people: people.filter(({ value }) => value.human !== undefined && isIn(value.human)),
})

/** What can be separated: every human who turned out to be another. */
const linkedIn = ({ humans }: Own): readonly Kept<Human>[] =>
  humans.filter(({ value }) => value.is !== undefined)

export default defineCommand({
  name: 'account separate',
  access: 'self',
  barred: 'blockedAccount',
  input: { human: choice() },
  words: {
    en: {
      name: 'account separate',
      typed: ['separate account', 'unlink account', 'disconnect account', 'disconnect accounts'],
      title: 'Separate an account',
      summary: 'Undo the linking of two accounts; everything is as it was before',
      fields: { human: 'Which account?' },
      say: {
        done: ({ account }: Other) => line`Separated: ${{ strong: account }}`,
        after: 'Everything is as it was before the two were linked.',
      },
    },
    de: {
      name: 'konto trennen',
      typed: ['trenne konto', 'konten trennen', 'konto lösen'],
      title: 'Konto trennen',
      summary: 'Die Verbindung zweier Konten zurücknehmen; alles ist wie zuvor',
      fields: { human: 'Welches Konto?' },
      say: {
        done: ({ account }) => line`Getrennt: ${{ strong: account }}`,
        after: 'Alles ist so, wie es vor dem Verbinden war.',
      },
    },
    hu: {
      name: 'fiók leválasztása',
      typed: ['fiókok szétválasztása', 'fiók szétválasztása'],
      title: 'Fiók leválasztása',
      summary: 'Két fiók összekapcsolásának visszavonása; minden olyan lesz, mint előtte',
      fields: { human: 'Melyik fiók?' },
      say: {
        done: ({ account }) => line`Leválasztva: ${{ strong: account }}`,
        after: 'Minden olyan, mint az összekapcsolás előtt volt.',
      },
    },
  },
  async prepare({ own, reader }) {
    const self = await own()
    const linked = linkedIn(self)
    if (linked.length === 0) throw new Refusal('noLink')
    return {
      choices: {
        human: linked.map(({ id }) => ({ value: id, label: tellHuman(self, id, reader) })),
      },
    }
  },
  async run({ human }, context) {
    const { own, reader, say } = context
    const self = await own()
    const kept = linkedIn(self).find(({ id }) => id === human)
    if (kept === undefined) throw new Refusal('noLink')
    const { is: _, ...alone } = kept.value
    const going = goingWith(self.humans, human)
    const sides = [true, false].map((goes) => partOf(self, (one) => going.includes(one) === goes))
    return {
      changes: [replace(kept, alone)],
      reply: {
        title: say.done({ account: tellHuman(self, human, reader) }),
        blocks: [{ kind: 'text', line: say.after }],
      },
      // Whoever else of them is in the network hears of it, too.
      notices: sides.flatMap((side) =>
        toEachAccount(side, context, (to: Reader & { readonly say: typeof say }) => ({
          title: to.say.done({ account: tellHuman(self, human, to) }),
          blocks: [{ kind: 'text', line: to.say.after }],
        })),
      ),
    }
  },
})

/** A human by the accounts that go along. */
const tellHuman = (self: Own, id: string, reader: Reader): string => {
  const going = goingWith(self.humans, id)
  const told = partOf(self, (one) => going.includes(one)).accounts.map(({ value }) =>
    tellAccount(value, reader),
  )
  return told.length === 0 ? id : shortened(told.join(', '), 75)
}
