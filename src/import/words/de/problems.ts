import type { SayIn } from '../../../words.ts'
import type { SayProblem } from '../say.ts'
import { brief, briefSentence } from '../value.ts'
import { more, rest } from './fields.ts'

export const deProblems: SayIn<'de', SayProblem> = {
  empty: () => 'Die Datei ist leer.',
  spreadsheet: {
    sie: () =>
      'Diese Tabelle lässt sich nicht lesen: Sie stammt aus einem alten oder anderen Programm oder ist mit einem Passwort geschützt. Bitte speichern Sie sie als Excel-Mappe (.xlsx) oder als CSV und nehmen Sie diese Datei.',
    du: () =>
      'Diese Tabelle lässt sich nicht lesen: Sie stammt aus einem alten oder anderen Programm oder ist mit einem Passwort geschützt. Bitte speichere sie als Excel-Mappe (.xlsx) oder als CSV und nimm diese Datei.',
  },
  macros: {
    sie: () =>
      'Diese Tabelle enthält Makros, und Dateien, die etwas ausführen können, werden nicht angenommen. Bitte speichern Sie sie als Excel-Mappe ohne Makros (.xlsx).',
    du: () =>
      'Diese Tabelle enthält Makros, und Dateien, die etwas ausführen können, werden nicht angenommen. Bitte speichere sie als Excel-Mappe ohne Makros (.xlsx).',
  },
  damaged: {
    sie: () =>
      'Diese Tabelle ist beschädigt oder keine Excel-Mappe. Bitte öffnen Sie sie, speichern Sie sie neu als .xlsx oder CSV und nehmen Sie diese Datei.',
    du: () =>
      'Diese Tabelle ist beschädigt oder keine Excel-Mappe. Bitte öffne sie, speichere sie neu als .xlsx oder CSV und nimm diese Datei.',
  },
  vast: {
    sie: () =>
      'Entpackt ist diese Tabelle größer, als eine Liste sein kann. Bitte kopieren Sie das Ausgefüllte in eine neue und nehmen Sie diese, als .xlsx oder CSV.',
    du: () =>
      'Entpackt ist diese Tabelle größer, als eine Liste sein kann. Bitte kopiere das Ausgefüllte in eine neue und nimm diese, als .xlsx oder CSV.',
  },
  binary: () =>
    'Das ist kein Text, sondern vielleicht ein Bild oder ein Archiv. Gebraucht wird eine Tabelle als CSV oder Excel-Mappe (.xlsx).',
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
