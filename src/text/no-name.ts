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
