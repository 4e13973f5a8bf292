import { defineCommand } from '../src/command.ts'
import { tellOtherCoordinators } from '../src/network/coordinators-told.ts'
import { Refusal } from '../src/refusal.ts'
import { replace } from '../src/store.ts'

export default defineCommand({
  name: 'network reopen',
  access: 'whole',
  whileClosing: true,
  input: {},
  words: {
    en: {
      name: 'network reopen',
      title: 'Keep the network open',
      summary: 'Take back that the network was closed, within its 30 days',
      fields: {},
      say: {
        open: 'The network is open again. Nothing is lost.',
        never: 'The network is open.',
        told: 'The network stays: the coordinators have opened it again. Nothing is lost.',
      },
    },
    de: {
      name: 'netzwerk behalten',
      typed: ['netzwerk wieder öffnen'],
      title: 'Netzwerk doch behalten',
      summary: 'Das Schließen des Netzwerks zurücknehmen, innerhalb der 30 Tage',
      fields: {},
      say: {
        open: 'Das Netzwerk ist wieder offen. Es ist nichts verloren.',
        never: 'Das Netzwerk ist offen.',
        told: 'Das Netzwerk bleibt: Die Netzwerkkoordination hat es wieder geöffnet. Es ist nichts verloren.',
      },
    },
    hu: {
      name: 'hálózat megtartása',
      typed: ['hálózat újranyitása'],
      title: 'A hálózat maradjon',
      summary: 'A hálózat bezárásának visszavonása a 30 napon belül',
      fields: {},
      say: {
        open: 'A hálózat újra nyitva van. Semmi sem veszett el.',
        never: 'A hálózat nyitva van.',
        told: 'A hálózat megmarad: a koordinátor újra megnyitotta. Semmi sem veszett el.',
      },
    },
  },
  async run(_, { caller, home, now, reader, say, store }) {
    const { closing, ...network } = home.value
    if (closing === undefined) return { reply: { title: say.never } }
    // From here on it is being erased.
    if (closing.erasing || Temporal.Instant.compare(closing.until, now) <= 0) throw new Refusal('tooLate')
    return {
      changes: [replace(home, network)],
      reply: { title: say.open },
      notices: await tellOtherCoordinators(store, caller.id, (to: typeof reader & { say: typeof say }) => ({
        title: to.say.told,
      })),
    }
  },
})
