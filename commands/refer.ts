import { type Button, line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { listing, stateOf } from '../src/domain/listing.ts'
import { todayIn } from '../src/domain/network.ts'
import { organization, organizations } from '../src/domain/organization.ts'
import { referrals } from '../src/domain/referral.ts'
import { optional } from '../src/field.ts'
import { openRequests, referral } from '../src/listing/referring.ts'
import { pathTo } from '../src/person/contact.ts'
import { Refusal } from '../src/refusal.ts'
import { create, replace } from '../src/store.ts'

type Named = { readonly by: string; readonly partner: string; readonly title: string }
type Done = { readonly partner: string }
type Asking = { readonly by: string; readonly asker: string }

export default defineCommand({
  name: 'refer',
  access: 'member',
  // Two partners hear of it, so what is typed is shown once more.
  previewed: true,
  input: {
    organization: organization({ own: false }),
    listing: optional(listing({ own: false, open: true })),
    asker: optional(organization({ own: false })),
  },
  words: {
    en: {
      name: 'refer',
      typed: ['refer to', 'not us but ask', 'not us, but ask', 'not us but please ask'],
      title: 'Not us, but …',
      summary: 'Name a partner who may help where your own organization cannot; both hear of it',
      fields: { organization: 'Whom should they ask?', listing: 'Which listing?', asker: 'Who is asking?' },
      say: {
        done: ({ partner }: Done) => line`Thank you! Both hear of it: ${{ strong: partner }}`,
        already: ({ partner }: Done) =>
          line`Your organization has named them already: ${{ strong: partner }}`,
        heard: ({ by, partner, title }: Named) =>
          line`${by} cannot, but names ${{ strong: partner }}: ${title}`,
        heardAsking: ({ by, partner }: Omit<Named, 'title'>) =>
          line`${by} cannot, but names ${{ strong: partner }}`,
        named: ({ by, title }: Omit<Named, 'partner'>) => line`${{ strong: by }} has named you: ${title}`,
        namedTo: ({ by, asker }: Asking) => line`${by} has named you to ${{ strong: asker }}`,
        mayAsk: 'They may get in touch with a question.',
        seeks: 'Partner',
        contact: 'Contact',
        ask: 'Ask',
        can: 'We can help',
        want: 'We want it',
        show: 'Show',
        partner: 'Show the partner',
      },
    },
    de: {
      name: 'verweisen',
      typed: [
        'verweise an',
        'wir nicht aber fragen sie',
        'wir nicht, aber fragen sie',
        'wir nicht, aber fragt',
      ],
      title: 'Wir nicht, aber …',
      summary: 'Einen Partner nennen, der helfen kann, wo man selbst nicht kann; beide erfahren es',
      fields: { organization: 'Wen fragen?', listing: 'Zu welchem Eintrag?', asker: 'Wer fragt?' },
      say: {
        done: ({ partner }) => line`Danke! Beide erfahren es: ${{ strong: partner }}`,
        already: {
          sie: ({ partner }) => line`Das haben Sie schon empfohlen: ${{ strong: partner }}`,
          du: ({ partner }) => line`Das habt ihr schon empfohlen: ${{ strong: partner }}`,
        },
        heard: ({ by, partner, title }) =>
          line`${by} kann nicht, empfiehlt aber ${{ strong: partner }}: ${title}`,
        heardAsking: ({ by, partner }) => line`${by} kann nicht, empfiehlt aber ${{ strong: partner }}`,
        named: {
          sie: ({ by, title }) => line`${{ strong: by }} hat Sie empfohlen: ${title}`,
          du: ({ by, title }) => line`${{ strong: by }} hat euch empfohlen: ${title}`,
        },
        namedTo: {
          sie: ({ by, asker }) => line`${by} hat Sie empfohlen, gefragt hat ${{ strong: asker }}`,
          du: ({ by, asker }) => line`${by} hat euch empfohlen, gefragt hat ${{ strong: asker }}`,
        },
        mayAsk: 'Vielleicht kommt von dort bald eine Frage.',
        seeks: 'Partner',
        contact: 'Kontakt',
        ask: 'Anfragen',
        can: 'Das können wir',
        want: 'Wir haben Interesse',
        show: 'Zeigen',
        partner: 'Partner zeigen',
      },
    },
    hu: {
      name: 'továbbirányítás',
      typed: ['mi nem, de kérdezzék meg', 'mi nem de kérdezzék meg', 'mi nem, de kérdezzétek meg'],
      title: 'Mi nem, de …',
      summary: 'Olyan partner megnevezése, aki segíthet, ha mi nem tudunk; mindketten értesülnek róla',
      fields: {
        organization: 'Kit kérdezzenek meg?',
        listing: 'Melyik hirdetéshez?',
        asker: 'Ki kérdezi?',
      },
      say: {
        done: ({ partner }) => line`Köszönjük! Mindketten értesülnek róla: ${{ strong: partner }}`,
        already: {
          on: ({ partner }) => line`Ezt a partnert már ajánlották: ${{ strong: partner }}`,
          te: ({ partner }) => line`Ezt a partnert már ajánlottátok: ${{ strong: partner }}`,
        },
        heard: ({ by, partner, title }) =>
          line`${by} nem tudja vállalni, de ajánlja: ${{ strong: partner }} · ${title}`,
        heardAsking: ({ by, partner }) => line`${by} nem tudja vállalni, de ajánlja: ${{ strong: partner }}`,
        named: {
          on: ({ by, title }) => line`${{ strong: by }} Önöket ajánlotta: ${title}`,
          te: ({ by, title }) => line`${{ strong: by }} titeket ajánlott: ${title}`,
        },
        namedTo: {
          on: ({ by, asker }) => line`${by} Önöket ajánlotta. A kérdés innen jött: ${{ strong: asker }}`,
          te: ({ by, asker }) => line`${by} titeket ajánlott. A kérdés innen jött: ${{ strong: asker }}`,
        },
        mayAsk: 'Hamarosan kérdés érkezhet tőlük.',
        seeks: 'Partner',
        contact: 'Elérhetőség',
        ask: 'Megkérdezem',
        can: 'Tudunk segíteni',
        want: 'Érdekel minket',
        show: 'Megnézem',
        partner: 'Partner megtekintése',
      },
    },
  },
  async prepare(context, { listing: said, asker }) {
    if (said !== undefined || asker !== undefined) return {}
    return { choices: { listing: await openRequests(context) }, needs: ['listing'] }
  },
  async run({ organization: named, listing: about, asker }, { acting, network, now, store, say }) {
    const wanted = about?.value
    const seeks = wanted ? await store.get(organizations, wanted.organization) : asker
    if (seeks === undefined) throw new Refusal('unclear')
    if (wanted && stateOf(wanted, todayIn(network, now)) !== 'open') throw new Refusal('closed', wanted.title)
    const { name } = named.value
    const { before, value } = await referral(store, {
      listing: wanted,
      asker: seeks.id,
      by: acting.id,
      named: named.value,
      network: network.id,
      now,
    })
    if (value === undefined) return { reply: { title: say.already({ partner: name }) } }
    const partnerCall = (id: string) => ({ command: 'organization show', input: { organization: id } })
    const showing = (label: string): readonly Button[] =>
      wanted ? [{ label, call: { command: 'listing show', input: { listing: wanted.id } } }] : []
    const path = pathTo(named.value)
    return {
      changes: [before ? replace(before, value) : create(referrals, value)],
      reply: { title: say.done({ partner: name }) },
      notices: [
        {
          to: { organization: seeks.id },
          kind: 'response',
          urgency: 'answer',
          draw: ({ say }) => ({
            title: wanted
              ? say.heard({ by: acting.name, partner: name, title: wanted.title })
              : say.heardAsking({ by: acting.name, partner: name }),
            blocks: path === '' ? [] : [{ kind: 'facts', facts: [[say.contact, path]] }],
            buttons: [
              {
                label: say.ask,
                call: { command: 'organization ask', input: { organization: named.id } },
                tone: 'primary',
              },
              { label: say.partner, call: partnerCall(named.id) },
            ],
          }),
        },
        {
          to: { organization: named.id },
          kind: 'question',
          urgency: 'asked',
          draw: ({ say }) => ({
            title: wanted
              ? say.named({ by: acting.name, title: wanted.title })
              : say.namedTo({ by: acting.name, asker: seeks.value.name }),
            blocks: wanted
              ? [{ kind: 'facts', facts: [[say.seeks, seeks.value.name]] }]
              : [{ kind: 'text', line: say.mayAsk }],
            buttons: wanted
              ? [
                  {
                    label: wanted.kind === 'offer' ? say.want : say.can,
                    call: { command: 'respond', input: { listing: wanted.id } },
                    tone: 'primary',
                  },
                  ...showing(say.show),
                ]
              : [{ label: say.partner, call: partnerCall(seeks.id) }],
          }),
        },
      ],
    }
  },
})
