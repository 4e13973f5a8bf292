import * as z from 'zod'
import { actId } from '../src/act.ts'
import { line } from '../src/card.ts'
import { stamp } from '../src/clock.ts'
import { defineCommand } from '../src/command.ts'
import { organization } from '../src/domain/organization.ts'
import { endAll } from '../src/partner/leaving.ts'
import { tellCoordination } from '../src/partner/news.ts'
import { deciders, namedBy, ownPartner } from '../src/partner/team.ts'
import { goOn } from '../src/partner/unfinished.ts'
import { coordinatesIn } from '../src/reader.ts'
import { replace } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'

type Named = { readonly partner: string }

export default defineCommand({
  name: 'organization archive',
  access: 'person',
  decidedBy: deciders,
  input: {
    organization: namedBy(deciders, organization({ own: true }), ({ id }) => id),
    sure: z.enum(['yes']).optional(),
  },
  words: {
    en: {
      name: 'partner leave',
      typed: ['we are leaving the network'],
      title: 'Leave the network',
      summary: 'A partner leaves: its open listings end, its people go, its history stays',
      fields: { organization: 'Partner', sure: { label: 'Really leave?', choices: { yes: 'Yes, leave' } } },
      say: {
        ask: ({ partner }: Named) => line`Really leave the network? ${{ strong: partner }}`,
        askFor: ({ partner }: Named) => line`Does this partner really leave? ${{ strong: partner }}`,
        ends: 'Open listings end, its people go. The history stays.',
        yes: 'Yes, leave',
        yesFor: 'Yes, it leaves',
        left: ({ partner }: Named) => line`Has left the network: ${{ strong: partner }}`,
        kept: 'What was stays on record; searches and lists no longer show it.',
        back: 'If that was a mistake, the coordinators can take it back.',
      },
    },
    de: {
      name: 'partner verabschieden',
      typed: ['wir verlassen das netzwerk', 'netzwerk verlassen'],
      title: 'Netzwerk verlassen',
      summary: 'Ein Partner verlässt mit seinem Team das Netzwerk; was war, bleibt festgehalten',
      fields: {
        organization: 'Welcher Partner?',
        sure: { label: 'Wirklich verlassen?', choices: { yes: 'Ja, verlassen' } },
      },
      say: {
        ask: ({ partner }) => line`Wirklich das Netzwerk verlassen? ${{ strong: partner }}`,
        askFor: ({ partner }) => line`${{ strong: partner }} wirklich verabschieden?`,
        ends: 'Offene Einträge enden, das Team ist nicht mehr dabei. Was war, bleibt festgehalten.',
        yes: 'Ja, verlassen',
        yesFor: 'Ja, verabschieden',
        left: ({ partner }) => line`Hat das Netzwerk verlassen: ${{ strong: partner }}`,
        kept: 'Was war, bleibt festgehalten. In Suche und Listen steht nichts mehr davon.',
        back: 'War das ein Versehen? Die Netzwerkkoordination kann es zurücknehmen.',
      },
    },
    hu: {
      name: 'partner kilépése',
      typed: ['kilépünk a hálózatból'],
      title: 'Kilépés a hálózatból',
      summary: 'Egy partner kilép: hirdetései lezárulnak, munkatársai távoznak, az előzmények megmaradnak',
      fields: {
        organization: 'Melyik partner?',
        sure: { label: 'Biztosan kilép?', choices: { yes: 'Igen, kilépés' } },
      },
      say: {
        ask: ({ partner }) => line`Biztosan kilép a hálózatból? ${{ strong: partner }}`,
        askFor: ({ partner }) => line`Biztosan kilép ez a partner? ${{ strong: partner }}`,
        ends: 'Az aktuális hirdetések lezárulnak, a munkatársak távoznak. Az előzmények megmaradnak.',
        yes: 'Igen, kilépés',
        yesFor: 'Igen, kilép',
        left: ({ partner }) => line`Kilépett a hálózatból: ${{ strong: partner }}`,
        kept: 'Az előzmények megmaradnak, de a keresésben és a listákban már nem szerepel.',
        back: 'Ha tévedés volt, a koordinátor vissza tudja vonni.',
      },
    },
  },
  prepare: ({ store, reader }) => ownPartner(store, reader),
  async run({ organization: kept, sure }, { id, now, store, caller, reader, say }) {
    const { value } = kept
    const own = reader.organizations.includes(kept.id)
    if (sure === undefined)
      return {
        reply: {
          title: (own ? say.ask : say.askFor)({ partner: value.name }),
          blocks: [{ kind: 'text', line: say.ends }],
          buttons: [
            {
              label: own ? say.yes : say.yesFor,
              call: { command: 'organization archive', input: { organization: kept.id, sure: 'yes' } },
              tone: 'danger',
              yes: true,
            },
          ],
        },
      }
    const { changes, notices, all } = await endAll(store, value, actId(id), now, caller.id)
    const coordinates = coordinatesIn(reader, value.region)
    const undo = wayBack(id, reader)
    return {
      changes: [
        replace(kept, { ...value, left: stamp(now) }),
        ...changes,
        ...(await goOn(store, all, value, { id, command: 'organization archive' })),
      ],
      reply: {
        title: say.left({ partner: value.name }),
        blocks: [
          { kind: 'text', line: say.kept },
          ...(coordinates ? [] : [{ kind: 'text', line: say.back } as const]),
        ],
        buttons: coordinates && all ? [undo] : [],
      },
      notices: [...notices, ...(coordinates ? [] : [tellCoordination(value, 'leaves')])],
    }
  },
})
