import { bare } from '../fold.ts'
import { drops, refuses } from './declined.ts'

/** The words alone, without the quotes around them. */
export const wordsOf = (text: string): string => bare(text.replace(/[„“”"'’()]+/g, ''))

/** "Nein, die in Lenti": without the no to what was understood before. "No one", "no idea" and "no. 2" are something else. */
export const afterNo = (text: string): string =>
  text.replace(/^(?:(?:nein|nee|no)(?! (?:one|idea|clue|\d))[\s,]+|(?:nem|ne),\s*)(?=\S)/iu, '')

/** Whole words of the three languages, unaccented: one of German, one of English, one of Hungarian. */
const words = (...shapes: readonly string[]) => new RegExp(`(?<!\\S)(?:${shapes.join('|')})(?!\\S)`, 'g')

/** None of them, or another. */
const none = words(
  'kein\\w*|niemand\\w*|nichts|weder|hab\\w*(?: ich| wir)?(?: \\S+)? nicht|ein(?:en)? (?:ganz )?(?:anderer|anderen|neuer|neuen)',
  'none|neither|nor|no ?one|nobody|nothing|not (?:one|any|a single)|(?:dont|do not) have|another|a new',
  'egyik(?:et)? sem?|semelyik\\w*|senki\\w*|semmi\\w*|nincs\\w*|(?:egy )?(?:masik|uj)',
)

/** Not knowing which, or not minding. */
const doubt = words(
  'weiss|keine ahnung|ahnung|kein(?:en)? plan|(?:nicht|net) (?:ganz |so |mehr )?sicher|unsicher|kenn\\w*(?: \\S+)? nicht|nicht kenn\\w*|vielleicht|eventuell|evtl|egal|irgend\\w*|beliebig\\w*|oder',
  '(?:dont|do not|never) (?:really )?know|not (?:\\w+ )?sure|(?:no|any) idea|unsure|maybe|perhaps|possibly|any|any(?:one|body|thing)|either|whichever|whatever|or',
  'nem tud\\w*|fogalmam sincs|nem vagyok biztos|nem ismer\\w*|talan|esetleg|lehet|mindegy|(?:bar|akar)(?:mely|ki)\\w*|valamelyik\\w*|vagy',
)

/** Whatever else is not meant. */
const denial = words(
  'nicht|net|nie|niemals',
  'not|never|(?:do|dos|did|is|are|was|ca|wo|have|has)nt',
  'nem|ne|sem?|sincs\\w*|soha|dehogy',
)

/** What people put around it, and means none of what there is. */
const around = words(
  'ach|ah|ahm|hm+|tja|also|leider|sorry|nein|nee|ja|nicht|net|ich|wir|mir|uns|hab|habe|haben|bin|gar|ganz|noch|genau|so|da|davon|von|den|denen|diesen|dieser|der|die|das|dem|ihn|sie|er|es|allen|beiden|beidem|dreien|vieren|funfen|passt|stimmt|ist|richtig|welche[rnsm]?|wer|einzige[rns]?',
  'no|yes|i|im|id|we|ve|have|got|has|am|of|them|these|those|the|two|three|four|five|above|fits?|is|are|right|match(?:es)?|it|that|this|him|her|one|a|which|who|really|will|do|fine',
  'igen|nem|sajnos|az?|ezek|kozul|kozuluk|ez|ot|oket|o|jo|nekem|nekunk|ilyen(?:em|unk)?|olyan(?:om|unk)?|egy|egyik|melyik(?:et)?|ki|kit|pontosan|benne',
)
const pairs =
  /(?<!\S)(?:weder \S+(?: \S+)? noch|neither \S+(?: \S+)? n?or|sem? \S+(?: \S+)? sem?) \S+(?: \S+)?$/

const isAll = (said: string, ...shapes: readonly RegExp[]): boolean =>
  shapes.reduce((left, shape) => left.replace(shape, ' '), said).trim() === ''
const has = (said: string, shape: RegExp): boolean => said.search(shape) >= 0

/** "Weiß nicht", "no idea", "bármelyik": which one is not said. */
export const knowsNone = (text: string): boolean => {
  const said = wordsOf(text)
  return has(said, doubt) && isAll(said, doubt, none, around)
}

/** "Keiner von beiden", "hab ich nicht", "no one", "egyik sem"; enough of it all is something else. */
export const picksNone = (text: string): boolean => {
  if (drops(text) || refuses(text) || knowsNone(text)) return false
  const said = wordsOf(text)
  return has(said, none) && isAll(said.replace(pairs, ' '), none, around)
}

/**
 * Whether a text has a word of refusal or doubt in it, so that it means none of these, whatever else it says. What is
 * written on one of them says which: "niemand", where nobody is a choice.
 */
export const refusesAny = (labels: readonly string[], text: string): boolean => {
  const written = ` ${labels.map(wordsOf).join(' ')} `
  const said = wordsOf(afterNo(text))
  return [none, doubt, denial]
    .flatMap((shape) => said.match(shape) ?? [])
    .some((word) => !written.includes(word.length < 4 ? ` ${word} ` : ` ${word}`))
}
