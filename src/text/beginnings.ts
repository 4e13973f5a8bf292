import type { Described } from '../command.ts'
import { bare, fold, unaccented } from '../fold.ts'
import { choiceLabelsOf, labelOf } from '../labels.ts'
import { type Locale, locales } from '../words.ts'

export interface Beginning {
  /** Folded. */
  readonly begins: string
  readonly command: Described
  readonly locale?: Locale
  /** What it says at once: all that follows is this field's. */
  readonly field?: string
  /** What it says of that field, where nothing else is said: "netzwerk antreiben". */
  readonly value?: string
}

/** Stands in a beginning for what any of the command's fields is called. */
export const anyField = '…'

const fieldBeginnings = (command: Described, locale: Locale, begins: string): readonly Beginning[] =>
  command.fields.map(({ name }) => {
    const called = labelOf(command, name, locale)
    return { begins: fold(begins.replace(anyField, called)), command, locale, field: name }
  })

/** Choices that no two fields have say which field is meant. */
const choiceBeginnings = (command: Described, locale: Locale, begins: string): readonly Beginning[] => {
  const all = command.fields.flatMap(({ name }) => {
    const choices = Object.entries(choiceLabelsOf(command, name, locale))
    return choices.map(([value, called]) => ({ field: name, value, called: called.replace(/ \(.*\)$/, '') }))
  })
  const names = new Set(fieldBeginnings(command, locale, anyField).map((one) => one.begins))
  return all
    .filter(
      ({ called }) => !names.has(fold(called)) && all.filter((one) => one.called === called).length === 1,
    )
    .map(({ called, ...said }) => ({
      begins: fold(begins.replace(anyField, called)),
      command,
      locale,
      ...said,
    }))
}

/** Every way a command may begin, the longest first. */
const beginningsOf = (commands: readonly Described[]): readonly Beginning[] =>
  commands
    .flatMap((command): readonly Beginning[] => {
      const said = locales.flatMap((locale) => {
        const { name, typed = [], says = {} } = command.words[locale]
        return [
          ...[name, ...typed].flatMap((begins): readonly Beginning[] =>
            begins.includes(anyField)
              ? [...fieldBeginnings(command, locale, begins), ...choiceBeginnings(command, locale, begins)]
              : [{ begins: fold(begins), command, locale }],
          ),
          ...Object.entries(says).flatMap(([field, beginnings]) =>
            beginnings.map((begins) => ({ begins: fold(begins), command, locale, field })),
          ),
        ]
      })
      // What is a word of two languages does not tell in which of them somebody writes: "profil".
      const languagesOf = (begins: string) =>
        new Set(said.filter((other) => other.begins === begins).map(({ locale }) => locale)).size
      const told = said.map(({ locale, ...rest }) =>
        languagesOf(rest.begins) > 1 ? rest : { ...rest, locale },
      )
      const each = new Map(told.map((one) => [JSON.stringify({ ...one, command: '' }), one]))
      return [...each.values(), { begins: command.name, command }]
    })
    .toSorted((a, b) => b.begins.length - a.begins.length)

/** What is made of all commands, once. */
const onceOf = <T>(make: (commands: readonly Described[]) => T) => {
  const known = new WeakMap<readonly Described[], T>()
  return (commands: readonly Described[]): T => {
    const found = known.get(commands) ?? make(commands)
    known.set(commands, found)
    return found
  }
}

/** Every beginning under its words, unaccented, and how many words the longest has. */
const beginningsBy = onceOf((commands) => {
  const all = beginningsOf(commands)
  return {
    by: Map.groupBy(all, ({ begins }) => unaccented(begins)),
    most: Math.max(...all.map(({ begins }) => begins.split(' ').length)),
  }
})

