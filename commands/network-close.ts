import * as z from 'zod'
import { stamp } from '../src/clock.ts'
import { defineCommand } from '../src/command.ts'
import { tellClosing } from '../src/domain/network.ts'
import { fold } from '../src/fold.ts'
import { grace } from '../src/network/closing.ts'
import { tellOtherCoordinators } from '../src/network/coordinators-told.ts'
import { exportName, exportTo, mostLetters } from '../src/network/export.ts'
import { replace } from '../src/store.ts'

type Named = { readonly name: string }
type When = { readonly when: string }

export default defineCommand({
  name: 'network close',
  access: 'whole',
  input: { sure: z.string().trim().max(100).optional() },
  words: {
    en: {
      name: 'network close',
      title: 'Close the network',
      summary: 'End the network: a copy to you, 30 days to think again, then everything is erased',
      fields: { sure: 'The name of the network, to be sure' },
      say: {
        warning: ({ name }: Named) => `Really close the network? (${name})`,
        what: 'You get a copy of everything. For 30 days Rundruf only says that the network is closing; until then you can take it back. After that everything is erased for good: partners, people, listings, answers, rooms.',
        type: ({ name }: Named) => `If you are sure, write: network close ${name}`,
        closed: ({ when }: When) => `The network is closed. It will be erased on: ${when}`,
        copy: 'Here is the copy of everything. Keep it well: people’s data are in it.',
        shell:
          'There is too much for a chat. Get the copy on the command line: npm run rundruf -- export FILE',
        told: ({ when }: When) => `The coordinators have closed the network. It will be erased on: ${when}`,
        reopen: 'Keep the network open',
      },
    },
    de: {
      name: 'netzwerk schließen',
      title: 'Netzwerk schließen',
      summary: 'Das Netzwerk beenden: eine Kopie, 30 Tage Bedenkzeit, dann wird alles gelöscht',
      fields: { sure: 'Zur Sicherheit der Name des Netzwerks' },
      say: {
        warning: ({ name }) => `Das Netzwerk wirklich schließen? (${name})`,
        what: {
          sie: 'Sie bekommen eine Kopie von allem. 30 Tage lang sagt Rundruf nur noch, dass das Netzwerk schließt; so lange können Sie es zurücknehmen. Danach wird alles endgültig gelöscht: Partner, Menschen, Einträge, Antworten, Räume.',
          du: 'Du bekommst eine Kopie von allem. 30 Tage lang sagt Rundruf nur noch, dass das Netzwerk schließt; so lange kannst du es zurücknehmen. Danach wird alles endgültig gelöscht: Partner, Menschen, Einträge, Antworten, Räume.',
        },
        type: {
          sie: ({ name }) => `Wenn Sie sicher sind, schreiben Sie: netzwerk schließen ${name}`,
          du: ({ name }) => `Wenn du sicher bist, schreib: netzwerk schließen ${name}`,
        },
        closed: ({ when }) => `Das Netzwerk ist geschlossen. Gelöscht wird es am: ${when}`,
        copy: 'Hier ist die Kopie von allem. Bitte gut verwahren: Es stehen Daten von Menschen darin.',
        shell:
          'Für den Chat ist es zu viel. Die Kopie gibt es auf der Kommandozeile: npm run rundruf -- export DATEI',
        told: ({ when }) =>
          `Die Netzwerkkoordination hat das Netzwerk geschlossen. Gelöscht wird es am: ${when}`,
        reopen: 'Netzwerk doch behalten',
      },
    },
    hu: {
      name: 'hálózat bezárása',
      title: 'Hálózat bezárása',
      summary: 'A hálózat bezárása: másolat, 30 nap gondolkodási idő, utána minden törlődik',
      fields: { sure: 'A biztonság kedvéért a hálózat neve' },
      say: {
        warning: {
          on: ({ name }) => `Biztosan bezárja a hálózatot? (${name})`,
          te: ({ name }) => `Biztosan bezárod a hálózatot? (${name})`,
        },
        what: {
          on: 'Ön kap egy másolatot mindenről. 30 napig a Rundruf csak annyit mond, hogy a hálózat megszűnik; addig visszavonhatja. Utána minden végleg törlődik: partnerek, emberek, hirdetések, válaszok, csatornák.',
          te: 'Kapsz egy másolatot mindenről. 30 napig a Rundruf csak annyit mond, hogy a hálózat megszűnik; addig visszavonhatod. Utána minden végleg törlődik: partnerek, emberek, hirdetések, válaszok, csatornák.',
        },
        type: {
          on: ({ name }) => `Ha biztos benne, írja be: hálózat bezárása ${name}`,
          te: ({ name }) => `Ha biztos vagy benne, írd be: hálózat bezárása ${name}`,
        },
        closed: ({ when }) => `A hálózat bezárult. Törlés ideje: ${when}`,
        copy: 'Itt a teljes másolat. Gondosan kell őrizni: személyes adatok vannak benne.',
        shell: 'Ez túl sok egy csevegéshez. A másolat parancssorból: npm run rundruf -- export FÁJL',
        told: ({ when }) => `A koordinátor bezárta a hálózatot. Törlés ideje: ${when}`,
        reopen: 'A hálózat maradjon',
      },
    },
  },
  async run({ sure }, { account, home, network, caller, now, reader, store, say }) {
    const { name } = network
    if (sure === undefined || fold(sure) !== fold(name))
      return {
        reply: {
          title: say.warning({ name }),
          blocks: [
            { kind: 'text', line: say.what },
            { kind: 'text', line: say.type({ name }) },
          ],
        },
      }
    const closing = { at: stamp(now), until: stamp(now.add(grace)), by: caller.id }
    const closed = { ...network, closing }
    const { text: copy } = await exportTo(store, closed, account)
    const small = copy.length <= mostLetters
    const reopen = { label: say.reopen, call: { command: 'network reopen', input: {} } }
    return {
      changes: [replace(home, closed)],
      reply: {
        title: say.closed({ when: tellClosing(closed, reader.locale) }),
        blocks: [{ kind: 'text', line: small ? say.copy : say.shell }],
        ...(small && { file: { name: exportName(network), text: copy } }),
        buttons: [reopen],
      },
      notices: await tellOtherCoordinators(store, caller.id, (to: typeof reader & { say: typeof say }) => ({
        title: to.say.told({ when: tellClosing(closed, to.locale) }),
      })),
    }
  },
})
