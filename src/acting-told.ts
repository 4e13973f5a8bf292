import { spoken } from './acted-words.ts'
import { inChat } from './addressee.ts'
import type { Described } from './command.ts'
import { listingIn } from './concerned.ts'
import { textIn } from './domain/listing-text.ts'
import type { Organization } from './domain/organization.ts'
import type { Notice, Outcome } from './outcome.ts'
import type { Reader } from './reader.ts'
import { sentences } from './sentences.ts'
import type { View } from './store.ts'
import { wayBack } from './way-back.ts'
import { speak } from './words.ts'

interface Acted {
  readonly call: string
  readonly command: Described
  readonly reader: Reader
  readonly acting: Organization | undefined
}

/** What a coordinator does for a partner, that partner's own people hear of, and may take back. */
export const toldOfActing = async (
  view: View,
  { call, command, reader, acting }: Acted,
  { changes = [], notices = [] }: Outcome,
): Promise<readonly Notice[]> => {
  const nothing = changes.length === 0 && notices.length === 0
  // What only coordinators may do they do as coordinators, and tell of themselves.
  if (
    nothing ||
    command.access === 'coordinator' ||
    acting === undefined ||
    reader.organizations.includes(acting.id)
  )
    return []
  // Where the command says itself what it did, that is enough.
  if (notices.some(({ kind }) => kind === 'acted') || !(await inChat(view, acting.id))) return []
  const listing = await listingIn(view, changes)
  return [
    {
      to: { organization: acting.id },
      kind: 'acted',
      urgency: 'news',
      draw(to) {
        const say = speak(sentences, to)
        const done: Readonly<Record<string, string>> = speak(spoken, to)
        return {
          title: say.actedFor({
            name: [done[command.name] ?? command.words[to.locale].title, listing && textIn(listing, to).title]
              .filter((part) => part)
              .join(': '),
          }),
          ...(changes.length > 0 && command.name !== 'undo' && { buttons: [wayBack(call, to)] }),
        }
      },
    },
  ]
}
