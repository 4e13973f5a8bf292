import * as z from 'zod'
import { defineCommand } from '../src/command.ts'
import { correct, corrected } from '../src/person/correct.ts'
import { personFacts } from '../src/person/facts.ts'
import { wayBack } from '../src/way-back.ts'

export default defineCommand({
  name: 'correct',
  access: 'self',
  input: { what: z.enum(corrected), to: z.string().trim().min(1).max(200) },
  words: {
    en: {
      name: 'correct',
      typed: ['change my data'],
      title: 'Change my data',
      summary: 'Correct your name, phone, mail or language',
      fields: {
        what: {
          label: 'What should be changed?',
          choices: { name: 'Name', phone: 'Phone', mail: 'Mail', language: 'Language' },
        },
        to: 'What should it be? A dash (-) deletes it',
      },
      say: { changed: 'Changed. This is how it stands now:', profile: 'Who sees it' },
    },
    de: {
      name: 'berichtigen',
      typed: ['meine daten ändern', 'ändere meine daten'],
      title: 'Meine Daten ändern',
      summary: 'Eigenen Namen, Telefon, E-Mail oder Sprache berichtigen',
      fields: {
        what: {
          label: 'Was soll sich ändern?',
          choices: { name: 'Name', phone: 'Telefon', mail: 'E-Mail', language: 'Sprache' },
        },
        to: 'Wie ist es richtig? Ein Strich (-) löscht',
      },
      say: { changed: 'Geändert. So steht es jetzt hier:', profile: 'Wer das sieht' },
    },
    hu: {
      name: 'helyesbítés',
      typed: ['adataim módosítása', 'saját adatok módosítása'],
      title: 'Adataim módosítása',
      summary: 'Saját név, telefon, e-mail-cím vagy nyelv helyesbítése',
      fields: {
        what: {
          label: 'Mi változzon?',
          choices: { name: 'Név', phone: 'Telefon', mail: 'E-mail', language: 'Nyelv' },
        },
        to: 'Mi a helyes adat? A kötőjel (-) törli',
      },
      say: { changed: 'Módosítva. Most így szerepel:', profile: 'Ki látja' },
    },
  },
  async run({ what, to }, context) {
    const { id, reader, store, say } = context
    const { person, changes, notices } = await correct(context, what, to)
    return {
      changes,
      notices,
      reply: {
        title: say.changed,
        blocks: [await personFacts(store, person, reader)],
        buttons: [{ label: say.profile, call: { command: 'profile', input: {} } }, wayBack(id, reader)],
      },
    }
  },
})
