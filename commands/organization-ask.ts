import * as z from 'zod'
import { inChat } from '../src/addressee.ts'
import { line } from '../src/card.ts'
import { stamp } from '../src/clock.ts'
import { defineCommand } from '../src/command.ts'
import { organization } from '../src/domain/organization.ts'
import { responses } from '../src/domain/response.ts'
import { freeId } from '../src/id.ts'
import { contactToGive } from '../src/person/contact.ts'
import { askContact, contactFields, contactInput, notedContact } from '../src/person/contact-asked.ts'
import { speakerName } from '../src/person/speaker.ts'
import { create } from '../src/store.ts'

type Asking = { readonly partner: string; readonly question: string }
type Asked = { readonly partner: string }

export default defineCommand({
  name: 'organization ask',
  access: 'speaker',
  input: {
    organization: organization({ own: false }),
    question: z.string().trim().min(3).max(1000).meta({ takes: 'questions' }),
    ...contactInput,
  },
  words: {
    en: {
      name: 'partner ask',
      typed: ['ask partner'],
      title: 'Ask a partner',
      summary: 'Put a question to a partner; who is not in the chat hears it from the coordinators',
      fields: {
        organization: 'Partner',
        question: 'What would you like to ask?',
        ...contactFields.en,
      },
      say: {
        sent: ({ partner }: Asked) => line`Your question is on its way: ${{ strong: partner }}`,
        mediated: ({ partner }: Asked) => line`The coordinators will mediate: ${{ strong: partner }}`,
        heard: ({ partner, question }: Asking) => line`${{ strong: partner }} asks: ${question}`,
        contact: 'Contact',
        show: 'Show the partner',
        answer: 'Reply',
        notUs: 'Not us, but …',
      },
    },
    de: {
      name: 'partner fragen',
      title: 'Partner anfragen',
      summary: 'Einen Partner fragen; wer nicht im Chat ist, erfährt es von der Koordination',
      fields: {
        organization: 'Welcher Partner?',
        question: 'Worum geht es?',
        ...contactFields.de,
      },
      say: {
        sent: {
          sie: ({ partner }) => line`Ihre Frage ist unterwegs: ${{ strong: partner }}`,
          du: ({ partner }) => line`Deine Frage ist unterwegs: ${{ strong: partner }}`,
        },
        mediated: ({ partner }) => line`Die Koordination vermittelt: ${{ strong: partner }}`,
        heard: ({ partner, question }) => line`${{ strong: partner }} fragt: ${question}`,
        contact: 'Kontakt',
        show: 'Partner zeigen',
        answer: 'Antworten',
        notUs: 'Wir nicht, aber …',
      },
    },
    hu: {
      name: 'partner megkérdezése',
      title: 'Kérdés egy partnerhez',
      summary: 'Kérdés egy partnerhez; aki nincs a csevegésben, a koordinátortól tudja meg',
      fields: {
        organization: 'Partner',
        question: 'Miről van szó?',
        ...contactFields.hu,
      },
      say: {
        sent: {
          on: ({ partner }) => line`Továbbítottuk a kérdését: ${{ strong: partner }}`,
          te: ({ partner }) => line`Továbbítottuk a kérdésedet: ${{ strong: partner }}`,
        },
        mediated: ({ partner }) => line`A koordinátor közvetít: ${{ strong: partner }}`,
        heard: ({ partner, question }) => line`${{ strong: partner }} kérdezi: ${question}`,
        contact: 'Elérhetőség',
        show: 'Partner megtekintése',
        answer: 'Válaszolok',
        notUs: 'Mi nem, de …',
      },
    },
  },
  prepare: askContact,
  async run({ organization, question, contact, reach, shown }, context) {
    const { id: call, now, caller, acting, network, store, say } = context
    const { id, value } = organization
    const own = contact === 'mine' && {
      id: await freeId(store, responses, network.id, call),
      network: network.id,
      owner: id,
      ...(acting && { organization: acting.id }),
      person: caller.id,
      contact,
      state: 'asked' as const,
      at: stamp(now),
    }
    const noted = await notedContact({ contact, reach, shown }, context)
    const path = await contactToGive(noted.view, acting?.id, own || { person: caller.id, contact })
    const told = { partner: value.name }
    return {
      changes: [...(own ? [create(responses, own)] : []), ...noted.changes],
      reply: {
        title: (await inChat(store, id)) ? say.sent(told) : say.mediated(told),
        blocks: noted.told,
      },
      notices: [
        {
          to: { organization: id },
          kind: 'question',
          urgency: 'asked',
          draw: ({ say, ...reader }) => ({
            title: say.heard({ partner: speakerName(acting, network, reader), question }),
            blocks: [{ kind: 'facts', facts: [[say.contact, path]] }],
            buttons: [
              ...(own
                ? [{ label: say.answer, call: { command: 'write', input: { agreement: own.id } } }]
                : []),
              ...(acting
                ? [
                    {
                      label: say.show,
                      call: { command: 'organization show', input: { organization: acting.id } },
                    },
                    { label: say.notUs, call: { command: 'refer', input: { asker: acting.id } } },
                  ]
                : []),
            ],
          }),
        },
      ],
    }
  },
})
