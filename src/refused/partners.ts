import type { Line } from '../card.ts'
import type { Spoken } from '../words.ts'

type Named = { readonly name: string }

/** What cannot be done with a partner or with its people. */
const refused = {
  notDecider: ({ name }: Named): Line =>
    `That is for whoever may decide for the partner, or for the coordinators: ${name}`,
  notAMail: ({ name }: Named): Line =>
    `This is no mail address: ${name}. Please write it like hof@example.org.`,
  notAPhone: ({ name }: Named): Line => `This is no phone number: ${name}. Please write it like 05841 123.`,
  notAWebsite: ({ name }: Named): Line =>
    `This is no website: ${name}. Please write it like www.example.org.`,
  noSuchTerm: ({ name }: Named): Line => `The network does not know this. There are: ${name}`,
  needsName: (_: Named): Line => 'A partner needs a name.',
  sameOne: ({ name }: Named): Line => `That is one and the same: ${name}`,
  forPartners: ({ name }: Named): Line =>
    `“${name}” is done for a partner, not for the coordinators. Put the partner before it: “for …:”.`,
  joined: ({ name }: Named): Line => `Has joined already: ${name}`,
}
export const partners: Spoken<typeof refused> = {
  en: refused,
  de: {
    notDecider: ({ name }) => `Darüber entscheidet die Leitung des Partners oder die Koordination: ${name}`,
    notAMail: {
      sie: ({ name }) =>
        `Das ist keine E-Mail-Adresse: ${name}. Schreiben Sie sie bitte wie hof@example.org.`,
      du: ({ name }) => `Das ist keine E-Mail-Adresse: ${name}. Schreib sie bitte wie hof@example.org.`,
    },
    notAPhone: {
      sie: ({ name }) => `Das ist keine Telefonnummer: ${name}. Schreiben Sie sie bitte wie 05841 123.`,
      du: ({ name }) => `Das ist keine Telefonnummer: ${name}. Schreib sie bitte wie 05841 123.`,
    },
    notAWebsite: {
      sie: ({ name }) => `Das ist keine Website: ${name}. Schreiben Sie sie bitte wie www.example.org.`,
      du: ({ name }) => `Das ist keine Website: ${name}. Schreib sie bitte wie www.example.org.`,
    },
    noSuchTerm: ({ name }) => `Das kennt das Netzwerk nicht. Es gibt: ${name}`,
    needsName: () => 'Ein Partner braucht einen Namen.',
    sameOne: ({ name }) => `Das ist ein und derselbe Partner: ${name}`,
    forPartners: {
      sie: ({ name }) =>
        `„${name}“ geht für einen Partner, nicht für die Koordination. Nennen Sie ihn davor: „für …:“`,
      du: ({ name }) =>
        `„${name}“ geht für einen Partner, nicht für die Koordination. Nenn ihn davor: „für …:“`,
    },
    joined: ({ name }) => `Ist schon dabei: ${name}`,
  },
  hu: {
    notDecider: ({ name }) =>
      `Erről csak az dönthet, aki a partner nevében határoz, vagy a koordinátor: ${name}`,
    notAMail: {
      on: ({ name }) => `Ez nem e-mail-cím: ${name}. Kérjük, így írja: udvar@example.hu.`,
      te: ({ name }) => `Ez nem e-mail-cím: ${name}. Kérlek, így írd: udvar@example.hu.`,
    },
    notAPhone: {
      on: ({ name }) => `Ez nem telefonszám: ${name}. Kérjük, így írja: 06 92 123 456.`,
      te: ({ name }) => `Ez nem telefonszám: ${name}. Kérlek, így írd: 06 92 123 456.`,
    },
    notAWebsite: {
      on: ({ name }) => `Ez nem honlapcím: ${name}. Kérjük, így írja: www.example.hu.`,
      te: ({ name }) => `Ez nem honlapcím: ${name}. Kérlek, így írd: www.example.hu.`,
    },
    noSuchTerm: ({ name }) => `Ilyet a hálózat nem ismer. Ezek vannak: ${name}`,
    needsName: () => 'Egy partnernek névre van szüksége.',
    sameOne: ({ name }) => `Ez egy és ugyanaz a partner: ${name}`,
    forPartners: {
      on: ({ name }) =>
        `Ezt csak egy partner nevében lehet, a koordinátoréban nem: „${name}”. Írja elé a nevét: „… nevében:”`,
      te: ({ name }) =>
        `Ezt csak egy partner nevében lehet, a koordinátoréban nem: „${name}”. Írd elé a nevét: „… nevében:”`,
    },
    joined: ({ name }) => `Már csatlakozott: ${name}`,
  },
}
