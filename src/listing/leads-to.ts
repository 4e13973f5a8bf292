/** What says of a number or an address that it is one, in front of it. */
const label = [
  'tel|telefon|telefonnummer|handy|handynummer|mobil|mobilnummer|mobiltelefon|fon|festnetz|nummer|whatsapp|sms|signal|anruf|anrufe|anrufen|melden|kontakt|rückfragen|infos?|erreichbar|ruft|ruf|rufen|rufnummer|e-?mail|mail|mailadresse|mailto',
  'phone|mobile|cell|number|call|text|ring|contact|reach',
  'telefonszám|telefonszámom|telefonszámunk|szám|számom|számunk|elérhetőség|elérhetőségem|elérhető|hívható|hívjon|hívjatok|hívjanak|hívj|telefonon|érdeklődni|e-mailben',
].join('|')
/** What people say with it, and of what leads to nothing that is what is left: "unter", "my … is". */
const around =
  'bitte|meine?|unsere?|mich|uns|sie|einfach|gern|gerne|direkt|per|via|auf|zu|erreichen|bei|unter|an|ist|lautet|please|my|our|me|us|just|at|on|is|to|by|the|az?|ezen|lehet|kérem'
const near = 'bitte|please|kérem|unter|bei|an|auf|ist|per|at|on|is|to|via|az?|und|oder|and|or|és|vagy'

const word = (words: string) => String.raw`(?<![\p{L}\p{N}-])(?:${words})[.:]{0,3}\s{0,4}`
/** As a regular expression: what says of mere figures behind it that they are a number to call. */
export const saysNumber = `${word(label)}(?:${word(`${label}|${around}`)})*`
const leads = new RegExp(
  `(?:${word('und|oder|and|or|és|vagy')})?(?:${word(around)})*${saysNumber}$|(?:${word(around)})*${word(near)}$`,
  'iu',
)
const trails =
  /^(?:-?[aeoöáé]?s)?\s{0,4}(?:(?:bitte|gern|gerne|jederzeit|telefonisch|zu)\s+)*(?:anrufen|melden|erreichbar|erreichen|hívható|elérhető|(?:telefon)?szám(?:on|ra|om|unk)?)(?![\p{L}\p{N}])/iu

/** What stands before a number or an address and only leads to it, taken away. */
export const withoutLead = (before: string): string => before.replace(leads, '')
/** What stands behind it and says nothing without it, taken away. */
export const withoutTrail = (behind: string): string => behind.replace(trails, '')
