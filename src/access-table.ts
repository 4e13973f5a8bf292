import type { Described } from './command.ts'
import type { Standing } from './reader.ts'
import type { RefusalKey } from './refusal.ts'
import { mayCall } from './rights.ts'

/** Who calls, about something of a partner of the network: as one of that partner, or of another one, or from outside. */
const callers = {
  /** At the network's door. */
  stranger: { standing: 'stranger' },
  unapproved: { standing: 'guest' },
  blocked: { standing: 'blocked' },
  member: { standing: 'member' },
  'other member': { standing: 'member', other: true },
  coordinator: { standing: 'coordinator' },
  'other region': { standing: 'coordinator', other: true, region: true },
  'other network': { standing: 'stranger', outside: true },
} as const satisfies Readonly<
  Record<string, { standing: Standing; other?: true; region?: true; outside?: true }>
>
export type CallerName = keyof typeof callers
export const callerNames = Object.keys(callers) as readonly CallerName[]

type Answer = 'yes' | RefusalKey

/** A network as it is before anybody has set anything. */
const plainNetwork = (module: string | undefined) => ({ modules: module === undefined ? [] : [module] })

/**
 * Whether somebody may call a command, as its declaration says: `yes`, or why not. What only the record tells (whether it
 * is open, or has been answered) it does not say.
 */
export const accessOf = (
  { access, module, fields }: Pick<Described, 'access' | 'module' | 'fields'>,
  caller: CallerName,
): Answer => {
  const { standing, other, region, outside } = {
    other: false,
    region: false,
    outside: false,
    ...callers[caller],
  }
  const network = outside ? undefined : plainNetwork(module)
  const refusal = mayCall({ access, ...(module !== undefined && { module }) }, network, {
    standing,
    ...(region && { regions: [] }),
  })
  if (refusal) return refusal
  for (const { whose, required } of fields) {
    if (!required) continue
    // A coordinator acts for the partner that it belongs to, where they look after it.
    if (whose === 'own' && other) return 'notYours'
    if (whose === 'others' && standing === 'member' && !other) return 'isYours'
    if (whose === 'region' && region) return 'otherRegion'
    if (whose === 'hidden' && region) return 'notFound'
  }
  return 'yes'
}
