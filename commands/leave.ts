import * as z from 'zod'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships } from '../src/domain/person.ts'
import { choice } from '../src/field.ts'
import { mostChoices } from '../src/limits.ts'
import { leftWhat } from '../src/partner/left-what.ts'
import { letGo } from '../src/partner/letting-go.ts'
import { tellUnattended } from '../src/partner/unattended.ts'
import { forgetting } from '../src/privacy/forgetting.ts'
import { tellBarred, tellGoes } from '../src/privacy/what-goes.ts'
import { Refusal } from '../src/refusal.ts'
import { findAll } from '../src/store.ts'

type Named = { readonly name: string }

export default defineCommand({
  name: 'leave',
  access: 'self',
  previewed: true,
  input: { from: choice(), sure: z.enum(['yes']).optional() },
  words: {
    en: {
      name: 'leave',
      typed: ['i am leaving', 'sign off'],
      title: 'Leave',
      summary: 'Leave a partner or the whole network; what the partner has published stays',
      fields: { from: 'Leave what?', sure: { label: 'Really?', choices: { yes: 'Yes, leave' } } },
      say: {
        ask: ({ name }: Named) => line`Really leave the whole network? ${{ strong: name }}`,
        yes: 'Yes, leave and delete',
        network: ({ name }: Named) => `The whole network: ${name}`,
        left: ({ name }: Named) => line`You have left: ${{ strong: name }}`,
        stays: 'What the partner has published stays with the partner.',
        all: 'Your name and your contact are deleted. Thank you for having been here!',
        join: 'Join another partner',
      },
    },
    de: {
      name: 'austreten',
      typed: ['abmelden', 'ich trete aus', 'austritt', 'verlassen'],
      title: 'Austreten',
      summary: 'Bei einem Partner oder aus dem Netzwerk austreten; Einträge bleiben beim Partner',
      fields: { from: 'Wo austreten?', sure: { label: 'Wirklich?', choices: { yes: 'Ja, austreten' } } },
      say: {
        ask: ({ name }) => line`Wirklich ganz austreten? ${{ strong: name }}`,
        yes: 'Ja, austreten und löschen',
        network: ({ name }) => `Das ganze Netzwerk: ${name}`,
        left: {
          sie: ({ name }) => line`Sie sind ausgetreten: ${{ strong: name }}`,
          du: ({ name }) => line`Du bist ausgetreten: ${{ strong: name }}`,
        },
        stays: 'Was der Partner veröffentlicht hat, bleibt bei ihm.',
        all: {
          sie: 'Ihr Name und Ihr Kontakt sind gelöscht. Danke, dass Sie dabei waren!',
          du: 'Dein Name und dein Kontakt sind gelöscht. Danke, dass du dabei warst!',
        },
        join: 'Einem anderen Partner beitreten',
      },
    },
    hu: {
      name: 'kilépés',
      typed: ['kilépek', 'kilépnék'],
      title: 'Kilépés',
      summary: 'Kilépés egy partnertől vagy a hálózatból; a hirdetések a partnernél maradnak',
      fields: { from: 'Honnan?', sure: { label: 'Biztosan?', choices: { yes: 'Igen, kilépés' } } },
      say: {
        ask: {
          on: ({ name }) => line`Biztosan kilép az egész hálózatból? ${{ strong: name }}`,
          te: ({ name }) => line`Biztosan kilépsz az egész hálózatból? ${{ strong: name }}`,
        },
        yes: 'Igen, kilépés és törlés',
        network: ({ name }) => `Az egész hálózat: ${name}`,
        left: {
          on: ({ name }) => line`Kilépett innen: ${{ strong: name }}`,
          te: ({ name }) => line`Kiléptél innen: ${{ strong: name }}`,
        },
        stays: 'Amit a partner közzétett, a partneré marad.',
        all: {
          on: 'A nevét és az elérhetőségét töröltük. Köszönjük, hogy velünk volt!',
          te: 'A nevedet és az elérhetőségedet töröltük. Köszönjük, hogy velünk voltál!',
        },
        join: 'Csatlakozás másik partnerhez',
      },
    },
  },
  meant: async (said, context) =>
    said.from === undefined ? said : { ...said, from: await leftWhat(said.from, context) },
  async prepare({ network, store, reader, say }) {
    const own = await Promise.all(reader.organizations.map((id) => store.get(organizations, id)))
    const partners = own.flatMap((kept) => (kept ? [{ value: kept.id, label: kept.value.name }] : []))
    const all = { value: network.id, label: say.network({ name: network.name }) }
    return { choices: { from: [...partners.slice(0, mostChoices - 1), all] } }
  },
  async run({ from, sure }, context) {
    const { id, network, now, reader, store, own, say } = context
    const selves = (await own()).people.filter(({ value }) => value.network === network.id)
    const mine = await findAll(store, memberships, {
      where: { person: { in: selves.map((kept) => kept.id) } },
    })
    if (from === network.id) {
      const { changes, notices } = await forgetting({ id, now, store }, selves)
      const barred = tellBarred(
        { reader },
        selves.map(({ value }) => value),
      )
      if (sure === undefined)
        return {
          reply: {
            title: say.ask(network),
            blocks: [
              ...(await tellGoes(
                context,
                selves.map(({ value }) => value),
              )),
              say.stays,
              ...barred,
            ].map((line) => ({ kind: 'text', line }) as const),
            buttons: [
              {
                label: say.yes,
                call: { command: 'leave', input: { from, sure: 'yes', network: network.id } },
                tone: 'danger',
                yes: true,
              },
            ],
          },
        }
      const lines = [say.stays, say.all, ...barred].map((line) => ({ kind: 'text', line }) as const)
      return { changes, notices, reply: { title: say.left(network), blocks: lines } }
    }
    const ended = mine.filter(({ value }) => value.organization === from)
    const partner = await store.get(organizations, from)
    if (ended.length === 0 || partner === undefined) throw new Refusal('notFound', from)
    const gone = await Promise.all(ended.map((membership) => letGo(store, membership, now)))
    const { relied, notices } = await tellUnattended(
      store,
      ended.map(({ value }) => value),
    )
    const more = mine.length > ended.length
    return {
      changes: [...gone.flat(), ...relied],
      reply: {
        title: say.left(partner.value),
        blocks: [{ kind: 'text', line: say.stays }],
        buttons: more ? [] : [{ label: say.join, call: { command: 'join ask', input: {} } }],
      },
      notices,
    }
  },
})
