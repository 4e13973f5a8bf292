import type { Call } from '../../card.ts'
import { askedTerm } from '../../domain/glossary.ts'
import { fold, withoutArticle } from '../../fold.ts'
import { locales } from '../../words.ts'
import { type Beginning, isWhole } from '../beginnings.ts'
import type { Reading, Said } from '../heard.ts'
import { ownData } from '../own-data.ts'
import { plainSaid } from '../plain-said.ts'
import { smallTalk } from '../small-talk.ts'
import { whereabouts } from '../whereabouts.ts'

const ownWord =
  /(?<!\p{L})(?:mein\p{L}*|my|\p{L}*sz[aá]mom\p{L}*|\p{L}*c[ií]mem\p{L}*|az e-?mail-?c[ií]m\p{L}*)(?!\p{L})/iu
/** "20 km weg" is where, and nothing that is gone. */
const away = /(?:km|kilometer|miles?)\s+(?:weg|entfernt|away)/iu
const surplus = /\b(?:too (?:many|much)|to spare|left over|zu viele?|übrig)\b/iu

/** What begins or sounds like something else is not looked at: a command as a whole, one thing of it ("Netzwerk Motto: …"), what is left over. */
const isElse = (found: Beginning | undefined, text: string): boolean => {
  const begins = text.split(/\s+/).slice(0, found?.begins.split(' ').length).join(' ')
  return (
    away.test(text) ||
    (found !== undefined &&
      ((found.command.previewed && surplus.test(text)) || isWhole(found, text) || begins.endsWith(':')))
  )
}

/** What another reading knows better of: one's own number is no partner's, "was ist Heu?" is asked of all, who is in asks for no door. */
const isKnownBetter = ({ command, input }: Call, text: string, stands: Said['stands']): boolean =>
  (command === 'organization contact' && (ownWord.test(text) || whereabouts(text) !== undefined)) ||
  (command === 'term show' && askedTerm(text) !== undefined) ||
  (command === 'join ask' && stands !== 'outside') ||
  (input.listing !== undefined && ownData(text) !== undefined)

/**
 * "Das Heu ist weg", "wer macht hier alles mit?": a whole sentence whose words say what is meant. Where nothing is known by
 * what it names, it is what it would have been without.
 */
export const saidPlainly: Reading = ({ commands, text, stands, found, anew }) => {
  // What is said to all is answered as that.
  if (stands === undefined || smallTalk(text) !== undefined || isElse(found, text)) return undefined
  const heard = plainSaid(commands, text, stands)
  if (heard === undefined || isKnownBetter(heard.call, text, stands)) return undefined
  const { command, input } = heard.call
  const byName = found && locales.some((locale) => fold(found.command.words[locale].name) === found.begins)
  // "Correct the marquee", "cancel our request": a listing is nothing that these are about.
  const ofNone = found?.command.fields.every(({ record }) => record !== 'listing')
  if (byName && !(ofNone && input.listing)) return undefined
  const other = anew(text)
  if (other.call.command === command) {
    const isSame = Object.entries(input).every(([key, said]) => {
      const before = other.call.input[key]
      return before !== undefined && withoutArticle(fold(before)) === fold(said)
    })
    // What is shown anyway is best known to what has heard it before; "verlängern Heu" says the same, and is no guess.
    const shows = commands.some(({ name, changes }) => name === command && !changes)
    if (shows || (found?.command.name === command && isSame)) return undefined
  }
  const named = Object.keys(input).length > 0
  return heard.instead || !named ? heard : { ...heard, instead: other.call }
}
