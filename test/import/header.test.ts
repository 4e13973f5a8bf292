import { expect, test } from 'vitest'
import { listingColumn, numberOf, organizationColumn, regionColumn } from '../../src/import/read/header.ts'

/** Headers as they stand in people's lists, and what they are. */
const organization = {
  name: 'Organisation|Firma|FIRMENNAME|Name der Organisation|Firma / Verein|Name des Betriebs|Partner|Mitglied|Company name|Name of the organisation|Szervezet|Szervezet neve|Cég neve|Partner neve',
  name_or_contact: 'Name|Név|Bezeichnung',
  kind: 'Art|Typ|Art der Organisation|Type|Típus|Szervezet típusa',
  sector: 'Branche|Ihre Branche|Taetigkeitsfeld|Tätigkeitsfeld|Sector|Ágazat|agazat|Tevékenységi kör',
  region: 'Region|Landkreis|Region*|County|Régió|Térség',
  town: 'Ort|ORT|Stadt|Ort (Sitz)|Ort der Organisation|Town|Település|telepules',
  postalCode: 'PLZ|Postleitzahl|Plz.|Postcode|ZIP code|Irányítószám|Irsz.',
  place: 'PLZ/Ort|PLZ, Ort|PLZ Ort|Irányítószám és település',
  country: 'Land|Country|Ország',
  expertise:
    'Kompetenzen|Was bieten Sie an?|Was bieten Sie an? (max. 3 Stichworte)|Leistungen|Produkte und Leistungen|What do you offer?|Expertise|Szakértelem|Mit kínál?',
  description: 'Beschreibung|Kurzbeschreibung|Über uns|About us|Description|Leírás|Bemutatkozás',
  website: 'Website|Webseite|Homepage|www|Internet|Honlap|Weboldal',
  contact:
    'Ansprechpartner|Ansprechpartner/in|Ansprechpartner*in|Ansprechpartner:in|AnsprechpartnerIn|Ansprechpartner(in)|Ansprechperson|Name Ansprechperson|Kontakt|Kontaktperson|Ansprechpartner 2|Contact person|Contact name|Kapcsolattartó|Kapcsolattartó neve',
  first: 'Vorname|Vorname Ansprechpartner|First name|Keresztnév|Kapcsolattartó keresztneve',
  last: 'Nachname|Familienname|Nachname der Ansprechperson|Last name|Surname|Vezetéknév',
  function: 'Funktion|Position|Funktion der Ansprechperson|Role|Job title|Beosztás',
  language: 'Sprache|Language|Nyelv',
  deputy: 'Stellvertretung|Vertretung|Deputy|Helyettes',
  id: 'ID|Nr.|Rundruf-ID|Azonosító',
  'mail of unsaid': 'E-Mail|Mail|email|E-Mail-Adresse|Mailadresse|E-mail cím|E-Mail 2',
  'mail of organization':
    'E-Mail Organisation|E-Mail (Firma)|Firmenmail|Allgemeine E-Mail|Organisation E-Mail|Company e-mail|Szervezet e-mail|Szervezet e-mail címe',
  'mail of person':
    'E-Mail Ansprechpartner/in|E-Mail-Adresse der Ansprechperson|Kontakt-E-Mail|Kontaktmail|E-Mail privat|Contact e-mail|Kapcsolattartó e-mail',
  'phone of unsaid': 'Telefon|Tel.|Tel|Telefonnummer|Tel.-Nr.|Phone|Phone number|Telefonszám|Telefon 2',
  'phone of organization':
    'Telefon Organisation|Telefon (Betrieb)|Tel. Zentrale|Zentrale Telefon|Office phone|Szervezet telefon|Cég telefonszáma',
  'phone of person':
    'Telefon Ansprechperson|Durchwahl|Telefon privat|Tel. direkt|Kontakttelefon|Contact phone|Kapcsolattartó telefon',
  mobile: 'Mobil|Handy|Mobile|Mobiltelefon|Handynummer',
}
const rows = (columns: Readonly<Record<string, string>>) =>
  Object.entries(columns).flatMap(([column, headers]) =>
    headers.split('|').map((header): [string, string] => [header, column]),
  )

test.each(rows(organization))('%s is %s', (header, column) => {
  expect(organizationColumn(header)).toBe(column)
})

test.each([
  ...[
    'Straße',
    'Fax',
    'E-Mail-Verteiler',
    'Mitglied seit',
    'Bemerkungen',
    'Beitrag bezahlt',
    'Newsletter',
    '',
  ],
  ...['Anzahl Mitarbeitende', 'Geburtstag', 'Telefax', 'Notizen', 'Utca', 'Megjegyzés'],
])('%s is nothing that a partner list is asked for', (header) => {
  expect(organizationColumn(header)).toBeUndefined()
})

test.each(
  rows({
    kind: 'Art|Typ|Angebot/Gesuch|Angebot oder Gesuch|Biete / Suche|Kind|Offer or request|Típus|Ajánlat/igény',
    title: 'Titel|Was?|Bezeichnung|Title|What|Cím|Megnevezés',
    offer: 'Angebot|Biete|Ich biete|We offer|Ajánlat',
    request: 'Gesuch|Suche|Wir suchen|Igény|Keresünk',
    details: 'Einzelheiten|Beschreibung|Bemerkungen|Details|Leírás',
    category: 'Kategorie|Category|Kategória',
    quantity: 'Menge|Anzahl|Quantity|Mennyiség',
    organization: 'Organisation|Anbieter|Anbieter/in|Wer?|Firma|Partner|Organization|Szervezet',
    town: 'Ort|Town|Település',
    region: 'Region|Régió',
    until:
      'Gültig bis|Gueltig bis|gültig bis (Datum)|Bis wann?|Ablaufdatum|Valid until|Deadline|Érvényes|Lejárat|Határidő',
  }),
)('in a list of offers and requests %s is %s', (header, column) => {
  expect(listingColumn(header)).toBe(column)
})

test.each(
  rows({
    region: 'Region|Name|Régió',
    also: 'Auch genannt|auch|Andere Namen|Also called|Más néven',
    within: 'Teil von|Liegt in|Part of|Része',
  }),
)('in a list of regions %s is %s', (header, column) => {
  expect(regionColumn(header)).toBe(column)
})

test('a number behind a header is the number of the person', () => {
  expect(['Telefon 2', 'Ansprechpartner2', '2. Ansprechperson', 'PLZ', 'Stand 2026'].map(numberOf)).toEqual([
    ...[2, 2, 2, undefined, undefined],
  ])
})
