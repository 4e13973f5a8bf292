/**
 * How people call the columns of their lists, in German, English and Hungarian. Written as one says them: case,
 * accents, punctuation, articles and `/in` make no difference, and several of them may stand together ("Firma / Verein").
 */
type Words<C extends string> = Readonly<Record<C, string>>

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
  first: 'Vorname, Rufname, first name, given name, forename, keresztnév, keresztneve, utónév',
  last: 'Nachname, Zuname, Familienname, last name, surname, family name, vezetéknév, vezetékneve, családnév',
  function: `Funktion, Position, Rolle, Stellung, Aufgabe, Amt, Beruf, function, role, job title, beosztás, beosztása,
    munkakör, pozíció, funkció, tisztség`,
  language: 'Sprache, Korrespondenzsprache, language, preferred language, nyelv',
  deputy: `Stellvertretung, Stellvertreter, Vertretung, Stellvertretende Ansprechperson, deputy, deputy contact, substitute,
    helyettes, helyettes kapcsolattartó`,
} as const satisfies Words<string>

export const listingColumns = {
  id: 'ID, Nr, Nummer, Rundruf-ID, Rundruf-Nr, Kennung, no, number, azonosító, kód',
  kind: `Art, Typ, Angebot/Gesuch, Gesuch/Angebot, Angebot oder Gesuch, Biete/Suche, Biete oder Suche, kind, type,
    offer or request, offer/request, típus, fajta, jelleg, ajánlat/igény, ajánlat vagy igény, kínál/keres`,
  title: `Titel, Was, Überschrift, Betreff, Bezeichnung, Gegenstand, Artikel, Ressource, Eintrag, title, what, subject, item,
    cím, megnevezés, mit, tárgy`,
  offer: 'Angebot, Biete, Ich biete, Wir bieten, offer, we offer, ajánlat, kínál, kínálunk',
  request: `Gesuch, Suche, Ich suche, Wir suchen, Bedarf, Nachfrage, request, we need, we are looking for, wanted, igény,
    keres, keresünk`,
  details: `Einzelheiten, Details, Beschreibung, Text, Erläuterung, Bemerkung, Bemerkungen, Anmerkung, Anmerkungen, Hinweis,
    Hinweise, description, notes, remarks, comment, leírás, részletek, részlet, megjegyzés`,
  category: 'Kategorie, Rubrik, category, kategória',
  quantity: 'Menge, Anzahl, Umfang, quantity, amount, mennyiség, darabszám, darab',
  unit: 'Einheit, Mengeneinheit, Maßeinheit, ME, unit, unit of measure, egység, mértékegység',
  organization: `Organisation, Anbieter, Partner, Firma, Betrieb, Unternehmen, Verein, Einrichtung, Institution, Mitglied,
    Wer, Von wem, Name, organization, company, business, provider, member, who, szervezet, cég, vállalkozás, intézmény, ki,
    hirdető, név`,
  town: 'Ort, Stadt, Gemeinde, Standort, town, city, village, település, város, község, hely',
  region:
    'Region, Gebiet, Raum, Landkreis, Gegend, area, county, district, régió, térség, megye, járás, körzet',
  until: `Gültig bis, Gilt bis, Bis, Bis wann, Gültigkeit, Befristet bis, Ablaufdatum, Läuft ab, Ende, Frist, Laufzeit,
    until, valid until, valid to, expires, expires on, expiry date, deadline, end date, érvényes, érvényes eddig,
    érvényesség, érvényességi idő, meddig, lejárat, határidő`,
} as const satisfies Words<string>

export const regionColumns = {
  region: 'Region, Name, Gebiet, Bezeichnung, area, régió, térség, név',
  also: `Auch genannt, Auch, Andere Namen, Anderer Name, Weitere Namen, Alias, Synonyme, also called, also known as, also,
    other names, aliases, más néven, más nevei, egyéb nevek`,
  within: `Teil von, Liegt in, Gehört zu, In, Übergeordnet, Übergeordnete Region, part of, within, belongs to, parent,
    része, hová tartozik, ide tartozik, fölérendelt régió`,
} as const satisfies Words<string>

/** Words that say nothing about what stands in a column. */
export const fillers =
  'neve der die das des dem den ihr ihre ihrer ihres ihren dein deine eure euer unser unsere the your our of for a az fur zur zum bitte angeben optional pflichtfeld'

/** Words that say whose mail or phone it is, or whose town or function. */
export const ofOrganization = `organisation organisations firma firmen betrieb betriebs betriebes unternehmen unternehmens partner partners
  verein vereins einrichtung institution zentrale allgemein allgemeine buro organization company companys business office general
  szervezet szervezeti szervezete ceg ceges vallalkozas intezmeny kozponti altalanos iroda tag`
export const ofPerson = `ansprechpartner ansprechpartners ansprechperson kontakt kontaktperson person personlich privat direkt
  durchwahl kontaktpersonen contact contacts personal private direct kapcsolattarto kapcsolat szemely szemelyes kozvetlen
  sajat magan`