/** In any case, without accents, with a comma behind it; a word only begins a command as a whole. */
export const named = (commands: readonly Described[], text: string): Beginning | undefined => {
  const { by, most } = beginningsBy(commands)
  const words = unaccented(text.slice(0, 200)).split(' ')
  for (let count = Math.min(most, words.length); count > 0; count -= 1) {
    const said = words.slice(0, count).join(' ')
    // "Telefon" alone says nothing of the kind, "Telefon:" does.
    for (const key of said.endsWith(':')
      ? [said, said.replace(/[:,.!?]+$/, '')]
      : [said.replace(/[:,.!?]+$/, '')]) {
      const found = by.get(key)?.find(({ value }) => value === undefined || words.length === count)
      if (found) return found
    }
  }
  return undefined
}

/** Whether nothing is said but that. */
export const isWhole = ({ begins }: Beginning, text: string): boolean =>
  unaccented(begins) === unaccented(text).replace(/[\s.!?]+$/, '')

/** "Angebot" and "Gesuch" are the ends of names, and words like others. */
export const isNoun = ({ command, begins }: Beginning): boolean =>
  Object.values(command.words).some(({ name }) => unaccented(name).endsWith(` ${unaccented(begins)}`))

const polite =
  /^(?:bitte|please|k[eé]rem|k[eé]rlek)[\s,]+|[\s,]+(?:bitte|please|k[eé]rem|k[eé]rlek|danke|thanks|k[oö]sz[oö]n[oö]m)(?=[\s.!?]*$)/giu

/** "Bitte abbrechen", "Hilfe, bitte!": where nothing is said but a command, what is only polite says nothing of it. */
export const withoutCourtesy = (commands: readonly Described[], text: string): string => {
  // Nobody's command is longer.
  if (text.length > 200) return text
  const rest = text.replace(polite, '')
  const said = named(commands, rest)
  if ((said && isWhole(said, rest)) || meantAlone(commands, rest)) return rest
  // "Bitte sperre Udo": a command is begun all the same.
  const begun = text.replace(/^(?:bitte|please|k[eé]rem|k[eé]rlek)[\s,]+/iu, '')
  const asked = begun === text ? undefined : named(commands, begun)
  return asked && !asked.command.otherwise && asked.field === undefined ? begun : text
}

/** Questions begin so, unaccented, and what is asked for may well end like an offer: "Hat jemand Heu abzugeben". */
const asking =
  /^(?:wer|wem|wo|was|hat|habt|haben sie|hatte jemand|hatten sie|gibt|gibts|kennt|weiss|kann|konnen|konnte|ist|sind|ki|kinek|kik|van|hol|valaki|who|where|dos|is|are|any|anyone)\b/

/** Whether a text asks, unlike what somebody only tells. */
export const isQuestion = (text: string): boolean =>
  text.trim().endsWith('?') || asking.test(unaccented(text))

const endings = onceOf((commands) =>
  commands.flatMap((command) =>
    locales.flatMap((locale) =>
      (command.words[locale].ends ?? []).map((ends) => ({
        said: ` ${unaccented(ends)}`,
        ending: { begins: '', ends, command, locale },
      })),
    ),
  ),
)

/** What a statement means by how it ends: "3 Ballen Heu abzugeben". */
export const ended = (commands: readonly Described[], text: string): Beginning | undefined => {
  const said = unaccented(text).replace(/[\s.!]+$/, '')
  if (isQuestion(said)) return undefined
  return endings(commands).find((one) => said.endsWith(one.said))?.ending
}

const aloneBy = onceOf((commands) =>
  Map.groupBy(
    commands.flatMap((command) =>
      locales.flatMap((locale) =>
        (command.words[locale].alone ?? []).map((begins) => ({ begins, command, locale })),
      ),
    ),
    ({ begins }) => bare(begins),
  ),
)

/** What means a command when nothing else is said: "hallo". What several languages say so tells none of them. */
export const meantAlone = (commands: readonly Described[], text: string): Beginning | undefined => {
  const said = text.trim().replace(/[\s.!?]+$/, '') || '?'
  const all = aloneBy(commands).get(bare(said)) ?? []
  // "Helló" is Hungarian, "hello" is English.
  const exact = all.filter(({ begins }) => begins.toLowerCase() === said.toLowerCase())
  const [first, ...others] = exact.length > 0 ? exact : all
  if (first === undefined || others.length === 0) return first
  const { locale: _, ...shared } = first
  return shared
}
