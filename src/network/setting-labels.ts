import { forEvery, modules } from '../domain/module.ts'
import type { InEvery, Locale } from '../words.ts'
import type { Setting } from './setting.ts'

/** How modules are called, on and off. */
const switches = (locale: Locale, choices: { readonly on: string; readonly off: string }) =>
  forEvery((module) => ({ label: modules[module][locale].name, choices }))

/** How settings are called, and their choices; also what is typed: "netzwerk motto: …". */
const en = {
  style: {
    label: 'Style',
    choices: { observe: 'Observe', enable: 'Enable', drive: 'Drive' },
  },
  name: 'Name',
  motto: 'Motto',
  field: 'Field',
  language: { label: 'Language', choices: { en: 'English', de: 'German', hu: 'Hungarian' } },
  languages: {
    label: 'Further languages',
    choices: {
      none: 'None',
      en: 'English',
      de: 'German',
      hu: 'Hungarian',
      'en+de': 'English and German',
      'en+hu': 'English and Hungarian',
      'de+hu': 'German and Hungarian',
      all: 'All others',
    },
  },
  tone: { label: 'Tone', choices: { formal: 'Formal (Sie, Ön)', familiar: 'Familiar (du, te)' } },
  zone: 'Time zone',
  digestday: {
    label: 'Digest day',
    choices: {
      monday: 'Monday',
      tuesday: 'Tuesday',
      wednesday: 'Wednesday',
      thursday: 'Thursday',
      friday: 'Friday',
      saturday: 'Saturday',
      sunday: 'Sunday',
    },
  },
  digesthour: 'Digest hour',
  asks: {
    label: 'Asks per week',
    choices: { 0: 'None', 1: '1', 2: '2', 3: '3', 5: '5', 10: '10' },
  },
  nudges: { label: 'Reminders', choices: { none: 'None', few: 'Few', many: 'Many' } },
  joining: { label: 'Joining', choices: { approval: 'Somebody says yes', open: 'Open to everybody' } },
  directory: { label: 'Directory', choices: { closed: 'Closed: only numbers', open: 'Open: partners, too' } },
  privacy: 'Privacy',
  ...switches('en', { on: 'Switched on', off: 'Switched off' }),
} as const

type Labels = {
  readonly [K in Setting]: (typeof en)[K] extends string
    ? string
    : {
        readonly label: string
        readonly choices: {
          readonly [C in keyof Extract<(typeof en)[K], { choices: unknown }>['choices']]: string
        }
      }
}

const de: Labels = {
  style: {
    label: 'Haltung',
    choices: { observe: 'Beobachten', enable: 'Ermöglichen', drive: 'Antreiben' },
  },
  name: 'Name',
  motto: 'Motto',
  field: 'Thema',
  language: { label: 'Sprache', choices: { en: 'Englisch', de: 'Deutsch', hu: 'Ungarisch' } },
  languages: {
    label: 'Weitere Sprachen',
    choices: {
      none: 'Keine',
      en: 'Englisch',
      de: 'Deutsch',
      hu: 'Ungarisch',
      'en+de': 'Englisch und Deutsch',
      'en+hu': 'Englisch und Ungarisch',
      'de+hu': 'Deutsch und Ungarisch',
      all: 'Alle anderen',
    },
  },
  tone: { label: 'Anrede', choices: { formal: 'Sie (Ön)', familiar: 'Du (te)' } },
  zone: 'Zeitzone',
  digestday: {
    label: 'Tag des Überblicks',
    choices: {
      monday: 'Montag',
      tuesday: 'Dienstag',
      wednesday: 'Mittwoch',
      thursday: 'Donnerstag',
      friday: 'Freitag',
      saturday: 'Samstag',
      sunday: 'Sonntag',
    },
  },
  digesthour: 'Stunde des Überblicks',
  asks: {
    label: 'Fragen pro Woche',
    choices: { 0: 'Keine', 1: '1', 2: '2', 3: '3', 5: '5', 10: '10' },
  },
  nudges: { label: 'Erinnerungen', choices: { none: 'Keine', few: 'Wenige', many: 'Viele' } },
  joining: { label: 'Beitritt', choices: { approval: 'Jemand sagt Ja', open: 'Offen für alle' } },
  directory: {
    label: 'Verzeichnis',
    choices: { closed: 'Geschlossen: nur Zahlen', open: 'Offen: auch Partner' },
  },
  privacy: 'Datenschutz',
  ...switches('de', { on: 'Eingeschaltet', off: 'Ausgeschaltet' }),
}

const hu: Labels = {
  style: {
    label: 'Szerep',
    choices: { observe: 'Megfigyelő', enable: 'Támogató', drive: 'Hajtóerő' },
  },
  name: 'Név',
  motto: 'Mottó',
  field: 'Téma',
  language: { label: 'Nyelv', choices: { en: 'Angol', de: 'Német', hu: 'Magyar' } },
  languages: {
    label: 'További nyelvek',
    choices: {
      none: 'Nincs',
      en: 'Angol',
      de: 'Német',
      hu: 'Magyar',
      'en+de': 'Angol és német',
      'en+hu': 'Angol és magyar',
      'de+hu': 'Német és magyar',
      all: 'Az összes többi',
    },
  },
  tone: { label: 'Megszólítás', choices: { formal: 'Ön (Sie)', familiar: 'Te (du)' } },
  zone: 'Időzóna',
  digestday: {
    label: 'Összefoglaló napja',
    choices: {
      monday: 'Hétfő',
      tuesday: 'Kedd',
      wednesday: 'Szerda',
      thursday: 'Csütörtök',
      friday: 'Péntek',
      saturday: 'Szombat',
      sunday: 'Vasárnap',
    },
  },
  digesthour: 'Összefoglaló órája',
  asks: {
    label: 'Heti kérdések',
    choices: { 0: 'Egy sem', 1: '1', 2: '2', 3: '3', 5: '5', 10: '10' },
  },
  nudges: { label: 'Emlékeztetők', choices: { none: 'Nincs', few: 'Kevés', many: 'Sok' } },
  joining: {
    label: 'Csatlakozás',
    choices: { approval: 'Valaki jóváhagyja', open: 'Bárki csatlakozhat' },
  },
  directory: {
    label: 'Partnerjegyzék',
    choices: { closed: 'Zárt: csak számok', open: 'Nyitott: partnerek is' },
  },
  privacy: 'Adatvédelem',
  ...switches('hu', { on: 'Bekapcsolva', off: 'Kikapcsolva' }),
}

/** With how all of them are called, for the choice among them. */
const choosing = (label: string, labels: Labels) => {
  const called = (key: Setting) => {
    const own: string | { readonly label: string } = labels[key]
    return typeof own === 'string' ? own : own.label
  }
  // Every setting has its label, which `Object.fromEntries` forgets.
  const choices = Object.fromEntries(
    (Object.keys(labels) as Setting[]).map((key) => [key, called(key)]),
  ) as Readonly<Record<Setting, string>>
  return { setting: { label, choices }, ...labels }
}

export const setLabels = {
  en: choosing('Setting', en),
  de: choosing('Einstellung', de),
  hu: choosing('Beállítás', hu),
} satisfies InEvery<object>
