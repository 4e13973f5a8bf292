import { flat } from '../flat.ts'
import { isPlain, made, ofFor, ofObject, ofOnto, ofOurs } from './hungarian-endings.ts'
import type { Cue } from './tongue.ts'

/** What tells of the thing in a clause of its own. */
const further = /^(?:aki|amit?|ami|amely\w*|ahol|akik|hogy|lehet|csak|mert|minta|olyan|mely\w*|ahova|akinek)$/
const parts = (text: string) => text.split(/(?<=\s)/u)
const shapeWord = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*\s*)$/su

/** Every word of a text that `is` one, by `free`; what is told of the thing in a clause of its own stays. */
const freeAll = (text: string, free: (word: string, next: string) => string): string => {
  let stays = false
  const all = parts(text)
  return all
    .map((part, i) => {
      const [, front = '', word = '', back = ''] = shapeWord.exec(part) ?? []
      stays ||= further.test(flat(word)) || front.includes('(')
      return stays
        ? part
        : `${front}${free(word, /[,;‖]/.test(back) ? '' : (all[i + 1] ?? '').trim())}${back}`
    })
    .join('')
}

/** The first word with an ending, and what "és" or a comma puts beside it. */
const freeFirst = (text: string, free: (word: string) => string): string => {
  let heads = 0
  let beside = true
  return freeAll(text, (word) => {
    const bare = free(word)
    if (bare === word || (heads > 0 && !beside)) {
      if (/^(?:és|es|vagy|meg|illetve)$/i.test(word)) beside = true
      return word
    }
    heads += 1
    beside = false
    return bare
  })
}

const onePart = (text: string, free: (word: string) => string): string => {
  const [before = '', behind] = text.split('‖')
  if (behind === undefined) return freeFirst(text, free)
  const freed = freeFirst(behind, free)
  return freed === behind ? `${freeFirst(before, free)}‖${behind}` : `${before}‖${freed}`
}

/** Hungarian: what is sought or offered as a heading says it, without the ending that the cue asks for, nor whose it is. */
export const heading = (title: string, { kind, form }: Cue, sentence: string): string => {
  const plain = isPlain(sentence)
  const bare =
    form === 'onto'
      ? onePart(title, ofOnto)
      : form === 'for'
        ? onePart(title, ofFor)
        : form === 'object'
          ? freeAll(title, (word, next) =>
              made.test(plain ? word.replace(/alt$/i, 'ált').replace(/olt$/i, 'ölt') : word) &&
              /^\p{L}/u.test(next)
                ? word
                : ofObject(word, plain),
            )
          : title
  return kind === 'offer' ? freeAll(bare, ofOurs) : bare
}

const ended = (shape: RegExp) => (text: string) =>
  parts(text).some((part) => shape.test(flat(shapeWord.exec(part)?.[2] ?? '')))
const hasObject = (text: string): boolean =>
  freeAll(text, (word) => (made.test(word) ? word : ofObject(word, isPlain(text)))) !== text
const hasOnto = ended(/^\p{L}{2,}r[ae]$/u)
const hasFor = ended(/^\p{L}{3,}n[ae]k$/u)
/** Says where, for what or for whom: it belongs to the thing wherever it stands. */
const leads = /\p{L}{2,}(?:r[ae]|h[oe]z|n[ae]k|b[ae]n?|[tb][oe]l|r[oe]l|[ae]rt|kent)$/u
const begun = /^\s*(?:(?:meg|is|nalunk|most)\s+)*(?:egy |\d+ (?!fo|szemely|honap|ev|nap|ft|forint|ezer))/

/**
 * Where the thing stands in a clause: behind the cue where it has its ending there, else before it. Before it then stands
 * what it is for, or what is told besides.
 */
export const around = (before: string, behind: string, { form, keeps }: Cue) => {
  const [clause = ''] = behind.split(/[;:!?]\s|\.\s/)
  const first = /^\s*[:,]/.test(behind) ? '' : clause
  const own = before.trim()
  const isBehind =
    form === 'object'
      ? hasObject(first) || (!hasObject(own) && hasObject(clause))
      : form === 'onto'
        ? hasOnto(first)
        : form === 'for'
          ? hasFor(first)
          : begun.test(flat(first))
  const belongs = own
    .split(/\s+/)
    .every(
      (word) =>
        leads.test(flat(word).replace(/[^a-z]+$/, '')) ||
        /^(?:az?|egy|e|és)$/iu.test(word) ||
        /^[„“"»]|^\p{Lu}/u.test(word),
    )
  if (own === '' || keeps) return { thing: `${own} ‖ ${behind}`, story: '' }
  if (!isBehind) return { thing: `${own} ‖ ${behind}`, story: '' }
  if (belongs || (hasObject(own) && form === 'object')) return { thing: `${own} ‖ ${behind}`, story: '' }
  const last = own.split(/\s+/).slice(-1)[0] ?? ''
  return leads.test(flat(last)) && own.split(/\s+/).length <= 3
    ? { thing: `${own} ‖ ${behind}`, story: '' }
    : { thing: behind, story: own }
}
