import { type Line, line } from '../card.ts'
import type { Spoken } from '../words.ts'

type Named = { readonly name: string }

/** What cannot be done as things stand. */
const refused = {
  notFound: ({ name }: Named): Line => line`I cannot find this here: ${name}. Perhaps a typo?`,
  closed: ({ name }: Named): Line => `No longer open: ${name}`,
  changed: ({ name }: Named): Line => line`This has changed since, so it can no longer be undone: ${name}`,
  final: ({ name }: Named): Line => `This cannot be undone, only begun anew: ${name}`,
  otherUnit: ({ name }: Named): Line => `Please say the amount in the same unit, as a number: ${name}`,
  noRoom: (_: Named): Line => 'This network has no room for that yet. Please turn to the coordinators.',
  answered: (_: Named): Line => 'This answer has been dealt with already.',
  ended: (_: Named): Line => 'That contact has been ended already.',
  notInTouch: ({ name }: Named): Line =>
    `There is no contact to end here: ${name}. They see of you only what the whole network sees; to see what that is: profile`,
  answerGone: (_: Named): Line => 'This answer is not here any more. What is here today: my listings',
  noAmount: ({ name }: Named): Line =>
    `No amount stands there that could be given in parts: ${name}. If all of it is done, leave out how much.`,
  notHelped: ({ name }: Named): Line => `No help by your organization is noted there: ${name}`,
  promised: ({ name }: Named): Line =>
    `So much has been promised already: ${name}. It cannot be less, nor in another unit.`,
  nothingLeft: ({ name }: Named): Line => `Nothing is left of it: ${name}`,
  offList: (_: Named): Line => 'That is no longer on the list.',
  done: (_: Named): Line => 'That is done already, or it has waited for more than a day.',
  justCame: (_: Named): Line => 'This has only just come. Please read it first, then answer once more.',
  unclear: ({ name }: Named): Line => `I did not understand: ${name}`,
  oneNeeded: (_: Named): Line => 'This cannot go on without it. Please choose one of these, or write: cancel',
  noHurry: (_: Named): Line => 'There is no hurry, nothing has been done yet. You can choose:',
  busy: (_: Named): Line => 'Too much at once just now. Please try again.',
  failed: (_: Named): Line =>
    'I am sorry, that did not work. Please try again, and tell the coordinators if it keeps failing.',
  nobody: (_: Named): Line => 'Nobody can be told of it yet: this network has no coordinator so far.',
  tooMany: ({ name }: Named): Line => `There can be at most ${name} of them. Please remove one first.`,
  tooLate: (_: Named): Line => 'It is too late for that: the network is being erased already.',
  inRoom: (_: Named): Line => 'Please write this code in the room that it is for; here it links nothing.',
  roomTaken: (_: Named): Line => 'This room is in use already and cannot be linked. Nothing has changed.',
  nothing: ({ name }: Named): Line => `“${name}”: nothing is waiting for that just now.`,
  decided: (_: Named): Line => 'This request has been decided or withdrawn already.',
  lastCoordinator: (_: Named): Line =>
    'Nobody else in the chat coordinates the whole network. Please name somebody first: coordinator add. Or close the network: network close.',
  noContact: (_: Named): Line =>
    'There is neither phone nor mail to pass on. Add your own, for example: profile phone 05841 123. Or the partner’s: partner contact',
}
export const deeds: Spoken<typeof refused> = {
  en: refused,
  de: {
    notFound: ({ name }) => line`Das kenne ich hier nicht: ${name}. Vielleicht ein Tippfehler?`,
    closed: ({ name }) => `Nicht mehr offen: ${name}`,
    changed: ({ name }) =>
      line`Seitdem hat sich etwas geändert, deshalb geht das nicht mehr rückgängig: ${name}`,
    final: ({ name }) => `Das lässt sich nicht rückgängig machen, nur neu beginnen: ${name}`,
    otherUnit: {
      sie: ({ name }) => `Bitte nennen Sie die Menge als Zahl in derselben Einheit: ${name}`,
      du: ({ name }) => `Bitte nenn die Menge als Zahl in derselben Einheit: ${name}`,
    },
    noRoom: {
      sie: () =>
        'Dieses Netzwerk hat dafür noch keinen Raum. Wenden Sie sich bitte an die Netzwerkkoordination.',
      du: () => 'Dieses Netzwerk hat dafür noch keinen Raum. Wende dich bitte an die Netzwerkkoordination.',
    },
    answered: () => 'Über diese Antwort ist schon entschieden.',
    ended: () => 'Dieser Kontakt ist schon beendet.',
    notInTouch: {
      sie: ({ name }) =>
        `Da gibt es keinen Kontakt zu beenden: ${name}. Dort sieht man von Ihnen nur, was das ganze Netzwerk sieht; was das ist, zeigt: profil`,
      du: ({ name }) =>
        `Da gibt es keinen Kontakt zu beenden: ${name}. Dort sieht man von dir nur, was das ganze Netzwerk sieht; was das ist, zeigt: profil`,
    },
    answerGone: () => 'Diese Antwort gibt es so nicht mehr. Was heute da ist, zeigt: meine Einträge',
    noAmount: ({ name }) =>
      `Dort steht keine Menge, von der ein Teil weggehen kann: ${name}. Ist alles erledigt, dann bitte ohne Menge.`,
    notHelped: ({ name }) => `Dort ist keine Hilfe vom eigenen Partner vermerkt: ${name}`,
    promised: ({ name }) =>
      `So viel ist schon zugesagt: ${name}. Weniger oder eine andere Einheit geht deshalb nicht.`,
    nothingLeft: ({ name }) => `Davon ist nichts mehr übrig: ${name}`,
    offList: () => 'Das steht nicht mehr auf der Liste.',
    done: () => 'Das ist schon erledigt oder hat länger als einen Tag gewartet.',
    justCame: {
      sie: () =>
        'Das ist gerade erst gekommen. Bitte lesen Sie es zuerst und antworten Sie dann noch einmal.',
      du: () => 'Das ist gerade erst gekommen. Bitte lies es zuerst und antworte dann noch einmal.',
    },
    unclear: ({ name }) => `Das habe ich nicht verstanden: ${name}`,
    oneNeeded: {
      sie: () =>
        'Ohne das geht es hier nicht weiter. Bitte wählen Sie eins davon, oder schreiben Sie: abbrechen',
      du: () => 'Ohne das geht es hier nicht weiter. Bitte wähl eins davon, oder schreib: abbrechen',
    },
    noHurry: () => 'Das eilt nicht, es ist noch nichts geschehen. Zur Wahl steht:',
    busy: {
      sie: () => 'Gerade ist hier viel los. Bitte versuchen Sie es noch einmal.',
      du: () => 'Gerade ist hier viel los. Bitte versuch es noch einmal.',
    },
    failed: {
      sie: () =>
        'Das hat leider nicht geklappt. Bitte versuchen Sie es noch einmal. Bleibt es dabei, sagen Sie bitte der Netzwerkkoordination Bescheid.',
      du: () =>
        'Das hat leider nicht geklappt. Bitte versuch es noch einmal. Bleibt es dabei, sag bitte der Netzwerkkoordination Bescheid.',
    },
    nobody: () => 'Davon kann noch niemand erfahren: Dieses Netzwerk hat bisher keine Koordination.',
    tooMany: ({ name }) => `Davon kann es höchstens ${name} geben. Bitte erst eines entfernen.`,
    tooLate: () => 'Dafür ist es zu spät: Das Netzwerk wird schon gelöscht.',
    inRoom: {
      sie: () =>
        'Bitte schreiben Sie diesen Code in den Raum, für den er gedacht ist. Hier verbindet er nichts.',
      du: () => 'Bitte schreib diesen Code in den Raum, für den er gedacht ist. Hier verbindet er nichts.',
    },
    roomTaken: () =>
      'Dieser Raum ist schon vergeben und lässt sich nicht verbinden. Es hat sich nichts geändert.',
    nothing: ({ name }) => `„${name}“: Da ist gerade nichts offen.`,
    decided: () => 'Über diese Anfrage ist schon entschieden, oder sie wurde zurückgezogen.',
    lastCoordinator: {
      sie: () =>
        'Sonst koordiniert niemand im Chat mehr das ganze Netzwerk. Bitte ernennen Sie zuerst jemanden (koordination ernennen), oder schließen Sie das Netzwerk (netzwerk schließen).',
      du: () =>
        'Sonst koordiniert niemand im Chat mehr das ganze Netzwerk. Bitte ernenne zuerst jemanden (koordination ernennen), oder schließ das Netzwerk (netzwerk schließen).',
    },
    noContact: () =>
      'Zum Weitergeben fehlen Telefon und E-Mail. Die eigenen trägt man so ein: profil telefon 05841 123. Die des Partners so: partner kontakt',
  },
  hu: {
    notFound: {
      on: ({ name }) => `Ilyet nem találok: „${name}”. Talán elgépelte?`,
      te: ({ name }) => `Ilyet nem találok: „${name}”. Talán elgépelted?`,
    },
    closed: ({ name }) => `Már nem aktuális: ${name}`,
    changed: ({ name }) => line`Azóta megváltozott, ezért már nem vonható vissza: ${name}`,
    final: ({ name }) => `Ez nem vonható vissza, csak újrakezdhető: ${name}`,
    otherUnit: {
      on: ({ name }) => `Kérjük, a mennyiséget számmal, ugyanebben az egységben adja meg: ${name}`,
      te: ({ name }) => `Kérlek, a mennyiséget számmal, ugyanebben az egységben add meg: ${name}`,
    },
    noRoom: {
      on: () => 'Ennek a hálózatnak még nincs erre csatornája. Kérjük, forduljon a koordinátorhoz.',
      te: () => 'Ennek a hálózatnak még nincs erre csatornája. Kérlek, fordulj a koordinátorhoz.',
    },
    answered: () => 'Erről a jelentkezésről már döntés született.',
    ended: () => 'Ez a kapcsolat már le van zárva.',
    notInTouch: {
      on: ({ name }) =>
        `Itt nincs lezárható kapcsolat: ${name}. Ott csak azt látják Önről, amit az egész hálózat; hogy mi az, megmutatja: profil`,
      te: ({ name }) =>
        `Itt nincs lezárható kapcsolat: ${name}. Ott csak azt látják rólad, amit az egész hálózat; hogy mi az, megmutatja: profil`,
    },
    answerGone: () => 'Ez a jelentkezés így már nincs meg. A mai állás itt látható: saját hirdetések',
    noAmount: ({ name }) =>
      `Ott nincs olyan mennyiség, amelyből egy rész elvihető: ${name}. Ha minden megvan, kérjük, mennyiség nélkül.`,
    notHelped: ({ name }) => `Ott nincs feljegyezve a szervezet segítsége: ${name}`,
    promised: ({ name }) => `Ennyit már odaígértek: ${name}. Ennél kevesebb vagy más egység ezért nem lehet.`,
    nothingLeft: ({ name }) => `Ebből már nem maradt: ${name}`,
    offList: () => 'Ez már nincs a listán.',
    done: () => 'Ez már megtörtént, vagy egy napnál tovább várt.',
    justCame: {
      on: () => 'Ez csak most érkezett. Kérjük, előbb olvassa el, és utána válaszoljon még egyszer.',
      te: () => 'Ez csak most érkezett. Előbb olvasd el, és utána válaszolj még egyszer.',
    },
    unclear: ({ name }) => `Ezt nem értettem: ${name}`,
    oneNeeded: {
      on: () => 'Enélkül itt nem lehet folytatni. Kérjük, válasszon egyet, vagy írja be: mégse',
      te: () => 'Enélkül itt nem lehet folytatni. Kérlek, válassz egyet, vagy írd be: mégse',
    },
    noHurry: () => 'Nem sürgős, még semmi sem történt. Ezek közül lehet választani:',
    busy: {
      on: () => 'Most sok itt a teendő. Kérjük, próbálja újra.',
      te: () => 'Most sok itt a teendő. Kérlek, próbáld újra.',
    },
    failed: {
      on: () =>
        'Ez most sajnos nem sikerült. Kérjük, próbálja újra. Ha így sem megy, szóljon a koordinátornak.',
      te: () => 'Ez most sajnos nem sikerült. Kérlek, próbáld újra. Ha így sem megy, szólj a koordinátornak.',
    },
    nobody: () => 'Erről még senki sem értesülhet: a hálózatnak egyelőre nincs koordinátora.',
    tooMany: ({ name }) => `Legfeljebb ${name} lehet belőle. Előbb törölni kell egyet.`,
    tooLate: () => 'Ehhez már késő: a hálózat törlése elkezdődött.',
    inRoom: {
      on: () =>
        'Kérjük, ezt a kódot azon a csatornán írja be, amelyikhez való. Itt nem kapcsol össze semmit.',
      te: () => 'Kérlek, ezt a kódot azon a csatornán írd be, amelyikhez való. Itt nem kapcsol össze semmit.',
    },
    roomTaken: () => 'Ez a csatorna már foglalt, nem kapcsolható össze. Semmi sem változott.',
    nothing: ({ name }) => `„${name}”: most nincs semmi függőben.`,
    decided: () => 'Erről a kérelemről már döntöttek, vagy visszavonták.',
    lastCoordinator: {
      on: () =>
        'Így a csevegésben senki sem koordinálná az egész hálózatot. Kérjük, előbb nevezzen ki valakit (koordinátor kinevezése), vagy zárja be a hálózatot (hálózat bezárása).',
      te: () =>
        'Így a csevegésben senki sem koordinálná az egész hálózatot. Kérlek, előbb nevezz ki valakit (koordinátor kinevezése), vagy zárd be a hálózatot (hálózat bezárása).',
    },
    noContact: () =>
      'Nincs továbbadható telefonszám vagy e-mail-cím. A saját így adható meg: profil telefon 06 30 123 4567. A partneré így: partner elérhetősége',
  },
}
