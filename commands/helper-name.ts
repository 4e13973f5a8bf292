import * as z from 'zod'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { listing, withNamed } from '../src/domain/listing.ts'
import { textIn } from '../src/domain/listing-text.ts'
import { replace } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'

type Titled = { readonly title: string }

const others = listing({ own: false })
/** What the organization acted for has helped with. */
const helpedWith: typeof others = {
  ...others,
  refusal: (value, by) =>
    others.refusal(value, by) ?? (value.helpers.includes(by.acting ?? '') ? undefined : 'notHelped'),
}

export default defineCommand({
  name: 'helper name',
  access: 'member',
  input: { listing: helpedWith, named: z.enum(['yes', 'no']) },
  words: {
    en: {
      name: 'helper named',
      typed: ['name us'],
      title: 'Be named as helpers',
      summary: 'Say whether a listing that your organization has helped with may name it',
      fields: {
        listing: 'Which listing?',
        named: { label: 'May everybody read it?', choices: { yes: 'Yes, gladly', no: 'Rather not' } },
      },
      say: {
        named: ({ title }: Titled) => line`Everybody may read that you have helped: ${{ strong: title }}`,
        unnamed: ({ title }: Titled) => line`It does not say who has helped: ${{ strong: title }}`,
      },
    },
    de: {
      name: 'unterstützung nennen',
      typed: ['nennt uns', 'nennen sie uns'],
      title: 'Als Hilfe genannt werden',
      summary: 'Sagen, ob ein Eintrag den eigenen Partner als Hilfe nennen darf',
      fields: {
        listing: 'Welcher Eintrag?',
        named: { label: 'Dürfen es alle lesen?', choices: { yes: 'Ja, gern', no: 'Lieber nicht' } },
      },
      say: {
        named: {
          sie: ({ title }) => line`Alle dürfen lesen, dass Sie geholfen haben: ${{ strong: title }}`,
          du: ({ title }) => line`Alle dürfen lesen, dass ihr geholfen habt: ${{ strong: title }}`,
        },
        unnamed: ({ title }) => line`Wer geholfen hat, steht dort nicht: ${{ strong: title }}`,
      },
    },
    hu: {
      name: 'segítő megnevezése',
      typed: ['megnevezhetnek minket'],
      title: 'Megnevezés segítőként',
      summary: 'Megmondani, hogy egy hirdetés segítőként megnevezheti-e a szervezetet',
      fields: {
        listing: 'Melyik hirdetés?',
        named: { label: 'Mindenki olvashatja?', choices: { yes: 'Igen, szívesen', no: 'Inkább ne' } },
      },
      say: {
        named: {
          on: ({ title }) => line`Mindenki olvashatja, hogy Önök segítettek: ${{ strong: title }}`,
          te: ({ title }) => line`Mindenki olvashatja, hogy segítettetek: ${{ strong: title }}`,
        },
        unnamed: ({ title }) => line`Nem szerepel ott, ki segített: ${{ strong: title }}`,
      },
    },
  },
  run: async ({ listing, named }, { id, acting, reader, say }) => ({
    changes: [replace(listing, withNamed(listing.value, acting.id, named === 'yes'))],
    reply: {
      title: (named === 'yes' ? say.named : say.unnamed)(textIn(listing.value, reader)),
      buttons: [wayBack(id, reader)],
    },
  }),
})
