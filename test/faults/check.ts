import { actId, acts } from '../../src/act.ts'
import { debts } from '../../src/debt.ts'
import { listings } from '../../src/domain/listing.ts'
import { originalOf } from '../../src/domain/listing-text.ts'
import { responses } from '../../src/domain/response.ts'
import { findAll, type Store } from '../../src/store.ts'
import type { Done } from './clients.ts'
import type { Brought } from './host.ts'

const published = /^Ihr Angebot steht im Netzwerk/
const gone = /^Zurückgezogen/
const answered = /^Ihre Antwort ist unterwegs/
const refused = /^(?:Das ist schon erledigt|Nicht mehr offen|Von Ihnen gibt es dazu schon)/

const room = 'console:#markt'
/** To whom answers go that an organization waits for, and what it is called. */
const readers: Readonly<Record<string, { readonly to: string; readonly name: string }>> = {
  okohof: { to: 'console:anna', name: 'Ökohof' },
  asztalos: { to: 'console:bence', name: 'Asztalos' },
}

/** What should have been brought and was not: each card under one id, however often, and at last as it stands. */
const findUnbrought = (
  { title, organization, withdrawn }: { title: string; organization: string; withdrawn: boolean },
  answeredBy: readonly string[],
  brought: readonly Brought[],
): readonly string[] => {
  const once = (what: string, cards: readonly Brought[]) => {
    const ids = new Set(cards.filter(({ kind }) => kind === 'say').map(({ id }) => id))
    return ids.size === 1 ? [] : [`${what} was brought under ${ids.size} ids`]
  }
  const inRoom = brought.filter(({ to, title: said }) => to === room && said.includes(`: ${title} (`))
  const last = inRoom.at(-1)?.title ?? ''
  const wanted = withdrawn ? 'Nicht mehr aktuell: ' : 'Angebot: '
  return [
    ...once(`the card of ${title}`, inRoom),
    ...(last.startsWith(wanted) ? [] : [`${title} stands in the room as ${last}`]),
    ...answeredBy.flatMap((partner) =>
      once(
        `the answer of ${partner} to ${title}`,
        brought.filter(
          ({ to, title: said }) =>
            to === readers[organization]?.to && said === `${readers[partner]?.name} meldet sich: ${title}`,
        ),
      ),
    ),
  ]
}

/** What of all that clients were told and brought is not so in the store; nothing where all is well. */
export const findFaults = async (
  store: Store,
  done: readonly Done[],
  brought: readonly Brought[],
): Promise<readonly string[]> => {
  const faults: string[] = []
  const kept = (await findAll(store, listings)).map(({ value }) => value)
  const given = (await findAll(store, responses)).map(({ value }) => value)
  const known = new Set((await findAll(store, acts)).map(({ id }) => id))

  for (const { id, told } of done)
    if (!refused.test(told) && !known.has(actId(id))) faults.push(`${id} left no act: ${told}`)
  for (const { told, id } of done)
    if (![published, gone, answered, refused].some((shape) => shape.test(told)))
      faults.push(`${id} was told: ${told}`)

  const titles = [
    ...new Set(done.filter(({ kind }) => kind === 'publish' || kind === 'press').map(({ title }) => title)),
  ]
  for (const title of titles) {
    const about = done.filter((one) => one.title === title)
    const same = kept.filter((listing) => listing.title === title)
    const times = about.filter(({ told }) => published.test(told)).length
    if (times !== 1) faults.push(`${title} was published ${times} times`)
    if (same.length !== 1) faults.push(`${title} stands ${same.length} times`)
    const [listing] = same
    if (listing === undefined) continue
    const withdrawn = about.some(({ told }) => gone.test(told))
    if (withdrawn !== (listing.state === 'withdrawn')) faults.push(`${title} is ${listing.state}`)
    const told = about.filter(({ told }) => answered.test(told)).map(({ organization }) => organization)
    const standing = given
      .filter(({ listing: of }) => of === listing.id)
      .map(({ organization }) => organization)
    if (told.toSorted().join() !== standing.toSorted().join())
      faults.push(`${title} was answered by ${told.join()}, and by ${standing.join()} in the store`)
    const { organization } = listing
    faults.push(...findUnbrought({ title, organization, withdrawn }, told, brought))
    if (listing.responses !== standing.length) faults.push(`${title} counts ${listing.responses} answers`)
  }
  for (const { title } of kept.map(originalOf))
    if (!titles.includes(title)) faults.push(`${title} was published by nobody`)
  const owed = (await findAll(store, debts)).filter(({ id }) => id.endsWith('/reply'))
  for (const { id } of owed) faults.push(`${id} is still owed`)
  return faults
}
