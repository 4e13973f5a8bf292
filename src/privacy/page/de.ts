import { count } from '../../words.ts'
import type { PrivacyWords } from './en.ts'

export const de: PrivacyWords = {
  title: (name: string) => `Was Rundruf über Menschen speichert: ${name}`,
  responsible: (who: string) => `Verantwortlich: ${who}`,
  lead: 'Rundruf speichert, was nötig ist, damit Partner einander finden und erreichen, und nur im Speicher dieser Installation. Nichts geht an andere, nichts wird ausgewertet, und was das Programm für die Technik mitschreibt, enthält weder Nachrichten noch Personen.',
  leadTo: (host) =>
    `Rundruf speichert, was nötig ist, damit Partner einander finden und erreichen, und nur im Speicher dieser Installation. Damit auch gefunden wird, was nur dasselbe bedeutet, gehen Texte von Partnern und Einträgen und das Gesuchte an ${host}, ohne Namen von Personen und Partnern, ohne Kontaktdaten und Zahlen; was zurückkommt, bleibt so lange wie der Text. Sonst geht nichts an andere, nichts wird ausgewertet, und was das Programm für die Technik mitschreibt, enthält weder Nachrichten noch Personen.`,
  days: (n) => count(n, { one: 'Tag', other: 'Tage' }),
  years: (n) => count(n, { one: 'Jahr', other: 'Jahre' }),
  why: 'Wozu',
  until: 'Wie lange',
  sees: 'Wer es sieht',
  rights:
    'Alle können sehen, was über sie gespeichert ist („meine Daten“), es ändern („Profil“) und sofort löschen lassen („vergiss mich“); für Personen, die nicht im Chat sind, tut es die Koordination („person löschen“). Sicherungskopien enthalten Gelöschtes, bis sie ersetzt werden.',
  kept: {
    person: {
      what: 'Personen: Name, von anderen bestätigte Namen, Telefon, E-Mail, Sprache',
      why: 'Damit Partner die richtige Person erreichen, alle in ihrer Sprache lesen und ein Name beim Löschen auch aus den Texten anderer verschwindet',
      until:
        'Bis die Person es löschen lässt oder das Netzwerk endet; bei Personen, die nicht im Chat sind und zu keinem Partner mehr gehören, und nach einer abgelehnten Anfrage: solange sich das zurücknehmen lässt',
      sees: 'Die Netzwerkkoordination; andere nur, was die Person bestätigt hat und zeigt',
    },
    membership: {
      what: 'Wer zu welchem Partner gehört, mit welcher Funktion',
      why: 'Damit es bei jedem Partner eine Ansprechperson gibt',
      until: 'Bis die Person den Partner verlässt oder gelöscht wird',
      sees: 'Wie bei Personen',
    },
    response: {
      what: 'Antworten auf Angebote und Gesuche, und Fragen an Partner: von wem sie sind, was dazu geschrieben und welcher Kontakt weitergegeben wurde, und welche zwei Wörter die Suche daraus lernt',
      why: 'Damit die beiden Partner in Kontakt kommen und die Suche lernt, wie etwas genannt wird',
      until: ([words]) =>
        `Bei Antworten, solange das Netzwerk den Eintrag behält, bei Fragen, solange es besteht; gezeigt wird der Kontakt, bis er beendet wird oder die Person den Partner verlässt, die Nachricht, bis der Kontakt beendet wird; was von gelöschten Personen ist, verschwindet sofort; die beiden Wörter ${words}`,
      sees: 'Die beiden Partner; die Koordination nur die beiden Wörter, nicht, von wem sie sind',
    },
    join: {
      what: 'Beitrittsanfragen: wer zu welchem Partner möchte, und ob die Adresse des Kontos in der Liste steht',
      why: 'Damit der Partner oder die Koordination entscheiden kann',
      until:
        'Bis entschieden ist oder die Anfrage zurückgenommen wird; wer die einzige zurücknimmt und hier sonst niemand ist, wird mit ihr gelöscht',
      sees: 'Der Partner und die Koordination',
    },
    errand: {
      what: 'Fragen, die die Koordination an Partner außerhalb des Chats weitergibt: wer fragt, wer sie weitergibt',
      why: 'Damit auch Partner davon erfahren, die nicht im Chat sind, und wer gefragt hat, eine Antwort bekommt',
      until: ([all]) => `Höchstens ${all}, der Wortlaut nur, bis sie weitergegeben ist`,
      sees: 'Die Netzwerkkoordination',
    },
    watch: {
      what: 'Suchaufträge: wonach Ausschau gehalten wird, und welche Einträge dazu gefunden wurden',
      why: 'Damit eine Nachricht kommt, wenn es jemand anbietet oder sucht',
      until: ([all]) => `Bis der Suchauftrag beendet wird, höchstens ${all}`,
      sees: 'Nur die Person selbst',
    },
    prospect: {
      what: 'Notizen über mögliche Partner: mit wem zu sprechen ist, und wer gesprochen hat',
      why: 'Damit die Koordination weiß, wen sie eingeladen hat',
      until: 'Bis die Organisation beitritt oder die Notiz gelöscht wird',
      sees: 'Die Netzwerkkoordination',
    },
    code: {
      what: 'Einmalcodes: für wen und von wem',
      why: 'Damit nur die richtige Person beitritt oder ein Konto verbindet',
      until: ([all]) => `Höchstens ${all}`,
      sees: 'Die Netzwerkkoordination',
    },
    provenance: {
      what: 'Was zuletzt in einer importierten Liste stand',
      why: 'Damit ein neuer Import nur Neues ändert',
      until: 'Bis die Person oder der Partner gelöscht wird',
      sees: 'Niemand',
    },
    erasure: {
      what: 'Menschen, die gerade gelöscht werden: Name, Telefon, E-Mail, Konten',
      why: 'Damit auch verschwindet, was andere im selben Moment über sie geschrieben haben',
      until:
        'Bis das Löschen fertig ist; danach bleiben nur Kennzeichen ohne Namen, damit keine alte Liste oder Kopie jemanden zurückbringt und eine Sperre weiter gilt',
      sees: 'Niemand',
    },
    account: {
      what: 'Chatkonten, und wann sie zuletzt benutzt wurden',
      why: 'Damit Nachrichten dort ankommen, wo jemand liest',
      until:
        'Bis das Konto endet oder die Person gelöscht wird; gehört es in keinem Netzwerk zu jemandem, nur solange es benutzt wird',
      sees: 'Niemand',
    },
    human: {
      what: 'Sprache, Zeitzone und welche Konten derselbe Mensch sind',
      why: 'Damit alle überall in ihrer Sprache lesen',
      until: 'Bis das letzte Netzwerk verlassen ist, oder mit dem letzten Konto',
      sees: 'Niemand',
    },
    act: {
      what: 'Protokoll: wer was für welchen Partner getan hat, und was vorher da war',
      why: 'Damit sich Fehler zurücknehmen lassen und Handeln für andere sichtbar ist',
      until: ([all, before]) => `${all}; was vorher da war: ${before}`,
      sees: 'Die Koordination, soweit jemand für andere gehandelt hat',
    },
    handed: {
      what: 'Dateien, die jemand übergeben hat: eine Liste, ein Bild',
      why: 'Damit erst gezeigt werden kann, was daraus würde',
      until: ([all]) => `Bis das entschieden ist, höchstens ${all}`,
      sees: 'Nur die Person selbst',
    },
    picture: {
      what: 'Bilder von Angeboten und Gesuchen, und von wem sie kamen',
      why: 'Damit man sieht, was gemeint ist; Ort und Gerät der Aufnahme werden vorher entfernt',
      until:
        'Solange ein Eintrag das Bild zeigt, und danach noch, solange sich das zurücknehmen lässt; mit der Person, von der es kam, verschwindet es sofort',
      sees: 'Das Bild alle, die den Eintrag sehen; von wem es kam, niemand',
    },
    draft: {
      what: 'Was jemand angefangen und noch nicht abgeschlossen hat',
      why: 'Damit eine Antwort zu ihrer Frage findet',
      until: ([all]) => `Höchstens ${all}`,
      sees: 'Wer es geschrieben hat',
    },
    call: {
      what: 'Was jemand gerade gedrückt hat',
      why: 'Damit nichts verloren geht, wenn das Programm stehen bleibt',
      until: 'Bis es getan ist',
      sees: 'Niemand',
    },
    debt: {
      what: 'Nachrichten, die noch zuzustellen sind',
      why: 'Damit keine verloren geht',
      until: ([all]) => `Bis sie angekommen sind, höchstens ${all}`,
      sees: 'An wen sie geht',
    },
    post: {
      what: 'Wo eine Karte steht, die aktuell gehalten wird',
      why: 'Damit alle den heutigen Stand lesen',
      until: ([all]) => `Solange die Karte aktuell gehalten wird, nach der letzten Änderung höchstens ${all}`,
      sees: 'Niemand',
    },
  },
}
