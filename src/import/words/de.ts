import { count, type SayIn } from '../../words.ts'
import type { Tally } from '../import.ts'
import type { FieldWords, SayFrame, SayNote, SayProblem } from './say.ts'
import { brief, briefList, briefSentence, isOne, tellValue } from './value.ts'

const words: FieldWords = {
  fields: {
    ...{
      name: 'Name',
      kind: 'Art',
      sector: 'Branche',
      region: 'Region',
      town: 'Ort',
      postalCode: 'Postleitzahl',
    },
    ...{
      expertise: 'Kompetenzen',
      description: 'Beschreibung',
      phone: 'Telefon',
      mail: 'E-Mail',
      website: 'Website',
    },
    ...{ language: 'Sprache', coordinates: 'Rechte der Koordination', function: 'Funktion', role: 'Rolle' },
    ...{
      title: 'Titel',
      details: 'Einzelheiten',
      category: 'Kategorie',
      quantity: 'Menge',
      until: 'Gültig bis',
    },
  },
  kinds: {
    ...{
      company: 'Unternehmen',
      municipality: 'Kommune',
      association: 'Verein',
      school: 'Schule',
      other: 'Sonstiges',
    },
  },
  roles: { contact: 'Ansprechperson', deputy: 'Stellvertretung', colleague: 'weitere Person' },
  yes: 'ja',
  standing: 'laufend',
  empty: 'nichts',
}
const tell = (field: keyof typeof words.fields, text: string) => tellValue(field, text, words, 'de')
const more = (n: number) => `und ${n} mehr`
const rest = 'Das Übrige aus der Zeile ist übernommen.'

const outcome = ({ created, updated, unchanged }: Tally) =>
  `${created} neu, ${updated} geändert, ${unchanged} unverändert.`

export const deFrame: SayIn<'de', SayFrame> = {
  partners: (tally) => `Partner: ${outcome(tally)}`,
  listings: (tally) => `Angebote und Gesuche: ${outcome(tally)}`,
  tried: 'Das war eine Probe, gespeichert ist nichts. Im Ernstfall wären es:',
  nothingNew: ({ unchanged }) =>
    `Nichts hat sich geändert: ${count(unchanged, { one: 'Eintrag', other: 'Einträge' })}, alles steht schon so da.`,
  still: 'Nichts hat sich geändert.',
  grown: 'Das Netzwerk kennt nun mehr Regionen oder Branchen.',
  empty: 'Es ist nichts übernommen worden.',
  kept: ({ kept }) =>
    `In Rundruf geändert, deshalb gilt weiter, was dort steht: ${count(kept, { one: 'Angabe', other: 'Angaben' })} (siehe unten).`,
  refused: ({ refused }) => `Nicht übernommen (${refused}):`,
  advice: {
    sie: 'Berichtigen Sie das in der Liste und importieren Sie die Liste noch einmal: Was schon da ist, entsteht nicht doppelt.',
    du: 'Berichtige das in der Liste und importiere die Liste noch einmal: Was schon da ist, entsteht nicht doppelt.',
  },
  look: { sie: 'Bitte sehen Sie sich das an:', du: 'Bitte sieh dir das an:' },
  more: ({ more: n }) => `… und ${n} mehr von dieser Art`,
  spot: ({ file, lines, column }) =>
    [
      file,
      ...(lines.length > 0 ? [`${isOne(lines) ? 'Zeile' : 'Zeilen'} ${lines.join(', ')}`] : []),
      ...(column ? [`Spalte „${brief(column)}“`] : []),
    ].join(', '),
}

