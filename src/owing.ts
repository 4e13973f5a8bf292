import { readersOf } from './addressee.ts'
import { type Call, withCalls, withText } from './card.ts'
import type { Described } from './command.ts'
import { type Alternative, debt, debts, type Owed, posts } from './debt.ts'
import type { Network } from './domain/network.ts'
import { errands } from './errand/errand.ts'
import { type Asking, errandFor, passedOn } from './errand/owing.ts'
import type { Notice } from './outcome.ts'
import { wayTo } from './person/contact.ts'
import type { Reader } from './reader.ts'
import { Refusal } from './refusal.ts'
import { sentences } from './sentences.ts'
import { type Change, create, type Store, within } from './store.ts'
import { speak } from './words.ts'

/** Who stands in for an organization is told so, with the way to reach it; what they press is done for it. */
const drawnFor = async (store: Store, network: Network, notice: Notice, reader: Reader): Promise<Owed> => {
  if ('show' in notice) return { show: notice.show }
  const card = await notice.draw(reader)
  const to = 'organization' in notice.to ? notice.to.organization : undefined
  if (to === undefined || reader.organizations.includes(to)) return { say: card }
  const name = await wayTo(within(store, network.id), to, reader)
  const forIt = withCalls(card, (call) => ({ ...call, input: { ...call.input, for: to } }))
  return { say: withText(forIt, speak(sentences, reader).passOn({ name })) }
}

/** The record that a living card is about: the one that its call names. */
const subjectOf = ({ command, input }: Call, commands: readonly Described[]): string => {
  const field = commands
    .find(({ name }) => name === command)
    ?.fields.find(({ record }) => record !== undefined)
  return field ? `${field.record}/${input[field.name]}` : ''
}

/** Every notice as a debt, drawn for each of its readers in turn. No message is ever owed to nobody. */
export const owing = async (
  asking: Asking,
  act: string,
  notices: readonly Notice[],
): Promise<readonly Change[]> => {
  const { store, network, commands, now } = asking
  const owed = await Promise.all(
    notices.map(async (said, i): Promise<readonly Change[]> => {
      const id = `${act}/${i}`
      const errand = await errandFor(asking, said, id)
      const notice: Notice = errand ? passedOn(said, errand) : said
      const readers = await readersOf(store, network, notice.to)
      const [first, ...others] = await Promise.all(
        readers.map(
          async ({ to, reader }): Promise<Alternative> => ({
            to,
            owed: await drawnFor(store, network, notice, reader),
          }),
        ),
      )
      if (first === undefined) throw new Refusal('nobody')
      const more = {
        network: network.id,
        named: said.to,
        kind: notice.kind,
        urgency: notice.urgency,
        ...(notice.until && { until: notice.until.toString() }),
      }
      const due = create(debts, debt(id, first.to, first.owed, now, { ...more, else: others }))
      if (!('show' in notice)) return [due]
      const begun = errand ? [create(errands, errand)] : []
      const subject = subjectOf(notice.show, commands)
      return [
        due,
        ...begun,
        create(posts, { id, network: network.id, subject, call: notice.show, to: first.to }),
      ]
    }),
  )
  return owed.flat()
}
