import { line } from '../src/card.ts'
import { stamp } from '../src/clock.ts'
import { defineCommand } from '../src/command.ts'
import { apart, pairId } from '../src/domain/apart.ts'
import { organization } from '../src/domain/organization.ts'
import { likelyOther } from '../src/partner/likely.ts'
import { meantPair } from '../src/partner/meant.ts'
import { Refusal } from '../src/refusal.ts'
import { create } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'

type Both = { readonly partner: string; readonly other: string }

export default defineCommand({
  name: 'organization apart',
  access: 'coordinator',
  input: { organization: organization({ region: 'mine' }), other: organization({ region: 'mine' }) },
  meant: meantPair('organization', 'other'),
  words: {
    en: {
      name: 'partner apart',
      title: 'Two different partners',
      summary: 'Note that two partners with similar names are not the same',
      fields: { organization: 'The one', other: 'The other' },
      say: {
        noted: ({ partner, other }: Both) =>
          line`Noted: ${{ strong: partner }} and ${other} are two partners.`,
      },
    },
    de: {
      name: 'partner unterscheiden',
      title: 'Verschiedene Partner',
      summary: 'Festhalten, dass zwei Partner mit ähnlichem Namen nicht derselbe sind',
      fields: { organization: 'Der eine', other: 'Der andere' },
      say: {
        noted: ({ partner, other }) => line`Notiert: ${{ strong: partner }} und ${other} sind zwei Partner.`,
      },
    },
    hu: {
      name: 'partner megkülönböztetése',
      title: 'Két különböző partner',
      summary: 'Annak rögzítése, hogy két hasonló nevű partner nem ugyanaz',
      fields: { organization: 'Az egyik', other: 'A másik' },
      say: {
        noted: ({ partner, other }) => line`Feljegyezve, két külön partner: ${{ strong: partner }}, ${other}`,
      },
    },
  },
  prepare: likelyOther('organization', 'other'),
  async run({ organization, other }, { id, now, network, reader, store, say }) {
    if (organization.id === other.id) throw new Refusal('sameOne', other.value.name)
    const pair = pairId(organization.id, other.id)
    const known = await store.get(apart, pair)
    return {
      changes: known ? [] : [create(apart, { id: pair, network: network.id, at: stamp(now) })],
      reply: {
        title: say.noted({ partner: organization.value.name, other: other.value.name }),
        ...(!known && {
          buttons: [wayBack(id, reader)],
        }),
      },
    }
  },
})
