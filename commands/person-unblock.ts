import { namedAt } from '../src/about.ts'
import { line } from '../src/card.ts'
import { choicesOf } from '../src/choices.ts'
import { defineCommand } from '../src/command.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships, people } from '../src/domain/person.ts'
import { choice } from '../src/field.ts'
import { mostChoices } from '../src/limits.ts'
import { noting } from '../src/noting.ts'
import { person } from '../src/person/named.ts'
import { coordinatesPerson } from '../src/person/visible.ts'
import { whyNotWholly } from '../src/person/wholly.ts'
import { barredIn, lifting } from '../src/privacy/barred.ts'
import { tellWhen } from '../src/reader.ts'
import { Refusal } from '../src/refusal.ts'
import { findAll, replace } from '../src/store.ts'

type Named = { readonly name: string }
type Where = { readonly where: string }
type Names = { readonly names: string }
type Erased = { readonly when: string }

export default defineCommand({
  name: 'person unblock',
  access: 'coordinator',
  input: { person: choice() },
  words: {
    en: {
      name: 'person unblock',
      typed: ['unblock', 'let in again'],
      title: 'Let somebody in again',
      summary: 'Let a person who was shut out take part again',
      fields: { person: 'Who?' },
      say: {
        back: ({ name }: Named) => line`Can take part again: ${{ strong: name }}`,
        heard: ({ name }: Named) => `Welcome back, you can take part in this network again: ${name}`,
        erased: ({ when }: Erased) => `Deleted: ${when}`,
        coordinates: ({ where }: Where) => `Coordinates again: ${where}`,
        partners: ({ names }: Names) => `Belongs again to: ${names}`,
        lifted: 'The block is lifted. Whoever that was may ask to join again.',
      },
    },
    de: {
      name: 'person zulassen',
      typed: ['entsperren', 'wieder zulassen'],
      title: 'Person wieder zulassen',
      summary: 'Eine gesperrte Person wieder mitmachen lassen',
      fields: { person: 'Wen?' },
      say: {
        back: ({ name }) => line`Wieder dabei: ${{ strong: name }}`,
        heard: {
          sie: ({ name }) => `Schön, dass Sie wieder da sind. Sie können hier wieder mitmachen: ${name}`,
          du: ({ name }) => `Schön, dass du wieder da bist. Du kannst hier wieder mitmachen: ${name}`,
        },
        erased: ({ when }) => `Gelöscht: ${when}`,
        coordinates: ({ where }) => `Koordiniert wieder: ${where}`,
        partners: ({ names }) => `Gehört wieder zu: ${names}`,
        lifted: 'Die Sperre ist aufgehoben. Wer das war, kann wieder um Aufnahme bitten.',
      },
    },
    hu: {
      name: 'személy visszaengedése',
      typed: ['visszaengedés'],
      title: 'Személy visszaengedése',
      summary: 'Egy letiltott személy újra részt vehet',
      fields: { person: 'Kit?' },
      say: {
        back: ({ name }) => line`Újra részt vehet: ${{ strong: name }}`,
        heard: {
          on: ({ name }) => `Örülünk, hogy újra itt van. Ismét részt vehet a hálózatban: ${name}`,
          te: ({ name }) => `Örülünk, hogy újra itt vagy. Ismét részt vehetsz a hálózatban: ${name}`,
        },
        erased: ({ when }) => `Törölve: ${when}`,
        coordinates: ({ where }) => `Ismét koordinátor itt: ${where}`,
        partners: ({ names }) => `Ismét ehhez tartozik: ${names}`,
        lifted: 'A letiltás megszűnt. Az érintett újra kérheti a felvételét.',
      },
    },
  },
  async prepare(context) {
    const { store, reader, say } = context
    const out = (await findAll(store, people)).filter(({ value }) => value.blocked !== undefined)
    const near = await Promise.all(
      out.map(async ({ value }) => ((await coordinatesPerson(store, value, reader)) ? [value] : [])),
    )
    const gone = reader.regions === undefined ? await barredIn(store) : []
    return {
      choices: {
        person: [
          ...(await choicesOf(person(), near.flat(), context)),
          ...gone.map(({ id, value }) => ({
            value: id,
            label: say.erased({ when: tellWhen(reader, Temporal.Instant.from(value.at)).text }),
          })),
        ].slice(0, mostChoices),
      },
    }
  },
  async run({ person: chosen }, { account, network, selves, store, reader, say }) {
    const kept = await store.get(people, chosen)
    if (kept === undefined) {
      const changes = reader.regions === undefined ? await lifting(store, chosen) : []
      if (changes.length === 0) throw new Refusal('notFound', chosen)
      return { changes, reply: { title: say.lifted } }
    }
    const { id, value } = kept
    if (!(await coordinatesPerson(store, value, reader))) throw new Refusal('notFound', chosen)
    const { read, situation } = noting({ selves, store })
    const whyNot = await whyNotWholly(value, { ...situation, reader })
    if (whyNot) throw new Refusal(whyNot, namedAt(value, account).name)
    const out = (await selves(value)).filter((self) => self.value.blocked !== undefined)
    if (out.length === 0) return { reply: { title: say.back(namedAt(value, account)) } }
    const works = await findAll(store, memberships, { where: { person: { in: out.map((self) => self.id) } } })
    const partners = await Promise.all(works.map((work) => store.get(organizations, work.value.organization)))
    const names = partners.flatMap((kept) => (kept ? [kept.value.name] : [])).join(', ')
    const rights = [
      ...out.flatMap(({ value: { coordinates, region } }) =>
        coordinates ? [say.coordinates({ where: region ?? network.name })] : [],
      ),
      ...(names === '' ? [] : [say.partners({ names })]),
    ]
    return {
      relied: read,
      changes: out.map((self) => {
        const { blocked: _, ...rest } = self.value
        return replace(self, rest)
      }),
      reply: {
        title: say.back(namedAt(value, account)),
        blocks: rights.map((line) => ({ kind: 'text', line })),
      },
      notices: [
        {
          to: { person: id },
          kind: 'blocking',
          urgency: 'answer',
          draw: ({ say }) => ({ title: say.heard(network) }),
        },
      ],
    }
  },
})
