import { line } from '../src/card.ts'
import { newCode } from '../src/code.ts'
import { defineCommand } from '../src/command.ts'

type Code = { readonly code: string }

export default defineCommand({
  name: 'account link',
  access: 'self',
  barred: 'blockedAccount',
  input: {},
  words: {
    en: {
      name: 'account link',
      typed: ['link account', 'link accounts'],
      title: 'Link an account',
      summary: 'A code that links another account of yours with this one',
      fields: {},
      say: {
        code: ({ code }: Code) => line`Your code for the other account: ${{ strong: code }}`,
        how: 'Send it to Rundruf from the other account within ten minutes. Give it to nobody: whoever has it speaks as you.',
      },
    },
    de: {
      name: 'konto verbinden',
      typed: ['verbinde konto', 'konten verbinden'],
      title: 'Konto verbinden',
      summary: 'Ein Code, der ein weiteres eigenes Konto mit diesem verbindet',
      fields: {},
      say: {
        code: {
          sie: ({ code }) => line`Ihr Code für das andere Konto: ${{ strong: code }}`,
          du: ({ code }) => line`Dein Code für das andere Konto: ${{ strong: code }}`,
        },
        how: {
          sie: 'Schreiben Sie ihn innerhalb von zehn Minuten vom anderen Konto aus an Rundruf. Geben Sie ihn niemandem: Wer ihn hat, spricht in Ihrem Namen.',
          du: 'Schreib ihn innerhalb von zehn Minuten vom anderen Konto aus an Rundruf. Gib ihn niemandem: Wer ihn hat, spricht in deinem Namen.',
        },
      },
    },
    hu: {
      name: 'fiók összekapcsolása',
      typed: ['fiókok összekapcsolása'],
      title: 'Fiók összekapcsolása',
      summary: 'Kód, amellyel egy másik saját fiók is összekapcsolható ezzel',
      fields: {},
      say: {
        code: ({ code }) => line`Kód a másik fiókhoz: ${{ strong: code }}`,
        how: {
          on: 'Tíz percen belül írja meg a Rundrufnak a másik fiókból. Ne adja ki senkinek: akinél a kód van, az Ön nevében beszél.',
          te: 'Tíz percen belül írd meg a Rundrufnak a másik fiókból. Ne add ki senkinek: akinél a kód van, a te nevedben beszél.',
        },
      },
    },
  },
  async run(_, context) {
    const { account, human, say } = context
    const { written, change } = await newCode(context, account, 'account', human)
    return {
      changes: [change],
      reply: { title: say.code({ code: written }), blocks: [{ kind: 'text', line: say.how }] },
    }
  },
})
