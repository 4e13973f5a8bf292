/**
 * How people call the columns of their lists, in German, English and Hungarian. Written as one says them: case,
 * accents, punctuation, articles and `/in` make no difference, and several of them may stand together ("Firma / Verein").
 */
type Words<C extends string> = Readonly<Record<C, string>>

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
  partner: 'Partner-Nr, Partner-ID, Partnernummer, partner number, partnerazonosító',
  town: 'Ort, Stadt, Gemeinde, Standort, town, city, village, place, település, helység, város, község, hely',
  price: 'Preis, Kosten, Entgelt, Preis in Euro, price, cost, fee, ár, ára, díj, költség',
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
