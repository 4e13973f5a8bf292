import type { Call } from '../card.ts'
import type { Described } from '../command.ts'
import { withDays } from '../form.ts'
import { placed } from '../text/placed.ts'

/** What somebody seeks, as the request that it would be had they typed it as one: "Eichenholz bis Freitag" has a day. */
export const requested = (
  wants: string,
  {
    commands,
    partner,
    today,
  }: {
    readonly commands: readonly Described[]
    /** The number of whoever seeks it. */
    readonly partner: string
    readonly today: Temporal.PlainDate
  },
): Call | undefined => {
  const command = commands.find(({ name }) => name === 'request add')
  if (command === undefined) return undefined
  const input = withDays(command.fields, placed(command, wants).input, today)
  return (input.title?.length ?? 0) < 3
    ? undefined
    : { command: command.name, input: { ...input, for: partner } }
}
