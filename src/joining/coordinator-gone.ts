import { type Line, line, type Span } from '../card.ts'
import type { Network } from '../domain/network.ts'
import { type Person, people } from '../domain/person.ts'
import type { Notice } from '../outcome.ts'
import type { Going } from '../partner/unattended.ts'
import { tellShown } from '../person/contact.ts'
import { shownTo } from '../person/visible.ts'
import { standingOf } from '../reader.ts'
import { findAll, type Kept, unchanged, type View } from '../store.ts'
import { type Spoken, speak } from '../words.ts'
import { coordinatesWhole } from './coordination.ts'

type Gone = { readonly who: Span }
type Duty = { readonly duty: string }

const words = {
  gone: ({ who }: Gone): Line => line`One of the coordinators is no longer in the chat: ${who}`,
  duty: ({ duty }: Duty) => `Coordinated so far: ${duty}`,
  last: 'Nobody in the chat coordinates the whole network any more. Whoever runs Rundruf can name somebody.',
  invite: 'Invite again',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    gone: ({ who }) => line`Jemand aus der Koordination ist nicht mehr im Chat: ${who}`,
    duty: ({ duty }) => `Bisher zuständig für: ${duty}`,
    last: 'Das ganze Netzwerk koordiniert im Chat jetzt niemand mehr. Wer Rundruf betreibt, kann jemanden dafür benennen.',
    invite: 'Neu einladen',
  },
  hu: {
    gone: ({ who }) => line`Egy koordinátor már nincs a csevegésben: ${who}`,
    duty: ({ duty }) => `Eddigi területe: ${duty}`,
    last: 'Az egész hálózatot a csevegésben már senki sem koordinálja. A Rundruf üzemeltetője kinevezhet valakit.',
    invite: 'Újbóli meghívás',
  },
}

const noticeTo = (
  to: Person,
  gone: Person,
  view: View,
  network: Network,
  isLast: boolean,
): Notice<never> => ({
  to: { person: to.id },
  kind: 'coordination',
  urgency: 'asked',
  async draw(reader) {
    const say = speak(spoken, reader)
    const shown = await shownTo(view, gone, reader)
    const texts = [say.duty({ duty: gone.region ?? network.name }), ...(isLast ? [say.last] : [])]
    return {
      title: say.gone({ who: shown ? tellShown(gone, { name: shown.name }, '…') : '…' }),
      blocks: texts.map((text) => ({ kind: 'text', line: text }) as const),
      buttons: coordinatesWhole(to)
        ? [{ label: say.invite, call: { command: 'invitation', input: { person: gone.id } } }]
        : [],
    }
  },
})

/** Whoever else coordinates is told when one of them can be reached no more, and when that was the last for the whole. */
export const tellCoordinatorGone = async (
  view: View,
  network: Network,
  going: readonly Kept<Person>[],
): Promise<Going> => {
  const gone = going.filter(({ value }) => standingOf(value) === 'coordinator')
  const all = await findAll(view, people, { where: { coordinates: true } })
  const others = all.filter(
    ({ id, value }) =>
      value.human !== undefined && standingOf(value) === 'coordinator' && going.every((one) => one.id !== id),
  )
  const whole = others.find(({ value }) => coordinatesWhole(value))
  return {
    relied: gone.length > 0 && whole ? [unchanged(whole)] : [],
    notices: gone.flatMap(({ value }) =>
      others.map((to) =>
        noticeTo(to.value, value, view, network, coordinatesWhole(value) && whole === undefined),
      ),
    ),
  }
}
