import { type Card, line } from '../card.ts'
import { type GlossaryTerm, saidTo } from '../domain/glossary.ts'
import type { Reader } from '../reader.ts'
import { locales, type Spoken, speak } from '../words.ts'
import { languageLabels } from './room.ts'

type Said = { readonly term: string; readonly meaning: string }

const words = {
  means: ({ term, meaning }: Said) => line`${{ strong: term }}: ${meaning}`,
  unsaid: 'Nobody has said yet what it means.',
  also: 'Also',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    means: ({ term, meaning }) => line`${{ strong: term }}: ${meaning}`,
    unsaid: 'Was es bedeutet, hat noch niemand gesagt.',
    also: 'Auch',
  },
  hu: {
    means: ({ term, meaning }) => line`${{ strong: term }}: ${meaning}`,
    unsaid: 'Még senki sem írta le, mit jelent.',
    also: 'Más néven',
  },
}

/** A word of the network: what it means, what else it is called, and how other languages say it. */
export const termCard = (term: GlossaryTerm, reader: Reader): Card => {
  const say = speak(spoken, reader)
  const said = saidTo(term, reader.locale)
  const others = locales.flatMap((locale) => {
    const other = term[locale]
    if (other === undefined || other === said) return []
    const label = languageLabels[reader.locale][locale]
    return [[label, [other.term, ...other.synonyms].join(', ')] as const]
  })
  const also = said?.synonyms.join(', ') ?? ''
  return {
    title: say.means({ term: said?.term ?? '', meaning: said?.meaning ?? say.unsaid }),
    blocks: [{ kind: 'facts', facts: [...(also === '' ? [] : [[say.also, also] as const]), ...others] }],
  }
}
