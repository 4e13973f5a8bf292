import { line } from '../src/card.ts'
import { stamp } from '../src/clock.ts'
import { defineCommand } from '../src/command.ts'
import { organizations } from '../src/domain/organization.ts'
import { offerErrands } from '../src/errand/choices.ts'
import { isWaiting } from '../src/errand/errand.ts'
import { errand } from '../src/errand/named.ts'
import { Refusal } from '../src/refusal.ts'
import { replace } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'

type Partner = { readonly name: string }

export default defineCommand({
  name: 'errand take',
  access: 'coordinator',
  input: { errand: errand() },
  words: {
    en: {
      name: 'errand take',
      title: 'See to it',
      summary: 'Say that you will pass it on, so that no other coordinator needs to',
      fields: { errand: 'What is to be passed on?' },
      say: {
        taken: ({ name }: Partner) => line`You will see to it: ${{ strong: name }}`,
        already: ({ name }: Partner) => line`Somebody is seeing to it already: ${{ strong: name }}`,
      },
    },
    de: {
      name: 'weitergabe übernehmen',
      title: 'Weitergabe übernehmen',
      summary: 'Zusagen, es weiterzugeben, damit niemand es doppelt tut',
      fields: { errand: 'Was ist weiterzugeben?' },
      say: {
        taken: {
          sie: ({ name }) => line`Gut, Sie kümmern sich darum: ${{ strong: name }}`,
          du: ({ name }) => line`Gut, du kümmerst dich darum: ${{ strong: name }}`,
        },
        already: ({ name }) => line`Darum kümmert sich schon jemand: ${{ strong: name }}`,
      },
    },
    hu: {
      name: 'közvetítés vállalása',
      title: 'Közvetítés vállalása',
      summary: 'Jelzés a többi koordinátornak: ezt én adom tovább',
      fields: { errand: 'Mit kell továbbadni?' },
      say: {
        taken: {
          on: ({ name }) => line`Rendben, Ön intézi: ${{ strong: name }}`,
          te: ({ name }) => line`Rendben, te intézed: ${{ strong: name }}`,
        },
        already: ({ name }) => line`Ezt már intézi valaki: ${{ strong: name }}`,
      },
    },
  },
  prepare: (scene) => offerErrands(scene),
  async run({ errand }, { id, now, caller, reader, store, say }) {
    const { value } = errand
    const name = (await store.get(organizations, value.organization))?.value.name ?? value.organization
    if (!isWaiting(value)) throw new Refusal('done')
    if (value.taken && !reader.people.includes(value.taken.by))
      return { reply: { title: say.already({ name }) } }
    return {
      changes: [replace(errand, { ...value, taken: { by: caller.id, at: stamp(now) } })],
      reply: { title: say.taken({ name }), buttons: [wayBack(id, reader)] },
    }
  },
})
