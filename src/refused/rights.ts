import type { Line } from '../card.ts'
import type { Spoken } from '../words.ts'

type Named = { readonly name: string }

/** What is said of something, or where that has no name that the reader knows, without it. */
const said = (what: string, name: string): string => (name === '' ? `${what}.` : `${what}: ${name}`)

/** Who may not. */
const refused = {
  notYours: ({ name }: Named): Line =>
    said('Only the people of this partner and the coordinators see and change this', name),
  isYours: ({ name }: Named): Line => `This is your own: ${name}`,
  stranger: ({ name }: Named): Line =>
    `“${name}” is for the partners of the network. Would you like to join? Just ask to be let in.`,
  noDoor: (_: Named): Line =>
    'You are in no network here, or no longer. Please write this in one of its rooms, or write the code that you have been given.',
  noNetwork: (_: Named): Line =>
    'There is no network here at present. If there was one, it has ended. Whoever runs Rundruf can tell you more.',
  notCoordinator: ({ name }: Named): Line => `“${name}” is for the coordinators of the network.`,
  moduleOff: ({ name }: Named): Line => `Switched off in this network: ${name}`,
  noPartner: ({ name }: Named): Line =>
    `“${name}” is done for a partner, and you belong to none yet. Please turn to the coordinators.`,
  waiting: ({ name }: Named): Line =>
    `“${name}” is possible as soon as a partner or the coordinators have let you in.`,
  onlyWhole: ({ name }: Named): Line => `“${name}” is for those who coordinate the whole network.`,
  noMember: ({ name }: Named): Line => `Not let in to the network: ${name}`,
  blocked: (_: Named): Line =>
    'You have been shut out of this network. Please ask its coordinators about it.',
  blockedAccount: (_: Named): Line =>
    'As long as one of the two is shut out of a network, accounts can be neither linked nor separated. Please ask its coordinators.',
  unknown: (_: Named): Line => 'Nothing is held about you here, because you have not joined this network.',
  closing: ({ name }: Named): Line =>
    `This network is closing. Everything in it will be erased on: ${name}. Until then its coordinators can take that back.`,
  otherRegion: ({ name }: Named): Line => said('Other coordinators look after this', name),
  notYourself: (_: Named): Line => 'You cannot shut yourself out.',
  otherCoordinator: ({ name }: Named): Line =>
    `Only whoever coordinates the whole network can do that to a coordinator: ${name}`,
  hasLeft: ({ name }: Named): Line => `No longer a partner of the network: ${name}`,
}
export const rights: Spoken<typeof refused> = {
  en: refused,
  de: {
    notYours: ({ name }) =>
      said('Das sehen und ändern nur die Leute dieses Partners und die Koordination', name),
    isYours: {
      sie: ({ name }) => `Das gehört zu Ihnen selbst: ${name}`,
      du: ({ name }) => `Das gehört zu euch selbst: ${name}`,
    },
    stranger: {
      sie: ({ name }) =>
        `„${name}“ ist den Partnern des Netzwerks vorbehalten. Möchten Sie dazukommen? Bitten Sie einfach um Aufnahme.`,
      du: ({ name }) =>
        `„${name}“ ist den Partnern des Netzwerks vorbehalten. Möchtest du dazukommen? Bitte einfach um Aufnahme.`,
    },
    noDoor: {
      sie: () =>
        'Sie sind hier in keinem Netzwerk, oder nicht mehr. Schreiben Sie das bitte in einem seiner Räume, oder schreiben Sie mir Ihren Code.',
      du: () =>
        'Du bist hier in keinem Netzwerk, oder nicht mehr. Schreib das bitte in einem seiner Räume, oder schreib mir deinen Code.',
    },
    noNetwork: () =>
      'Hier gibt es zurzeit kein Netzwerk. Gab es eines, ist es beendet. Wer Rundruf betreibt, kann weiterhelfen.',
    notCoordinator: ({ name }) => `„${name}“ ist der Netzwerkkoordination vorbehalten.`,
    moduleOff: ({ name }) => `In diesem Netzwerk ausgeschaltet: ${name}`,
    noPartner: {
      sie: ({ name }) =>
        `„${name}“ geht nur für einen Partner, und Sie gehören noch zu keinem. Wenden Sie sich bitte an die Netzwerkkoordination.`,
      du: ({ name }) =>
        `„${name}“ geht nur für einen Partner, und du gehörst noch zu keinem. Wende dich bitte an die Netzwerkkoordination.`,
    },
    waiting: {
      sie: ({ name }) => `„${name}“ geht, sobald Sie bei einem Partner aufgenommen sind.`,
      du: ({ name }) => `„${name}“ geht, sobald du bei einem Partner aufgenommen bist.`,
    },
    onlyWhole: ({ name }) => `„${name}“ ist der Koordination des ganzen Netzwerks vorbehalten.`,
    noMember: ({ name }) => `Nicht in das Netzwerk aufgenommen: ${name}`,
    blocked: {
      sie: () => 'Sie sind in diesem Netzwerk gesperrt. Fragen dazu beantwortet die Netzwerkkoordination.',
      du: () => 'Du bist in diesem Netzwerk gesperrt. Fragen dazu beantwortet die Netzwerkkoordination.',
    },
    blockedAccount: {
      sie: () =>
        'Solange eines der beiden in einem Netzwerk gesperrt ist, lassen sich Konten weder verbinden noch trennen. Fragen Sie bitte dort die Koordination.',
      du: () =>
        'Solange eines der beiden in einem Netzwerk gesperrt ist, lassen sich Konten weder verbinden noch trennen. Frag bitte dort die Koordination.',
    },
    unknown: {
      sie: () => 'Über Sie ist hier nichts gespeichert, denn Sie gehören nicht zu diesem Netzwerk.',
      du: () => 'Über dich ist hier nichts gespeichert, denn du gehörst nicht zu diesem Netzwerk.',
    },
    closing: ({ name }) =>
      `Dieses Netzwerk schließt. Alles darin wird gelöscht am: ${name}. Bis dahin kann die Netzwerkkoordination das zurücknehmen.`,
    otherRegion: ({ name }) => said('Dafür ist eine andere Koordination zuständig', name),
    notYourself: {
      sie: () => 'Sich selbst können Sie nicht sperren.',
      du: () => 'Dich selbst kannst du nicht sperren.',
    },
    otherCoordinator: ({ name }) =>
      `Bei einer anderen Koordination geht das nur, wenn man das ganze Netzwerk koordiniert: ${name}`,
    hasLeft: ({ name }) => `Nicht mehr im Netzwerk: ${name}`,
  },
  hu: {
    notYours: ({ name }) =>
      said('Ezt csak a partner munkatársai és a koordinátor láthatják és módosíthatják', name),
    isYours: {
      on: ({ name }) => `Ez az Önöké: ${name}`,
      te: ({ name }) => `Ez a tiétek: ${name}`,
    },
    stranger: {
      on: ({ name }) => `Csak a hálózat partnereinek: „${name}”. Ha csatlakozna, kérje a felvételét.`,
      te: ({ name }) => `Csak a hálózat partnereinek: „${name}”. Ha csatlakoznál, kérd a felvételedet.`,
    },
    noDoor: {
      on: () =>
        'Itt egyik hálózatnak sem tagja, vagy már nem az. Kérjük, a hálózat egyik csatornáján írja meg, vagy írja be a kapott kódot.',
      te: () =>
        'Itt egyik hálózatnak sem vagy tagja, vagy már nem vagy az. Kérlek, a hálózat egyik csatornáján írd meg, vagy írd be a kapott kódot.',
    },
    noNetwork: () =>
      'Itt jelenleg nincs hálózat. Ha korábban volt, az megszűnt. A Rundruf üzemeltetője többet tud mondani.',
    notCoordinator: ({ name }) => `Csak a koordinátoroknak: „${name}”`,
    moduleOff: ({ name }) => `Ebben a hálózatban ki van kapcsolva: ${name}`,
    noPartner: {
      on: ({ name }) => `Ehhez partnerhez kell tartozni: „${name}”. Kérjük, forduljon a koordinátorhoz.`,
      te: ({ name }) => `Ehhez partnerhez kell tartozni: „${name}”. Kérlek, fordulj a koordinátorhoz.`,
    },
    waiting: {
      on: ({ name }) =>
        `Ez akkor lesz elérhető, amikor jóváhagyták a csatlakozását egy partnerhez: „${name}”`,
      te: ({ name }) =>
        `Ez akkor lesz elérhető, amikor jóváhagyták a csatlakozásodat egy partnerhez: „${name}”`,
    },
    onlyWhole: ({ name }) => `Csak az egész hálózat koordinátorainak: „${name}”`,
    noMember: ({ name }) => `Nem tagja a hálózatnak: ${name}`,
    blocked: {
      on: () => 'Ebben a hálózatban le van tiltva. Kérdés esetén a koordinátor tud segíteni.',
      te: () => 'Ebben a hálózatban le vagy tiltva. Kérdés esetén a koordinátor tud segíteni.',
    },
    blockedAccount: {
      on: () =>
        'Amíg az egyik fiók valamelyik hálózatban le van tiltva, fiókokat sem összekapcsolni, sem szétválasztani nem lehet. Kérjük, forduljon az ottani koordinátorhoz.',
      te: () =>
        'Amíg az egyik fiók valamelyik hálózatban le van tiltva, fiókokat sem összekapcsolni, sem szétválasztani nem lehet. Kérlek, fordulj az ottani koordinátorhoz.',
    },
    unknown: {
      on: () => 'Önről itt semmit sem tárolunk, mert nem tagja ennek a hálózatnak.',
      te: () => 'Rólad itt semmit sem tárolunk, mert nem vagy tagja ennek a hálózatnak.',
    },
    closing: ({ name }) =>
      `Ez a hálózat megszűnik. Minden adata törlődik ekkor: ${name}. Addig a koordinátorok visszavonhatják.`,
    otherRegion: ({ name }) => said('Ez egy másik koordinátorhoz tartozik', name),
    notYourself: {
      on: () => 'Saját magát nem tilthatja le.',
      te: () => 'Saját magadat nem tilthatod le.',
    },
    otherCoordinator: ({ name }) =>
      `Másik koordinátornál ezt csak az teheti meg, aki az egész hálózatot koordinálja: ${name}`,
    hasLeft: ({ name }) => `Már nem tagja a hálózatnak: ${name}`,
  },
}
