import { type Line, line } from '../card.ts'
import type { Spoken } from '../words.ts'

type Named = { readonly name: string }

/** What somebody cannot do with their own data and accounts. */
const refused = {
  wrongName: ({ name }: Named): Line =>
    `Please write only your first and last name, at most eight words without signs or links. This is no name: ${name}`,
  reservedName: ({ name }: Named): Line =>
    `Nobody here may be called as the bot or the coordinators are: ${name}. Please write your own first and last name.`,
  wrongPartnerName: ({ name }: Named): Line =>
    `Please write only what the partner is called; letters, digits and & + / . - are fine. This is no name: ${name}`,
  reachInName: ({ name }: Named): Line =>
    `Everybody reads a name, so no phone number or mail address stands in it: ${name}. Please write the name alone.`,
  reservedPartnerName: ({ name }: Named): Line =>
    `No partner here may be called as the bot, the network or the coordinators are: ${name}. Please write its own name.`,
  officePartnerName: ({ name }: Named): Line =>
    `That sounds like the network’s coordinators: ${name}. Only they may give a partner that name; please ask them.`,
  coordinatorsName: ({ name }: Named): Line =>
    line`A coordinator of this network has that name: ${name}. So that nobody takes you for them, please add something, a second first name for example.`,
  nearlyCoordinators: ({ name }: Named): Line =>
    `A coordinator of this network has nearly that name: ${name}. So that nobody takes you for them, please write yours differently, or talk to the coordinators.`,
  wrongLanguage: ({ name }: Named): Line => `I speak German, Hungarian and English, but not: ${name}`,
  wrongChange: ({ name }: Named): Line =>
    `What should be changed? Write for example “profile phone 05841 123” or “profile mail -”, instead of: ${name}`,
  noAccountThere: ({ name }: Named): Line =>
    line`You have no account there: ${name}. To link one, write: account link`,
  sameAccount: (_: Named): Line =>
    'This is the account that the code was made with. Please enter it with the other one.',
  sameHuman: (_: Named): Line => 'These two accounts are linked already.',
  inChat: ({ name }: Named): Line =>
    `This person is in the chat, and deletes the data in person, with “forget me”: ${name}`,
  noLink: (_: Named): Line => 'None of your accounts is linked with another.',
}
export const selves: Spoken<typeof refused> = {
  en: refused,
  de: {
    wrongName: {
      sie: ({ name }) =>
        `Schreiben Sie bitte nur Vor- und Nachnamen, höchstens acht Wörter, ohne Sonderzeichen und Links. Das ist kein Name: ${name}`,
      du: ({ name }) =>
        `Schreib bitte nur Vor- und Nachnamen, höchstens acht Wörter, ohne Sonderzeichen und Links. Das ist kein Name: ${name}`,
    },
    reservedName: {
      sie: ({ name }) =>
        `So heißt hier niemand, sonst hielte man Sie für den Bot oder die Netzwerkkoordination: ${name}. Schreiben Sie bitte Ihren Vor- und Nachnamen.`,
      du: ({ name }) =>
        `So heißt hier niemand, sonst hielte man dich für den Bot oder die Netzwerkkoordination: ${name}. Schreib bitte deinen Vor- und Nachnamen.`,
    },
    wrongPartnerName: {
      sie: ({ name }) =>
        `Schreiben Sie bitte nur, wie der Partner heißt; Buchstaben, Ziffern und & + / . - gehen. Das ist kein Name: ${name}`,
      du: ({ name }) =>
        `Schreib bitte nur, wie der Partner heißt; Buchstaben, Ziffern und & + / . - gehen. Das ist kein Name: ${name}`,
    },
    reachInName: {
      sie: ({ name }) =>
        `Namen lesen alle, darum stehen darin weder Telefonnummer noch E-Mail-Adresse: ${name}. Schreiben Sie bitte nur den Namen.`,
      du: ({ name }) =>
        `Namen lesen alle, darum stehen darin weder Telefonnummer noch E-Mail-Adresse: ${name}. Schreib bitte nur den Namen.`,
    },
    reservedPartnerName: {
      sie: ({ name }) =>
        `So heißt hier kein Partner, sonst hielte man ihn für den Bot, das Netzwerk oder die Netzwerkkoordination: ${name}. Schreiben Sie bitte seinen eigenen Namen.`,
      du: ({ name }) =>
        `So heißt hier kein Partner, sonst hielte man ihn für den Bot, das Netzwerk oder die Netzwerkkoordination: ${name}. Schreib bitte seinen eigenen Namen.`,
    },
    officePartnerName: {
      sie: ({ name }) =>
        `Das klingt nach der Netzwerkkoordination: ${name}. Einen Partner so nennen kann nur sie; bitten Sie sie darum.`,
      du: ({ name }) =>
        `Das klingt nach der Netzwerkkoordination: ${name}. Einen Partner so nennen kann nur sie; bitte sie darum.`,
    },
    nearlyCoordinators: {
      sie: ({ name }) =>
        `Fast so heißt schon jemand aus der Netzwerkkoordination: ${name}. Damit niemand Sie verwechselt, schreiben Sie Ihren Namen bitte anders, oder sprechen Sie mit der Netzwerkkoordination.`,
      du: ({ name }) =>
        `Fast so heißt schon jemand aus der Netzwerkkoordination: ${name}. Damit dich niemand verwechselt, schreib deinen Namen bitte anders, oder sprich mit der Netzwerkkoordination.`,
    },
    coordinatorsName: {
      sie: ({ name }) =>
        line`So heißt hier schon jemand aus der Netzwerkkoordination: ${name}. Damit niemand Sie verwechselt, ergänzen Sie bitte etwas, zum Beispiel einen zweiten Vornamen.`,
      du: ({ name }) =>
        line`So heißt hier schon jemand aus der Netzwerkkoordination: ${name}. Damit dich niemand verwechselt, ergänze bitte etwas, zum Beispiel einen zweiten Vornamen.`,
    },
    wrongLanguage: ({ name }) => `Rundruf spricht Deutsch, Ungarisch und Englisch, aber nicht: ${name}`,
    wrongChange: {
      sie: ({ name }) =>
        `Was soll sich ändern? Schreiben Sie zum Beispiel „Profil Telefon 05841 123“ oder „Profil E-Mail -“, nicht: ${name}`,
      du: ({ name }) =>
        `Was soll sich ändern? Schreib zum Beispiel „Profil Telefon 05841 123“ oder „Profil E-Mail -“, nicht: ${name}`,
    },
    noAccountThere: {
      sie: ({ name }) => line`Dort haben Sie kein Konto: ${name}. Verbinden geht so: konto verbinden`,
      du: ({ name }) => line`Dort hast du kein Konto: ${name}. Verbinden geht so: konto verbinden`,
    },
    sameAccount: {
      sie: () => 'Der Code stammt von diesem Konto. Geben Sie ihn bitte im anderen ein.',
      du: () => 'Der Code stammt von diesem Konto. Gib ihn bitte im anderen ein.',
    },
    sameHuman: () => 'Diese beiden Konten sind schon verbunden.',
    inChat: ({ name }) => `Wer im Chat ist, löscht die eigenen Daten selbst, mit „vergiss mich“: ${name}`,
    noLink: {
      sie: () => 'Keines Ihrer Konten ist mit einem anderen verbunden.',
      du: () => 'Keines deiner Konten ist mit einem anderen verbunden.',
    },
  },
  hu: {
    wrongName: {
      on: ({ name }) =>
        `Kérjük, csak a vezeték- és keresztnevét írja be, legfeljebb nyolc szóban, különleges jelek és linkek nélkül. Ez nem név: „${name}”`,
      te: ({ name }) =>
        `Kérlek, csak a vezeték- és keresztnevedet írd be, legfeljebb nyolc szóban, különleges jelek és linkek nélkül. Ez nem név: „${name}”`,
    },
    reservedName: {
      on: ({ name }) =>
        `Így itt senkit sem hívhatnak, mert a botnak vagy a koordinátornak néznék: „${name}”. Kérjük, a saját vezeték- és keresztnevét írja be.`,
      te: ({ name }) =>
        `Így itt senkit sem hívhatnak, mert a botnak vagy a koordinátornak néznének: „${name}”. Kérlek, a saját vezeték- és keresztnevedet írd be.`,
    },
    wrongPartnerName: {
      on: ({ name }) =>
        `Kérjük, csak a partner nevét írja be; betűk, számok és & + / . - lehetnek benne. Ez nem név: „${name}”`,
      te: ({ name }) =>
        `Kérlek, csak a partner nevét írd be; betűk, számok és & + / . - lehetnek benne. Ez nem név: „${name}”`,
    },
    reachInName: {
      on: ({ name }) =>
        `A nevet mindenki olvassa, ezért nem lehet benne telefonszám vagy e-mail-cím: ${name}. Kérjük, csak a nevet írja be.`,
      te: ({ name }) =>
        `A nevet mindenki olvassa, ezért nem lehet benne telefonszám vagy e-mail-cím: ${name}. Kérlek, csak a nevet írd be.`,
    },
    reservedPartnerName: {
      on: ({ name }) =>
        `Így itt egyetlen partnert sem hívhatnak, mert a botnak, a hálózatnak vagy a koordinátornak néznék: „${name}”. Kérjük, a saját nevét írja be.`,
      te: ({ name }) =>
        `Így itt egyetlen partnert sem hívhatnak, mert a botnak, a hálózatnak vagy a koordinátornak néznék: „${name}”. Kérlek, a saját nevét írd be.`,
    },
    officePartnerName: {
      on: ({ name }) =>
        `Ez úgy hangzik, mintha a hálózat koordinátora volna: „${name}”. Így csak ő nevezhet el egy partnert; kérjük, forduljon hozzá.`,
      te: ({ name }) =>
        `Ez úgy hangzik, mintha a hálózat koordinátora volna: „${name}”. Így csak ő nevezhet el egy partnert; kérlek, fordulj hozzá.`,
    },
    nearlyCoordinators: {
      on: ({ name }) =>
        `Majdnem így hívják a hálózat egyik koordinátorát: „${name}”. Hogy ne lehessen összetéveszteni Önöket, kérjük, írja másképp a nevét, vagy beszéljen a koordinátorral.`,
      te: ({ name }) =>
        `Majdnem így hívják a hálózat egyik koordinátorát: „${name}”. Hogy ne lehessen összetéveszteni titeket, kérlek, írd másképp a neved, vagy beszélj a koordinátorral.`,
    },
    coordinatorsName: {
      on: ({ name }) =>
        line`Így hívják a hálózat egyik koordinátorát: ${name}. Hogy ne lehessen összetéveszteni Önöket, kérjük, egészítse ki a nevét, például egy második keresztnévvel.`,
      te: ({ name }) =>
        line`Így hívják a hálózat egyik koordinátorát: ${name}. Hogy ne lehessen összetéveszteni titeket, kérlek, egészítsd ki a neved, például egy második keresztnévvel.`,
    },
    wrongLanguage: ({ name }) => `A Rundruf németül, magyarul és angolul tud, így nem: „${name}”`,
    wrongChange: {
      on: ({ name }) =>
        `Mi változzon? Írja be például: „profil telefon 06 30 123 4567” vagy „profil e-mail -”. Ez nem volt érthető: „${name}”`,
      te: ({ name }) =>
        `Mi változzon? Írd be például: „profil telefon 06 30 123 4567” vagy „profil e-mail -”. Ez nem volt érthető: „${name}”`,
    },
    noAccountThere: {
      on: ({ name }) => line`Ott nincs fiókja: ${name}. Így kapcsolhatja össze: fiók összekapcsolása`,
      te: ({ name }) => line`Ott nincs fiókod: ${name}. Így kapcsolhatod össze: fiók összekapcsolása`,
    },
    sameAccount: {
      on: () => 'Ezzel a fiókkal készült a kód. Kérjük, a másikkal adja meg.',
      te: () => 'Ezzel a fiókkal készült a kód. Kérlek, a másikkal add meg.',
    },
    sameHuman: () => 'Ez a két fiók már össze van kapcsolva.',
    inChat: ({ name }) =>
      `Aki a csevegésben van, maga töröltetheti az adatait, így: „felejts el”. Név: ${name}`,
    noLink: {
      on: () => 'Egyik fiókja sincs másikkal összekapcsolva.',
      te: () => 'Egyik fiókod sincs másikkal összekapcsolva.',
    },
  },
}
