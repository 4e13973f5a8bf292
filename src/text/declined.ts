import { bare } from '../fold.ts'

const no = 'nein|nee|ne|no|nope|nem'
const thanks = 'danke|lieber nicht|doch nicht|thanks|thank you|koszonom|koszi|inkabb ne|megse|megsem'
const enough =
  'doch nicht|lieber nicht|lass gut sein|lassen sie(?: es)?(?: gut sein)?|lass es|lass mal|vergiss es|vergessen sie es|egal|schon gut|stop|stopp|halt|zuruck|back|vissza|never ?mind|forget it|leave it|not now|hagyjuk|hagyd|hagyja|mindegy|inkabb ne|megse|megsem|nem kell'

const says = (shape: string) => new RegExp(`^(?:${shape})$`)
const refused = says(`(?:${no})(?: (?:${thanks}|${enough}))*`)
const dropped = says(`(?:ach |na |oh |oke |ok )?(?:(?:${no}) )?(?:${enough})(?: (?:danke|thanks|koszonom))?`)

/** "Nein", "nein danke": an answer to a question, of which there is one. */
export const refuses = (text: string): boolean => refused.test(bare(text))

/** "Lass gut sein", "never mind": enough of it, whatever it is. */
export const drops = (text: string): boolean => dropped.test(bare(text))
