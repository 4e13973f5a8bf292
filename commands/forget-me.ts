import * as z from 'zod'
import type { Line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { todayIn } from '../src/domain/network.ts'
import { forgetting } from '../src/privacy/forgetting.ts'
import { sharedWithPartners } from '../src/privacy/known-of.ts'
import { tellDay } from '../src/reader.ts'

type Until = { readonly day: string }
type Values = { readonly values: string }

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
        what: 'Your name, phone and mail go at once, also where others wrote them into their texts: “…” stands there then. So does whatever you have begun. Nobody can bring them back.',
        accounts: 'Your accounts and settings go, too.',
        elsewhere: 'In your other networks you stay.',
        stays: 'What your partner offers and seeks stays, without your name.',
        shared: ({ values }: Values): Line =>
          `A partner publishes this, too, so it stays there: ${values}. If it is to go, change the partner first.`,
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
        what: 'Name, Telefon und E-Mail verschwinden sofort, auch aus Texten, die andere geschrieben haben: Dort steht dann „…“. Angefangenes verschwindet ebenso. Das lässt sich nicht zurückholen.',
        accounts: 'Auch Konten und Einstellungen verschwinden.',
        elsewhere: {
          sie: 'In Ihren anderen Netzwerken bleiben Sie.',
          du: 'In deinen anderen Netzwerken bleibst du.',
        },
        stays: {
          sie: 'Was der Partner anbietet und sucht, bleibt, aber ohne Ihren Namen.',
          du: 'Was der Partner anbietet und sucht, bleibt, aber ohne deinen Namen.',
        },
        shared: {
          sie: ({ values }) =>
            `Das gibt auch ein Partner als Eigenes an, darum bleibt es dort stehen: ${values}. Soll es weg, ändern Sie zuerst den Partner.`,
          du: ({ values }) =>
            `Das gibt auch ein Partner als Eigenes an, darum bleibt es dort stehen: ${values}. Soll es weg, ändere zuerst den Partner.`,
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
        what: 'A név, a telefonszám és az e-mail-cím azonnal eltűnik, mások szövegeiből is: ott „…” áll majd helyette. A félbehagyott bejegyzések is eltűnnek. Semmi sem hozható vissza.',
        accounts: 'A fiókok és a beállítások is eltűnnek.',
        elsewhere: { on: 'A többi hálózatában megmarad.', te: 'A többi hálózatodban megmaradsz.' },
        stays: {
          on: 'A partner hirdetései megmaradnak, de az Ön neve nélkül.',
          te: 'A partner hirdetései megmaradnak, de a neved nélkül.',
        },
        shared: {
          on: ({ values }) =>
            `Ezt egy partner is a sajátjaként adja meg, ezért ott megmarad: ${values}. Ha onnan is el kell tűnnie, előbb módosítsa a partner adatait.`,
          te: ({ values }) =>
            `Ezt egy partner is a sajátjaként adja meg, ezért ott megmarad: ${values}. Ha onnan is el kell tűnnie, előbb módosítsd a partner adatait.`,
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
    if (sure === undefined) {
      const shared = await sharedWithPartners(
        store,
        self.map(({ value }) => value),
      )
      const values = shared.join(', ')
      const stays = [say.stays, ...(values === '' ? [] : [say.shared({ values })])]
      return {
        reply: {
          title: say.ask,
          blocks: [say.what, rest, ...stays, say.backups({ day })].map(
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
      reply: { title: say.done, blocks: [{ kind: 'text', line: say.until({ day }) }] },
      notices,
    }
  },
})
