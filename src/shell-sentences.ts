import type { Unusable } from './store.ts'
import { type Locale, type Spoken, speak } from './words.ts'

type About = { readonly about: string }
type Names = About & { readonly names: string }

/** What the program says to whoever runs it. */
const shell = {
  noInput:
    'Nobody can talk here: there is neither a terminal nor piped text. Start it in a terminal, or pipe text into it.',
  demo: ({ about }: About) =>
    `This is the demo network (${about}). It is shown until you import your own: npm run rundruf -- import FILE --network NAME`,
  speaking: ({ about, names }: Names) =>
    `You speak as ${about}${names === '' ? '' : ` (${names})`}. /help says more.`,
  unknownName: ({ about, names }: Names) =>
    `Nobody is called ${about} here. There are, for example: ${names}`,
  severalNames: ({ about, names }: Names) => `Several are called ${about}: ${names}`,
  unknownRoom: ({ about, names }: Names) => `There is no room ${about}. There are: ${names}`,
  nowAs: ({ about, names }: Names) => `Now as ${about}${names === '' ? '' : ` (${names})`}.`,
  nowAt: ({ about }: About) => `Now in ${about}: everybody there reads along.`,
  guest: 'a guest',
  inPrivate: 'Now in private.',
  clockNow: ({ about }: About) => `It is now ${about}.`,
  clockBack: 'The clock only moves forward. Write a time to come, like 2027-01-04 08:00.',
  slash:
    'Every line is said to Rundruf; a number, or what is written on it, presses a button. /as NAME · /at PLACE · /at · /file PATH · /clock TIME · /quit',
  changed: 'changed',
  noForm: 'No form is open for this person.',
  notJson:
    'This line is not what is read here: {"as","at","text","file"}, {"as","press"}, {"as","fill"} or {"clock"}.',
  usage: `npm start [-- [--as NAME] [--json]]
  --as NAME  who speaks first
  --json     lines of JSON. In: {"as","at","text","file"}, {"as","press":{"command","input"}} (the call of a button),
             {"as","fill":{…}} (the form shown last, by the names or labels of its fields), {"clock":"…"}`,
  wrongSetting: ({ about, names }: Names) =>
    `${about} is set to something that cannot be used. Please correct it in the environment or in .env, for example: ${names}`,
  unknownArgument: ({ about }: About) => `I do not know “${about}”. --help says what there is.`,
  noNetwork: 'There is no network in this store.',
  unknownNetwork: ({ about, names }: Names) =>
    `There is no network called ${about}. There are: ${names}. With --create a new one is made.`,
  whichNetwork: ({ names }: { readonly names: string }) =>
    `Which network? Please say --network with its name, or with the tag in brackets: ${names}`,
  newNetworkName: 'This makes a new network. Please give it a name: --network NAME',
  whereTo: (_: About) => 'Where to? Please name one file or folder.',
  whichFile: 'Which file? Please name at least one CSV or Excel file (.xlsx).',
  noFile: ({ about }: About) => `${about} cannot be read. Is the name right, and is it a file?`,
  hugeFile: ({ about }: About) => `${about} is larger than 50 MB. Please split it.`,
  unexpected: ({ about }: About) =>
    `Something went wrong that should not (${about}). LOG_LEVEL=debug tells more.`,
  newer: ({ about }: About) =>
    `${about} was written by a newer Rundruf. Please update this one; the file was not touched.`,
  foreign: ({ about }: About) =>
    `${about} is not a file of Rundruf. Please name another in STORE_URL; it was not touched.`,
  broken: ({ about }: About) =>
    `${about} is damaged. Please put back a copy of it, or name another in STORE_URL.`,
  held: ({ about }: About) =>
    `Rundruf is running already with this store (process ${about}). Please stop that one first.`,
  unwritable: ({ about }: About) =>
    `${about} cannot be written. Please give this account the right to write there.`,
  full: ({ about }: About) =>
    `The disk is full: ${about}. Nothing has been stored by halves; please make room and try again.`,
  busy: ({ about }: About) => `${about} is being written by another process for too long. Please try again.`,
}
export const shellSentences: Spoken<typeof shell> = {
  en: shell,
  de: {
    noInput: {
      sie: 'Hier kann niemand sprechen: Es gibt weder ein Terminal noch Text aus einer Pipe. Bitte starten Sie in einem Terminal oder leiten Sie Text hinein.',
      du: 'Hier kann niemand sprechen: Es gibt weder ein Terminal noch Text aus einer Pipe. Bitte starte in einem Terminal oder leite Text hinein.',
    },
    demo: ({ about }) =>
      `Das ist das Demonetz (${about}). Es wird gezeigt, bis es ein eigenes gibt: npm run rundruf -- import DATEI --network NAME`,
    speaking: {
      sie: ({ about, names }) =>
        `Sie sprechen als ${about}${names === '' ? '' : ` (${names})`}. Mehr sagt /help.`,
      du: ({ about, names }) =>
        `Du sprichst als ${about}${names === '' ? '' : ` (${names})`}. Mehr sagt /help.`,
    },
    unknownName: ({ about, names }) => `${about} kenne ich hier nicht. Es gibt zum Beispiel: ${names}`,
    severalNames: ({ about, names }) => `${about} gibt es mehrmals: ${names}`,
    unknownRoom: ({ about, names }) => `Den Raum ${about} gibt es nicht. Es gibt: ${names}`,
    nowAs: ({ about, names }) => `Jetzt als ${about}${names === '' ? '' : ` (${names})`}.`,
    nowAt: ({ about }) => `Jetzt in ${about}: Dort lesen alle mit.`,
    guest: 'Gast',
    inPrivate: 'Jetzt unter vier Augen.',
    clockNow: ({ about }) => `Es ist jetzt ${about}.`,
    clockBack: {
      sie: 'Die Uhr geht nur vor. Bitte schreiben Sie eine Zeit, die noch kommt, zum Beispiel 4.1.2027 8:00.',
      du: 'Die Uhr geht nur vor. Bitte schreib eine Zeit, die noch kommt, zum Beispiel 4.1.2027 8:00.',
    },
    slash:
      'Jede Zeile geht an Rundruf, eine Zahl oder seine Aufschrift drückt einen Knopf. /as NAME · /at RAUM · /at · /file PFAD · /clock ZEIT · /quit',
    changed: 'geändert',
    noForm: 'Für diese Person ist kein Formular offen.',
    notJson:
      'Diese Zeile passt hier nicht: {"as","at","text","file"}, {"as","press"}, {"as","fill"} oder {"clock"}.',
    usage: `npm start [-- [--as NAME] [--json]]
  --as NAME  wer zuerst spricht
  --json     Zeilen aus JSON. Hinein: {"as","at","text","file"}, {"as","press":{"command","input"}} (der Aufruf eines Knopfes),
             {"as","fill":{…}} (das zuletzt gezeigte Formular, nach Namen oder Beschriftung), {"clock":"…"}`,
    wrongSetting: ({ about, names }) =>
      `${about} hat einen Wert, der nicht geht. Bitte in der Umgebung oder in .env berichtigen, zum Beispiel: ${names}`,
    unknownArgument: ({ about }) => `„${about}“ kenne ich nicht. --help sagt, was es gibt.`,
    noNetwork: 'In diesem Speicher gibt es kein Netzwerk.',
    unknownNetwork: ({ about, names }) =>
      `Ein Netzwerk namens ${about} gibt es nicht. Es gibt: ${names}. Mit --create entsteht ein neues.`,
    whichNetwork: ({ names }) =>
      `Welches Netzwerk? Bitte --network mit dem Namen oder dem Kürzel in Klammern angeben: ${names}`,
    newNetworkName: 'Hier entsteht ein neues Netzwerk. Wie heißt es? Bitte --network NAME angeben.',
    whereTo: () => 'Wohin? Bitte eine Datei oder einen Ordner nennen.',
    whichFile: 'Welche Datei? Bitte mindestens eine CSV- oder Excel-Datei (.xlsx) nennen.',
    noFile: ({ about }) => `${about} lässt sich nicht lesen. Stimmt der Name, und ist es eine Datei?`,
    hugeFile: ({ about }) => `${about} ist größer als 50 MB. Bitte aufteilen.`,
    unexpected: ({ about }) =>
      `Etwas ist schiefgegangen, das nicht sollte (${about}). LOG_LEVEL=debug sagt mehr.`,
    newer: ({ about }) =>
      `${about} stammt von einem neueren Rundruf. Bitte dieses hier aktualisieren; die Datei ist unverändert.`,
    foreign: ({ about }) =>
      `${about} ist keine Datei von Rundruf. Bitte in STORE_URL eine andere nennen; sie ist unverändert.`,
    broken: ({ about }) =>
      `${about} ist beschädigt. Bitte eine Kopie zurückholen oder in STORE_URL eine andere nennen.`,
    held: ({ about }) =>
      `Mit diesem Speicher läuft Rundruf schon (Prozess ${about}). Bitte zuerst den anderen beenden.`,
    unwritable: ({ about }) =>
      `${about} lässt sich nicht schreiben. Bitte diesem Konto das Schreiben dort erlauben.`,
    full: ({ about }) =>
      `Die Platte ist voll: ${about}. Es ist nichts zur Hälfte gespeichert; bitte Platz schaffen und noch einmal versuchen.`,
    busy: ({ about }) =>
      `${about} wird gerade zu lange von anderer Seite geschrieben. Bitte noch einmal versuchen.`,
  },
  hu: {
    noInput: {
      on: 'Itt senki sem tud beszélni: nincs se terminál, se átirányított szöveg. Kérjük, terminálban indítsa, vagy irányítson bele szöveget.',
      te: 'Itt senki sem tud beszélni: nincs se terminál, se átirányított szöveg. Kérlek, terminálban indítsd, vagy irányíts bele szöveget.',
    },
    demo: ({ about }) =>
      `Ez a bemutató hálózat (${about}). Addig látható, amíg nincs saját: npm run rundruf -- import FÁJL --network NÉV`,
    speaking: {
      on: ({ about, names }) => `Ön most: ${about}${names === '' ? '' : ` (${names})`}. Továbbiak: /help`,
      te: ({ about, names }) => `Te most: ${about}${names === '' ? '' : ` (${names})`}. Továbbiak: /help`,
    },
    unknownName: ({ about, names }) => `Itt nincs ilyen nevű: ${about}. Vannak például: ${names}`,
    severalNames: ({ about, names }) => `Több ilyen is van: ${about}. Ők: ${names}`,
    unknownRoom: ({ about, names }) => `Nincs ilyen csatorna: ${about}. Vannak: ${names}`,
    nowAs: ({ about, names }) => `Most: ${about}${names === '' ? '' : ` (${names})`}.`,
    nowAt: ({ about }) => `Most itt: ${about}. Ott mindenki olvassa.`,
    guest: 'vendég',
    inPrivate: 'Most négyszemközt.',
    clockNow: ({ about }) => `Most ennyi az idő: ${about}`,
    clockBack: {
      on: 'Az óra csak előre jár. Kérjük, írjon egy jövőbeli időpontot, például: 2027. 1. 4. 8:00',
      te: 'Az óra csak előre jár. Kérlek, írj egy jövőbeli időpontot, például: 2027. 1. 4. 8:00',
    },
    slash:
      'Minden sor a Rundrufhoz szól, egy szám vagy a felirata megnyom egy gombot. /as NÉV · /at CSATORNA · /at · /file ÚTVONAL · /clock IDŐ · /quit',
    changed: 'változott',
    noForm: 'Ennél a személynél nincs nyitott űrlap.',
    notJson: 'Ez a sor ide nem jó: {"as","at","text","file"}, {"as","press"}, {"as","fill"} vagy {"clock"}.',
    usage: `npm start [-- [--as NÉV] [--json]]
  --as NÉV   ki beszél először
  --json     JSON-sorok. Be: {"as","at","text","file"}, {"as","press":{"command","input"}} (egy gomb hívása),
             {"as","fill":{…}} (az utoljára mutatott űrlap, a mezők neve vagy felirata szerint), {"clock":"…"}`,
    wrongSetting: ({ about, names }) =>
      `Ez az érték nem jó: ${about}. A környezetben vagy a .env fájlban javítható, például: ${names}`,
    unknownArgument: ({ about }) => `Ezt nem ismerem: „${about}”. A lehetőségek: --help`,
    noNetwork: 'Ebben a tárolóban nincs hálózat.',
    unknownNetwork: ({ about, names }) =>
      `Nincs ilyen nevű hálózat: ${about}. Vannak: ${names}. A --create újat hoz létre.`,
    whichNetwork: ({ names }) =>
      `Melyik hálózat? A neve vagy a zárójelben álló jele kell: --network NÉV. Vannak: ${names}`,
    newNetworkName: 'Új hálózat jön létre. Mi a neve? --network NÉV',
    whereTo: () => 'Hová? Egy fájlt vagy mappát kell megadni.',
    whichFile: 'Melyik fájl? Legalább egy CSV- vagy Excel-fájl (.xlsx) kell.',
    noFile: ({ about }) => `Nem olvasható: ${about}. Jó a neve, és fájl?`,
    hugeFile: ({ about }) => `Nagyobb 50 MB-nál: ${about}. Érdemes részekre osztani.`,
    unexpected: ({ about }) => `Váratlan hiba történt (${about}). Többet mond: LOG_LEVEL=debug`,
    newer: ({ about }) => `Újabb Rundruf írta: ${about}. Ezt kell frissíteni; a fájl nem változott.`,
    foreign: ({ about }) =>
      `Ez nem a Rundruf fájlja: ${about}. Másikat a STORE_URL-ben lehet megadni; nem változott.`,
    broken: ({ about }) =>
      `Sérült: ${about}. Egy másolatot kell visszatenni, vagy másikat megadni a STORE_URL-ben.`,
    held: ({ about }) =>
      `Ezzel a tárolóval már fut egy Rundruf (folyamat: ${about}). Előbb azt kell leállítani.`,
    unwritable: ({ about }) => `Nem írható: ${about}. Ennek a fióknak írási jog kell oda.`,
    full: ({ about }) =>
      `Megtelt a lemez: ${about}. Semmi sem maradt félbe; helyet kell csinálni, és újra próbálni.`,
    busy: ({ about }) => `Túl sokáig ír bele egy másik folyamat: ${about}. Érdemes újra próbálni.`,
  },
}

export type Shell = typeof shell

export const shellFor = (locale: Locale): Shell => speak(shellSentences, { locale, tone: 'formal' })

/** Every key of `Unusable` is a sentence here. */
export const tellUnusable = (say: Shell, { key, about }: Unusable): string => say[key]({ about })