export const deProblems: SayIn<'de', SayProblem> = {
  empty: () => 'Die Datei ist leer.',
  spreadsheet: {
    sie: () =>
      'Das ist eine Datei von Excel oder LibreOffice. Bitte speichern Sie die Tabelle als CSV (Speichern unter, „CSV UTF-8“) und importieren Sie diese Datei.',
    du: () =>
      'Das ist eine Datei von Excel oder LibreOffice. Bitte speichere die Tabelle als CSV (Speichern unter, „CSV UTF-8“) und importiere diese Datei.',
  },
  binary: () =>
    'Das ist kein Text, sondern vielleicht ein Bild oder ein Archiv. Gebraucht wird eine Tabelle als CSV.',
  huge: ({ megabytes, most }) =>
    `Die Datei hat ${megabytes} MB, mehr als ${most} MB gehen nicht. Ist es die richtige? Dann bitte teilen.`,
  noHeader: ({ found }) =>
    `Hier fehlt eine Zeile mit Überschriften, die Rundruf kennt. Gefunden: ${briefSentence(found, more)} Partner brauchen „Organisation“ oder „Firma“, Angebote und Gesuche „Titel“ und „Organisation“, Regionen „Region“ und „Teil von“.`,
  noRows: () => 'Unter den Überschriften steht nichts.',
  quote: () =>
    'Hier geht ein Anführungszeichen (") auf und nicht wieder zu, deshalb ist unklar, wo die Felder enden. Im Text selbst wird es doppelt geschrieben ("").',
  tooManyCells: ({ cells, columns }) =>
    `Hier stehen ${cells} Felder unter ${columns} Überschriften. Vielleicht enthält ein Text das Trennzeichen: Dann gehört er in Anführungszeichen.`,
  erased: () =>
    'Diese Person hat sich löschen lassen, deshalb kommt sie nicht aus einer alten Liste zurück. Bitte die Zeile auch in der Tabelle löschen. Wer wieder dabei sein möchte, meldet sich selbst an.',
  noName: () => 'Hier fehlt der Name der Organisation.',
  noTitle: () => 'Hier fehlt der Titel.',
  noOrganization: () => 'Hier fehlt, von wem das Angebot oder Gesuch kommt.',
  noKind: () =>
    'Ist das ein Angebot oder ein Gesuch? Weder die Zeile noch der Dateiname sagt es. Eine Spalte „Art“ mit „Angebot“ oder „Gesuch“ hilft.',
  noRegion: () => 'Hier fehlt der Name der Region.',
  tooLong: ({ length, most }) => `Das sind ${length} Zeichen, Platz ist für ${most}.`,
  unknownOrganization: ({ name, near }) =>
    near.length > 0
      ? `„${brief(name)}“ kennt das Netzwerk nicht. Vielleicht ist das gemeint: ${near.join(', ')}`
      : `„${brief(name)}“ kennt das Netzwerk nicht. Die Organisation gehört zuerst in die Partnerliste.`,
  ambiguousOrganization: ({ name, among }) =>
    `„${brief(name)}“ gibt es mehr als einmal: ${briefSentence(among, more)} Mit dem Ort daneben ist es eindeutig.`,
  hasLeft: ({ name }) =>
    `„${brief(name)}“ hat das Netzwerk verlassen und kommt durch eine Liste nicht zurück. Die Koordination kann den Partner wieder aufnehmen: „partner wiederaufnehmen“.`,
  merged: ({ name, into }) =>
    `„${brief(name)}“ ist mit „${brief(into)}“ zusammengelegt. Diese Zeile kann aus der Liste.`,
  kind: ({ value }) => `„${brief(value)}“ ist weder Angebot noch Gesuch.`,
  day: ({ value }) => `„${brief(value)}“ ist kein Datum. Gut lesbar sind 31.12.2026 oder „laufend“.`,
  twice: ({ title, line }) =>
    `„${brief(title)}“ steht schon in Zeile ${line}, aber mit anderen Angaben. Zwei Einträge brauchen zwei Titel.`,
  otherListing: ({ id }) => `Die Nummer ${brief(id)} gehört zu einem anderen Eintrag.`,
  circle: ({ region, within }) =>
    `„${region}“ kann nicht in „${within}“ liegen, denn „${within}“ liegt schon darin.`,
  mail: ({ value }) => `„${brief(value)}“ ist keine E-Mail-Adresse. ${rest}`,
  phone: ({ value }) => `„${brief(value)}“ ist keine Telefonnummer. ${rest}`,
  cutPhone: ({ value }) =>
    `„${value}“: Die Tabelle hat diese Nummer gekürzt. Bitte die Spalte als Text formatieren und die Nummer neu eintragen. ${rest}`,
  website: ({ value }) => `„${brief(value)}“ ist keine Webadresse. ${rest}`,
  postalCode: ({ value }) => `„${brief(value)}“ ist keine Postleitzahl. ${rest}`,
  language: ({ value }) =>
    `Rundruf spricht Deutsch, Ungarisch und Englisch; „${brief(value)}“ ist keines davon. ${rest}`,
}

const missing = {
  organization: 'Partner, die in Rundruf stehen und nicht mehr in der Liste',
  person: 'Personen, die in Rundruf stehen und nicht mehr in der Liste',
  listing: 'Offene Angebote und Gesuche, die in Rundruf stehen und nicht mehr in der Liste',
}

