import type { Call } from '../card.ts'
import { fold } from '../fold.ts'
import type { Locale } from '../words.ts'

const where = {
  de: '(?: (?:gerade|zurzeit|momentan|jetzt|noch))?(?: (?:in|im|aus|bei|beim|fur|von|vom|rund|unter|nahe|hier|hochstens|maximal|innerhalb|nicht weiter|\\d+ ?(?:km|kilometer))(?: .{2,60})?)?',
  en: '(?: (?:right now|now|at the moment))?(?: (?:in|from|near|for|of|under|within|around|close|nearby|here|at most|no more|\\d+ ?(?:km|miles))(?: .{2,60})?)?',
  hu: '(?: (?:most|jelenleg))?(?: .{2,60})?',
}
/** "Welche Angebote gibt es in Lüchow?", "was gibt es Neues?" ask for a list, and say which between their words. */
const shapes: readonly (readonly [Locale, RegExp])[] = [
  [
    'de',
    new RegExp(
      `^(?:(?:zeige?n?(?: sie)?(?: mir| uns)?|(?:gibt es|gibts|haben wir)|liste|welche|was fur|die|alle|aktuelle|offene|neue|neueste|neuesten|bald (?:ablaufende|endende)) )*(?:angebote|gesuche|eintrage)(?: (?:gibt es|haben wir|laufen bald ab|enden bald|die bald (?:enden|ablaufen)|sind (?:noch |gerade )?(?:offen|aktuell|neu|da)))?${where.de}$`,
    ),
  ],
  [
    'de',
    new RegExp(`^was (?:gibt es|gibts|gibt s|ist|haben wir)(?: denn)?(?: so)? (?:neues|neu)${where.de}$`),
  ],
  ['de', /^was (?:lauft|endet) bald(?: ab)?$/],
  [
    'en',
    new RegExp(
      `^(?:(?:show(?: me| us)?|list|which|what|all|the|any|are there|new|newest|latest|open|current) )*(?:offers|requests|listings)(?: (?:are there|do we have|are open|end soon|ending soon))?${where.en}$`,
    ),
  ],
  ['en', new RegExp(`^what(?: is|s| s) new${where.en}$`)],
  ['en', /^what ends soon$/],
  [
    'hu',
    new RegExp(
      `^(?:(?:mutas(?:d|sa)(?: meg)?|milyen|melyik|mely|minden|az|osszes|uj|legujabb|aktualis|nyitott|hamarosan lejaro) )*(?:ajanlatok|ajanlatokat|igenyek|igenyeket|hirdetesek|hirdeteseket)(?: (?:vannak|jarnak le hamarosan))?${where.hu}$`,
    ),
  ],
  ['hu', /^(?:mi(?: az)? ujsag|mi ujdonsag van|van valami uj|mik az ujdonsagok|mi uj van)(?: .{2,60})?$/],
  ['hu', /^mi jar le hamarosan$/],
]

/** Who seeks or does away with something asks for no list: "Angebote für Dachdeckerarbeiten gesucht". */
const otherwise =
  /(?:^| )(?:gesucht|such\w*|brauch\w*|wanted|needed|needs?|keres\w*|ker(?:unk|ek|em)\w*|torl\w*|eltavolit\w*|entfern\w*|losch\w*|delete|remove)(?= |$)/
const own = /(?: von (?:uns|mir)| of (?:ours|mine)| from us)$/

/** The list that a text asks for, if it does. */
export const asksForListings = (
  text: string,
): { readonly call: Call; readonly locale: Locale } | undefined => {
  const which = text.replace(/[\s.!?]+$/, '')
  const said = fold(which).replace(/[’']/g, ' ')
  const locale = otherwise.test(said) ? undefined : shapes.find(([, shape]) => shape.test(said))?.[0]
  const call: Call = own.test(said)
    ? { command: 'mine', input: {} }
    : { command: 'listing list', input: { which } }
  return locale && { call, locale }
}
