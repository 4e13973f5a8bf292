import { joined } from '../about.ts'
import { type Line, line } from '../card.ts'
import type { Context } from '../context.ts'
import { todayIn } from '../domain/network.ts'
import type { Person } from '../domain/person.ts'
import { pictures } from '../domain/picture.ts'
import { tellShown } from '../person/contact.ts'
import { tellDay } from '../reader.ts'
import { type Spoken, speak } from '../words.ts'
import { inTexts, sharedWithNetwork, sharedWithPartners } from './in-texts.ts'

type Until = { readonly day: string }
type Shared = { readonly shared: string }

const words = {
  what: 'Name, phone and mail go at once, and so does whatever was begun. Nobody can bring them back.',
  texts: 'In what others wrote, “…” then stands for the whole name, the phone and the mail.',
  pictures: 'Pictures that you put to offers and requests go, too.',
  stays: 'This stays in what others wrote, as it may mean something else there: ',
  received: 'What others have received already, as messages, files or mails, stays with them.',
  shared: ({ shared }: Shared): Line =>
    line`A partner publishes this, too, so it stays there: ${shared}. If it is to go, change the partner first.`,
  ofNetwork: ({ shared }: Shared): Line =>
    line`The network calls something by this, so it stays: ${shared}. Its coordinators can rename that.`,
  backups: ({ day }: Until): Line => `Backup copies hold it until ${day} at the latest.`,
  barred:
    'Only the block stays noted, without a name, as a mark of the accounts. The coordinators can lift it; tell them the day of the deletion then.',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    what: 'Name, Telefon und E-Mail verschwinden sofort, Angefangenes ebenso. Das lässt sich nicht zurückholen.',
    texts: 'Auch in Texten anderer steht dann „…“, wo Vor- und Nachname, Telefon oder E-Mail standen.',
    pictures: {
      sie: 'Auch Bilder, die von Ihnen an Angeboten und Gesuchen stehen, verschwinden.',
      du: 'Auch Bilder, die von dir an Angeboten und Gesuchen stehen, verschwinden.',
    },
    stays: 'In Texten anderer bleibt stehen, was dort auch etwas anderes meinen kann: ',
    received: 'Was andere als Nachricht, Datei oder E-Mail schon erhalten haben, bleibt bei ihnen.',
    shared: {
      sie: ({ shared }) =>
        line`Das gibt auch ein Partner als Eigenes an, darum bleibt es dort stehen: ${shared}. Soll es weg, ändern Sie zuerst den Partner.`,
      du: ({ shared }) =>
        line`Das gibt auch ein Partner als Eigenes an, darum bleibt es dort stehen: ${shared}. Soll es weg, ändere zuerst den Partner.`,
    },
    ofNetwork: ({ shared }) =>
      line`So heißt auch etwas im Netzwerk, darum bleibt es stehen: ${shared}. Umbenennen kann es die Netzwerkkoordination.`,
    backups: ({ day }) => `In Sicherungskopien steht es längstens noch bis: ${day}`,
    barred: {
      sie: 'Vermerkt bleibt nur die Sperre, ohne Namen, als Kennzeichen der Konten. Aufheben kann sie die Netzwerkkoordination; nennen Sie ihr dann den Tag der Löschung.',
      du: 'Vermerkt bleibt nur die Sperre, ohne Namen, als Kennzeichen der Konten. Aufheben kann sie die Netzwerkkoordination; nenn ihr dann den Tag der Löschung.',
    },
  },
  hu: {
    what: 'A név, a telefonszám és az e-mail-cím azonnal eltűnik, a félbehagyott bejegyzések is. Semmi sem hozható vissza.',
    texts: 'Mások szövegeiben is „…” áll majd a teljes név, a telefonszám és az e-mail-cím helyén.',
    pictures: {
      on: 'Azok a képek is eltűnnek, amelyeket Ön tett fel ajánlatokhoz és igényekhez.',
      te: 'Azok a képek is eltűnnek, amelyeket te tettél fel ajánlatokhoz és igényekhez.',
    },
    stays: 'Mások szövegeiben megmarad, ami ott mást is jelenthet: ',
    received: 'Amit mások üzenetként, fájlként vagy e-mailben már megkaptak, az náluk marad.',
    shared: {
      on: ({ shared }) =>
        line`Ezt egy partner is a sajátjaként adja meg, ezért ott megmarad: ${shared}. Ha onnan is el kell tűnnie, előbb módosítsa a partner adatait.`,
      te: ({ shared }) =>
        line`Ezt egy partner is a sajátjaként adja meg, ezért ott megmarad: ${shared}. Ha onnan is el kell tűnnie, előbb módosítsd a partner adatait.`,
    },
    ofNetwork: ({ shared }) =>
      line`A hálózatban is így hívnak valamit, ezért ez megmarad: ${shared}. Átnevezni a koordinátor tudja.`,
    backups: ({ day }) => `A biztonsági másolatokban legfeljebb eddig maradnak meg: ${day}`,
    barred: {
      on: 'Csak a letiltás marad feljegyezve, név nélkül, a fiókok jeleként. Ezt a koordinátor oldhatja fel; ehhez mondja meg neki a törlés napját.',
      te: 'Csak a letiltás marad feljegyezve, név nélkül, a fiókok jeleként. Ezt a koordinátor oldhatja fel; ehhez mondd meg neki a törlés napját.',
    },
  },
}

type Scene = Pick<Context<'guest'>, 'backupDays' | 'network' | 'now' | 'reader' | 'store'>

/** Until when copies may hold what is deleted now. */
export const tellCopies = ({ backupDays, network, now, reader }: Omit<Scene, 'store'>): Line =>
  speak(spoken, reader).backups({
    day: tellDay(reader, todayIn(network, now).add({ days: backupDays }).toString()),
  })

/** What goes with people who are forgotten, what others keep of it, and until when copies hold it. */
export const tellGoes = async (
  scene: Scene,
  persons: readonly Person[],
): Promise<readonly [Line, ...Line[]]> => {
  const say = speak(spoken, scene.reader)
  const found = await Promise.all(
    persons.map(async (person) => ({ person, ...(await inTexts(scene.store, person, persons)) })),
  )
  const by = { in: persons.map(({ id }) => id) }
  const pictured = (await scene.store.find(pictures, { where: { by }, limit: 1 })).length > 0
  const staying = found.map(({ person, stays }) => tellShown(person, stays)).filter(({ text }) => text !== '')
  const shared = (await sharedWithPartners(scene.store, persons)).join(', ')
  const names = sharedWithNetwork(scene.network, persons).join(', ')
  return [
    say.what,
    ...(found.some(({ goes }) => goes) ? [say.texts] : []),
    ...(pictured ? [say.pictures] : []),
    ...staying.map((one) => joined(say.stays, [one])),
    ...(shared === '' ? [] : [say.shared({ shared })]),
    ...(names === '' ? [] : [say.ofNetwork({ shared: names })]),
    say.received,
    tellCopies(scene),
  ]
}

/** What is kept all the same of those who were shut out. */
export const tellBarred = ({ reader }: Pick<Scene, 'reader'>, persons: readonly Person[]): readonly Line[] =>
  persons.some(({ blocked }) => blocked !== undefined) ? [speak(spoken, reader).barred] : []
