import { namedAt } from '../src/about.ts'
import { actId } from '../src/act.ts'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { organizations } from '../src/domain/organization.ts'
import { askedAs } from '../src/joining/joining.ts'
import { asHidden } from '../src/person/carried-over.ts'
import { tellSame, twiceAt } from '../src/person/same.ts'
import { wholly } from '../src/person/wholly.ts'
import { drop, replace, unchanged } from '../src/store.ts'

type Named = { readonly name: string }

export default defineCommand({
  name: 'person same',
  access: 'coordinator',
  input: { person: wholly(), listed: wholly() },
  words: {
    en: {
      name: 'person same',
      title: 'Same person',
      summary: 'Somebody in the chat and somebody of the list, of one name at one partner, are one',
      fields: { person: 'Who in the chat?', listed: 'Who of the list?' },
      say: {
        done: ({ name }: Named) => line`One person now: ${{ strong: name }}`,
        told: 'They have been told. Their partners, tasks and contact data are together now.',
        settled: ({ name }: Named) => `Not twice at one partner, once of these not in the chat: ${name}`,
        undo: 'Undo',
      },
    },
    de: {
      name: 'person gleichsetzen',
      title: 'Dieselbe Person',
      summary: 'Wer im Chat ist und ebenso heißt wie jemand der Liste, ist dort dieselbe Person',
      fields: { person: 'Wer im Chat?', listed: 'Wer aus der Liste?' },
      say: {
        done: ({ name }) => line`Jetzt eine Person: ${{ strong: name }}`,
        told: 'Die Person erfährt es. Partner, Aufgaben und Kontaktdaten aus beiden Einträgen gehören nun zusammen.',
        settled: ({ name }) => `Nicht zweimal bei einem Partner, davon einmal nicht im Chat: ${name}`,
        undo: 'Rückgängig',
      },
    },
    hu: {
      name: 'személy azonosítása',
      title: 'Ugyanaz a személy',
      summary: 'Aki a csevegésben van, és akit ugyanígy hívnak a listán, ugyanaz a személy',
      fields: { person: 'Ki a csevegésben?', listed: 'Ki a listáról?' },
      say: {
        done: ({ name }) => line`Mostantól egy személy: ${{ strong: name }}`,
        told: 'Az érintett értesül róla. A két bejegyzés partnerei, feladatai és elérhetőségei mostantól összetartoznak.',
        settled: ({ name }) => `Nem szerepel kétszer egy partnernél, egyszer a csevegésen kívül: ${name}`,
        undo: 'Visszavonás',
      },
    },
  },
  async run({ person, listed }, { id, account, store, say }) {
    const named = namedAt(person.value, account)
    const at = await twiceAt(store, listed, person)
    const partner = at === undefined ? undefined : await store.get(organizations, at)
    if (partner === undefined) return { reply: { title: say.settled(named) } }
    const { human } = person.value
    const asked = await askedAs(store, [listed.id])
    return {
      changes: [
        replace(listed, { ...asHidden(listed.value, person.value), ...(human !== undefined && { human }) }),
        unchanged(person),
        ...asked.map(drop),
      ],
      reply: {
        title: say.done(named),
        blocks: [{ kind: 'text', line: say.told }],
        buttons: [{ label: say.undo, call: { command: 'undo', input: { act: actId(id) } } }],
      },
      notices: [tellSame(person.id, partner.value.name)],
    }
  },
})
