import * as z from 'zod'
import type { Line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { todayIn } from '../src/domain/network.ts'
import { forgetting } from '../src/privacy/forgetting.ts'
import { tellDay } from '../src/reader.ts'

type Until = { readonly day: string }

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
        what: 'Your name, phone and mail go at once, and so does whatever you have begun. Nobody can bring them back.',
        accounts: 'Your accounts and settings go, too.',
        elsewhere: 'In your other networks you stay.',
        stays: 'What your partner offers and seeks stays, without your name.',
        backups: ({ day }: Until): Line => `Backup copies hold them until ${day} at the latest.`,
        yes: 'Yes, delete everything',
        done: 'Everything about you has been deleted. Thank you for having been here!',
        until: ({ day }: Until): Line => `Backup copies hold it until ${day} at the latest.`,
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
        what: 'Name, Telefon und E-Mail verschwinden sofort, ebenso Angefangenes. Das lässt sich nicht zurückholen.',
        accounts: 'Auch Konten und Einstellungen verschwinden.',
        elsewhere: {
          sie: 'In Ihren anderen Netzwerken bleiben Sie.',
          du: 'In deinen anderen Netzwerken bleibst du.',
        },
        stays: {
          sie: 'Was der Partner anbietet und sucht, bleibt, aber ohne Ihren Namen.',
          du: 'Was der Partner anbietet und sucht, bleibt, aber ohne deinen Namen.',
        },
        backups: ({ day }) => `In Sicherungskopien steht es längstens noch bis: ${day}`,
        yes: 'Ja, alles löschen',
        done: {
          sie: 'Alles über Sie ist gelöscht. Danke, dass Sie dabei waren!',
          du: 'Alles über dich ist gelöscht. Danke, dass du dabei warst!',
        },
        until: ({ day }) => `In Sicherungskopien steht es längstens noch bis: ${day}`,
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
        what: 'A név, a telefonszám, az e-mail-cím és a félbehagyott bejegyzések azonnal eltűnnek. Nem hozhatók vissza.',
        accounts: 'A fiókok és a beállítások is eltűnnek.',
        elsewhere: { on: 'A többi hálózatában megmarad.', te: 'A többi hálózatodban megmaradsz.' },
        stays: {
          on: 'A partner hirdetései megmaradnak, de az Ön neve nélkül.',
          te: 'A partner hirdetései megmaradnak, de a neved nélkül.',
        },
        backups: ({ day }) => `A biztonsági másolatokban legfeljebb eddig maradnak meg: ${day}`,
        yes: 'Igen, minden törlése',
        done: {
          on: 'Minden adatát töröltük. Köszönjük, hogy velünk volt!',
          te: 'Minden adatodat töröltük. Köszönjük, hogy velünk voltál!',
        },
        until: ({ day }) => `A biztonsági másolatokban legfeljebb eddig maradnak meg: ${day}`,
      },
    },
  },
  async run({ sure }, { id, backupDays, network, now, own, reader, store, say }) {
    const everywhere = (await own()).people
    const rest = everywhere.some(({ value }) => value.network !== network.id) ? say.elsewhere : say.accounts
    const self = everywhere.filter(({ value }) => value.network === network.id)
    const { changes, notices } = await forgetting({ id, network, now, store }, self)
    const day = tellDay(reader, todayIn(network, now).add({ days: backupDays }).toString())
    if (sure === undefined)
      return {
        reply: {
          title: say.ask,
          blocks: [say.what, rest, say.stays, say.backups({ day })].map(
            (line) => ({ kind: 'text', line }) as const,
          ),
          buttons: [
            {
              label: say.yes,
              call: { command: 'forget me', input: { sure: 'yes', network: network.id } },
              tone: 'danger',
            },
          ],
        },
      }
    return {
      changes,
      reply: { title: say.done, blocks: [{ kind: 'text', line: say.until({ day }) }] },
      notices,
    }
  },
})
