import * as z from 'zod'
import { namedAt } from '../src/about.ts'
import { line } from '../src/card.ts'
import { stamp } from '../src/clock.ts'
import { defineCommand } from '../src/command.ts'
import { othersStay } from '../src/joining/coordination.ts'
import { stillListed } from '../src/listing/published.ts'
import { mostGivenEnds } from '../src/partner/given-ends.ts'
import { tellUnread } from '../src/partner/unattended.ts'
import { wholly } from '../src/person/wholly.ts'
import { replace } from '../src/store.ts'

type Named = { readonly name: string }

const somebody = wholly()
const anotherPerson: typeof somebody = {
  ...somebody,
  refusal: (value, by) => (by.is(value.id) ? 'notYourself' : somebody.refusal(value, by)),
}

export default defineCommand({
  name: 'person block',
  access: 'coordinator',
  input: { person: anotherPerson, sure: z.enum(['yes']).optional() },
  words: {
    en: {
      name: 'person block',
      typed: ['block', 'block person'],
      title: 'Shut somebody out',
      summary: 'Shut a person out of the network; what their organization has published stays',
      fields: { person: 'Who?', sure: { label: 'Really?', choices: { yes: 'Yes, shut out' } } },
      say: {
        blocked: ({ name }: Named) => line`Shut out of the network: ${{ strong: name }}`,
        already: ({ name }: Named) => line`Is shut out already: ${{ strong: name }}`,
        heard: ({ name }: Named) =>
          line`You can no longer take part in this network: ${name}. If that is a mistake, please talk to the coordinators.`,
        undo: 'Let in again',
        ask: ({ name }: Named) => line`${{ strong: name }} coordinates here, too. Really shut out?`,
        yes: 'Yes, shut out',
      },
    },
    de: {
      name: 'person sperren',
      typed: ['sperren', 'sperre'],
      title: 'Person sperren',
      summary: 'Eine Person aus dem Netzwerk ausschließen; was ihr Partner veröffentlicht hat, bleibt',
      fields: { person: 'Wen?', sure: { label: 'Wirklich?', choices: { yes: 'Ja, sperren' } } },
      say: {
        blocked: ({ name }) => line`Gesperrt: ${{ strong: name }}`,
        already: ({ name }) => line`Ist schon gesperrt: ${{ strong: name }}`,
        heard: {
          sie: ({ name }) =>
            line`Sie können in diesem Netzwerk nicht mehr mitmachen: ${name}. Sollte das ein Irrtum sein, sprechen Sie bitte die Netzwerkkoordination an.`,
          du: ({ name }) =>
            line`Du kannst in diesem Netzwerk nicht mehr mitmachen: ${name}. Sollte das ein Irrtum sein, sprich bitte die Netzwerkkoordination an.`,
        },
        undo: 'Wieder zulassen',
        ask: ({ name }) => line`${{ strong: name }} koordiniert hier mit. Wirklich sperren?`,
        yes: 'Ja, sperren',
      },
    },
    hu: {
      name: 'személy letiltása',
      typed: ['letiltás'],
      title: 'Személy letiltása',
      summary: 'Egy személy kizárása a hálózatból; a szervezete hirdetései megmaradnak',
      fields: { person: 'Kit?', sure: { label: 'Biztosan?', choices: { yes: 'Igen, letiltás' } } },
      say: {
        blocked: ({ name }) => line`Letiltva: ${{ strong: name }}`,
        already: ({ name }) => line`Már le van tiltva: ${{ strong: name }}`,
        heard: {
          on: ({ name }) =>
            line`Ebben a hálózatban már nem tud részt venni: ${name}. Ha ez tévedés, kérjük, szóljon a koordinátornak.`,
          te: ({ name }) =>
            line`Ebben a hálózatban már nem tudsz részt venni: ${name}. Ha ez tévedés, kérlek, szólj a koordinátornak.`,
        },
        undo: 'Visszaengedem',
        ask: ({ name }) => line`${{ strong: name }} is koordinátor itt. Biztosan letiltjuk?`,
        yes: 'Igen, letiltás',
      },
    },
  },
  async run({ person, sure }, { account, now, network, reader, selves, store, say }) {
    const { id, value } = person
    // One human may be several people here: each of them is shut out.
    const all = await selves(value)
    const undo = { label: say.undo, call: { command: 'person unblock', input: { person: id } } }
    const open = all.filter((self) => self.value.blocked === undefined)
    if (open.length === 0) return { reply: { title: say.already(namedAt(value, account)), buttons: [undo] } }
    if (sure === undefined && open.some((self) => self.value.coordinates)) {
      const call = { command: 'person block', input: { person: id, sure: 'yes' } }
      return {
        reply: {
          title: say.ask(namedAt(value, account)),
          buttons: [{ label: say.yes, call, tone: 'danger', yes: true }],
        },
      }
    }
    const rely = await othersStay(
      store,
      open.map((self) => self.value),
    )
    const unread = await tellUnread(
      store,
      open.map((self) => self.id),
    )
    const ends = await mostGivenEnds(
      store,
      open.map((self) => self.id),
      now,
    )
    const listed = await stillListed(
      store,
      id,
      all.map((self) => self.id),
      reader,
    )
    return {
      changes: [
        ...ends,
        ...open.map((self) => replace(self, { ...self.value, blocked: stamp(now) })),
        ...rely,
        ...unread.relied,
      ],
      reply: {
        title: say.blocked(namedAt(value, account)),
        blocks: listed.blocks,
        buttons: [...listed.buttons, undo],
      },
      // Nobody can be told whom nobody can reach.
      notices:
        value.human === undefined
          ? unread.notices
          : [
              {
                to: { person: id },
                kind: 'blocking',
                urgency: 'answer',
                draw: ({ say }) => ({ title: say.heard(network) }),
              },
              ...unread.notices,
            ],
    }
  },
})
