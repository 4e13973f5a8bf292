import * as z from 'zod'
import { type Line, line } from '../src/card.ts'
import { stamp } from '../src/clock.ts'
import { defineCommand } from '../src/command.ts'
import { choice } from '../src/field.ts'
import { tellAccount } from '../src/person/account-words.ts'
import { toEachAccount } from '../src/person/each-account.ts'
import { allOf, hasReadAll } from '../src/privacy/all-read.ts'
import { forgetting } from '../src/privacy/forgetting.ts'
import { tellBarred, tellCopies, tellGoes } from '../src/privacy/what-goes.ts'
import { listed } from '../src/reader.ts'

type Named = { readonly names: string }
type Other = { readonly account: string }

export default defineCommand({
  name: 'forget me',
  access: 'self',
  asksFirst: true,
  // `as` says about whom was asked.
  input: { sure: z.enum(['yes']).optional(), as: choice().optional() },
  words: {
    en: {
      name: 'forget me',
      typed: ['delete me', 'delete my data'],
      title: 'Forget me',
      summary: 'Delete everything that this network holds about you, at once',
      fields: {
        sure: { label: 'Delete everything about me?', choices: { yes: 'Yes, delete' } },
        as: 'As whom?',
      },
      say: {
        ask: 'Delete everything that this network holds about you?',
        askAll: ({ names }: Named) => `Delete everything that this network holds about you, as ${names}?`,
        accounts: 'Your accounts and settings go, too.',
        elsewhere: 'In your other networks you stay.',
        stays: 'What your partner offers and seeks stays, without your name.',
        yes: 'Yes, delete everything',
        no: 'Cancel',
        done: 'Everything about you has been deleted. Thank you for having been here!',
        from: ({ account }: Other): Line => line`It was deleted with this account: ${{ strong: account }}`,
      },
    },
    de: {
      name: 'vergessen',
      typed: ['vergiss mich', 'lösch mich', 'lösche mich', 'lösche meine daten', 'meine daten löschen'],
      title: 'Vergiss mich',
      summary: 'Sofort alles löschen, was hier über die eigene Person steht',
      fields: {
        sure: { label: 'Alles über mich löschen?', choices: { yes: 'Ja, löschen' } },
        as: 'Als wer?',
      },
      say: {
        ask: {
          sie: 'Alles löschen, was dieses Netzwerk über Sie hat?',
          du: 'Alles löschen, was dieses Netzwerk über dich hat?',
        },
        askAll: {
          sie: ({ names }) => `Alles löschen, was dieses Netzwerk über Sie hat, also: ${names}?`,
          du: ({ names }) => `Alles löschen, was dieses Netzwerk über dich hat, also: ${names}?`,
        },
        accounts: 'Auch Konten und Einstellungen verschwinden.',
        elsewhere: {
          sie: 'In Ihren anderen Netzwerken bleiben Sie.',
          du: 'In deinen anderen Netzwerken bleibst du.',
        },
        stays: {
          sie: 'Was der Partner anbietet und sucht, bleibt, aber ohne Ihren Namen.',
          du: 'Was der Partner anbietet und sucht, bleibt, aber ohne deinen Namen.',
        },
        yes: 'Ja, alles löschen',
        no: 'Abbrechen',
        done: {
          sie: 'Alles über Sie ist gelöscht. Danke, dass Sie dabei waren!',
          du: 'Alles über dich ist gelöscht. Danke, dass du dabei warst!',
        },
        from: ({ account }) => line`Gelöscht wurde es mit diesem Konto: ${{ strong: account }}`,
      },
    },
    hu: {
      name: 'elfelejtés',
      typed: ['felejts el', 'töröld az adataimat', 'törölje az adataimat', 'adataim törlése'],
      title: 'Adataim törlése',
      summary: 'Minden saját adat azonnali törlése ebből a hálózatból',
      fields: { sure: { label: 'Töröljünk mindent?', choices: { yes: 'Igen, törlés' } }, as: 'Kiként?' },
      say: {
        ask: {
          on: 'Töröljünk mindent, amit ez a hálózat Önről tárol?',
          te: 'Töröljünk mindent, amit ez a hálózat rólad tárol?',
        },
        askAll: {
          on: ({ names }) => `Töröljünk mindent, amit ez a hálózat Önről tárol, azaz: ${names}?`,
          te: ({ names }) => `Töröljünk mindent, amit ez a hálózat rólad tárol, azaz: ${names}?`,
        },
        accounts: 'A fiókok és a beállítások is eltűnnek.',
        elsewhere: {
          on: 'A többi hálózatának továbbra is tagja.',
          te: 'A többi hálózatodnak továbbra is tagja vagy.',
        },
        stays: {
          on: 'A partner hirdetései megmaradnak, de az Ön neve nélkül.',
          te: 'A partner hirdetései megmaradnak, de a neved nélkül.',
        },
        yes: 'Igen, mindent törlök',
        no: 'Mégse',
        done: {
          on: 'Minden adatát töröltük. Köszönjük, hogy velünk volt!',
          te: 'Minden adatodat töröltük. Köszönjük, hogy velünk voltál!',
        },
        from: ({ account }) => line`Ezzel a fiókkal törölték: ${{ strong: account }}`,
      },
    },
  },
  async run({ sure, as }, context) {
    const { account, id, network, now, own, reader, store, say } = context
    const all = await own()
    const everywhere = all.people
    const rest = everywhere.some(({ value }) => value.network !== network.id) ? say.elsewhere : say.accounts
    const self = everywhere.filter(({ value }) => value.network === network.id)
    const { changes, notices } = await forgetting({ id, now, store }, self)
    const persons = self.map(({ value }) => value)
    const barred = tellBarred(context, persons)
    if (sure === undefined || !hasReadAll(as, self)) {
      const [what, ...more] = await tellGoes(context, persons)
      return {
        reply: {
          title:
            persons.length > 1
              ? say.askAll({
                  names: listed(
                    persons.map(({ name }) => name),
                    reader,
                  ),
                })
              : say.ask,
          blocks: [what, rest, ...barred, say.stays, ...more].map(
            (line) => ({ kind: 'text', line }) as const,
          ),
          buttons: [
            {
              label: say.yes,
              call: { command: 'forget me', input: { sure: 'yes', as: allOf(self), network: network.id } },
              tone: 'danger',
              yes: true,
            },
            { label: say.no, call: { command: 'cancel', input: {} } },
          ],
        },
      }
    }
    return {
      changes,
      reply: {
        title: say.done,
        blocks: [...barred, tellCopies(context)].map((line) => ({ kind: 'text', line }) as const),
      },
      notices: [
        ...notices,
        ...toEachAccount(all, context, (to: typeof reader & { readonly say: typeof say }) => ({
          title: to.say.done,
          blocks: [
            {
              kind: 'text',
              line: to.say.from({ account: tellAccount({ id: account, used: stamp(now) }, to) }),
            },
          ],
        })),
      ],
    }
  },
})
