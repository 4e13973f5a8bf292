import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { othersStay } from '../src/coordination.ts'
import { joins } from '../src/domain/join.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships } from '../src/domain/person.ts'
import { choice } from '../src/field.ts'
import { loses } from '../src/losing.ts'
import { Refusal } from '../src/refusal.ts'
import { drop, findAll } from '../src/store.ts'

type Named = { readonly name: string }
type Left = { readonly name: string; readonly partner: string }

export default defineCommand({
  name: 'leave',
  access: 'person',
  previewed: true,
  input: { from: choice() },
  words: {
    en: {
      name: 'leave',
      typed: ['i am leaving', 'sign off'],
      title: 'Leave',
      summary: 'Leave a partner or the whole network; what the partner has published stays',
      fields: { from: 'What?' },
      say: {
        network: ({ name }: Named) => `The whole network: ${name}`,
        left: ({ name }: Named) => line`You have left: ${{ strong: name }}`,
        stays: 'What the partner has published stays with the partner.',
        all: 'Your name and your contact are taken out of the list of people. Thank you for having been here!',
        heard: ({ name, partner }: Left) => line`${{ strong: name }} has left: ${partner}`,
        nobody: 'Nobody there is in the chat any more.',
        show: 'Show the partner',
        join: 'Join another partner',
      },
    },
    de: {
      name: 'austreten',
      typed: ['abmelden', 'ich trete aus', 'austritt'],
      title: 'Austreten',
      summary: 'Bei einem Partner oder aus dem Netzwerk austreten; Einträge bleiben beim Partner',
      fields: { from: 'Wo?' },
      say: {
        network: ({ name }) => `Das ganze Netzwerk: ${name}`,
        left: {
          sie: ({ name }) => line`Sie sind ausgetreten: ${{ strong: name }}`,
          du: ({ name }) => line`Du bist ausgetreten: ${{ strong: name }}`,
        },
        stays: 'Was der Partner veröffentlicht hat, bleibt bei ihm.',
        all: {
          sie: 'Ihr Name und Ihr Kontakt stehen nicht mehr in der Liste. Danke, dass Sie dabei waren!',
          du: 'Dein Name und dein Kontakt stehen nicht mehr in der Liste. Danke, dass du dabei warst!',
        },
        heard: ({ name, partner }) => line`${{ strong: name }} ist nicht mehr dabei: ${partner}`,
        nobody: 'Dort ist jetzt niemand mehr im Chat.',
        show: 'Partner zeigen',
        join: 'Einem anderen Partner beitreten',
      },
    },
    hu: {
      name: 'kilépés',
      typed: ['kilépek', 'kilépnék'],
      title: 'Kilépés',
      summary: 'Kilépés egy partnertől vagy a hálózatból; a hirdetések a partnernél maradnak',
      fields: { from: 'Honnan?' },
      say: {
        network: ({ name }) => `Az egész hálózat: ${name}`,
        left: {
          on: ({ name }) => line`Kilépett innen: ${{ strong: name }}`,
          te: ({ name }) => line`Kiléptél innen: ${{ strong: name }}`,
        },
        stays: 'Amit a partner közzétett, a partneré marad.',
        all: {
          on: 'A neve és az elérhetősége kikerült a listából. Köszönjük, hogy velünk volt!',
          te: 'A neved és az elérhetőséged kikerült a listából. Köszönjük, hogy velünk voltál!',
        },
        heard: ({ name, partner }) => line`${{ strong: name }} kilépett: ${partner}`,
        nobody: 'Ott már senki sincs a csevegésben.',
        show: 'Partner megtekintése',
        join: 'Csatlakozás másik partnerhez',
      },
    },
  },
  async prepare({ network, store, reader, say }) {
    const own = await Promise.all(reader.organizations.map((id) => store.get(organizations, id)))
    const partners = own.flatMap((kept) => (kept ? [{ value: kept.id, label: kept.value.name }] : []))
    const all = { value: network.id, label: say.network({ name: network.name }) }
    return { choices: { from: [...partners.slice(0, 24), all] } }
  },
  async run({ from }, { network, store, caller, own, say }) {
    const selves = (await own()).people.filter(({ value }) => value.network === network.id)
    const ids = selves.map(({ id }) => id)
    const mine = await findAll(store, memberships, { where: { person: { in: ids } } })
    const whole = from === network.id
    const ended = whole ? mine : mine.filter(({ value }) => value.organization === from)
    if (!whole && ended.length === 0) throw new Refusal('notFound', from)
    const asked = whole ? await findAll(store, joins, { where: { person: { in: ids } } }) : []
    const duties = whole ? selves.filter(({ value }) => value.coordinates) : []
    const rely = await othersStay(
      store,
      duties.map(({ value }) => value),
    )
    const lost = await loses(store, ended, ids)
    const name = whole ? network.name : (await store.get(organizations, from))?.value.name
    return {
      changes: [
        ...ended.map(drop),
        ...asked.map(drop),
        ...(whole ? selves.map(drop) : []),
        ...rely.slice(0, 1),
      ],
      reply: {
        title: say.left({ name: name ?? from }),
        blocks: [
          { kind: 'text', line: say.stays },
          ...(whole ? [{ kind: 'text', line: say.all } as const] : []),
        ],
        buttons:
          whole || mine.length > ended.length
            ? []
            : [{ label: say.join, call: { command: 'join ask', input: {} } }],
      },
      notices: lost.map((partner) => ({
        to: { coordination: partner.region },
        kind: 'leaving',
        urgency: 'news' as const,
        draw: ({ say }) => ({
          title: say.heard({ name: caller.name, partner: partner.name }),
          blocks: [{ kind: 'text', line: say.nobody }],
          buttons: [
            { label: say.show, call: { command: 'organization show', input: { organization: partner.id } } },
          ],
        }),
      })),
    }
  },
})
