import { changing } from '../../nominative.ts'

/** How a Hungarian word is freed of its case: the first ending that fits. Who types without accents has them here, too. */
const cases = {
  acc: [
    [/-t$/u, ''],
    [/át$/u, 'a'],
    [/ét$/u, 'e'],
    [/([iíóőuúüű]|\p{L}[^\P{L}glnt]y)t$/u, '$1'],
    [/(\p{L}{2}[^aáeéiíoóöőuúüű])[aeoö]t$/u, '$1'],
    [/(\p{L}(?:[jlnrsz]|ly|ny))t$/u, '$1'],
  ],
  with: [
    [/áv[ae]l$/u, 'a'],
    [/év[ae]l$/u, 'e'],
    [/-?v[ae]l$/u, ''],
    [/(\p{L})(\1\p{L})[ae]l$/u, '$2'],
    [/(\p{L})\1[ae]l$/u, '$1'],
  ],
  about: [
    [/ár[óo]l$/u, 'a'],
    [/ér[őo]l$/u, 'e'],
    [/-?r[óőo]l$/u, ''],
  ],
  to: [
    [/á(?:ra|hoz)$/u, 'a'],
    [/é(?:re|hez)$/u, 'e'],
    [/-?(?:r[ae]|h[oeö]z|b[ae])$/u, ''],
  ],
  at: [
    [/án[áa]l$/u, 'a'],
    [/én[ée]l$/u, 'e'],
    [/-?n[áéae]l$/u, ''],
  ],
  from: [
    [/á[bt][óo]l$/u, 'a'],
    [/é[bt][őo]l$/u, 'e'],
    [/-?[bt][óőo]l$/u, ''],
  ],
  in: [
    [/á(?:n|ban)$/u, 'a'],
    [/é(?:n|ben)$/u, 'e'],
    [/-?b[ae]n$/u, ''],
    [/([aiíóőuúüű])n$/u, '$1'],
    [/[oeö]n$/u, ''],
  ],
  dat: [
    [/ának$/u, 'a'],
    [/ének$/u, 'e'],
    [/-?n[ae]k$/u, ''],
  ],
  of: [
    [/áé$/u, 'a'],
    [/éé$/u, 'e'],
    [/-?é$/u, ''],
    [/([bcdfghjklmnprstvz])e$/u, '$1'],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [RegExp, string])[]>>
export type Case = keyof typeof cases

/** "A mura fogadóról" is "a mura fogadó": the last of some words, as it is called; `sentence` shows whether accents are typed. */
export const uncased = (words: string, ending: Case, sentence: string): string => {
  const [, before = '', word = words] = /^(.*\s)?(\S+)$/su.exec(words) ?? []
  const lower = word.toLowerCase()
  const [form, stem] = ending === 'acc' ? (changing.find(([one]) => lower.endsWith(one)) ?? []) : []
  if (form !== undefined && stem !== undefined) return `${before}${word.slice(0, -form.length)}${stem}`
  // "Szenat" is "szénát": what ends in a loses its accent only, where none is typed.
  if (ending === 'acc' && /at$/u.test(word) && !/[áéíóöőúüű]/iu.test(sentence))
    return `${before}${word.slice(0, -1)}`
  const [found, to] = cases[ending].find(([one]) => one.test(word)) ?? []
  return found === undefined || to === undefined ? words : `${before}${word.replace(found, to)}`
}
