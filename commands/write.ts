import * as z from 'zod'
import { type Line, line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { organizations } from '../src/domain/organization.ts'
import { tellAnswered } from '../src/domain/response.ts'
import { inTouch, mayWriteTo, otherOf, writtenAbout } from '../src/listing/agreement.ts'
import { isKnownThere, noFlood } from '../src/listing/written.ts'
import { nameApartOf } from '../src/partner/told-apart.ts'
import { tellShown } from '../src/person/contact.ts'
import { speakerName } from '../src/person/speaker.ts'
import { shortened } from '../src/shortened.ts'
import { stir } from '../src/store.ts'

type Wrote = { readonly partner: string; readonly sentence: string }
type Partner = { readonly partner: string }

export default defineCommand({
  name: 'write',
  access: 'speaker',
  // What is typed to Rundruf is not meant for others until somebody has read that it is.
  previewed: true,
  input: {
    agreement: inTouch(),
    sentence: z.string().trim().min(1).max(500).meta({ takes: 'questions', behind: true }),
  },
  words: {
    en: {
      name: 'message write',
      typed: ['write to', 'message to', 'send a message to'],
      title: 'Write a message',
      summary: 'Pass one sentence on to a partner with whom you are in touch',
      fields: { agreement: 'To whom?', sentence: 'What would you like to write?' },
      say: {
        sent: ({ partner }: Partner) => line`Passed on: ${{ strong: partner }}`,
        heard: ({ partner, sentence }: Wrote) => line`${{ strong: partner }} writes: ${sentence}`,
        from: 'From',
        about: 'About',
        question: 'a question',
        answer: 'Reply',
        show: 'Show',
      },
    },
    de: {
      name: 'nachricht schreiben',
      typed: ['nachricht an', 'schreib an', 'schreibe an', 'schreiben an'],
      title: 'Nachricht schreiben',
      summary: 'Einen Satz an einen Partner weitergeben, mit dem Kontakt besteht',
      fields: { agreement: 'An wen?', sentence: 'Was soll ausgerichtet werden?' },
      say: {
        sent: ({ partner }) => line`Weitergegeben: ${{ strong: partner }}`,
        heard: ({ partner, sentence }) => line`${{ strong: partner }} schreibt: ${sentence}`,
        from: 'Von',
        about: 'Es geht um',
        question: 'eine Frage',
        answer: 'Antworten',
        show: 'Zeigen',
      },
    },
    hu: {
      name: 'üzenet írása',
      typed: ['üzenet neki', 'üzenetet írok', 'üzenet', 'üzenem', 'üzenjük'],
      title: 'Üzenet írása',
      summary: 'Egy mondat továbbadása egy partnernek, akivel már van kapcsolat',
      fields: { agreement: 'Kinek?', sentence: 'Mit adjunk tovább?' },
      say: {
        sent: ({ partner }) => line`Továbbadtuk: ${{ strong: partner }}`,
        heard: ({ partner, sentence }) => line`${{ strong: partner }} üzeni: ${sentence}`,
        from: 'Feladó',
        about: 'Miről van szó',
        question: 'kérdés',
        answer: 'Válaszolok',
        show: 'Megnézem',
      },
    },
  },
  async prepare({ acting, reader, store }) {
    const all = await mayWriteTo(store, { acting, reader })
    const choices = await Promise.all(
      all.map(async ({ id, value }) => {
        const other = otherOf(value, acting?.id)
        return { value: id, label: shortened((await nameApartOf(store, other)) ?? other, 75) }
      }),
    )
    return { choices: { agreement: choices } }
  },
  async run({ agreement, sentence }, { acting, caller, network, now, reader, store, say }) {
    const { value } = agreement
    const other = otherOf(value, acting?.id)
    const isCoordination = other === acting?.id
    const partner = isCoordination
      ? speakerName(undefined, network, reader)
      : ((await store.get(organizations, other))?.value.name ?? other)
    const all = await writtenAbout(store, { acting, reader }, other)
    await noFlood(store, all, { acting: acting?.id, partner, now })
    const attention = other === value.organization ? value.person : value.answered?.person
    const known = isKnownThere(all, { person: caller.id, to: other, from: acting?.id })
    const input = { agreement: agreement.id }
    return {
      // That it was written is all that is kept of it; two at once are counted one after the other.
      changes: [stir(all[0] ?? agreement)],
      reply: { title: say.sent({ partner }) },
      notices: [
        {
          to: isCoordination ? { person: value.person } : { organization: other, attention },
          kind: 'message',
          urgency: 'answer',
          async draw({ say, ...reader }) {
            const name = speakerName(acting, network, reader)
            const from: Line = known ? [tellShown(caller, { name: caller.name }, name)] : ''
            const about =
              value.listing === undefined ? say.question : await tellAnswered(value, { reader, store })
            return {
              title: say.heard({ partner: name, sentence }),
              blocks: [
                {
                  kind: 'facts',
                  facts: [...(known ? [[say.from, from] as const] : []), [say.about, about]],
                },
              ],
              buttons: [
                { label: say.answer, call: { command: 'write', input } },
                ...(value.listing === undefined
                  ? []
                  : [
                      {
                        label: say.show,
                        call: { command: 'listing show', input: { listing: value.listing } },
                      },
                    ]),
              ],
            }
          },
        },
      ],
    }
  },
})
