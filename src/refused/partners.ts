import { type Line, line } from '../card.ts'
import type { Spoken } from '../words.ts'

type Named = { readonly name: string }

/** What cannot be done with a partner or with its people. */
const refused = {
  notDecider: ({ name }: Named): Line =>
    `That is for whoever may decide for the partner, or for the coordinators: ${name}`,
  notAMail: ({ name }: Named): Line =>
    line`This is no mail address: ${name}. Something like hof@example.org would be right.`,
  notAPhone: ({ name }: Named): Line =>
    line`This is no phone number: ${name}. Something like 05841 123 would be right.`,
  notAWebsite: ({ name }: Named): Line =>
    line`This is no website: ${name}. Something like www.example.org would be right.`,
  noSuchTerm: ({ name }: Named): Line => `The network does not know this. There are: ${name}`,
  needsName: (_: Named): Line => 'A partner needs a name.',
  sameOne: ({ name }: Named): Line => `That is one and the same: ${name}`,
  forPartners: ({ name }: Named): Line =>
    `“${name}” is done for a partner, not for the coordinators. Put the partner before it: “for …:”.`,
  ownForPartner: ({ name }: Named): Line =>
    `“${name}” is about you yourself, not about a partner, so nothing has been done. If you mean yourself, leave out “for …:”. A partner’s own phone is changed like this: “for Asztalos: phone: 05841 123”`,
  notForPartner: ({ name }: Named): Line =>
    `“${name}” cannot be done for a partner, so nothing has been done. If you want to do it yourself, write it without “for …:”.`,
  joined: ({ name }: Named): Line => `Has joined already: ${name}`,
  unfinished: ({ name }: Named): Line =>
    `So much belongs to this partner that the last change is still being finished. Please try again in a moment: ${name}`,
}
export const partners: Spoken<typeof refused> = {
  en: refused,
  de: {
    notDecider: ({ name }) => `Darüber entscheidet die Leitung des Partners oder die Koordination: ${name}`,
    notAMail: ({ name }) =>
      line`Das ist keine E-Mail-Adresse: ${name}. Richtig wäre zum Beispiel hof@example.org.`,
    notAPhone: ({ name }) => line`Das ist keine Telefonnummer: ${name}. Richtig wäre zum Beispiel 05841 123.`,
    notAWebsite: ({ name }) =>
      line`Das ist keine Website: ${name}. Richtig wäre zum Beispiel www.example.org.`,
    noSuchTerm: ({ name }) => `Das kennt das Netzwerk nicht. Es gibt: ${name}`,
    needsName: () => 'Ein Partner braucht einen Namen.',
    sameOne: ({ name }) => `Das ist ein und derselbe Partner: ${name}`,
    forPartners: {
      sie: ({ name }) =>
        `„${name}“ geht nur für einen Partner, nicht für die Koordination. Nennen Sie ihn zuerst: „für …:“`,
      du: ({ name }) =>
        `„${name}“ geht nur für einen Partner, nicht für die Koordination. Nenn ihn zuerst: „für …:“`,
    },
    ownForPartner: {
      sie: ({ name }) =>
        `„${name}“ betrifft Sie selbst und keinen Partner, darum ist nichts geschehen. Wenn Sie sich selbst meinen, lassen Sie „für …:“ weg. Die Nummer eines Partners ändern Sie so: „für Asztalos: Telefon: 05841 123“`,
      du: ({ name }) =>
        `„${name}“ betrifft dich selbst und keinen Partner, darum ist nichts geschehen. Wenn du dich selbst meinst, lass „für …:“ weg. Die Nummer eines Partners änderst du so: „für Asztalos: Telefon: 05841 123“`,
    },
    notForPartner: {
      sie: ({ name }) =>
        `„${name}“ geht nicht für einen Partner, darum ist nichts geschehen. Wenn Sie es selbst tun möchten, schreiben Sie es ohne „für …:“.`,
      du: ({ name }) =>
        `„${name}“ geht nicht für einen Partner, darum ist nichts geschehen. Wenn du es selbst tun möchtest, schreib es ohne „für …:“.`,
    },
    joined: ({ name }) => `Ist schon dabei: ${name}`,
    unfinished: {
      sie: ({ name }) =>
        `Zu diesem Partner gehört so viel, dass die letzte Änderung noch läuft. Bitte versuchen Sie es gleich noch einmal: ${name}`,
      du: ({ name }) =>
        `Zu diesem Partner gehört so viel, dass die letzte Änderung noch läuft. Bitte versuch es gleich noch einmal: ${name}`,
    },
  },
  hu: {
    notDecider: ({ name }) =>
      `Erről csak az dönthet, aki a partner nevében határoz, vagy a koordinátor: ${name}`,
    notAMail: ({ name }) => line`Ez nem e-mail-cím: ${name}. Így jó például: udvar@example.hu.`,
    notAPhone: ({ name }) => line`Ez nem telefonszám: ${name}. Így jó például: 06 92 123 456.`,
    notAWebsite: ({ name }) => line`Ez nem honlapcím: ${name}. Így jó például: www.example.hu.`,
    noSuchTerm: ({ name }) => `Ilyet a hálózat nem ismer. Ezek vannak: ${name}`,
    needsName: () => 'A partner neve nem maradhat üres.',
    sameOne: ({ name }) => `Ez egy és ugyanaz a partner: ${name}`,
    forPartners: {
      on: ({ name }) =>
        `Ezt csak egy partner nevében lehet, a koordinátoréban nem: „${name}”. Írja elé a nevét: „… nevében:”`,
      te: ({ name }) =>
        `Ezt csak egy partner nevében lehet, a koordinátoréban nem: „${name}”. Írd elé a nevét: „… nevében:”`,
    },
    ownForPartner: {
      on: ({ name }) =>
        `Ez Önről szól, nem egy partnerről, ezért semmi sem történt: „${name}”. Ha önmagára gondol, hagyja el a „… nevében:” részt. Egy partner telefonszámát így módosíthatja: „Asztalos nevében: telefon: 06 92 123 456”`,
      te: ({ name }) =>
        `Ez rólad szól, nem egy partnerről, ezért semmi sem történt: „${name}”. Ha magadra gondolsz, hagyd el a „… nevében:” részt. Egy partner telefonszámát így módosíthatod: „Asztalos nevében: telefon: 06 92 123 456”`,
    },
    notForPartner: {
      on: ({ name }) =>
        `Ezt partner nevében nem lehet, ezért semmi sem történt: „${name}”. Ha Ön szeretné megtenni, írja le a „… nevében:” rész nélkül.`,
      te: ({ name }) =>
        `Ezt partner nevében nem lehet, ezért semmi sem történt: „${name}”. Ha te szeretnéd megtenni, írd le a „… nevében:” rész nélkül.`,
    },
    joined: ({ name }) => `Már csatlakozott: ${name}`,
    unfinished: {
      on: ({ name }) =>
        `Annyi minden tartozik ehhez a partnerhez, hogy az utolsó módosítás még folyamatban van. Kérjük, próbálja újra egy pillanat múlva: ${name}`,
      te: ({ name }) =>
        `Annyi minden tartozik ehhez a partnerhez, hogy az utolsó módosítás még folyamatban van. Kérlek, próbáld újra egy pillanat múlva: ${name}`,
    },
  },
}
