import { flat } from '../flat.ts'
import type { ListingTongue } from './tongue.ts'
import { seam, shapeIn } from './words.ts'

const untilSame = (once: (text: string) => string, text: string): string => {
  const next = once(text)
  return next === text ? text : untilSame(once, next)
}

const withoutShape = (text: string, shape: RegExp): string => {
  const found = shape.exec(flat(text))
  return found === null ? text : text.slice(0, found.index) + text.slice(found.index + found[0].length)
}

/** A minus before a figure is no dash. */
const begun = new RegExp(`^(?:[\\s,;:.!?${seam}—]|[–-](?!\\d))+`, 'u')
/** A dot belongs to a day or a short word. */
const ended = new RegExp(
  `(?<![\\s,;:!?${seam}–—])[\\s,;:!?${seam}–—]+$|(?<!(?:^|\\s)(?:st|stk|stck|std|ca|usw|etc|db|stb|kb|\\S*\\d\\.\\d{1,2}))\\.+$`,
  'iu',
)

/** Without what says nothing of a thing at either end. */
export const trimmed = (text: string, tongue: ListingTongue): string => {
  const { filler, articles } = tongue
  const first = shapeIn(tongue, `^(?:${filler}|${articles})(?:[\\s,:]+|$)`)
  const last = shapeIn(tongue, `(?:^|(?<![\\s,])[\\s,]+)(?:${filler})$`)
  return untilSame(
    (said) =>
      withoutShape(withoutShape(said.replace(begun, '').replace(ended, '').trim(), first), last).trim(),
    text,
  )
}

/** Without who speaks, and little words beside them, at both ends or only behind. */
export const unspoken = (text: string, tongue: ListingTongue, end?: 'behind'): string => {
  const first = shapeIn(tongue, `^[\\s,;:–-]*(?:${tongue.speaker})(?:[\\s,:]+|$)`)
  const last = shapeIn(tongue, `(?:^|(?<![\\s,;:–-])[\\s,;:–-]+)(?:${tongue.speaker})[\\s,;:–-]*$`)
  return untilSame((said) => withoutShape(end ? said : withoutShape(said, first), last).trim(), text)
}

/** Whether nothing is said of the thing. */
export const isIdle = (text: string, tongue: ListingTongue): boolean => {
  const said = trimmed(text, tongue)
  return said === '' || shapeIn(tongue, `^(?:${tongue.idle})$`).test(flat(said))
}

const commas = /\s*([,;]|\s[–—-](?=\s|$))\s*/u

/** What stands between commas, without what says nothing there; what parts it stays as it was typed. */
export const joined = (text: string, tongue: ListingTongue): string => {
  const [first = '', ...others] = text
    .replaceAll(seam, ' ')
    .replace(/\s+(?=[.,;]|:\s)/g, '')
    .replace(/\s+/g, ' ')
    .split(commas)
  const pairs = others.flatMap((part, i) => (i % 2 === 1 ? [[others[i - 1] ?? ',', part] as const] : []))
  const kept = pairs.filter(([, part]) => (/\p{L}/u.test(part) ? !isIdle(part, tongue) : part !== ''))
  const rest = kept.map(([comma, part]) => `${comma} ${part.replace(ended, '').trim()}`)
  return [trimmed(first, tongue), ...rest].join('').replace(/^\s*[,;]\s*/, '')
}

const reach = /https?:\/\/|www\.|\S@\S/

/** What is told behind a thing and is none of it: a clause of its own, and what somebody is reached at. */
export const asides = (
  text: string,
  tongue: ListingTongue,
): { readonly thing: string; readonly told: readonly string[] } => {
  const { aside = '(?!)' } = tongue
  const at = shapeIn(tongue, `(?<=[^\\s,:‖][\\s,:‖]+)(?:${aside})(?=$|[\\s,.!;])`).exec(flat(text))?.index
  const [first = '', ...others] = text.slice(0, at).split(/(?=,\s)/)
  const reached = others.filter((part) => reach.test(part))
  return {
    thing: [first, ...others.filter((part) => !reach.test(part))].join(''),
    told: [...reached, ...(at === undefined ? [] : [text.slice(at)])],
  }
}
