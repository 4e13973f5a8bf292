import { type Line, line } from '../card.ts'
import type { Spoken } from '../words.ts'

type Named = { readonly name: string }
type Known = { readonly partners: string }
type Handed = Known & { readonly what: string }

const words = {
  title: ({ name }: Named): Line => `This is what Rundruf holds about you: ${name}`,
  confirmed: ({ name }: Named): Line =>
    `This is what Rundruf holds about you, and you have confirmed it: ${name}`,
  from: 'From',
  file: 'a list of the coordinators',
  entered: 'the coordinators',
  self: 'yourself',
  purpose: 'What for',
  serves: 'so that partners find each other and get in touch; for nothing else',
  term: 'How long',
  until: 'until you delete it or leave the network',
  responsible: 'Responsible',
  coordination: 'the coordinators of the network',
  hidden: 'So far only the coordinators see this. Is it right?',
  named: ({ partners }: Known): Line => line`Your name is seen here, too: ${partners}.`,
  given: ({ partners, what }: Handed): Line =>
    line`You have passed on your contact (${what}) here: ${partners}.`,
  rest: 'So far only the coordinators see the rest. Is it right?',
  seen: 'In public, only partners are named, never people.',
  confirm: 'That is right',
  change: 'Change',
  forget: 'Delete',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    title: {
      sie: ({ name }) => `Das steht hier über Sie: ${name}`,
      du: ({ name }) => `Das steht hier über dich: ${name}`,
    },
    confirmed: {
      sie: ({ name }) => `Das steht hier über Sie, und Sie haben es bestätigt: ${name}`,
      du: ({ name }) => `Das steht hier über dich, und du hast es bestätigt: ${name}`,
    },
    from: 'Woher',
    file: 'aus einer Liste der Netzwerkkoordination',
    entered: 'von der Netzwerkkoordination',
    self: { sie: 'von Ihnen selbst', du: 'von dir selbst' },
    purpose: 'Wofür',
    serves: 'damit Partner einander finden und in Kontakt kommen, für nichts anderes',
    term: 'Wie lange',
    until: {
      sie: 'bis Sie es löschen oder das Netzwerk verlassen',
      du: 'bis du es löschst oder das Netzwerk verlässt',
    },
    responsible: 'Verantwortlich',
    coordination: 'die Netzwerkkoordination',
    hidden: 'Bisher sieht das nur die Netzwerkkoordination. Stimmt es?',
    named: {
      sie: ({ partners }) => line`Ihr Name ist auch hier bekannt: ${partners}.`,
      du: ({ partners }) => line`Dein Name ist auch hier bekannt: ${partners}.`,
    },
    given: {
      sie: ({ partners, what }) => line`Ihren Kontakt (${what}) haben Sie hier weitergegeben: ${partners}.`,
      du: ({ partners, what }) => line`Deinen Kontakt (${what}) hast du hier weitergegeben: ${partners}.`,
    },
    rest: 'Alles andere sieht bisher nur die Netzwerkkoordination. Stimmt es?',
    seen: {
      sie: 'Öffentlich zu sehen sind nur Partner, nie Personen.',
      du: 'Öffentlich zu sehen sind nur Partner, nie Personen.',
    },
    confirm: 'Stimmt so',
    change: 'Ändern',
    forget: 'Löschen',
  },
  hu: {
    title: {
      on: ({ name }) => `Ezt tárolja Önről a Rundruf: ${name}`,
      te: ({ name }) => `Ezt tárolja rólad a Rundruf: ${name}`,
    },
    confirmed: {
      on: ({ name }) => `Ezt tárolja Önről a Rundruf, és Ön már megerősítette: ${name}`,
      te: ({ name }) => `Ezt tárolja rólad a Rundruf, és már megerősítetted: ${name}`,
    },
    from: 'Honnan',
    file: 'a koordinátor listájából',
    entered: 'a koordinátortól',
    self: { on: 'Öntől', te: 'tőled' },
    purpose: 'Mire kell',
    serves: 'hogy a partnerek egymásra találjanak, és felvegyék a kapcsolatot; semmi másra',
    term: 'Meddig',
    until: {
      on: 'amíg nem törli, vagy ki nem lép a hálózatból',
      te: 'amíg nem törlöd, vagy ki nem lépsz a hálózatból',
    },
    responsible: 'Felelős',
    coordination: 'a hálózat koordinátora',
    hidden: 'Egyelőre csak a koordinátor látja. Minden helyes?',
    named: {
      on: ({ partners }) => line`A nevét itt is látják: ${partners}.`,
      te: ({ partners }) => line`A nevedet itt is látják: ${partners}.`,
    },
    given: {
      on: ({ partners, what }) => line`Az elérhetőségét (${what}) itt már megadta: ${partners}.`,
      te: ({ partners, what }) => line`Az elérhetőségedet (${what}) itt már megadtad: ${partners}.`,
    },
    rest: 'Minden mást egyelőre csak a koordinátor lát. Minden helyes?',
    seen: {
      on: 'Nyilvánosan csak partnerek szerepelnek, személyek soha.',
      te: 'Nyilvánosan csak partnerek szerepelnek, személyek soha.',
    },
    confirm: 'Így helyes',
    change: 'Módosítom',
    forget: 'Törlöm',
  },
}
