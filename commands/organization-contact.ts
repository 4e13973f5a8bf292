import { defineCommand } from '../src/command.ts'
import { editOrganization } from '../src/partner/edit.ts'
import { emptiable, emptiableReach } from '../src/partner/emptiable.ts'

const long = { postalCode: 10, town: 80 } // characters

export default defineCommand({
  name: 'organization contact',
  access: 'member',
  opens: true,
  input: {
    phone: emptiableReach('phone'),
    mail: emptiableReach('mail'),
    website: emptiableReach('website'),
    postalCode: emptiable(long.postalCode),
    town: emptiable(long.town),
  },
  words: {
    en: {
      name: 'partner contact',
      title: 'Change the contact',
      summary: 'Your organization’s own phone, mail, website and town',
      says: {
        phone: [
          ...['our phone number is', 'our new phone number is', 'our phone is', 'our number is'],
          ...['our new number is', 'our new phone is', 'phone:', 'phone number:'],
          ...['our phone number has changed', 'our number has changed', 'our phone has changed'],
        ],
        mail: [
          ...['our mail address is', 'our email address is', 'our email is', 'our mail is', 'email:'],
          ...['our email address has changed', 'our email has changed'],
        ],
        website: ['our website is'],
        town: ['we have moved to', 'our town is', 'we are in', 'we are based in', 'our town:', 'town:'],
        postalCode: ['our postcode is', 'our postal code is'],
      },
      fields: {
        phone: 'Phone',
        mail: 'Mail',
        website: 'Website',
        postalCode: 'Postal code',
        town: 'Town',
      },
      say: {},
    },
    de: {
      name: 'partner kontakt',
      title: 'Kontakt ändern',
      summary: 'Telefon, E-Mail, Website und Ort der eigenen Organisation',
      says: {
        phone: [
          ...['unsere telefonnummer ist', 'unsere neue telefonnummer ist', 'unsere nummer ist'],
          ...['unsere neue nummer ist', 'unser telefon ist', 'telefon:', 'telefonnummer:', 'tel:', 'tel.:'],
          ...['unsere telefonnummer lautet', 'unsere nummer lautet', 'unsere neue nummer lautet'],
          ...['unsere telefonnummer hat sich geändert', 'unsere nummer hat sich geändert'],
        ],
        mail: [
          ...['unsere mail ist', 'unsere e-mail ist', 'unsere mailadresse ist', 'unsere e-mail-adresse ist'],
          ...['unsere neue mailadresse ist', 'mail:', 'e-mail:', 'unsere e-mail-adresse lautet'],
          ...['unsere mailadresse hat sich geändert', 'unsere e-mail-adresse hat sich geändert'],
        ],
        website: ['unsere website ist', 'unsere homepage ist', 'unsere seite ist', 'website:', 'homepage:'],
        town: [
          ...['wir sind umgezogen nach', 'unser ort ist', 'unser sitz ist', 'wir sind in', 'wir sitzen in'],
          ...['unser ort:', 'ort:'],
        ],
        postalCode: ['unsere postleitzahl ist', 'plz:', 'postleitzahl:'],
      },
      fields: {
        phone: 'Telefon',
        mail: 'E-Mail',
        website: 'Website',
        postalCode: 'Postleitzahl',
        town: 'Ort',
      },
      say: {},
    },
    hu: {
      name: 'partner elérhetősége',
      title: 'Elérhetőség módosítása',
      summary: 'A saját szervezet telefonszáma, e-mail-címe, honlapja és települése',
      says: {
        phone: [
          ...['a telefonszámunk', 'telefonszámunk', 'az új telefonszámunk', 'új telefonszámunk'],
          'telefonszám:',
        ],
        mail: ['az e-mail-címünk', 'az email címünk', 'e-mail-címünk', 'e-mail-cím:'],
        website: ['a honlapunk', 'honlapunk', 'honlap:'],
        town: [
          ...['a településünk', 'településünk', 'a székhelyünk', 'székhelyünk', 'elköltöztünk ide:'],
          ...['településünk:', 'székhelyünk:', 'település:', 'székhely:', 'itt vagyunk:'],
        ],
        postalCode: ['az irányítószámunk', 'irányítószám:'],
      },
      fields: {
        phone: 'Telefonszám',
        mail: 'E-mail-cím',
        website: 'Honlap',
        postalCode: 'Irányítószám',
        town: 'Település',
      },
      say: {},
    },
  },
  prepare: async ({ acting: { phone, mail, website, postalCode, town } }) => ({
    values: {
      ...(phone !== undefined && { phone }),
      ...(mail !== undefined && { mail }),
      ...(website !== undefined && { website }),
      ...(postalCode !== undefined && { postalCode }),
      ...(town !== undefined && { town }),
    },
  }),
  run: async (said, context) => editOrganization('organization contact', said, context),
})
