import { cardFor } from '../about.ts'
import { acts } from '../act.ts'
import { toText } from '../card.ts'
import { keptCalls } from '../commit.ts'
import { type Debt, debts } from '../debt.ts'
import { joins } from '../domain/join.ts'
import { prospects } from '../domain/prospect.ts'
import { drafts } from '../draft.ts'
import { errands } from '../errand/errand.ts'
import type { Reader } from '../reader.ts'
import type { Kept } from '../store.ts'
import { speak } from '../words.ts'
import { type Ids, isAbout } from './held.ts'
import { spoken } from './held-titles.ts'

/** Messages to others may name somebody, but are not theirs to read. */
const debtFor = ({ at, kind, to, owed }: Debt, ids: Ids) => {
  const mine =
    ('person' in to && ids.people.includes(to.person)) ||
    ('account' in to && ids.accounts.includes(to.account))
  return {
    at,
    kind,
    ...(mine && 'say' in owed && { text: toText(cardFor(owed.say, ids.accounts[0] ?? '')) }),
  }
}

/** A record as its subject may read it: nothing in it about anybody else. */
const readableOf = (kept: Kept, ids: Ids): unknown => {
  const about = isAbout(ids)
  if (kept.kind === acts.name) {
    const { at, command, acting, by, touched } = acts.schema.parse(kept.value)
    const byYou = by !== undefined && ids.people.includes(by)
    return {
      at,
      command,
      ...(acting !== undefined && { acting }),
      byYou,
      // An import touches much that is others'.
      touched: touched
        .filter((one) => byYou || about(one))
        .map(({ kind, id, before }) => ({
          kind,
          id,
          ...(before && (kind === 'person' || kind === 'membership') && about(before) && { before }),
        })),
    }
  }
  if (kept.kind === errands.name) {
    const { at, state, asker, taken, seen } = errands.schema.parse(kept.value)
    const isYou = (id: string | undefined) => id !== undefined && ids.people.includes(id)
    return {
      at,
      state,
      askedByYou: isYou(asker.person),
      ...(isYou(taken?.by) && { takenByYou: taken?.at }),
      ...(isYou(seen?.by) && { seenToByYou: seen?.at }),
    }
  }
  if (kept.kind === prospects.name) {
    const { approached } = prospects.schema.parse(kept.value)
    return { approachedByYou: approached?.at }
  }
  if (kept.kind === joins.name) {
    // Who else is called so and is shut out, or whom a list names by that address, is between them and who coordinates.
    const { guarded: _, hint: __, account: ___, ...mine } = joins.schema.parse(kept.value)
    return mine
  }
  if (kept.kind === debts.name) return debtFor(debts.schema.parse(kept.value), ids)
  return kept.value
}

/** What is half said is its writer's alone, whomever it names. */
const isReadable = ({ kind, value }: Kept, { accounts }: Ids): boolean => {
  if (kind === drafts.name) return accounts.includes(drafts.schema.parse(value).by)
  if (kind === keptCalls.name) return accounts.includes(keptCalls.schema.parse(value).invocation.caller)
  return true
}

/**
 * Everything that is held about somebody, as text to keep: JSON, one list for each kind, under a title that says what it is;
 * `first` stand before these.
 */
export const myFile = (
  held: ReadonlyMap<string, readonly Kept[]>,
  ids: Ids,
  reader: Reader,
  first: readonly (readonly [title: string, records: readonly object[]])[],
): string => {
  const titles: Readonly<Record<string, unknown>> = speak(spoken, reader)
  const lists = [...held]
    .map(([kind, records]) => [kind, records.filter((kept) => isReadable(kept, ids))] as const)
    .filter(([, records]) => records.length > 0)
    .map(([kind, records]) => [String(titles[kind] ?? kind), records.map((kept) => readableOf(kept, ids))])
  return `${JSON.stringify(Object.fromEntries([...first, ...lists]), null, 2)}\n`
}
