import { type Line, line } from '../card.ts'
import type { Spoken } from '../words.ts'

type Named = { readonly name: string }
type Asked = { readonly name: string; readonly partner: string }
type Partner = { readonly partner: string }
/** How a list says that somebody can be reached. */
type Reach = 'both' | 'phone' | 'mail' | 'neither'

/** What people read of somebody who wants to join, whichever command says it. */
const words = {
  asked: ({ name, partner }: Asked): Line => line`${{ strong: name }} would like to join: ${partner}`,
  founds: ({ name, partner }: Asked): Line => line`${{ strong: name }} would like to bring in: ${partner}`,
  joined: ({ name, partner }: Asked): Line => line`${{ strong: name }} has joined: ${partner}`,
  founded: ({ name, partner }: Asked): Line => line`New in the network: ${{ strong: partner }}, with ${name}`,
  town: 'Town',
  twice: ({ name }: Named): Line =>
    `${name} has asked for the same. Whoever is let in later joins the same partner.`,
  shutOut:
    'Somebody of this name is shut out of the network. Therefore the partner’s people cannot let them in; the coordinators decide.',
  nearly:
    'Somebody who coordinates here has the same name, or nearly. Therefore the coordinators decide. If in doubt, ask before you say yes.',
  office: 'This name sounds like the coordinators themselves. Therefore they decide.',
  already: 'Somebody of this name is in the chat here already. If in doubt, ask before you say yes.',
  listed: ({ reach }: { readonly reach: Reach }): Line =>
    `${{ both: 'Your list has somebody of this name, with phone and mail.', phone: 'Your list has somebody of this name, with a phone number.', mail: 'Your list has somebody of this name, with a mail address.', neither: 'Your list names somebody so.' }[reach]} Is it that person?`,
  account: ({ name, partner }: Asked): Line =>
    line`Somebody would like to come in; by the address of their account it is ${{ strong: name }} (${partner})`,
  onlyHint:
    'The platform says that address: it is only a hint. Is it that person? If in doubt, ask them first, or send them their code.',
  hinted: ({ name }: Named): Line =>
    `The address of the account is the one that your list has for ${name}; it is only a hint. Is it that person?`,
  listedAt: ({ partner }: Partner): Line =>
    line`Your list has somebody of this name: ${{ strong: partner }}. Is it that person, and that partner?`,
  same: 'Yes, that person',
  another: 'No',
  other: 'Let in as somebody new',
  approve: 'Let in',
  decline: 'Decline kindly',
  show: 'Show the partner',
  namesake:
    'A list names somebody there who is called the same and is not in the chat yet. If both are one person, send them the code: it brings the two together.',
  namesakeAt: ({ partner }: Partner): Line =>
    line`Your list has somebody of the same name at another partner, not in the chat yet: ${{ strong: partner }}. If both are one person, send them the code: it brings the two together.`,
  sameAddress: ({ name }: Named): Line =>
    `A list has the address of their account for somebody there who is not in the chat yet: ${name}. If both are one person, send them the code: it brings the two together.`,
  code: 'Personal code',
  approved: ({ partner }: Partner): Line => line`You now belong to it, too: ${{ strong: partner }}`,
  withdraw: 'Withdraw the request',
  again: ({ partner }: Partner): Line =>
    line`The no was a mistake. Your request is waiting again: ${{ strong: partner }}`,
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    asked: ({ name, partner }) => line`${{ strong: name }} möchte dazukommen: ${partner}`,
    founds: ({ name, partner }) =>
      line`${{ strong: name }} möchte einen neuen Partner mitbringen: ${partner}`,
    joined: ({ name, partner }) => line`${{ strong: name }} ist jetzt dabei: ${partner}`,
    founded: ({ name, partner }) => line`Neu im Netzwerk: ${{ strong: partner }}, mit ${name}`,
    town: 'Ort',
    twice: ({ name }) =>
      `${name} hat dasselbe angefragt. Wer später aufgenommen wird, kommt beim selben Partner dazu.`,
    shutOut:
      'Eine Person mit diesem Namen ist im Netzwerk gesperrt. Deshalb entscheidet hier nicht das Team des Partners, sondern die Netzwerkkoordination.',
    nearly: {
      sie: 'Genauso oder fast so heißt jemand aus der Netzwerkkoordination. Deshalb entscheidet sie. Fragen Sie im Zweifel nach, bevor Sie zusagen.',
      du: 'Genauso oder fast so heißt jemand aus der Netzwerkkoordination. Deshalb entscheidet sie. Frag im Zweifel nach, bevor du zusagst.',
    },
    office: 'Dieser Name klingt nach der Netzwerkkoordination selbst. Deshalb entscheidet sie.',
    already: {
      sie: 'Eine Person mit diesem Namen ist hier schon im Chat. Fragen Sie im Zweifel nach, bevor Sie zusagen.',
      du: 'Eine Person mit diesem Namen ist hier schon im Chat. Frag im Zweifel nach, bevor du zusagst.',
    },
    listed: ({ reach }) =>
      `${{ both: 'In der Liste steht jemand dieses Namens, mit Telefon und E-Mail.', phone: 'In der Liste steht jemand dieses Namens, mit Telefon.', mail: 'In der Liste steht jemand dieses Namens, mit E-Mail.', neither: 'In der Liste steht jemand dieses Namens.' }[reach]} Ist es diese Person?`,
    account: ({ name, partner }) =>
      line`Jemand möchte dazukommen, der Adresse des Kontos nach: ${{ strong: name }} (${partner})`,
    onlyHint: {
      sie: 'Die Adresse kommt von der Plattform und ist nur ein Hinweis. Ist es diese Person? Fragen Sie im Zweifel erst nach, oder schicken Sie den persönlichen Code.',
      du: 'Die Adresse kommt von der Plattform und ist nur ein Hinweis. Ist es diese Person? Frag im Zweifel erst nach, oder schick den persönlichen Code.',
    },
    hinted: ({ name }) =>
      `Die Adresse des Kontos steht so in der Liste: ${name}. Das ist nur ein Hinweis. Ist es diese Person?`,
    listedAt: ({ partner }) =>
      line`In der Liste steht jemand dieses Namens: ${{ strong: partner }}. Ist es diese Person, und ist es dieser Partner?`,
    same: 'Ja, diese Person',
    another: 'Nein',
    other: 'Als neue Person aufnehmen',
    approve: 'Aufnehmen',
    decline: 'Freundlich absagen',
    show: 'Partner zeigen',
    namesake: {
      sie: 'In der Liste steht dort noch eine Person, die genauso heißt und nicht im Chat ist. Ist es ein und dieselbe Person, schicken Sie ihr bitte den Code: Er führt beide Einträge zusammen.',
      du: 'In der Liste steht dort noch eine Person, die genauso heißt und nicht im Chat ist. Ist es ein und dieselbe Person, schick ihr bitte den Code: Er führt beide Einträge zusammen.',
    },
    namesakeAt: {
      sie: ({ partner }) =>
        line`In der Liste steht bei einem anderen Partner noch eine Person, die genauso heißt und nicht im Chat ist: ${{ strong: partner }}. Ist es ein und dieselbe Person, schicken Sie ihr bitte den Code: Er führt beide Einträge zusammen.`,
      du: ({ partner }) =>
        line`In der Liste steht bei einem anderen Partner noch eine Person, die genauso heißt und nicht im Chat ist: ${{ strong: partner }}. Ist es ein und dieselbe Person, schick ihr bitte den Code: Er führt beide Einträge zusammen.`,
    },
    sameAddress: {
      sie: ({ name }) =>
        `Die Adresse des Kontos steht in der Liste bei einer Person, die nicht im Chat ist: ${name}. Ist es ein und dieselbe Person, schicken Sie ihr bitte den Code: Er führt beide Einträge zusammen.`,
      du: ({ name }) =>
        `Die Adresse des Kontos steht in der Liste bei einer Person, die nicht im Chat ist: ${name}. Ist es ein und dieselbe Person, schick ihr bitte den Code: Er führt beide Einträge zusammen.`,
    },
    code: 'Persönlicher Code',
    approved: {
      sie: ({ partner }) => line`Sie gehören jetzt auch dazu: ${{ strong: partner }}`,
      du: ({ partner }) => line`Du gehörst jetzt auch dazu: ${{ strong: partner }}`,
    },
    withdraw: 'Anfrage zurückziehen',
    again: {
      sie: ({ partner }) =>
        line`Die Absage war ein Versehen. Ihre Anfrage liegt wieder vor: ${{ strong: partner }}`,
      du: ({ partner }) =>
        line`Die Absage war ein Versehen. Deine Anfrage liegt wieder vor: ${{ strong: partner }}`,
    },
  },
  hu: {
    asked: ({ name, partner }) => line`${{ strong: name }} szeretne csatlakozni: ${partner}`,
    founds: ({ name, partner }) => line`${{ strong: name }} új partnert hozna magával: ${partner}`,
    joined: ({ name, partner }) => line`${{ strong: name }} csatlakozott: ${partner}`,
    founded: ({ name, partner }) =>
      line`Új partner a hálózatban: ${{ strong: partner }}, kapcsolattartó: ${name}`,
    town: 'Település',
    twice: ({ name }) =>
      line`Ugyanezt kérte: ${name}. Akit később vesznek fel, ugyanahhoz a partnerhez csatlakozik.`,
    shutOut:
      'Ilyen nevű személy le van tiltva a hálózatban. Ezért erről nem a partner munkatársai döntenek, hanem a koordinátor.',
    nearly: {
      on: 'Az egyik koordinátort ugyanígy vagy majdnem így hívják, ezért erről a koordinátor dönt. Ha bizonytalan, kérjük, kérdezzen rá, mielőtt felveszi.',
      te: 'Az egyik koordinátort ugyanígy vagy majdnem így hívják, ezért erről a koordinátor dönt. Ha bizonytalan vagy, kérlek, kérdezz rá, mielőtt felveszed.',
    },
    office: 'Ez a név olyan, mintha maga a koordinátor lenne az, ezért erről ő dönt.',
    already: {
      on: 'Ilyen nevű személy már van itt a csevegésben. Ha bizonytalan, kérjük, kérdezzen rá, mielőtt felveszi.',
      te: 'Ilyen nevű személy már van itt a csevegésben. Ha bizonytalan vagy, kérlek, kérdezz rá, mielőtt felveszed.',
    },
    listed: ({ reach }) =>
      `${{ both: 'A listában szerepel valaki ezen a néven, telefonszámmal és e-mail-címmel.', phone: 'A listában szerepel valaki ezen a néven, telefonszámmal.', mail: 'A listában szerepel valaki ezen a néven, e-mail-címmel.', neither: 'A listában szerepel valaki ezen a néven.' }[reach]} Ő az?`,
    account: ({ name, partner }) =>
      line`Valaki csatlakozni szeretne, a fiókja címe szerint: ${{ strong: name }} (${partner})`,
    onlyHint: {
      on: 'A címet a platform közli, ez csak támpont. Ő az? Ha bizonytalan, kérjük, előbb kérdezze meg, vagy küldje el neki a személyes kódját.',
      te: 'A címet a platform közli, ez csak támpont. Ő az? Ha bizonytalan vagy, előbb kérdezd meg, vagy küldd el neki a személyes kódját.',
    },
    hinted: ({ name }) => `A fiók címe a listában nála szerepel: ${name}. Ez csak támpont. Ő az?`,
    listedAt: ({ partner }) =>
      line`A listában szerepel valaki ezen a néven, itt: ${{ strong: partner }}. Ő az, és ez a partner?`,
    same: 'Igen, ő az',
    another: 'Nem',
    other: 'Felvétel új személyként',
    approve: 'Felveszem',
    decline: 'Udvariasan elutasítom',
    show: 'Partner megtekintése',
    namesake: {
      on: 'A listában szerepel ott valaki, akit ugyanígy hívnak, és még nincs a csevegésben. Ha a kettő ugyanaz a személy, kérjük, küldje el neki a kódot: az összekapcsolja a két bejegyzést.',
      te: 'A listában szerepel ott valaki, akit ugyanígy hívnak, és még nincs a csevegésben. Ha a kettő ugyanaz a személy, kérlek, küldd el neki a kódot: az összekapcsolja a két bejegyzést.',
    },
    namesakeAt: {
      on: ({ partner }) =>
        line`A listában egy másik partnernél is szerepel valaki, akit ugyanígy hívnak, és még nincs a csevegésben: ${{ strong: partner }}. Ha a kettő ugyanaz a személy, kérjük, küldje el neki a kódot: az összekapcsolja a két bejegyzést.`,
      te: ({ partner }) =>
        line`A listában egy másik partnernél is szerepel valaki, akit ugyanígy hívnak, és még nincs a csevegésben: ${{ strong: partner }}. Ha a kettő ugyanaz a személy, kérlek, küldd el neki a kódot: az összekapcsolja a két bejegyzést.`,
    },
    sameAddress: {
      on: ({ name }) =>
        `A fiók címe a listában olyan személynél szerepel, aki még nincs a csevegésben: ${name}. Ha a kettő ugyanaz a személy, kérjük, küldje el neki a kódot: az összekapcsolja a két bejegyzést.`,
      te: ({ name }) =>
        `A fiók címe a listában olyan személynél szerepel, aki még nincs a csevegésben: ${name}. Ha a kettő ugyanaz a személy, kérlek, küldd el neki a kódot: az összekapcsolja a két bejegyzést.`,
    },
    code: 'Személyes kód',
    approved: {
      on: ({ partner }) => line`Mostantól ide is tartozik: ${{ strong: partner }}`,
      te: ({ partner }) => line`Mostantól ide is tartozol: ${{ strong: partner }}`,
    },
    withdraw: 'Visszavonom a kérelmet',
    again: {
      on: ({ partner }) =>
        line`Az elutasítás tévedés volt. A kérelme újra döntésre vár: ${{ strong: partner }}`,
      te: ({ partner }) =>
        line`Az elutasítás tévedés volt. A kérelmed újra döntésre vár: ${{ strong: partner }}`,
    },
  },
}
