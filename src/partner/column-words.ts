import { fold } from '../fold.ts'
import { locales } from '../words.ts'
import { fieldNames } from './field-names.ts'

/**
 * How people call what a list says of partners, column by column, in German, English and Hungarian. Written as one says
 * them: case, accents, punctuation, articles and `/in` make no difference, and several may stand together ("Firma / Verein").
 */
export const organizationColumns = {
  id: 'ID, Nr, Nummer, Rundruf-ID, Rundruf-Nr, Kennung, Partner-ID, Partnernummer, no, number, azonosító, kód',
  name: `Organisation, Organisationsname, Firma, Firmenname, Betrieb, Betriebsname, Unternehmen, Unternehmensname, Partner,
    Partnername, Partnerbetrieb, Partnerorganisation, Netzwerkpartner, Mitglied, Mitgliedsbetrieb, Verein, Institution,
    Einrichtung, Akteur, Wie heißt Ihre Organisation, Wie heißt Ihr Betrieb, organization, company, business, member,
    szervezet, szervezetnév, cég, cégnév, intézmény, vállalkozás, egyesület, tag`,
  name_or_contact: 'Name, név, Bezeichnung, megnevezés',
  kind: `Art, Typ, Partnerart, Organisationsart, Organisationstyp, Organisationsform, kind, type, típus, típusa, fajta, jelleg,
    szervezeti forma`,
  sector: `Branche, Branchen, Sektor, Wirtschaftszweig, Bereich, Tätigkeitsbereich, Tätigkeitsfeld, Geschäftsfeld,
    Handlungsfeld, Gewerk, Sparte, Fachbereich, Kategorie, Rubrik, sector, industry, branch, field, category,
    line of business, ágazat, ágazata, szektor, iparág, tevékenység, tevékenységi kör, kategória`,
  region: `Region, Teilregion, Gebiet, Landkreis, Kreis, Bezirk, Raum, Gegend, Bundesland, area, county, district, régió,
    régiója, térség, megye, járás, körzet, tájegység`,
  town: `Ort, Stadt, Ortschaft, Gemeinde, Wohnort, Standort, Sitz, Firmensitz, town, city, village, place, location,
    település, települése, város, község, helység, hely, székhely, telephely`,
  postalCode:
    'PLZ, Postleitzahl, postal code, postcode, post code, zip, zip code, irányítószám, irányítószáma, irsz, ir. szám',
  place: `PLZ Ort, PLZ und Ort, PLZ Stadt, Ort PLZ, Postleitzahl Ort, Postleitzahl und Ort, zip city, postcode town,
    postal code and town, irányítószám település, irányítószám és település, irsz település`,
  country: 'Land, Staat, Nation, Länderkennzeichen, country, ország',
  expertise: `Kompetenz, Kompetenzen, Expertise, Fachgebiet, Fachgebiete, Fähigkeiten, Leistung, Leistungen, Leistungsangebot,
    Leistungsspektrum, Angebot, Angebote, Produkte, Produkte und Leistungen, Sortiment, Schwerpunkt, Schwerpunkte, Themen,
    Was bieten Sie an, Was bieten Sie, Was bietet ihr an, Das bieten wir, Wir bieten, Ich biete, Biete, Bietet,
    Was können Sie beitragen, Know-how, Stichworte, Schlagworte, skills, competences, competencies, services, products,
    offers, offering, what do you offer, what we offer, we offer, keywords, specialities, szakértelem, szakterület,
    kompetencia, kompetenciák, szolgáltatás, szolgáltatások, termékek, termékek és szolgáltatások, mit kínál, mit kínálnak,
    kínálat, ajánlat, ajánlatok, kulcsszavak`,
  description: `Beschreibung, Kurzbeschreibung, Vorstellung, Über uns, Porträt, Portrait, Profil, Steckbrief, Info,
    Informationen, description, short description, about, about us, profile, leírás, leírása, rövid leírás, bemutatkozás, bemutatás,
    rólunk`,
  website: `Website, Webseite, Web, Homepage, Internet, Internetseite, Internetadresse, URL, WWW, Link, web page, honlap, honlapja,
    weboldal, weblap, webcím`,
  contact: `Ansprechpartner, Ansprechperson, Ansprechpersonen, Kontakt, Kontaktperson, Person, Vertreter, Vertreten durch,
    Verantwortlich, Zuständig, Inhaber, Geschäftsführer, Geschäftsführung, Leitung, Vorstand, Vor- und Nachname,
    Vorname Nachname, Vor- und Zuname, Vollständiger Name, contact, contact person, representative, full name, owner,
    responsible person, kapcsolattartó, kapcsolattartó személy, kapcsolat, képviselő, felelős, személy, teljes név, vezető`,
  person: 'Personen-Nr, Person-ID, Personennummer, person number, személyazonosító',
  first: 'Vorname, Rufname, first name, given name, forename, keresztnév, keresztneve, utónév',
  last: 'Nachname, Zuname, Familienname, last name, surname, family name, vezetéknév, vezetékneve, családnév',
  function: `Funktion, Position, Rolle, Stellung, Aufgabe, Amt, Beruf, function, role, job title, beosztás, beosztása,
    munkakör, pozíció, funkció, tisztség`,
  role: 'Rolle im Netzwerk, role in the network, szerep a hálózatban',
  language: 'Sprache, Korrespondenzsprache, language, preferred language, nyelv',
  deputy: `Stellvertretung, Stellvertreter, Vertretung, Stellvertretende Ansprechperson, deputy, deputy contact, substitute,
    helyettes, helyettes kapcsolattartó`,
} as const satisfies Readonly<Record<string, string>>

/** They stand above a list of offers and above a note, too, and begin what is said of other things. */
const ofOthers = new Set(
  `angebot angebote biete bietet wir bieten ich biete offer offers we offer offering ajanlat ajanlatok kategorie rubrik
  category kategoria bereich raum kreis feld field branch tag hely place info informationen link leistung themen profil
  profile portrait`.split(/\s+/),
)
const isOfOthers = (called: string) =>
  fold(called)
    .split(' ')
    .every((word) => ofOthers.has(word))

/** How a line begins that tells one thing of a partner: as the column of a list is called, or as forms and cards call it. */
export const headings = (
  column: Exclude<keyof typeof organizationColumns & keyof (typeof fieldNames)['en'], 'name' | 'kind'>,
): readonly string[] => {
  const columns = organizationColumns[column].split(/,\s+/).filter((called) => !isOfOthers(called))
  const names = locales.map((locale) => fieldNames[locale][column])
  return [...new Set([...columns, ...names].map((called) => `${called.replace(/\s+/g, ' ').toLowerCase()}:`))]
}
