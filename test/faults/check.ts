import { actId, acts } from '../../src/act.ts'
import { debts } from '../../src/debt.ts'
import { listings } from '../../src/domain/listing.ts'
import { responses } from '../../src/domain/response.ts'
import { findAll, type Store } from '../../src/store.ts'
import type { Done } from './clients.ts'

const published = /^Ihr Angebot steht im Netzwerk/
const gone = /^Zurückgezogen/
const answered = /^Ihre Antwort ist unterwegs/
const refused = /^(?:Das ist schon erledigt|Nicht mehr offen|Von Ihnen gibt es dazu schon)/

/** What of all that clients were told is not so in the store; nothing where all is well. */
export const findFaults = async (store: Store, done: readonly Done[]): Promise<readonly string[]> => {
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
    if (listing.responses !== standing.length) faults.push(`${title} counts ${listing.responses} answers`)
  }
  for (const { title } of kept) if (!titles.includes(title)) faults.push(`${title} was published by nobody`)
  const owed = (await findAll(store, debts)).filter(({ id }) => id.endsWith('/reply'))
  for (const { id } of owed) faults.push(`${id} is still owed`)
  return faults
}
