import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { listing, stateOf } from '../src/domain/listing.ts'
import { textIn } from '../src/domain/listing-text.ts'
import { todayIn } from '../src/domain/network.ts'
import { organization, organizations } from '../src/domain/organization.ts'
import { referrals } from '../src/domain/referral.ts'
import { optional } from '../src/field.ts'
import { tellReferral } from '../src/listing/referral-news.ts'
import { hasAsked, openRequests, referral } from '../src/listing/referring.ts'
import { Refusal } from '../src/refusal.ts'
import { create, replace } from '../src/store.ts'

type Done = { readonly partner: string }

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
      title: 'Recommend a partner',
      summary: 'Name a partner who may help where your own organization cannot; both hear of it',
      fields: { organization: 'Whom should they ask?', listing: 'Which listing?', asker: 'Who is asking?' },
      say: {
        done: ({ partner }: Done) => line`Thank you! Both hear of it: ${{ strong: partner }}`,
        already: ({ partner }: Done) =>
          line`Your organization has named them already: ${{ strong: partner }}`,
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
      title: 'Partner empfehlen',
      summary: 'Einen Partner nennen, der helfen kann, wo man selbst nicht kann; beide erfahren es',
      fields: { organization: 'Wen fragen?', listing: 'Zu welchem Eintrag?', asker: 'Wer fragt?' },
      say: {
        done: ({ partner }) => line`Danke! Beide erfahren es: ${{ strong: partner }}`,
        already: {
          sie: ({ partner }) => line`Das haben Sie schon empfohlen: ${{ strong: partner }}`,
          du: ({ partner }) => line`Das habt ihr schon empfohlen: ${{ strong: partner }}`,
        },
      },
    },
    hu: {
      name: 'továbbirányítás',
      typed: ['mi nem, de kérdezzék meg', 'mi nem de kérdezzék meg', 'mi nem, de kérdezzétek meg'],
      title: 'Partner ajánlása',
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
      },
    },
  },
  async prepare(context, { listing: said, asker }) {
    if (said !== undefined || asker !== undefined) return {}
    return { choices: { listing: await openRequests(context) }, needs: ['listing'] }
  },
  async run({ organization: named, listing: about, asker }, { acting, network, now, reader, store, say }) {
    const wanted = about?.value
    const seeks = wanted ? await store.get(organizations, wanted.organization) : asker
    if (seeks === undefined) throw new Refusal('unclear')
    if (wanted && stateOf(wanted, todayIn(network, now)) !== 'open')
      throw new Refusal('closed', textIn(wanted, reader).title)
    // Whoever has asked nobody is told of nobody.
    if (wanted === undefined && !(await hasAsked(store, { asker: seeks.id, of: acting.id, now })))
      throw new Refusal('notAsked', seeks.value.name)
    const { name } = named.value
    const { before, value } = await referral(store, {
      listing: wanted,
      asker: seeks.id,
      by: acting.id,
      named: named.value,
      network: network.id,
      now,
      reader,
    })
    if (value === undefined) return { reply: { title: say.already({ partner: name }) } }
    return {
      changes: [before ? replace(before, value) : create(referrals, value)],
      reply: { title: say.done({ partner: name }) },
      notices: tellReferral({ by: acting.name, named: named.value, asker: seeks.value, listing: wanted }),
    }
  },
})
