import * as z from 'zod'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { personKey } from '../src/domain/names.ts'
import { type Person, people } from '../src/domain/person.ts'
import { choice } from '../src/field.ts'
import { fieldsOfDuty, regionChosen } from '../src/joining/coordination.ts'
import { invite } from '../src/joining/invitation.ts'
import { letterTo } from '../src/joining/letter.ts'
import { senderOf } from '../src/joining/sender.ts'
import { freePersonId } from '../src/person/new-id.ts'
import { withoutReach } from '../src/person/no-reach.ts'
import { create, findAll } from '../src/store.ts'

type Named = { readonly name: string }
type Coded = { readonly name: string; readonly code: string }

export default defineCommand({
  name: 'coordinator invite',
  access: 'whole',
  previewed: true,
  input: {
    name: z.string().trim().min(2).max(80).regex(/\p{L}/u),
    region: choice(),
  },
  words: {
    en: {
      name: 'coordinator invite',
      title: 'Invite a coordinator',
      summary: 'Invite somebody who is not in the network yet, with a personal code',
      fields: { name: 'Name', region: 'For what?' },
      say: {
        whole: 'The whole network',
        done: ({ name, code }: Coded) => line`${{ strong: name }}: ${code}`,
        text: 'This text can be sent as it is. The code is valid for 60 days and works once:',
        known: ({ name }: Named) => line`In the network already: ${{ strong: name }}`,
        hint: 'Somebody else of this name? Then please add what tells them apart.',
        duty: 'Coordinates',
      },
    },
    de: {
      name: 'koordination einladen',
      title: 'Koordination einladen',
      summary: 'Eine Person, die noch nicht im Netzwerk ist, mit persönlichem Code einladen',
      fields: { name: 'Name', region: 'Wofür?' },
      say: {
        whole: 'Das ganze Netzwerk',
        done: ({ name, code }) => line`${{ strong: name }}: ${code}`,
        text: 'Dieser Text kann so verschickt werden. Der Code gilt 60 Tage und nur einmal:',
        known: ({ name }) => line`Gibt es schon im Netzwerk: ${{ strong: name }}`,
        hint: {
          sie: 'Meinen Sie eine andere Person dieses Namens? Dann schreiben Sie bitte dazu, was sie unterscheidet.',
          du: 'Meinst du eine andere Person dieses Namens? Dann schreib bitte dazu, was sie unterscheidet.',
        },
        duty: 'Koordiniert',
      },
    },
    hu: {
      name: 'koordinátor meghívása',
      title: 'Koordinátor meghívása',
      summary: 'Olyan személy meghívása személyes kóddal, aki még nincs a hálózatban',
      fields: { name: 'Név', region: 'Milyen területre?' },
      say: {
        whole: 'Az egész hálózat',
        done: ({ name, code }) => line`${{ strong: name }}: ${code}`,
        text: 'Ez a szöveg így elküldhető. A kód 60 napig érvényes, és egyszer használható:',
        known: ({ name }) => line`Már itt van a hálózatban: ${{ strong: name }}`,
        hint: {
          on: 'Ha más, ugyanilyen nevű személyre gondol, kérjük, írja hozzá, mi különbözteti meg.',
          te: 'Ha más, ugyanilyen nevű személyre gondolsz, kérlek, írd hozzá, mi különbözteti meg.',
        },
        duty: 'Terület',
      },
    },
  },
  async prepare({ network, say }) {
    return { choices: { region: fieldsOfDuty(network, say.whole) } }
  },
  async run(
    { name, region: chosen },
    { account, id, network, store, now, secret, caller, commands, reader, say },
  ) {
    const region = regionChosen(network, chosen)
    withoutReach(name)
    const known = (await findAll(store, people)).filter(
      ({ value }) => personKey(value.name) === personKey(name) && !value.guest && !value.blocked,
    )
    if (known.length > 0) {
      const label = commands.find((one) => one.name === 'coordinator add')?.words[reader.locale].title ?? ''
      return {
        reply: {
          title: say.known({ name }),
          blocks: [
            {
              kind: 'items',
              items: known.slice(0, 10).map(({ id: person, value }) => ({
                line: value.name,
                button: { label, call: { command: 'coordinator add', input: { person, region: chosen } } },
              })),
            },
            { kind: 'text', line: say.hint },
          ],
        },
      }
    }
    const person: Person = {
      // The same name twice at once is one person.
      id: await freePersonId(store, network.id, `person/named/${personKey(name)}`),
      network: network.id,
      name,
      coordinates: true,
      entered: true,
      ...(region !== undefined && { region }),
    }
    const inviting = { id, network, store, now, secret }
    const { invited, changes } = await invite(inviting, caller.id, { person, partners: [] }, [])
    return {
      changes: [create(people, person), ...changes],
      reply: {
        title: say.done({ name, code: invited.code }),
        blocks: [
          { kind: 'facts', facts: [[say.duty, region ?? say.whole]] },
          { kind: 'text', line: say.text },
          { kind: 'text', line: letterTo(invited, network, await senderOf(store, network, account)) },
        ],
      },
    }
  },
})
