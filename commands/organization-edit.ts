import type { Line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { organization, organizations } from '../src/domain/organization.ts'
import { optional } from '../src/field.ts'
import { editButtons } from '../src/partner/buttons.ts'
import { Refusal } from '../src/refusal.ts'
import { findAll } from '../src/store.ts'

export default defineCommand({
  name: 'organization edit',
  access: 'person',
  input: { organization: optional(organization({ own: true })) },
  words: {
    en: {
      name: 'partner edit',
      typed: ['edit partner', 'our organization', 'our partner', 'our company', 'edit our profile'],
      alone: [
        'my partner',
        'my partners',
        'my organization',
        'my organizations',
        'my company',
        'our partners',
      ],
      title: 'Edit a partner',
      summary: 'Keep your organization up to date: contact, profile, description, people',
      fields: { organization: 'Partner' },
      say: {
        what: 'What would you like to change?',
        line: 'Or just write a line: “Our phone number is 05841 123”.',
        whose: 'Which partner?',
        how: 'You belong to none yourself. Say for whom, for example: for Example Farm: our partner',
        all: 'All partners',
        edit: 'Edit',
      },
    },
    de: {
      name: 'partner ändern',
      typed: [
        'partner bearbeiten',
        'unser partner',
        'unser betrieb',
        'unsere firma',
        'unsere organisation',
        'unsere angaben',
        'unser profil',
      ],
      alone: [
        'mein partner',
        'meine partner',
        'unsere partner',
        'meine organisation',
        'meine organisationen',
        'mein betrieb',
        'meine firma',
      ],
      title: 'Partner ändern',
      summary: 'Die eigene Organisation aktuell halten: Kontakt, Angaben, Beschreibung, Team',
      fields: { organization: 'Partner' },
      say: {
        what: { sie: 'Was möchten Sie ändern?', du: 'Was möchtest du ändern?' },
        line: 'Eine Zeile genügt auch: „Unsere Telefonnummer ist 05841 123“.',
        whose: 'Welcher Partner?',
        how: {
          sie: 'Sie selbst gehören zu keinem. Schreiben Sie, für wen, zum Beispiel: für Hof Muster: unser Partner',
          du: 'Du selbst gehörst zu keinem. Schreib, für wen, zum Beispiel: für Hof Muster: unser Partner',
        },
        all: 'Alle Partner',
        edit: 'Ändern',
      },
    },
    hu: {
      name: 'partner módosítása',
      typed: ['partner szerkesztése', 'a szervezetünk', 'a cégünk', 'a partnerünk', 'adataink módosítása'],
      alone: [
        'partnerem',
        'partnereim',
        'a partnerem',
        'a partnereim',
        'partnereink',
        'szervezetem',
        'a szervezetem',
        'szervezeteim',
        'a cégem',
      ],
      title: 'Partner módosítása',
      summary: 'A saját szervezet naprakészen tartása: elérhetőség, adatok, leírás, munkatársak',
      fields: { organization: 'Partner' },
      say: {
        what: { on: 'Mit szeretne módosítani?', te: 'Mit szeretnél módosítani?' },
        line: 'Egy sor is elég: „A telefonszámunk 06 92 123 456”.',
        whose: 'Melyik partner?',
        how: {
          on: 'Ön egyikhez sem tartozik. Írja meg, kinek a nevében, például: Minta Tanya nevében: a partnerünk',
          te: 'Te egyikhez sem tartozol. Írd meg, kinek a nevében, például: Minta Tanya nevében: a partnerünk',
        },
        all: 'Minden partner',
        edit: 'Módosítás',
      },
    },
  },
  async show({ organization }, { store, reader, say }) {
    const own = await findAll(store, organizations, { where: { id: { in: reader.organizations } } })
    const here = own.filter(({ value }) => value.left === undefined)
    const only = organization ?? (here.length === 1 ? here[0] : undefined)
    if (only) {
      const title: Line = [say.what, ' ', { strong: only.value.name }]
      return {
        title,
        blocks: [{ kind: 'text', line: say.line }],
        buttons: editButtons(only.value, reader),
      }
    }
    if (here.length === 0) {
      if (reader.standing !== 'coordinator') throw new Refusal('noPartner', say.edit)
      return {
        title: say.whose,
        blocks: [{ kind: 'text', line: say.how }],
        buttons: [{ label: say.all, call: { command: 'organization list', input: {} } }],
      }
    }
    const items = here.map(({ id, value }) => ({
      line: value.name,
      button: { label: say.edit, call: { command: 'organization edit', input: { organization: id } } },
    }))
    return { title: say.whose, blocks: [{ kind: 'items', items }] }
  },
})
