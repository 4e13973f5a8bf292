import { setLabels } from '../../../network/setting-labels.ts'
import { count, type SayIn } from '../../../words.ts'
import type { SayNote } from '../say.ts'
import { brief, briefList, briefSentence } from '../value.ts'
import { more, tell, words } from './fields.ts'

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
  otherSheets: ({ names }) =>
    `Blätter, die keine Liste von Partnern, Einträgen oder Regionen sind und ausgelassen wurden: ${briefSentence(names, more)}`,
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
      ...(names.length > 1
        ? [
            `Eingetragen als „${brief(names[0] ?? '')}“. Sind es zwei? Dann hilft bei jedem der genaue Name mit Rechtsform.`,
          ]
        : []),
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
  languages: ({ spoken, read, further }) => {
    const { language, languages } = setLabels.de
    const known = spoken.map((one) => language.choices[one]).join(' und ')
    const others = read.map(
      (one) =>
        `${language.choices[one.language]} (${count(one.people, { one: 'Person', other: 'Personen' })})`,
    )
    return `Andere Sprachen in der Liste: ${others.join(', ')}. Das Netzwerk spricht bisher nur ${known}. Im Chat ändert das: „netzwerk sprachen: ${languages.choices[further]}“`
  },
  coordinates: ({ names }) =>
    `Von nun an mit den Rechten der Netzwerkkoordination: ${briefList(names, more)}`,
  coordinatesStill: ({ name }) =>
    `${brief(name)}: Die Liste nennt die Netzwerkkoordination nicht mehr, in Rundruf gilt sie weiter. Im Chat endet sie mit: „koordination beenden ${brief(name)}“`,
  coordinatesThere: ({ name }) =>
    `${brief(name)}: Die Liste nennt die Netzwerkkoordination. Wer schon im Chat ist, wird dort ernannt: „koordination ernennen ${brief(name)}“`,
  letIn: ({ names }) => `Gehört durch die Liste wieder zum Netzwerk: ${briefList(names, more)}`,
  role: ({ record, before, role }) =>
    `${record}, ${words.fields.role}: bisher „${words.roles[before]}“, nach der Liste jetzt „${words.roles[role]}“.`,
  renamed: ({ before, name }) => `„${brief(before)}“ heißt jetzt „${brief(name)}“.`,
  shared: ({ record, field, other }) =>
    `Neu: ${brief(record)}. ${words.fields[field]} wie bei „${brief(other)}“. Ist es derselbe Partner? Dann hilft im Chat: „partner zusammenlegen“`,
  kept: ({ record, field, file, rundruf }) =>
    `${record}, ${words.fields[field]}: In der Liste steht „${tell(field, file)}“, in Rundruf „${tell(field, rundruf)}“. Es gilt, was in Rundruf steht.`,
  promised: ({ record, file, rundruf }) =>
    `${record}: In der Liste steht „${tell('quantity', file)}“, das passt nicht zu dem, was schon zugesagt ist. Es bleibt bei „${tell('quantity', rundruf)}“.`,
  closed: ({ record }) =>
    `${record}: auf den neuen Stand gebracht; in Rundruf war es schon abgeschlossen und bleibt es.`,
  closing: ({ day }) =>
    `Das Netzwerk ist geschlossen und wird am ${tell('until', day)} gelöscht; soll es bleiben, hilft bis dahin im Chat: „netzwerk behalten“`,
  missing: ({ what, names }) => `${missing[what]}: ${briefSentence(names, more)} Entfernt wird nichts.`,
}
