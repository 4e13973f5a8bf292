/** A letter as it is compared: small, without its accent. Always one for one, so that what is found in it is found in what was typed. */
const flatLetter = (letter: string): string => {
  if (letter === 'ß') return 's'
  const base = letter.normalize('NFD').charAt(0).toLowerCase()
  return base.length === 1 ? base : letter
}

/** A text as it is compared, letter by letter as long as it was typed (in NFC). */
export const flat = (text: string): string => text.replace(/[^\0-`{-~]/g, flatLetter).toLowerCase()

/** "für" is typed "fur" and "fuer", "Straße" "Strasse": a shape written with its accents fits all of them. */
const spelled = (shape: string): string =>
  shape
    .replace(/[äöü]/g, '$&e?')
    .replaceAll('ß', 'ss?')
    .replace(/[^\0-~]/g, flatLetter)

/** A shape, in which names in angle brackets are pieces, to be found in a flat text. */
export const shapeOf = (shape: string, pieces: Readonly<Record<string, string>> = {}): RegExp => {
  const whole = (part: string): string =>
    part.replace(/(?<!\(\?)<(\w+)>/g, (_, name: string) => `(?:${whole(pieces[name] ?? '')})`)
  return new RegExp(spelled(whole(shape)), 'd')
}
