import * as z from 'zod'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { organization } from '../src/domain/organization.ts'
import { optional } from '../src/field.ts'
import { tellAuthors } from '../src/listing/authors.ts'
import { tellWaiting } from '../src/listing/news.ts'
import { openOf } from '../src/listing/published.ts'
import { firstOf } from '../src/partner/pieces.ts'
import { nameApart } from '../src/partner/told-apart.ts'
import { wholly } from '../src/person/wholly.ts'
import { replace } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'
import { count } from '../src/words.ts'

const atOnce = 50 // listings in one step: each may stand in several rooms, where it is drawn again

type Removed = { readonly n: number; readonly partner: string }
type Counted = { readonly n: number }
type Reason = { readonly reason: string }
type Named = { readonly partner: string }

export default defineCommand({
  name: 'listings remove',
  access: 'coordinator',
  input: {
    organization: organization({ region: 'mine' }),
    person: optional(wholly()),
    reason: z.string().trim().min(3).max(300).meta({ takes: 'sentences' }),
  },
  words: {
    en: {
      name: 'listings remove',
      title: 'Remove all listings',
      summary: 'Take all listings of a partner out of the network, and tell them why',
      fields: {
        organization: 'Of which partner?',
        person: 'Only what this person published',
        reason: 'Why? The partner will read it',
      },
      say: {
        removed: ({ n, partner }: Removed) =>
          line`Removed: ${{ strong: count(n, { one: 'listing', other: 'listings' }) }} (${partner}). The partner is told why.`,
        none: ({ partner }: Named) => line`Nothing is open there: ${{ strong: partner }}`,
        more: ({ n }: Counted) => `Still there: ${count(n, { one: 'listing', other: 'listings' })}`,
        goOn: 'Remove the rest',
        heard: ({ n }: Counted) =>
          line`The coordinators have taken out listings of yours: ${{ strong: String(n) }}`,
        because: ({ reason }: Reason) => `The reason: ${reason}`,
        ask: 'If you see it differently, please talk to them. The listings can come back at any time.',
      },
    },
    de: {
      name: 'einträge entfernen',
      typed: ['alle einträge entfernen'],
      title: 'Alle Einträge entfernen',
      summary: 'Alle Einträge eines Partners aus dem Netzwerk nehmen und ihm sagen, warum',
      fields: {
        organization: 'Von welchem Partner?',
        person: 'Nur was diese Person veröffentlicht hat',
        reason: 'Warum? Der Partner liest es',
      },
      say: {
        removed: ({ n, partner }) =>
          line`Entfernt: ${{ strong: count(n, { one: 'Eintrag', other: 'Einträge' }) }} (${partner}). Der Partner erfährt den Grund.`,
        none: ({ partner }) => line`Da ist nichts offen: ${{ strong: partner }}`,
        more: ({ n }) => `Noch da: ${count(n, { one: 'Eintrag', other: 'Einträge' })}`,
        goOn: 'Die übrigen entfernen',
        heard: {
          sie: ({ n }) =>
            line`Die Netzwerkkoordination hat Einträge von Ihnen herausgenommen: ${{ strong: String(n) }}`,
          du: ({ n }) =>
            line`Die Netzwerkkoordination hat Einträge von euch herausgenommen: ${{ strong: String(n) }}`,
        },
        because: ({ reason }) => `Der Grund: ${reason}`,
        ask: {
          sie: 'Sehen Sie das anders? Dann melden Sie sich bitte dort, die Einträge können jederzeit zurückkommen.',
          du: 'Seht ihr das anders? Dann meldet euch bitte dort, die Einträge können jederzeit zurückkommen.',
        },
      },
    },
    hu: {
      name: 'hirdetések eltávolítása',
      typed: ['összes hirdetés eltávolítása', 'minden hirdetés eltávolítása'],
      title: 'Hirdetések eltávolítása',
      summary: 'Egy partner összes hirdetésének levétele, az ok közlésével',
      fields: {
        organization: 'Melyik partneré?',
        person: 'Csak amit ez a személy tett közzé',
        reason: 'Miért? A partner is olvassa',
      },
      say: {
        removed: ({ n, partner }) =>
          line`Eltávolítva: ${{ strong: `${n} hirdetés` }} (${partner}). A partner megtudja az okát.`,
        none: ({ partner }) => line`Itt most nincs aktuális hirdetés: ${{ strong: partner }}`,
        more: ({ n }) => `Még megvan: ${n} hirdetés`,
        goOn: 'A többi eltávolítása',
        heard: {
          on: ({ n }) => line`A koordinátor levett néhányat az Önök hirdetéseiből: ${{ strong: `${n} db` }}`,
          te: ({ n }) => line`A koordinátor levett néhányat a hirdetéseitekből: ${{ strong: `${n} db` }}`,
        },
        because: ({ reason }) => `Az ok: ${reason}`,
        ask: {
          on: 'Ha másképp látják, szóljanak nyugodtan a koordinátornak, bármikor visszakerülhetnek.',
          te: 'Ha másképp látjátok, szóljatok nyugodtan a koordinátornak, bármikor visszakerülhetnek.',
        },
      },
    },
  },
  async run({ organization: { id, value }, person, reason }, context) {
    const { caller, reader, selves, store, say } = context
    const by = person && (await selves(person.value)).map((self) => self.id)
    const open = await openOf(store, id, by)
    const partner = await nameApart(store, value)
    if (open.length === 0) return { reply: { title: say.none({ partner }) } }
    const pieces = await Promise.all(
      open.slice(0, atOnce).map(async (kept) => ({
        changes: [replace(kept, { ...kept.value, state: 'withdrawn' as const, removed: reason })],
        notices: await tellWaiting(store, kept.value, 'withdrawn'),
      })),
    )
    const { changes, notices } = firstOf(pieces)
    const n = changes.length
    const rest = open.length - n
    const again = { organization: id, ...(person && { person: person.id }), reason }
    return {
      changes,
      reply: {
        title: say.removed({ n, partner }),
        blocks: rest === 0 ? [] : [{ kind: 'text', line: say.more({ n: rest }) }],
        buttons: [
          ...(rest === 0 ? [] : [{ label: say.goOn, call: { command: 'listings remove', input: again } }]),
          wayBack(context.id, context.reader),
        ],
      },
      notices: [
        ...(await tellAuthors(store, id, changes, caller.id, (to: typeof reader & { say: typeof say }) => ({
          title: to.say.heard({ n }),
          blocks: [
            { kind: 'text', line: to.say.because({ reason }) },
            { kind: 'text', line: to.say.ask },
          ],
        }))),
        ...notices,
      ],
    }
  },
})