export const deNotes: SayIn<'de', SayNote> = {
  whose: ({ organization, person }) =>
    `Die Überschrift sagt nicht, wem das gehört. Der Organisation zugerechnet und im Netzwerk öffentlich: ${organization}; einer Person zugerechnet und nur für die Koordination sichtbar: ${person}. Eindeutig wird es mit „Organisation“ oder „Ansprechperson“ in der Überschrift.`,
  unknownColumn: ({ at, values }) =>
    `nicht übernommen, Rundruf weiß damit nichts anzufangen (es ist Spalte ${at}): ${count(values, { one: 'Wert', other: 'Werte' })}.`,
  country: () => 'hilft beim Lesen von Postleitzahlen und Telefonnummern und wird nicht gespeichert.',
  above: ({ lines }) =>
    `Übersprungen, weil über den Überschriften: ${count(lines, { one: 'Zeile', other: 'Zeilen' })}.`,
  garbled: () =>
    'Umlaute oder Akzente sind schon in der Datei beschädigt („Ã¼“ statt „ü“). Neu als „CSV UTF-8“ gespeichert, stimmen sie wieder.',
  zeros: ({ postalCodes, phones }) =>
    `Führende Nullen, die die Tabelle verschluckt hatte, sind wieder da. Postleitzahlen: ${postalCodes}, Telefonnummern: ${phones}.`,
  doubtful: ({ value }) =>
    `Fehlt vor „${brief(value)}“ eine Null? Übernommen ist es so, wie es dasteht. Eine Spalte „Land“ (D, A, H) macht es eindeutig.`,
  surplus: ({ value }) => `„${brief(value)}“ hat keinen Platz gefunden und ist nicht übernommen.`,
  conflict: ({ record, field, value, first }) =>
    `${record}, ${words.fields[field]}: hier „${tell(field, value)}“, weiter oben „${tell(field, first)}“. Es gilt das erste.`,
  onePartner: ({ names, expertise }) =>
    [
      `Das ist derselbe Partner: ${names.map((name) => `„${brief(name)}“`).join(', ')}.`,
      ...(expertise ? [`Kompetenzen, aus allen Zeilen: „${brief(expertise)}“.`] : []),
      ...(names.length > 1 ? ['Sind es zwei? Dann hilft bei jedem der genaue Name mit Rechtsform.'] : []),
    ].join(' '),
  inTowns: ({ names }) =>
    `Gleicher Name in mehreren Orten: ${briefSentence(names, more)} Sind es wirklich verschiedene?`,
  several: ({ record, field, value }) =>
    `${brief(record)}, ${words.fields[field]}: Platz ist nur für eine Angabe. Nicht übernommen: „${brief(value)}“`,
  nameAbove: ({ record }) =>
    `Hier fehlt der Partner, alles andere steht wie darüber. Die Ansprechperson wurde deshalb dort eingetragen: ${brief(record)}`,
  madeName: ({ name }) =>
    `Eine persönliche E-Mail-Adresse ohne Namen. Die Ansprechperson heißt nun nach ihr: ${brief(name)}`,
  unknownValue: ({ value, into, choices }) => {
    const possible = into === 'description' ? Object.values(words.kinds) : choices?.map(({ de }) => de)
    const known = possible ? ` Möglich sind: ${possible.join(', ')}.` : ''
    return `„${brief(value)}“ steht nicht zur Auswahl. Es steht nun ${into === 'details' ? 'bei den Einzelheiten' : 'in der Beschreibung'}.${known}`
  },
  unknownId: ({ value }) =>
    `Die Nummer ${brief(value)} gibt es nicht. Die Zeile gilt stattdessen nach ihrem Namen.`,
  shortened: ({ title }) => `Der Titel ist gekürzt auf „${title}“, ganz steht er bei den Einzelheiten.`,
  past: ({ title, day }) =>
    `„${brief(title)}“ galt bis ${tell('until', day)} und steht nun als abgelaufen da.`,
  again: ({ title, first }) =>
    `„${brief(title)}“ steht genauso schon in Zeile ${first} und ist einmal übernommen.`,
  sectors: ({ names }) =>
    `Neue Branchen im Netzwerk: ${briefSentence(names, more)} Ist ein Tippfehler dabei?`,
  regions: ({ names }) =>
    `Neue Regionen im Netzwerk: ${briefSentence(names, more)} Ist ein Tippfehler dabei?`,
  otherRegion: ({ region, within, stays }) =>
    `„${region}“ liegt in Rundruf in „${stays}“, nach der Liste in „${within}“. Es bleibt bei „${stays}“.`,
  takenName: ({ name, region }) =>
    `„${name}“ meint schon die Region „${region}“ und gilt nicht als weiterer Name.`,
  coordinates: ({ names }) =>
    `Von nun an mit den Rechten der Netzwerkkoordination: ${briefList(names, more)}`,
  kept: ({ record, field, file, rundruf }) =>
    `${record}, ${words.fields[field]}: In der Liste steht „${tell(field, file)}“, in Rundruf „${tell(field, rundruf)}“. Es gilt, was in Rundruf steht.`,
  promised: ({ record, file, rundruf }) =>
    `${record}: In der Liste steht „${tell('quantity', file)}“, das passt nicht zu dem, was schon zugesagt ist. Es bleibt bei „${tell('quantity', rundruf)}“.`,
  closed: ({ record }) =>
    `${record}: auf den neuen Stand gebracht; in Rundruf war es schon abgeschlossen und bleibt es.`,
  missing: ({ what, names }) => `${missing[what]}: ${briefSentence(names, more)} Entfernt wird nichts.`,
}
