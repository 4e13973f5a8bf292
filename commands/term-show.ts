import * as z from 'zod'
import { defineCommand } from '../src/command.ts'
import { askedTerm, findTerm, likeTerm, saidTo, terms } from '../src/domain/glossary.ts'
import { termCard } from '../src/network/term-card.ts'
import { termListCard } from '../src/network/term-list-card.ts'
import { findAll } from '../src/store.ts'

type Named = { readonly name: string }

export default defineCommand({
  name: 'term show',
  access: 'person',
  module: 'glossary',
  aloud: true,
  input: { term: z.string().trim().min(1).max(200).optional() },
  words: {
    en: {
      name: 'term show',
      typed: ['glossary'],
      title: 'Look up a term',
      summary: 'What a term of the network means; or just ask: What is …?',
      fields: { term: 'Which term?' },
      say: {
        unknown: ({ name }: Named) => `This is not in the glossary: ${name}`,
        like: ({ name }: Named) => `Perhaps you mean: ${name}`,
        list: 'The whole glossary',
      },
    },
    de: {
      name: 'begriff zeigen',
      typed: ['begriff', 'glossar'],
      title: 'Begriff nachschlagen',
      summary: 'Was ein Begriff im Netzwerk bedeutet; oder einfach fragen: Was ist …?',
      fields: { term: 'Welcher Begriff?' },
      say: {
        unknown: ({ name }) => `Das steht nicht im Glossar: ${name}`,
        like: {
          sie: ({ name }) => `Meinen Sie vielleicht: ${name}`,
          du: ({ name }) => `Meinst du vielleicht: ${name}`,
        },
        list: 'Das ganze Glossar',
      },
    },
    hu: {
      name: 'fogalom megtekintése',
      typed: ['fogalom', 'szójegyzék'],
      title: 'Fogalom keresése',
      summary: 'Mit jelent a hálózat egy fogalma; vagy egyszerűen: Mi az a …?',
      fields: { term: 'Melyik fogalom?' },
      say: {
        unknown: ({ name }) => `Ez nincs a szójegyzékben: ${name}`,
        like: {
          on: ({ name }) => `Talán erre gondol: ${name}`,
          te: ({ name }) => `Talán erre gondolsz: ${name}`,
        },
        list: 'A teljes szójegyzék',
      },
    },
  },
  async show({ term: said }, { store, reader, say }) {
    if (said === undefined) return termListCard(store, reader)
    const all = (await findAll(store, terms)).map(({ value }) => value)
    const name = askedTerm(said) ?? said
    const found = findTerm(all, name) ?? findTerm(all, said)
    if (found) return termCard(found, reader)
    const like = likeTerm(all, name)
      .slice(0, 5)
      .flatMap((term) => saidTo(term, reader.locale)?.term ?? [])
    return {
      title: say.unknown({ name }),
      blocks: like.length === 0 ? [] : [{ kind: 'text', line: say.like({ name: like.join(', ') }) }],
      buttons: [{ label: say.list, call: { command: 'term list', input: {} } }],
    }
  },
})
