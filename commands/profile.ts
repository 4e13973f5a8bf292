import * as z from 'zod'
import { platformOf } from '../src/about.ts'
import { defineCommand } from '../src/command.ts'
import { circles, type Person, people } from '../src/domain/person.ts'
import { choice } from '../src/field.ts'
import { languageLabels } from '../src/network/room.ts'
import { circleLabels } from '../src/person/circle-labels.ts'
import { hiddenAlready, tellHidden } from '../src/person/circle-told.ts'
import { circleSaid, correct, languageOf, readChange } from '../src/person/correct.ts'
import { notHeld, personFacts } from '../src/person/facts.ts'
import { languageCard } from '../src/person/language-card.ts'
import { everywhere, platformSaid } from '../src/person/platform-said.ts'
import { shownButtons } from '../src/person/shown-buttons.ts'
import { Refusal } from '../src/refusal.ts'
import { replace } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'
import { locales } from '../src/words.ts'

export default defineCommand({
  name: 'profile',
  access: 'self',
  input: {
    change: z.string().trim().max(220).optional(),
    phone: z.enum(circles).optional(),
    mail: z.enum(circles).optional(),
    platform: choice().optional(),
    language: z.enum(locales).optional(),
    // Said by somebody who hides theirs: compared with what stands there, and never kept.
    told: z.string().trim().max(120).optional().meta({ seldom: true }),
  },
  words: {
    en: {
      name: 'profile',
      typed: ['my profile'],
      title: 'My profile',
      summary: 'Your own data, and who sees which of it',
      fields: {
        change: 'Change, for example: phone 05841 123',
        phone: { label: 'Who sees my phone?', choices: circleLabels.en },
        mail: { label: 'Who sees my mail?', choices: circleLabels.en },
        platform: 'Show me only on',
        language: { label: 'My language', choices: languageLabels.en },
        told: 'Number or address that was said',
      },
      say: {
        title: 'This is your profile here:',
        changed: 'Changed. This is your profile now:',
        hint: 'To change something, write for example: profile phone 05841 123. A dash deletes: profile mail -',
        edit: 'Change',
        showphone: 'Phone',
        showmail: 'Mail',
        network: 'for all',
        touch: 'for partners in touch',
        nobody: 'for nobody',
        only: 'Only on',
        all: 'On all platforms',
        privacy: 'Privacy',
        accounts: 'My accounts',
      },
    },
    de: {
      name: 'profil',
      typed: ['mein profil'],
      title: 'Mein Profil',
      summary: 'Die eigenen Daten, und wer was davon sieht',
      fields: {
        change: 'Änderung, zum Beispiel: Telefon 05841 123',
        phone: { label: 'Wer sieht mein Telefon?', choices: circleLabels.de },
        mail: { label: 'Wer sieht meine E-Mail?', choices: circleLabels.de },
        platform: 'Nur zeigen auf',
        language: { label: 'Meine Sprache', choices: languageLabels.de },
        told: 'Gesagte Nummer oder Adresse',
      },
      say: {
        title: { sie: 'So sind Sie hier eingetragen:', du: 'So bist du hier eingetragen:' },
        changed: {
          sie: 'Geändert. So sind Sie jetzt eingetragen:',
          du: 'Geändert. So bist du jetzt eingetragen:',
        },
        hint: {
          sie: 'Etwas ändern? Schreiben Sie zum Beispiel: Profil Telefon 05841 123. Ein Strich löscht: Profil E-Mail -',
          du: 'Etwas ändern? Schreib zum Beispiel: Profil Telefon 05841 123. Ein Strich löscht: Profil E-Mail -',
        },
        edit: 'Ändern',
        showphone: 'Telefon',
        showmail: 'E-Mail',
        network: 'für alle',
        touch: 'für Partner in Kontakt',
        nobody: 'für niemanden',
        only: 'Nur auf',
        all: 'Auf allen Plattformen',
        privacy: 'Datenschutz',
        accounts: 'Meine Konten',
      },
    },
    hu: {
      name: 'profil',
      typed: ['saját profil', 'profilom'],
      title: 'Saját profil',
      summary: 'A saját adatok, és hogy ki mit lát belőlük',
      fields: {
        change: 'Módosítás, például: telefon 06 30 123 4567',
        phone: { label: 'Ki látja a telefonszámomat?', choices: circleLabels.hu },
        mail: { label: 'Ki látja az e-mail-címemet?', choices: circleLabels.hu },
        platform: 'Csak itt jelenjek meg',
        language: { label: 'A nyelvem', choices: languageLabels.hu },
        told: 'Az említett szám vagy cím',
      },
      say: {
        title: { on: 'Így szerepel itt:', te: 'Így szerepelsz itt:' },
        changed: { on: 'Módosítva. Most így szerepel itt:', te: 'Módosítva. Most így szerepelsz itt:' },
        hint: {
          on: 'Módosítana valamit? Írja be például: profil telefon 06 30 123 4567. A kötőjel töröl: profil e-mail -',
          te: 'Módosítanál valamit? Írd be például: profil telefon 06 30 123 4567. A kötőjel töröl: profil e-mail -',
        },
        edit: 'Módosítom',
        showphone: 'Telefon',
        showmail: 'E-mail',
        network: 'mindenkinek',
        touch: 'kapcsolatban álló partnereknek',
        nobody: 'senkinek',
        only: 'Csak itt:',
        all: 'Minden platformon',
        privacy: 'Adatvédelem',
        accounts: 'Fiókjaim',
      },
    },
  },
  async prepare({ own, say }) {
    const mine = new Set((await own()).accounts.map(({ id }) => platformOf(id)))
    const all = { value: everywhere, label: say.all }
    return { choices: { platform: [all, ...[...mine].map((name) => ({ value: name, label: name }))] } }
  },
  async run(
    { change: typed, phone: shownPhone, mail: shownMail, platform: chosen, language, told: number },
    context,
  ) {
    const { told: besides, ...circle } = circleSaid(typed) ?? {}
    const said = Object.keys(circle).length === 0 ? typed : undefined
    const told = number ?? besides
    const { phone, mail } = { phone: shownPhone, mail: shownMail, ...circle }
    const { id, caller, own, reader, store, say } = context
    const mine = [...new Set((await own()).accounts.map(({ id }) => platformOf(id)))]
    const only = platformSaid(said, mine)
    const platform = chosen ?? only
    const change = only === undefined ? said : undefined
    const kept = await store.get(people, caller.id)
    if (kept === undefined) throw new Refusal('unknown')
    const read = change === undefined ? undefined : readChange(change)
    const tongue = language ?? (read?.what === 'language' ? languageOf(read.to) : undefined)
    if (tongue) {
      const { changes } = await correct(context, 'language', tongue)
      return { changes, reply: languageCard(tongue, reader) }
    }
    const done = read
      ? await correct(context, read.what, read.to)
      : { person: kept.value, changes: [], notices: [] }
    const shows = { ...done.person.shows, ...(phone && { phone }), ...(mail && { mail }) }
    const { platforms, ...rest } = done.person
    const on = platform === undefined ? platforms : platform === everywhere ? undefined : [platform]
    const person: Person = {
      ...rest,
      ...((phone ?? mail) && { shows }),
      ...(on !== undefined && { platforms: on }),
    }
    const already =
      platform === undefined && read === undefined
        ? hiddenAlready(kept.value, { phone, mail }, reader)
        : undefined
    const asked = already === undefined ? (phone ?? mail ?? platform) : undefined
    const others = done.changes.filter(({ kind }) => kind !== people.name)
    const touched = asked !== undefined || done.changes.length > others.length
    const hiding = tellHidden(person, { phone, mail }, reader)
    const undo = wayBack(id, reader)
    return {
      changes: [...others, ...(touched ? [replace(kept, person)] : [])],
      notices: done.notices,
      reply: {
        title: already ?? (touched || others.length > 0 ? say.changed : say.title),
        blocks: [
          ...notHeld(person, told, reader),
          await personFacts(store, person, reader),
          ...(hiding.length > 0 ? hiding : [{ kind: 'text' as const, line: say.hint }]),
        ],
        buttons: [
          ...(asked === undefined ? [] : [undo]),
          { label: say.edit, call: { command: 'correct', input: {} } },
          ...shownButtons(person, mine, say),
          { label: say.accounts, call: { command: 'account list', input: {} } },
          { label: say.privacy, call: { command: 'privacy', input: {} } },
        ],
      },
    }
  },
})
