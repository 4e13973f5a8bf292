import { line } from '../card.ts'
import type { Spoken } from '../words.ts'

/** What people hear about a partner and what they are to it. */
type Named = { readonly partner: string }
type Both = Named & { readonly other: string }

const words = {
  merged: ({ partner, other }: Both) =>
    line`${other} and ${{ strong: partner }} are one partner now: ${partner}. Everything has come along.`,
  contact: ({ partner }: Named) => line`You are now the contact of ${{ strong: partner }}.`,
  deputy: ({ partner }: Named) => line`You are now the deputy contact of ${{ strong: partner }}.`,
  colleague: ({ partner }: Named) => line`You belong to ${{ strong: partner }}, others are its contacts now.`,
  decides: ({ partner }: Named) => line`You may now decide for ${{ strong: partner }}.`,
  undecides: ({ partner }: Named) => line`Others decide for ${{ strong: partner }} now.`,
  added: ({ partner }: Named) => line`You now belong to ${{ strong: partner }}.`,
  removed: ({ partner }: Named) =>
    line`You no longer belong to ${{ strong: partner }}. Your answers so far stay.`,
  left: ({ partner }: Named) =>
    line`${{ strong: partner }} has left the network. Thank you for your time here!`,
  leaves: ({ partner }: Named) => line`Has left the network: ${{ strong: partner }}`,
  returns: ({ partner }: Named) => line`Back in the network: ${{ strong: partner }}`,
  contactless: ({ partner }: Named) => line`Has no contact any more: ${{ strong: partner }}`,
  show: 'Show the partner',
  people: 'People',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    merged: ({ partner, other }) =>
      line`${other} und ${{ strong: partner }} sind jetzt ein Partner: ${partner}. Alles ist mitgekommen.`,
    contact: {
      sie: ({ partner }) => line`Sie sind jetzt Ansprechperson: ${{ strong: partner }}`,
      du: ({ partner }) => line`Du bist jetzt Ansprechperson: ${{ strong: partner }}`,
    },
    deputy: {
      sie: ({ partner }) => line`Sie sind jetzt Vertretung: ${{ strong: partner }}`,
      du: ({ partner }) => line`Du bist jetzt Vertretung: ${{ strong: partner }}`,
    },
    colleague: {
      sie: ({ partner }) =>
        line`Sie gehören weiter dazu, Ansprechpersonen sind jetzt andere: ${{ strong: partner }}`,
      du: ({ partner }) =>
        line`Du gehörst weiter dazu, Ansprechpersonen sind jetzt andere: ${{ strong: partner }}`,
    },
    decides: {
      sie: ({ partner }) => line`Sie können jetzt für den Partner entscheiden: ${{ strong: partner }}`,
      du: ({ partner }) => line`Du kannst jetzt für den Partner entscheiden: ${{ strong: partner }}`,
    },
    undecides: ({ partner }) => line`Für den Partner entscheiden jetzt andere: ${{ strong: partner }}`,
    added: {
      sie: ({ partner }) => line`Sie gehören jetzt dazu: ${{ strong: partner }}`,
      du: ({ partner }) => line`Du gehörst jetzt dazu: ${{ strong: partner }}`,
    },
    removed: {
      sie: ({ partner }) =>
        line`Sie gehören nicht mehr dazu: ${{ strong: partner }}. Ihre bisherigen Antworten bleiben.`,
      du: ({ partner }) =>
        line`Du gehörst nicht mehr dazu: ${{ strong: partner }}. Deine bisherigen Antworten bleiben.`,
    },
    left: ({ partner }) =>
      line`${{ strong: partner }} hat das Netzwerk verlassen. Danke für die gemeinsame Zeit!`,
    leaves: ({ partner }) => line`Hat das Netzwerk verlassen: ${{ strong: partner }}`,
    returns: ({ partner }) => line`Wieder im Netzwerk: ${{ strong: partner }}`,
    contactless: ({ partner }) => line`Hat keine Ansprechperson mehr: ${{ strong: partner }}`,
    show: 'Partner zeigen',
    people: 'Team',
  },
  hu: {
    merged: ({ partner, other }) =>
      line`${other} és ${{ strong: partner }} mostantól egy partner: ${partner}. Minden átkerült.`,
    contact: {
      on: ({ partner }) => line`Mostantól Ön a kapcsolattartó: ${{ strong: partner }}`,
      te: ({ partner }) => line`Mostantól te vagy a kapcsolattartó: ${{ strong: partner }}`,
    },
    deputy: {
      on: ({ partner }) => line`Mostantól Ön a helyettes: ${{ strong: partner }}`,
      te: ({ partner }) => line`Mostantól te vagy a helyettes: ${{ strong: partner }}`,
    },
    colleague: {
      on: ({ partner }) =>
        line`Ön továbbra is ide tartozik, a kapcsolattartó már más: ${{ strong: partner }}`,
      te: ({ partner }) => line`Továbbra is ide tartozol, a kapcsolattartó már más: ${{ strong: partner }}`,
    },
    decides: {
      on: ({ partner }) => line`Mostantól Ön is dönthet a partner nevében: ${{ strong: partner }}`,
      te: ({ partner }) => line`Mostantól te is dönthetsz a partner nevében: ${{ strong: partner }}`,
    },
    undecides: ({ partner }) => line`A partner nevében mostantól mások döntenek: ${{ strong: partner }}`,
    added: {
      on: ({ partner }) => line`Ön mostantól ide tartozik: ${{ strong: partner }}`,
      te: ({ partner }) => line`Mostantól ide tartozol: ${{ strong: partner }}`,
    },
    removed: {
      on: ({ partner }) =>
        line`Ön már nem tartozik ide: ${{ strong: partner }}. Az eddigi válaszai megmaradnak.`,
      te: ({ partner }) =>
        line`Már nem tartozol ide: ${{ strong: partner }}. Az eddigi válaszaid megmaradnak.`,
    },
    left: ({ partner }) =>
      line`Kilépett a hálózatból: ${{ strong: partner }}. Köszönjük az együtt töltött időt!`,
    leaves: ({ partner }) => line`Kilépett a hálózatból: ${{ strong: partner }}`,
    returns: ({ partner }) => line`Ismét a hálózat tagja: ${{ strong: partner }}`,
    contactless: ({ partner }) => line`Nincs többé kapcsolattartója: ${{ strong: partner }}`,
    show: 'Partner megtekintése',
    people: 'Munkatársak',
  },
}
