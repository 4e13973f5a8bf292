import { stamp } from '../src/clock.ts'
import { defineCommand } from '../src/command.ts'
import { confirming, isWhollyConfirmed } from '../src/domain/person.ts'
import { choice } from '../src/field.ts'
import { personFacts } from '../src/person/facts.ts'
import { hasReadWhole } from '../src/privacy/all-read.ts'
import { privacyCard } from '../src/privacy/first-contact.ts'
import { hasArrived } from '../src/privacy/told-once.ts'
import { replace } from '../src/store.ts'

export default defineCommand({
  name: 'confirm',
  access: 'self',
  // `as` says what the card has told.
  input: { as: choice().optional() },
  words: {
    en: {
      name: 'confirm',
      title: 'Confirm my data',
      summary: 'Confirm what is held about you, so that partners can see it',
      fields: { as: 'As whom?' },
      say: {
        confirmed: 'Thank you! Partners of the network now see it as it stands here.',
        already: 'You have confirmed this already. Partners of the network see it as it stands here.',
        waiting:
          'Thank you! Partners of the network will see it as it stands here once you have been let in.',
        change: 'Change',
      },
    },
    de: {
      name: 'bestätigen',
      title: 'Meine Daten stimmen',
      summary: 'Bestätigen, dass die Angaben zur eigenen Person stimmen; dann sehen Partner sie',
      fields: { as: 'Als wer?' },
      say: {
        confirmed: 'Danke! Die Partner im Netzwerk sehen es jetzt so, wie es hier steht.',
        already: {
          sie: 'Das haben Sie schon bestätigt. Die Partner im Netzwerk sehen es so, wie es hier steht.',
          du: 'Das hast du schon bestätigt. Die Partner im Netzwerk sehen es so, wie es hier steht.',
        },
        waiting: {
          sie: 'Danke! Die Partner im Netzwerk sehen es so, wie es hier steht, sobald Sie aufgenommen sind.',
          du: 'Danke! Die Partner im Netzwerk sehen es so, wie es hier steht, sobald du aufgenommen bist.',
        },
        change: 'Ändern',
      },
    },
    hu: {
      name: 'megerősítés',
      title: 'Az adataim helyesek',
      summary: 'A saját adatok megerősítése: ezután a partnerek is látják őket',
      fields: { as: 'Kiként?' },
      say: {
        confirmed: 'Köszönjük! A hálózat partnerei mostantól így látják ezeket az adatokat.',
        already: {
          on: 'Ezt már megerősítette. A hálózat partnerei így látják ezeket az adatokat.',
          te: 'Ezt már megerősítetted. A hálózat partnerei így látják ezeket az adatokat.',
        },
        waiting: {
          on: 'Köszönjük! A hálózat partnerei így látják majd ezeket az adatokat, amint felvették.',
          te: 'Köszönjük! A hálózat partnerei így látják majd ezeket az adatokat, amint felvettek.',
        },
        change: 'Módosítom',
      },
    },
  },
  async run({ as }, { caller, network, now, reader, selves, store, say }) {
    const all = await selves(caller)
    const persons = all.map(({ value }) => value)
    const open = all.filter(({ value }) => !isWhollyConfirmed(value))
    const read = hasReadWhole(as, persons) && (as !== undefined || (await hasArrived(store, persons)))
    if (open.length > 0 && !read) return { reply: await privacyCard(store, network, persons, reader) }
    const state = reader.standing === 'guest' ? 'waiting' : open.length > 0 ? 'confirmed' : 'already'
    const confirmed = all.map(({ value }) => confirming(value, value.confirmed ?? stamp(now)))
    return {
      changes: open.map((kept) => replace(kept, confirming(kept.value, stamp(now)))),
      reply: {
        title: say[state],
        blocks: await Promise.all(confirmed.map((self) => personFacts(store, self, reader))),
        buttons: [{ label: say.change, call: { command: 'correct', input: {} } }],
      },
    }
  },
})
