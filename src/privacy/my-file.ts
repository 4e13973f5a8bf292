import { acts } from '../act.ts'
import { type Card, toText } from '../card.ts'
import { keptCalls } from '../commit.ts'
import type { Context } from '../context.ts'
import { type Debt, debts, type Post, posts } from '../debt.ts'
import { joins } from '../domain/join.ts'
import { prospects } from '../domain/prospect.ts'
import { responses } from '../domain/response.ts'
import { drafts } from '../draft.ts'
import { errands } from '../errand/errand.ts'
import { handedFiles } from '../handing/handed.ts'
import type { Kept } from '../store.ts'
import { speak } from '../words.ts'
import { type Ids, isAbout } from './held.ts'
import { spoken } from './held-titles.ts'

/** Messages to others may name somebody, but are not theirs to read. */
const textFor = async (
  stored: Debt | Post,
  card: Card | undefined,
  ids: Ids,
  cardNow: Context['cardNow'],
): Promise<{ readonly text?: string }> => {
  const { to } = stored
  const mine =
    ('person' in to && ids.people.includes(to.person)) ||
    ('account' in to && ids.accounts.includes(to.account))
  const now = mine && card ? await cardNow(stored, card) : undefined
  return now ? { text: toText(now) } : {}
}

/** A record as its subject may read it: nothing in it about anybody else. */
const readableOf = async (kept: Kept, ids: Ids, cardNow: Context['cardNow']): Promise<unknown> => {
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
  if (kept.kind === handedFiles.name) {
    // What it holds is at hand where it came from.
    const { data: _, ...file } = handedFiles.schema.parse(kept.value)
    return file
  }
  if (kept.kind === responses.name) {
    // What somebody said with their answer is told to the other partner, and no data of who said yes to it, nor what
    // either searched for.
    const { note, teaches, ...given } = responses.schema.parse(kept.value)
    if (!ids.people.includes(given.person)) return given
    return { ...given, ...(note !== undefined && { note }), ...(teaches && { teaches }) }
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
  if (kept.kind === debts.name) {
    const debt = debts.schema.parse(kept.value)
    const { at, kind, owed } = debt
    return { at, kind, ...(await textFor(debt, 'say' in owed ? owed.say : undefined, ids, cardNow)) }
  }
  if (kept.kind === posts.name) {
    const post = posts.schema.parse(kept.value)
    const { subject, drawn, said } = post
    return { subject, drawn, ...(await textFor(post, said, ids, cardNow)) }
  }
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
export const myFile = async (
  held: ReadonlyMap<string, readonly Kept[]>,
  ids: Ids,
  { reader, cardNow }: Pick<Context, 'reader' | 'cardNow'>,
  first: readonly (readonly [title: string, records: readonly object[]])[],
): Promise<string> => {
  const titles: Readonly<Record<string, unknown>> = speak(spoken, reader)
  const lists = [...held]
    .map(([kind, records]) => [kind, records.filter((kept) => isReadable(kept, ids))] as const)
    .filter(([, records]) => records.length > 0)
    .map(async ([kind, records]) => [
      String(titles[kind] ?? kind),
      await Promise.all(records.map((kept) => readableOf(kept, ids, cardNow))),
    ])
  return `${JSON.stringify(Object.fromEntries([...first, ...(await Promise.all(lists))]), null, 2)}\n`
}
