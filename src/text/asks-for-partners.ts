import type { Call } from '../card.ts'
import { fold } from '../fold.ts'
import type { Locale } from '../words.ts'

/** What several are called together in Hungarian, without and with the ending of many. */
const groups = String.raw`(?:\S+ )?(?:partner|ceg|vallalkozas|egyesulet|iskola|onkormanyzat)`

/** "Welche Handwerksbetriebe gibt es?" asks for a list of partners, and says which between its words. */
const shapes: readonly (readonly [Locale, RegExp])[] = [
  [
    'de',
    /^(?:welche|was fue?r) (\S+(?:betriebe|firmen|unternehmen|partner))(?: gibt es| sind dabei| haben wir)?( (?:in|im|aus|bei|nahe|hier|um)(?: .{2,60})?)?$/,
  ],
  [
    'de',
    /^(?:welche|alle) (vereine|schulen|kommunen|gemeinden|betriebe|firmen|unternehmen)(?: gibt es| sind dabei| haben wir)?( (?:in|im|aus|bei|nahe|hier|um)(?: .{2,60})?)?$/,
  ],
  [
    'en',
    /^which (\S+(?: \S+)?) (?:partners|companies|businesses) are there( (?:in|near|nearby|within|around|here)(?: .{2,60})?)?$/,
  ],
  ['hu', /^milyen (\S+(?: \S+)?) (?:partnerek|cegek|vallalkozasok) vannak( .{2,60})?$/],
  ['hu', new RegExp(`^(?:milyen|mely|melyik) (${groups}(?:ek|ok|ak|k)) vannak(?: itt)?( .{2,60})?$`)],
  ['hu', new RegExp(`^(?:minden|az osszes|osszes) (${groups})$`)],
]

/** The list that a text asks for, if it does. */
export const asksForPartners = (
  text: string,
): { readonly call: Call; readonly locale: Locale } | undefined => {
  const said = fold(text).replace(/[\s.!?]+$/, '')
  for (const [locale, shape] of shapes) {
    const [, what, where = ''] = shape.exec(said) ?? []
    if (what !== undefined)
      return { call: { command: 'organization list', input: { which: `${what}${where}` } }, locale }
  }
  return undefined
}
