import { unaccented } from '../fold.ts'

/** What people say of themselves, or that they do not know. Unaccented, without what parts words. */
const verbs = [
  'arbeite|mochten?|moechten?|ich heisse|heisse ich|gehore|ich (?:bin|will|kann|komme|suche|brauche|habe)|bin (?:der|die)|wir (?:wollen|konnen|kommen|arbeiten|gehoren|suchen|brauchen)|mein name|weiss (?:ich )?(?:es )?(?:noch )?nicht|keine ahnung',
  "work (?:for|at)|working (?:for|at)|i (?:work|am|want|would|have|need)|i'(?:m|d|ve)|we (?:are|want|would)|would like|my name|don'?t know|do not know|dunno|not sure|no idea|want to",
  'dolgoz(?:om|unk)|szeretne(?:k|nk)|vagyok|vagyunk|tartoz(?:om|unk)|csatlakozni|csatlakozne(?:k|nk)|belepni|nevem|nem tud(?:om|juk)|fogalmam',
]
const said = new RegExp(`(?:^| )(?:${verbs.join('|')})(?: |$)`)

/** Whether that is a sentence of somebody about themselves, and nothing is called so: "ich arbeite beim Holzhof". */
export const isNoName = (text: string): boolean =>
  said.test(
    unaccented(text)
      .replace(/’/g, "'")
      .replace(/[^\p{L}\p{N}']+/gu, ' ')
      .trim(),
  )

/** Whether behind a comma that may be who somebody is: two words at least, none of which joins or counts. */
export const mayBePerson = (part: string): boolean =>
  /\S\s+\S/.test(part) && !/\d|&|(?:^|\s)(?:und|and|és|es)(?:\s|$)/iu.test(part)

/** What joins the parts of a name, or stands before it. */
const particle = /^(?:von|van|vom|zu|zum|zur|de|der|den|dem|di|da|la|dr\.?|prof\.?|ifj\.?|id\.?|özv\.?)$/iu

/** Words of sentences, none of which is in a name that is written small. Unaccented. */
const littleWords =
  /^(?:ich|mich|mir|wir|uns|ihr|sie|du|man|hab\w*|bin|ist|sind|kann?|konn\w*|darf|durf\w*|will|woll\w*|mocht\w*|lass\w*|(?:mit)?mach\w*|komm\w*|rein|dazu|bitte|auch|hier|neu|kein\w*|nicht|noch|und|oder|aber|aus|beim?|fur|mit|wie|was|wer|wo|i|me|my|we|us|you|can|could|may|would|want|have|no|not|please|let|join|in|at|from|of|and|or|the|an?|az|es|is|mi|engem|vagyok|szeretn\w*|csatlakoz\w*|kerem|kerlek|nincs|nem)$/

/**
 * Whether what a sentence says somebody is called looks like a name: its words are capitalized, or they are three at most
 * and none of them is one of sentences. "Lasst ihr mich rein" is nobody.
 */
export const looksLikeName = (said: string): boolean => {
  const words = said.split(/\s+/).filter((word) => !particle.test(word))
  if (words.length === 0 || !/^[\p{L}\p{M}'’.() -]+$/u.test(said)) return false
  if (words.every((word) => /^\p{Lu}/u.test(word))) return words.length <= 5
  return words.length <= 3 && !words.some((word) => littleWords.test(unaccented(word)))
}
