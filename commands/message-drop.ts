import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { debts, posts } from '../src/debt.ts'
import { recordField } from '../src/field.ts'
import { tellAgain } from '../src/privacy/told-once.ts'
import { shortened } from '../src/shortened.ts'
import { drop } from '../src/store.ts'
import { forWhom, isStuck, mayTend, undelivered } from '../src/undelivered.ts'

type Named = { readonly name: string }

/** What can still be delivered, or is others' to look after, is as good as not there. */
const message = recordField({
  kind: debts,
  whose: 'hidden',
  refusal: (value, by) => (isStuck(value) && mayTend(value, by) ? undefined : 'notFound'),
  title: () => '',
  nameless: true,
})

export default defineCommand({
  name: 'message drop',
  access: 'coordinator',
  input: { message },
  words: {
    en: {
      name: 'message drop',
      title: 'Let a message go',
      summary: 'No longer try to deliver a message that reaches nobody',
      fields: { message: 'Which message?' },
      say: {
        dropped: ({ name }: Named) => line`Dropped: ${{ strong: name }} will not get this message.`,
        somebody: 'somebody',
      },
    },
    de: {
      name: 'nachricht verwerfen',
      title: 'Nachricht verwerfen',
      summary: 'Eine Nachricht, die niemanden erreicht, nicht länger zustellen',
      fields: { message: 'Welche Nachricht?' },
      say: {
        dropped: ({ name }) =>
          line`Erledigt. Diese Nachricht wird nicht mehr zugestellt: ${{ strong: name }}`,
        somebody: 'unbekannt',
      },
    },
    hu: {
      name: 'üzenet elvetése',
      title: 'Üzenet elvetése',
      summary: 'Egy kézbesíthetetlen üzenet elvetése',
      fields: { message: 'Melyik üzenet?' },
      say: {
        dropped: ({ name }) => line`Rendben, ezt már nem kézbesítjük: ${{ strong: name }}`,
        somebody: 'ismeretlen',
      },
    },
  },
  async prepare({ store, reader, say }) {
    const stuck = await undelivered(store, reader)
    const choices = await Promise.all(
      stuck.map(async ({ id, value }) => {
        const { name = say.somebody } = await forWhom(store, value, reader)
        return { value: id, label: shortened(name, 75) }
      }),
    )
    return { choices: { message: choices } }
  },
  async run({ message }, { store, reader, say }) {
    const { name = say.somebody } = await forWhom(store, message.value, reader)
    const post = await store.get(posts, message.id)
    return {
      changes: [drop(message), ...(post ? [drop(post)] : []), ...(await tellAgain(store, message.value))],
      reply: { title: say.dropped({ name }) },
    }
  },
})
