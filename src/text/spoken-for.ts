import { unaccented } from '../fold.ts'

/** `für Holzhof: biete …`: whom a coordinator, or somebody of several partners, speaks for. */
const shapes = [
  /^(?:für|fuer|for|im namen (?:von|der|des)|on behalf of)\s+(.{2,80}?):\s+(.+)$/isu,
  /^(.{2,80}?)\s+(?:nev[eé]ben|r[eé]sz[eé]re)(?::\s*|\s+)(.+)$/isu,
  /^((?:a\s+)?(?:h[aá]l[oó]zati\s+)?koordin\p{L}+n[ae]k):\s+(.+)$/isu,
]

interface SpokenFor {
  readonly name: string
  readonly rest: string
}

/** Whom a text is said for, in the words in which it names them, and what is said. */
export const spokenFor = (text: string): SpokenFor | undefined => {
  const [, name, rest] = shapes.map((shape) => shape.exec(text)).find((found) => found !== null) ?? []
  return name === undefined || rest === undefined ? undefined : { name, rest }
}

const saysFor =
  /(?:^|\s+)(?:für|fuer|for|im namen (?:von|der|des)|on behalf of)(?:\s+(?:die|den|das|the))?$/iu
const saidFor = /^(?:részére|reszere|számára|szamara|nevében|neveben)(?=\s|$)\s*/iu

/** Whether a text may name, in whatever place, whom it is said for. */
export const mayBeFor = (text: string): boolean =>
  /(?<!\p{L})(?:für|fuer|for|im namen|on behalf|r[eé]sz[eé]re|sz[aá]m[aá]ra|nev[eé]ben)(?!\p{L})/iu.test(text)

const compared = (words: readonly string[]): string => unaccented(words.join(' ')).replace(/[,.;!]+$/, '')

/** "biete für Biohof Siebeneichen 5 Rinder": the same of one's own partners, by their whole names and without a colon. */
export const spokenForOwn = (text: string, own: readonly string[]): SpokenFor | undefined => {
  const words = text.split(/\s+/)
  for (const name of own) {
    const long = name.split(/\s+/).length
    const at = words.findIndex((_, i) => compared(words.slice(i, i + long)) === unaccented(name))
    if (at < 0) continue
    const [before, behind] = [words.slice(0, at).join(' '), words.slice(at + long).join(' ')]
    if (saysFor.test(before)) return { name, rest: `${before.replace(saysFor, '')} ${behind}`.trim() }
    if (saidFor.test(behind)) {
      const said = before.replace(/(?:^|\s+)az?$/iu, '')
      return { name, rest: `${said} ${behind.replace(saidFor, '')}`.trim() }
    }
  }
  return undefined
}
