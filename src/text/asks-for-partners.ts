import type { Call } from '../card.ts'
import { fold } from '../fold.ts'

/** "Welche Handwerksbetriebe gibt es?" asks for a list of partners, and says which between its words. */
const shapes: readonly RegExp[] = [
  /^(?:welche|was fur) (\S+(?:betriebe|firmen|unternehmen|partner))(?: gibt es| sind dabei| haben wir)?( (?:in|im|aus|bei) .{2,60})?$/,
  /^(?:welche|alle) (vereine|schulen|kommunen|gemeinden|betriebe|firmen|unternehmen)(?: gibt es| sind dabei| haben wir)?( (?:in|im|aus|bei) .{2,60})?$/,
  /^which (\S+(?: \S+)?) (?:partners|companies|businesses) are there( in .{2,60})?$/,
  /^milyen (\S+(?: \S+)?) (?:partnerek|cegek|vallalkozasok) vannak( .{2,60})?$/,
]

/** The list that a text asks for, if it does. */
export const asksForPartners = (text: string): Call | undefined => {
  const said = fold(text).replace(/[\s.!?]+$/, '')
  const [, what, where = ''] = shapes.map((shape) => shape.exec(said)).find((found) => found !== null) ?? []
  return what === undefined
    ? undefined
    : { command: 'organization list', input: { which: `${what}${where}` } }
}
