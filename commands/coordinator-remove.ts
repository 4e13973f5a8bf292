import { namedAt } from '../src/about.ts'
import { line } from '../src/card.ts'
import { choicesOf } from '../src/choices.ts'
import { defineCommand } from '../src/command.ts'
import type { Situation } from '../src/context.ts'
import { memberships, type Person, people } from '../src/domain/person.ts'
import { dutyKey, othersStay } from '../src/joining/coordination.ts'
import { asRead } from '../src/joining/naming.ts'
import { mostChoices } from '../src/limits.ts'
import { mostGivenEnds } from '../src/partner/given-ends.ts'
import { person, tellPerson } from '../src/person/named.ts'
import { findAll, replace } from '../src/store.ts'

type Named = { readonly name: string }

/** Whoever coordinates a region is called with it. */
const coordinating = {
  ...person(),
  choice: async (one: Person, situation: Situation) =>
    (await tellPerson(one, situation)).map((label) =>
      one.region === undefined ? label : `${label} · ${one.region}`,
    ),
}

export default defineCommand({
  name: 'coordinator remove',
  access: 'whole',
  input: { person: person() },
  words: {
    en: {
      name: 'coordinator remove',
      title: 'End a coordination',
      summary: 'Somebody no longer coordinates, and stays in the network',
      fields: { person: 'Whose?' },
      say: {
        done: ({ name }: Named) => line`Coordinates no longer: ${{ strong: name }}`,
        never: ({ name }: Named) => `Does not coordinate: ${name}`,
        back: 'Name again',
        heard: ({ name }: Named) => line`You no longer coordinate: ${{ strong: name }}`,
        thanks: 'Thank you for everything you have done. You stay a part of the network.',
      },
    },
    de: {
      name: 'koordination beenden',
      typed: ['koordination entziehen'],
      title: 'Koordination beenden',
      summary: 'Jemand koordiniert nicht mehr und bleibt im Netzwerk',
      fields: { person: 'Wessen?' },
      say: {
        done: ({ name }) => line`Koordiniert nicht mehr: ${{ strong: name }}`,
        never: ({ name }) => `Koordiniert gar nicht: ${name}`,
        back: 'Wieder ernennen',
        heard: {
          sie: ({ name }) => line`Sie koordinieren nicht mehr: ${{ strong: name }}`,
          du: ({ name }) => line`Du koordinierst nicht mehr: ${{ strong: name }}`,
        },
        thanks: {
          sie: 'Danke für alles, was Sie getan haben. Sie gehören weiter zum Netzwerk.',
          du: 'Danke für alles, was du getan hast. Du gehörst weiter zum Netzwerk.',
        },
      },
    },
    hu: {
      name: 'koordinátor felmentése',
      title: 'Koordinátor felmentése',
      summary: 'Valaki már nem koordinál, de a hálózatban marad',
      fields: { person: 'Kit?' },
      say: {
        done: ({ name }) => line`Már nem koordinál: ${{ strong: name }}`,
        never: ({ name }) => `Nem koordinál: ${name}`,
        back: 'Újra kinevezem',
        heard: {
          on: ({ name }) => line`Ezt már nem Ön koordinálja: ${{ strong: name }}`,
          te: ({ name }) => line`Ezt már nem te koordinálod: ${{ strong: name }}`,
        },
        thanks: {
          on: 'Köszönjük mindazt, amit tett. Továbbra is a hálózathoz tartozik.',
          te: 'Köszönjük mindazt, amit tettél. Továbbra is a hálózathoz tartozol.',
        },
      },
    },
  },
  async prepare(context) {
    const all = await findAll(context.store, people, { where: { coordinates: true } })
    const named = all.slice(0, mostChoices).map(({ value }) => value)
    return { choices: { person: await choicesOf(coordinating, named, context) } }
  },
  async run({ person: kept }, { account, now, network, store, caller, say }) {
    const { value } = kept
    if (!value.coordinates) return { reply: { title: say.never(namedAt(value, account)) } }
    const rely = await othersStay(store, [value])
    const { region, ...rest } = value
    const works = await findAll(store, memberships, { where: { person: kept.id } })
    const own = works.map((work) => work.value.organization)
    const ends = await mostGivenEnds(
      store,
      [kept.id],
      now,
      (name) => name === undefined || !own.includes(name),
    )
    const again = {
      command: 'coordinator add',
      input: { person: kept.id, region: dutyKey(region), sure: asRead(value) },
    }
    return {
      changes: [...ends, replace(kept, { ...rest, coordinates: false }), ...rely],
      reply: {
        title: say.done(namedAt(value, account)),
        ...(kept.id !== caller.id && { buttons: [{ label: say.back, call: again }] }),
      },
      notices:
        value.human === undefined || kept.id === caller.id
          ? []
          : [
              {
                to: { person: kept.id },
                kind: 'coordination',
                urgency: 'answer',
                draw: ({ say }) => ({
                  title: say.heard({ name: region ?? network.name }),
                  blocks: [{ kind: 'text', line: say.thanks }],
                }),
              },
            ],
    }
  },
})
