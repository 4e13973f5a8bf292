import * as z from 'zod'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { calledByTexts, listings } from '../src/domain/listing.ts'
import { textIn } from '../src/domain/listing-text.ts'
import { recordField } from '../src/field.ts'
import { tellAuthors } from '../src/listing/authors.ts'
import { tellWaiting } from '../src/listing/news.ts'
import { replace } from '../src/store.ts'

type Titled = { readonly title: string }
type Reason = { readonly reason: string }

const open = recordField({
  kind: listings,
  whose: 'region',
  refusal: ({ organization, state }, { looksAfter }) => {
    if (!looksAfter(organization)) return 'otherRegion'
    return state === 'open' ? undefined : 'closed'
  },
  ...calledByTexts,
  since: ({ at }) => at,
})

export default defineCommand({
  name: 'listing remove',
  access: 'coordinator',
  input: { listing: open, reason: z.string().trim().min(3).max(300).meta({ takes: 'sentences' }) },
  words: {
    en: {
      name: 'listing remove',
      title: 'Remove a listing',
      summary: 'Take a listing of a partner out of the network, and tell them why',
      fields: { listing: 'Which listing?', reason: 'Why? The partner will read it' },
      say: {
        removed: ({ title }: Titled) => line`Removed: ${{ strong: title }}. The partner is told why.`,
        heard: ({ title }: Titled) =>
          line`The coordinators have taken out your listing: ${{ strong: title }}`,
        because: ({ reason }: Reason) => `The reason: ${reason}`,
        ask: 'If you see it differently, please talk to them. The listing can come back at any time.',
        undo: 'Put it back',
      },
    },
    de: {
      name: 'eintrag entfernen',
      title: 'Eintrag entfernen',
      summary: 'Den Eintrag eines Partners aus dem Netzwerk nehmen und ihm sagen, warum',
      fields: { listing: 'Welcher Eintrag?', reason: 'Warum? Der Partner liest es' },
      say: {
        removed: ({ title }) => line`Entfernt: ${{ strong: title }}. Der Partner erfährt den Grund.`,
        heard: {
          sie: ({ title }) =>
            line`Die Netzwerkkoordination hat Ihren Eintrag herausgenommen: ${{ strong: title }}`,
          du: ({ title }) =>
            line`Die Netzwerkkoordination hat euren Eintrag herausgenommen: ${{ strong: title }}`,
        },
        because: ({ reason }) => `Der Grund: ${reason}`,
        ask: {
          sie: 'Sehen Sie das anders? Dann melden Sie sich bitte dort, der Eintrag kann jederzeit zurückkommen.',
          du: 'Seht ihr das anders? Dann meldet euch bitte dort, der Eintrag kann jederzeit zurückkommen.',
        },
        undo: 'Wieder aufnehmen',
      },
    },
    hu: {
      name: 'hirdetés eltávolítása',
      title: 'Hirdetés eltávolítása',
      summary: 'Egy partner hirdetésének levétele, az ok közlésével',
      fields: { listing: 'Melyik hirdetés?', reason: 'Miért? A partner is olvassa' },
      say: {
        removed: ({ title }) => line`Eltávolítva: ${{ strong: title }}. A partner megtudja az okát.`,
        heard: {
          on: ({ title }) => line`A koordinátor levette az Önök hirdetését: ${{ strong: title }}`,
          te: ({ title }) => line`A koordinátor levette a hirdetéseteket: ${{ strong: title }}`,
        },
        because: ({ reason }) => `Az ok: ${reason}`,
        ask: {
          on: 'Ha másképp látják, szóljanak nyugodtan a koordinátornak, bármikor visszakerülhet.',
          te: 'Ha másképp látjátok, szóljatok nyugodtan a koordinátornak, bármikor visszakerülhet.',
        },
        undo: 'Visszateszem',
      },
    },
  },
  async run({ listing, reason }, { caller, reader, store, say }) {
    const { id, value } = listing
    return {
      changes: [replace(listing, { ...value, state: 'withdrawn', removed: reason })],
      reply: {
        title: say.removed(textIn(value, reader)),
        buttons: [{ label: say.undo, call: { command: 'listing restore', input: { removed: id } } }],
      },
      notices: [
        ...(await tellAuthors(
          store,
          value.organization,
          [value],
          caller.id,
          (to: typeof reader & { say: typeof say }) => ({
            title: to.say.heard(textIn(value, to)),
            blocks: [
              { kind: 'text', line: to.say.because({ reason }) },
              { kind: 'text', line: to.say.ask },
            ],
          }),
        )),
        ...(await tellWaiting(store, value, 'withdrawn')),
      ],
    }
  },
})
