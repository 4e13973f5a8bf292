import { type Block, type Button, type Card, type Line, numbered, plain, pressed } from '../../src/card.ts'

/** How much a place can show: colours or none. */
export interface Paint {
  bold(text: string): string
  dim(text: string): string
}
export const noPaint: Paint = { bold: (text) => text, dim: (text) => text }
export const colours: Paint = {
  bold: (text) => `\u001B[1m${text}\u001B[22m`,
  dim: (text) => `\u001B[2m${text}\u001B[22m`,
}

/** What somebody wrote never drives the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const driving = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g
export const harmless = (text: string): string => text.replace(driving, '')

/**
 * A card as text. For whoever may press them its buttons are numbered from 1, and what cancels is the word to type;
 * for others they only say what they are.
 */
export const render = (card: Card, paint: Paint, pressable: boolean): string => {
  const numbers = numbered(card)
  const press = (button: Button) =>
    !pressable
      ? `[${harmless(button.label)}]`
      : button.call.command === 'cancel'
        ? paint.dim(`(${harmless(button.label).toLowerCase()})`)
        : `${paint.bold(`[${numbers.indexOf(button) + 1}]`)} ${harmless(button.label)}`
  const tell = (line: Line): string =>
    typeof line === 'string'
      ? harmless(line)
      : line
          .map((span) =>
            typeof span === 'object' && 'strong' in span
              ? paint.bold(harmless(span.strong))
              : harmless(plain([span])),
          )
          .join('')
  const tellBlock = (block: Block): readonly string[] => {
    switch (block.kind) {
      case 'text':
        return [tell(block.line)]
      case 'facts':
        return block.facts.map(([label, value]) => `${paint.dim(`${harmless(label)}:`)} ${tell(value)}`)
      case 'items':
        return block.items.map((item) => [`• ${tell(item.line)}`, ...pressed(item).map(press)].join('  '))
    }
  }
  const buttons = (card.buttons ?? []).map(press)
  return [
    paint.bold(harmless(plain(card.title))),
    ...(card.blocks ?? []).flatMap(tellBlock),
    ...(card.picture ? [harmless(card.picture.else)] : []),
    ...(card.file ? [paint.dim(`${harmless(card.file.name)}:`), harmless(card.file.text.trimEnd())] : []),
    ...(buttons.length > 0 ? [buttons.join('  ')] : []),
  ].join('\n')
}
