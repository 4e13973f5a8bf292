import { type Act, acts, beforeKept } from './act.ts'
import { whyNotUndone } from './acted.ts'
import { stamp } from './clock.ts'
import type { Context } from './context.ts'
import { stillShutOut } from './person/shut-out.ts'
import { deedsOnce } from './states.ts'
import { type Kept, pagesOf } from './store.ts'
import { takingBack } from './taking-back.ts'

const pageLength = 20
/** So many acts are looked at for one answer, at most: it must not take longer than a second. */
const mostLooked = 300

/**
 * What the caller has done and can take back still, or lift where somebody was shut out, the newest first: `most` of it behind the act called `after`, and the
 * act behind which there may be more.
 */
export const stillUndoable = async (
  context: Context<'person'>,
  { after, most }: { readonly after?: string | undefined; readonly most: number },
): Promise<{ readonly found: readonly Kept<Act>[]; readonly next?: string }> => {
  const { commands, network, now, reader, store } = context
  const at = { from: stamp(now.subtract(beforeKept)) }
  const deeds = deedsOnce(store, at.from)
  const canBe = async ({ value }: Kept<Act>): Promise<boolean> =>
    value.touched.length > 0 &&
    (await whyNotUndone(store, value, { commands, network, reader, now })) === undefined &&
    (typeof (await takingBack(value, context, deeds)) !== 'string' ||
      (await stillShutOut(store, value)) !== undefined)
  const found: Kept<Act>[] = []
  const last = after === undefined ? undefined : await store.get(acts, after)
  const pages = pagesOf(store, acts, {
    where: { by: { in: reader.people }, at },
    order: { by: 'at', descending: true },
    limit: pageLength,
    ...(last && { after: last }),
  })
  let looked = 0
  for await (const page of pages) {
    for (const kept of page) {
      if (!(await canBe(kept))) continue
      const shown = found.at(-1)
      if (shown && found.length === most) return { found, next: shown.id }
      found.push(kept)
    }
    looked += pageLength
    const behind = page.at(-1)
    if (behind && looked >= mostLooked) return { found, next: behind.id }
  }
  return { found }
}
