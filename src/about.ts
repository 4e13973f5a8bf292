import type { About, Block, Card, Line, Span } from './card.ts'

/** Runs of plain text that stand beside each other are one. */
const merged = (spans: readonly Span[]): readonly Span[] => {
  const found: Span[] = []
  for (const span of spans) {
    const last = found.at(-1)
    if (typeof span === 'string' && typeof last === 'string') found[found.length - 1] = last + span
    else found.push(span)
  }
  return found
}

const isAbout = (part: unknown): part is About =>
  typeof part === 'object' && part !== null && 'about' in part && 'text' in part && 'else' in part

const inLine = (line: Line, change: (span: About) => Span): Line =>
  typeof line !== 'string' && line.some(isAbout)
    ? merged(line.map((span) => (isAbout(span) ? change(span) : span)))
    : line

const saysNothing = (line: Line): boolean =>
  line === '' || (typeof line !== 'string' && line.every((span) => span === ''))

/** The same card with something else in the place of every text about a person; a fact of which nothing is left goes. */
export const withAbout = (card: Card, change: (span: About) => Span): Card => {
  const { title, blocks } = card
  const inBlock = (block: Block): Block => {
    switch (block.kind) {
      case 'text':
        return { ...block, line: inLine(block.line, change) }
      case 'facts':
        return {
          ...block,
          facts: block.facts
            .map(([label, value]) => [label, inLine(value, change)] as const)
            .filter(([, value]) => !saysNothing(value)),
        }
      case 'items':
        return { ...block, items: block.items.map((item) => ({ ...item, line: inLine(item.line, change) })) }
    }
  }
  return { ...card, title: inLine(title, change), ...(blocks && { blocks: blocks.map(inBlock) }) }
}

/** What an address begins with, before the colon: the name of its adapter. */
export const platformOf = (address: string): string => address.split(':')[0] ?? ''

interface OnPlatforms {
  readonly platforms?: readonly string[] | undefined
}

/** Whether somebody shows their data at an address. */
export const isShownAt = ({ platforms }: OnPlatforms, address: string): boolean =>
  platforms === undefined || platforms.includes(platformOf(address))

/** Somebody's name where it may stand at an address, else what stands there instead. */
export const nameAt = (
  person: OnPlatforms & { readonly name: string },
  address: string,
  instead: string,
): string => (isShownAt(person, address) ? person.name : instead)

/** The same person with the name that may stand at an address, else with their number. */
export const namedAt = <
  T extends {
    readonly id: string
    readonly name: string
    readonly platforms?: readonly string[] | undefined
  },
>(
  person: T,
  address: string,
): T => ({ ...person, name: nameAt(person, address, person.id) })

/** A card as it may stand at an address: whoever shows their data on other platforms alone is not named there. */
export const cardFor = (card: Card, address: string): Card => {
  const platform = platformOf(address)
  return withAbout(card, ({ on, text, else: instead }) =>
    on === undefined || on.includes(platform) ? text : instead,
  )
}

/** Every text about a person in a card. */
export const spansIn = (card: Card): readonly About[] => {
  const found: About[] = []
  withAbout(card, (span) => {
    found.push(span)
    return span
  })
  return found
}

/** The answers and questions with which contacts in a card were given, each once. */
export const givenIn = (card: Card): readonly string[] => [
  ...new Set(spansIn(card).flatMap(({ given }) => given?.response ?? [])),
]

/** A card as it is kept to be drawn again: whose contacts stand in it is known, and what they are is looked up then. */
export const withoutGiven = (card: Card): Card =>
  withAbout(card, (span) => (span.given === undefined ? span : { ...span, text: '' }))

/**
 * What is kept, without what it says about somebody who has been forgotten. A text about a person is known by its form,
 * in whatever record it stands, however deep: no kind of record has to be listed for it.
 */
export const withoutPerson = (part: unknown, person: string): unknown => {
  if (typeof part !== 'object' || part === null) return part
  if (isAbout(part)) return part.about === person ? part.else : part
  if (!Array.isArray(part))
    return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, withoutPerson(one, person)]))
  const left = part.map((one) => withoutPerson(one, person))
  return part.some((one) => isAbout(one) && one.about === person) ? merged(left as Span[]) : left
}

/** Several runs of text in one line. */
export const joined = (...lines: readonly Line[]): Line =>
  lines
    .flatMap((line): readonly Span[] => (typeof line === 'string' ? [line] : line))
    .filter((span) => span !== '')
