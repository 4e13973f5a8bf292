import type { Button } from '../card.ts'
import { circleOf, circles, type Person } from '../domain/person.ts'
import { everywhere } from './platform-said.ts'

type Labels = Readonly<Record<'showphone' | 'showmail' | (typeof circles)[number] | 'only' | 'all', string>>

/** What somebody may change about who sees them, and on which of their platforms. */
export const shownButtons = (
  person: Person,
  platforms: readonly string[],
  say: Labels,
): readonly Button[] => {
  const show = (label: string, input: Button['call']['input']): Button => ({
    label,
    call: { command: 'profile', input },
  })
  const circleButtons = (what: 'phone' | 'mail') =>
    person[what] === undefined
      ? []
      : circles
          .filter((circle) => circle !== circleOf(person, what))
          .map((circle) => show(`${say[`show${what}`]} ${say[circle]}`, { [what]: circle }))
  const places = platforms.length < 2 ? [] : platforms
  return [
    ...circleButtons('phone'),
    ...circleButtons('mail'),
    ...(person.platforms === undefined
      ? places.map((name) => show(`${say.only} ${name}`, { platform: name }))
      : [show(say.all, { platform: everywhere })]),
  ]
}
