import type { Organization } from '../domain/organization.ts'
import { unaccented } from '../fold.ts'
import type { Kept } from '../store.ts'

const compared = (word: string): string => unaccented(word.replace(/[^\p{L}\p{N}&]+$/u, ''))

/** "Holzhofnál", "Holzhof-nál": a name's last word as Hungarian says where somebody belongs. */
const isWord = (said: string, word: string): boolean => {
  const ending = said.startsWith(word) ? said.slice(word.length) : undefined
  return ending === '' || (ending !== undefined && /^-?(?:n[ae]l|b[ae]n|h[oe]z|t[oe]l|b[oe]l)$/.test(ending))
}

/** What may stand before a name that is whole: nothing, where a part ends, or a little word, with an article or not. */
const before =
  /(?:^|[,.;:!]|(?<!\p{L})(?:bei|beim|vom|von|zur|zum|zu|für|fuer|im|in|als|sind|at|from|for|with|join|(?:part|member|employee) of|belong to|are|mitarbeit\p{L}*|angestellt\p{L}*|az?))(?:\s+(?:der|des|dem|den|die|das|the|az?))?$/iu

/** What goes on behind it is said, not part of a name. */
const behind =
  /^(?:und|aber|weil|kann|könn\p{L}*|darf|dürf\p{L}*|möcht\p{L}*|moecht\p{L}*|will|woll\p{L}*|würd\p{L}*|wie|ich|wir|mit|auch|jetzt|dabei|bitte|and|but|as|because|with|can|could|may|would|how|i|i'm|we|please|too|now|és|es|mert|is|szeretné\p{L}*|hogy|munkatárs\p{L}*|munkatars\p{L}*|dolgoz\p{L}*|kolléga\p{L}*)(?!\p{L})/iu

/** The partner whose whole name, of two words at least, somebody says in a sentence; the longest name where there are several. */
export const partnerWithin = (
  text: string,
  all: readonly Kept<Organization>[],
): Kept<Organization> | undefined => {
  const words = text.split(/\s+/)
  const said = words.map(compared)
  const standsAt = (name: readonly string[]) =>
    said.findIndex((_, at) =>
      name.every((word, i) =>
        i === name.length - 1 ? isWord(said[at + i] ?? '', word) : said[at + i] === word,
      ),
    )
  return all
    .map((kept) => ({ kept, name: kept.value.name.split(/\s+/).map(compared) }))
    .filter(({ name }) => {
      const at = name.length < 2 ? -1 : standsAt(name)
      if (at < 0) return false
      const rest = words.slice(at + name.length).join(' ')
      const ends = /[,;:!?]$/.test(words[at + name.length - 1] ?? '')
      return before.test(words.slice(0, at).join(' ')) && (rest === '' || ends || behind.test(rest))
    })
    .toSorted((a, b) => b.name.length - a.name.length)[0]?.kept
}
