import * as z from 'zod'
import { stamp } from '../src/clock.ts'
import { defineCommand } from '../src/command.ts'
import { codes, isReplaced, mostWrong, type purposes, readCode, useless } from '../src/domain/code.ts'
import { code } from '../src/field.ts'
import { redeemAccount } from '../src/redeem/account.ts'
import { redeemInvitation } from '../src/redeem/invitation.ts'
import { redeemPlace } from '../src/redeem/place.ts'
import type { Redeem } from '../src/redeem/redeem.ts'
import { Refusal, refusals } from '../src/refusal.ts'
import { replace } from '../src/store.ts'
import { speak } from '../src/words.ts'

const redeemers: Readonly<Record<(typeof purposes)[number], Redeem>> = {
  invitation: redeemInvitation,
  account: redeemAccount,
  place: redeemPlace,
}

export default defineCommand({
  name: 'redeem',
  access: 'anyone',
  input: { code: code(), sure: z.enum(['yes']).optional() },
  words: {
    en: {
      name: 'code',
      typed: ['redeem', 'my code'],
      title: 'Enter a code',
      summary: 'Use a code that you were given: to join, to link an account or a room',
      fields: { code: 'Code', sure: { label: 'Are you this person, too?', choices: { yes: 'Yes' } } },
      say: {},
    },
    de: {
      name: 'code',
      typed: ['einlösen', 'mein code'],
      title: 'Code eingeben',
      summary: 'Einen Code einlösen: zum Beitreten, für ein weiteres Konto oder einen Raum',
      fields: { code: 'Code', sure: { label: 'Ist das dieselbe Person?', choices: { yes: 'Ja' } } },
      say: {},
    },
    hu: {
      name: 'kód',
      typed: ['beváltás', 'kódom'],
      title: 'Kód megadása',
      summary: 'Kapott kód beváltása: csatlakozáshoz, további fiókhoz vagy csatornához',
      fields: { code: 'Kód', sure: { label: 'Ez is ugyanaz az ember?', choices: { yes: 'Igen' } } },
      say: {},
    },
  },
  async run({ code: typed, sure }, context) {
    const { home, network, now, reader, search, secret, store } = context
    if (reader.standing === 'blocked') throw new Refusal('blocked')
    const read = readCode(typed)
    if (!read || !home || !network || !store || !search) throw new Refusal('wrongCode')
    const kept = await store.get(codes, read.id)
    // What a code was learns only who has its secret: without it, one that is there is like one that never was.
    if (read.secret !== (await secret(read.id))) {
      if (!kept || kept.value.wrong >= mostWrong) throw new Refusal('wrongCode')
      return {
        changes: [replace(kept, { ...kept.value, wrong: kept.value.wrong + 1 })],
        reply: { title: speak(refusals, reader).wrongCode({ name: '' }) },
      }
    }
    // What is no longer kept was good once: nobody else has its secret.
    const why = kept ? useless(kept.value, now) : 'oldCode'
    if (kept && why === 'oldCode' && (await isReplaced(store, kept.value, now)))
      throw new Refusal('newerCode')
    if (!kept || why) throw new Refusal(why ?? 'oldCode')
    const inside = { ...context, home, network, store, search }
    const outcome = await redeemers[kept.value.purpose](kept, inside, sure === 'yes')
    if (outcome.changes === undefined) return outcome
    return { ...outcome, changes: [replace(kept, { ...kept.value, used: stamp(now) }), ...outcome.changes] }
  },
})
