import { type Act, acts, beforeKept } from './act.ts'
import { whyNotUndone } from './acted.ts'
import { stamp } from './clock.ts'
import type { Context } from './context.ts'
import { type Kept, pagesOf } from './store.ts'
import { takingBack } from './taking-back.ts'

const pageLength = 20

/**
 * What the caller has done and can take back still, the newest first: `most` of it behind the act called `after`, and
 * whether there is more.
 */
export const stillUndoable = async (
  context: Context<'person'>,
  { after, most }: { readonly after?: string | undefined; readonly most: number },
): Promise<{ readonly found: readonly Kept<Act>[]; readonly more: boolean }> => {
  const { commands, network, now, reader, store } = context
  const at = { from: stamp(now.subtract(beforeKept)) }
  const canBe = async ({ value }: Kept<Act>): Promise<boolean> =>
    value.touched.length > 0 &&
    (await whyNotUndone(store, value, { commands, network, reader, now })) === undefined &&
    typeof (await takingBack(value, context)) !== 'string'
  const found: Kept<Act>[] = []
  const last = after === undefined ? undefined : await store.get(acts, after)
  const pages = pagesOf(store, acts, {
    where: { by: { in: reader.people }, at },
    order: { by: 'at', descending: true },
    limit: pageLength,
    ...(last && { after: last }),
  })
  for await (const page of pages) {
    for (const kept of page) if (found.length <= most && (await canBe(kept))) found.push(kept)
    if (found.length > most) break
  }
  return { found: found.slice(0, most), more: found.length > most }
}
