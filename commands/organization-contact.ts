import { defineCommand } from '../src/command.ts'
import { headings } from '../src/partner/column-words.ts'
import { editOrganization } from '../src/partner/edit.ts'
import { emptiable, emptiableReach } from '../src/partner/emptiable.ts'

/** "Unsere Nummer ist", "unsere Nummer lautet": each beginning with each end. */
const each = (begins: readonly string[], ends: readonly string[]): readonly string[] =>
  begins.flatMap((begin) => ends.map((end) => `${begin} ${end}`))

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
          ...each(
            [
              'our phone number',
              'our new phone number',
              'our phone',
              'our new phone',
              'our number',
              'our new number',
              'our tel',
              'our telephone number',
            ],
            ['is', 'has changed', 'has changed to'],
          ),
          ...['phone:', 'phone number:', 'we have a new phone number', 'we have a new number'],
        ],
        mail: [
          ...each(
            [
              'our mail address',
              'our email address',
              'our email',
              'our mail',
              'our new email address',
              'our new email',
            ],
            ['is', 'has changed', 'has changed to'],
          ),
          'email:',
        ],
        website: ['our website is', ...headings('website')],
        town: [
          'we have moved to',
          'our town is',
          'we are in',
          'we are based in',
          'our town:',
          'town:',
          ...headings('town'),
        ],
        postalCode: ['our postcode is', 'our postal code is', ...headings('postalCode')],
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
          ...each(
            [
              'unsere telefonnummer',
              'unsere neue telefonnummer',
              'unsere nummer',
              'unsere neue nummer',
              'unser telefon',
              'unsere tel',
              'unsere tel.',
              'unsere telefonnr',
              'unsere telefonnr.',
            ],
            ['ist', 'lautet', 'hat sich geändert'],
          ),
          ...['telefon:', 'telefonnummer:', 'tel:', 'tel.:', 'wir haben eine neue telefonnummer'],
          'wir haben eine neue nummer',
        ],
        mail: [
          ...each(
            [
              'unsere mail',
              'unsere e-mail',
              'unsere mailadresse',
              'unsere e-mail-adresse',
              'unsere neue mailadresse',
            ],
            ['ist', 'lautet', 'hat sich geändert'],
          ),
          ...['unsere neue e-mail-adresse ist', 'unsere neue e-mail-adresse lautet', 'mail:', 'e-mail:'],
        ],
        website: [
          'unsere website ist',
          'unsere homepage ist',
          'unsere seite ist',
          'website:',
          'homepage:',
          ...headings('website'),
        ],
        town: [
          ...['wir sind umgezogen nach', 'unser ort ist', 'unser sitz ist', 'wir sind in', 'wir sitzen in'],
          ...['unser ort:', 'ort:'],
          ...headings('town'),
        ],
        postalCode: ['unsere postleitzahl ist', 'plz:', 'postleitzahl:', ...headings('postalCode')],
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
          ...[
            'az új számunk',
            'új számunk',
            ...each(['a szervezetünk', 'a cégünk', 'az egyesületünk'], ['telefonszáma', 'telefonszáma:']),
            'telefonszám:',
            'új telefonszámunk van',
            'megváltozott a telefonszámunk',
          ],
        ],
        mail: ['az e-mail-címünk', 'az email címünk', 'e-mail-címünk', 'az új e-mail-címünk', 'e-mail-cím:'],
        website: ['a honlapunk', 'honlapunk', 'honlap:', ...headings('website')],
        town: [
          ...['a településünk', 'településünk', 'a székhelyünk', 'székhelyünk', 'elköltöztünk ide:'],
          ...['településünk:', 'székhelyünk:', 'település:', 'székhely:', 'itt vagyunk:'],
          ...headings('town'),
        ],
        postalCode: ['az irányítószámunk', 'irányítószám:', ...headings('postalCode')],
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
    stands: {
      ...(phone !== undefined && { phone }),
      ...(mail !== undefined && { mail }),
      ...(website !== undefined && { website }),
      ...(postalCode !== undefined && { postalCode }),
      ...(town !== undefined && { town }),
    },
  }),
  run: async (said, context) => editOrganization('organization contact', said, context),
})
