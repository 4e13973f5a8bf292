import * as z from 'zod'
import { defineCommand } from '../src/command.ts'
import { forgetting } from '../src/privacy/forgetting.ts'
import { tellBarred, tellCopies, tellGoes } from '../src/privacy/what-goes.ts'

export default defineCommand({
  name: 'forget me',
  access: 'self',
  input: { sure: z.enum(['yes']).optional() },
  words: {
    en: {
      name: 'forget me',
      typed: ['delete me', 'delete my data'],
      title: 'Forget me',
      summary: 'Delete everything that this network holds about you, at once',
      fields: { sure: { label: 'Delete everything about me?', choices: { yes: 'Yes, delete' } } },
      say: {
        ask: 'Delete everything that this network holds about you?',
        accounts: 'Your accounts and settings go, too.',
        elsewhere: 'In your other networks you stay.',
        stays: 'What your partner offers and seeks stays, without your name.',
        yes: 'Yes, delete everything',
        done: 'Everything about you has been deleted. Thank you for having been here!',
      },
    },
    de: {
      name: 'vergessen',
      typed: ['vergiss mich', 'lösch mich', 'lösche mich', 'lösche meine daten', 'meine daten löschen'],
      title: 'Vergiss mich',
      summary: 'Alles löschen, was dieses Netzwerk über die eigene Person hat, und zwar sofort',
      fields: { sure: { label: 'Alles über mich löschen?', choices: { yes: 'Ja, löschen' } } },
      say: {
        ask: {
          sie: 'Alles löschen, was dieses Netzwerk über Sie hat?',
          du: 'Alles löschen, was dieses Netzwerk über dich hat?',
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
        done: {
          sie: 'Alles über Sie ist gelöscht. Danke, dass Sie dabei waren!',
          du: 'Alles über dich ist gelöscht. Danke, dass du dabei warst!',
        },
      },
    },
    hu: {
      name: 'elfelejtés',
      typed: ['felejts el', 'töröld az adataimat', 'törölje az adataimat', 'adataim törlése'],
      title: 'Adataim törlése',
      summary: 'Minden saját adat azonnali törlése ebből a hálózatból',
      fields: { sure: { label: 'Töröljünk mindent?', choices: { yes: 'Igen, törlés' } } },
      say: {
        ask: {
          on: 'Töröljünk mindent, amit ez a hálózat Önről tárol?',
          te: 'Töröljünk mindent, amit ez a hálózat rólad tárol?',
        },
        accounts: 'A fiókok és a beállítások is eltűnnek.',
        elsewhere: { on: 'A többi hálózatában megmarad.', te: 'A többi hálózatodban megmaradsz.' },
        stays: {
          on: 'A partner hirdetései megmaradnak, de az Ön neve nélkül.',
          te: 'A partner hirdetései megmaradnak, de a neved nélkül.',
        },
        yes: 'Igen, minden törlése',
        done: {
          on: 'Minden adatát töröltük. Köszönjük, hogy velünk volt!',
          te: 'Minden adatodat töröltük. Köszönjük, hogy velünk voltál!',
        },
      },
    },
  },
  async run({ sure }, context) {
    const { id, network, now, own, store, say } = context
    const everywhere = (await own()).people
    const rest = everywhere.some(({ value }) => value.network !== network.id) ? say.elsewhere : say.accounts
    const self = everywhere.filter(({ value }) => value.network === network.id)
    const { changes, notices } = await forgetting({ id, now, store }, self)
    const persons = self.map(({ value }) => value)
    const barred = tellBarred(context, persons)
    if (sure === undefined) {
      const [what, ...more] = await tellGoes(context, persons)
      return {
        reply: {
          title: say.ask,
          blocks: [what, rest, ...barred, say.stays, ...more].map(
            (line) => ({ kind: 'text', line }) as const,
          ),
          buttons: [
            {
              label: say.yes,
              call: { command: 'forget me', input: { sure: 'yes', network: network.id } },
              tone: 'danger',
              yes: true,
            },
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
      notices,
    }
  },
})
