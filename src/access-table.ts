import type { Described } from './command.ts'
import type { Module } from './domain/module.ts'
import type { Field } from './field.ts'
import type { Standing } from './reader.ts'
import type { RefusalKey } from './refusal.ts'
import { mayCall } from './rights.ts'

interface About {
  readonly standing: Standing
  /** One of that partner who does not decide there. */
  readonly colleague?: true
  readonly other?: true
  /** Coordinates where no such partner is. */
  readonly region?: true
  readonly outside?: true
}

/** Who calls, about something of a partner of the network: as one of that partner, or of another one, or from outside. */
const callers = {
  /** At the network's door. */
  stranger: { standing: 'stranger' },
  unapproved: { standing: 'guest' },
  blocked: { standing: 'blocked' },
  member: { standing: 'member' },
  colleague: { standing: 'member', colleague: true },
  'other member': { standing: 'member', other: true },
  coordinator: { standing: 'coordinator' },
  'other region': { standing: 'coordinator', other: true, region: true },
  'other network': { standing: 'stranger', outside: true },
} as const satisfies Readonly<Record<string, About>>
export type CallerName = keyof typeof callers
export const callerNames = Object.keys(callers) as readonly CallerName[]

type Answer = 'yes' | RefusalKey

/** A network in which nothing has been set but that the module in question is on. */
const networkWith = (module: Module | undefined) => ({
  switched: module === undefined ? {} : { [module]: true },
})

/**
 * The records that a call is about: those that it has to name, else those that it may. Where one of these is the
 * partner's own, it is about that, whoever else is named with it.
 */
export const subjectsOf = ({ fields }: Pick<Described, 'fields'>): readonly Field[] => {
  const records = fields.filter(({ type }) => type === 'record')
  const required = records.filter((field) => field.required)
  const named = required.length > 0 ? required : records
  const own = named.filter(({ whose }) => whose === 'own')
  return own.length > 0 ? own : named
}

/**
 * Whether somebody may call a command, as its declaration says: `yes`, or why not. What is done for a partner is done for
 * that one. What only the record tells (whether it is open, or has been answered) it does not say.
 */
export const accessOf = (command: Described, caller: CallerName): Answer => {
  const { access, module, changes, decidedBy } = command
  const { standing, colleague, other, region, outside }: About = callers[caller]
  const network = outside ? undefined : networkWith(module)
  const refusal = mayCall(command, network, {
    standing,
    ...(region && { regions: [] }),
  })
  if (refusal) return refusal
  if (region && changes && (access === 'member' || access === 'speaker')) return 'otherRegion'
  if (colleague && decidedBy) return 'notDecider'
  for (const { whose } of subjectsOf(command)) {
    // A coordinator acts for the partner that it belongs to, where they look after it.
    if (whose === 'own' && other) return 'notYours'
    if (whose === 'others' && standing === 'member' && !other) return 'isYours'
    if (whose === 'region' && region) return 'otherRegion'
    if (whose === 'hidden' && region) return 'notFound'
  }
  return 'yes'
}
