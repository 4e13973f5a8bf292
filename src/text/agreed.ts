import { bare } from '../fold.ts'

const yes =
  'yes|yep|yeah|yup|sure|ok|okay|ja|jo|jap|jep|jawohl|klar|gern|gerne|genau|richtig|igen|rendben|persze'
const goAhead =
  'go ahead|please do|do it|do that|(?:mach|macht|machen sie) (?:das|es|mal|so)(?: so)?|mehet|(?:jovahagy|megerosit|beleegyez)(?:om|em)'
const thanks = 'danke|thanks|thank you|koszonom|koszi'
const right = [
  '(?:das |alles |es )*(?:stimmt|passt)(?: das| so| alles| schon)*',
  '(?:das (?:ist )?|ist )?alles (?:richtig|korrekt|gut so|in ordnung)',
  '(?:all|everything|looks|that is|that s|thats|it is|it s|its|this is)(?: all| looks)* (?:right|correct|good|fine)',
  '(?:ez |minden |igy )*(?:stimmel|megfelel|helyes|jo lesz)(?: igy)?|igy jo|minden jo',
]
  .map((shape) => `(?:(?:${thanks}) )?(?:${shape})`)
  .join('|')
const ownData = [
  '(?:meine|die|alle|alle meine) (?:daten|angaben) (?:stimmen|passen|sind (?:richtig|korrekt|in ordnung))(?: alle| so)*',
  '(?:my|the|all my) (?:data|details|information|info) (?:is|are|look|looks)(?: all)? (?:right|correct|good|fine)',
  '(?:helyesek|jok|rendben vannak|megfelelnek|stimmelnek) (?:az? )?adata(?:im|k|ink)',
  '(?:az? )?adata(?:im|k|ink) (?:helyesek|jok|rendben vannak|megfelelnek|stimmelnek)',
].join('|')
/** What goes along with a yes and adds nothing to it: "ja, das ist er", "yes, both are me", "igen, ő az". */
const along = [
  'das die der den es er sie ihn ihm ich bin ist sind war auch mal doch gern gerne jetzt beide beides wir naturlich',
  'that thats is it its s am me him her them he she they both are i im we too do lets just now',
  'o az ez en is vagyok vagyunk mindketto legyen tegyuk tegye tedd csak nyugodtan',
]
  .join(' ')
  .replaceAll(' ', '|')
const kind = `bitte|please|kerem|kerlek|${thanks}|so`

const whole = (...shapes: readonly string[]) =>
  new RegExp(`^(?:${shapes.join('|')})(?: (?:${[...shapes, kind].join('|')}))*$`)
const agreed = whole(yes, goAhead, right, ownData)
const saysYes = new RegExp(`^(?:${yes}) (?=\\S)`)
const nothingMore = new RegExp(`^(?:${yes})(?: (?:${along}|${yes}|${kind}))*$`)
const data = new RegExp(`(?:^| )(?:${ownData})(?: |$)`)
const rightly = new RegExp(`(?:^| )(?:${right}|${ownData})(?: |$)`)

const words = (text: string): string => bare(text.replace(/['’]/g, ' '))

/** "Ja", "jo passt", "yes, go ahead", "ja, das ist er": agreed, and nothing else. */
export const agrees = (text: string): boolean =>
  agreed.test(words(text)) || (!text.includes('?') && nothingMore.test(words(text)))

/** "Ja, das ist er", "yes, let him in", "igen, ő az": what is agreed to is about somebody. */
export const saysWho = (text: string): boolean =>
  /(?:^| )(?:er|ihn|ihm|he|him|she|her|o az|vagyok|ich bin|i am|i m)(?: |$)/.test(words(text))

/** "Stimmt so", "Helyesek az adataim": agreed to how something stands; a mere "ja" is not. */
export const findsRight = (text: string): boolean => agrees(text) && rightly.test(words(text))

/** "Stimmt so" without a yes: it says how something stands, and "ja, passt" may be said to anything. */
export const onlyFindsRight = (text: string): boolean => findsRight(text) && !saysYes.test(words(text))

/** "Meine Angaben stimmen": it can only be said of one's own data. */
export const findsDataRight = (text: string): boolean => agrees(text) && data.test(words(text))

/** "Igen, kilépek", "ja alles weg": what is agreed to in words of one's own, without the yes. */
export const agreedTo = (text: string): string | undefined => {
  const said = words(text)
  const rest = said.replace(saysYes, '')
  return rest === said || rest === '' || text.includes('?') || said.split(' ').length > 8 ? undefined : rest
}

const all = 'alles|everything|mindent'
const deleting = new RegExp(
  `^(?:${yes}) (?:(?:${all}|${kind}|dann|jetzt) )*(?:losch\\w*|delete|erase|torol\\w*|torl\\w*)(?: (?:${all}|${kind}|sie))*$`,
)

/** "Ja, alles löschen", "igen, töröljék": a yes that says of itself that it deletes, and nothing besides. */
export const deletes = (text: string): boolean => deleting.test(words(text))

const beside = new RegExp(`(?<![^ ])(?:${along}|${yes}|${kind})(?![^ ])`, 'g')

/** "Ja, dann bitte zusammenlegen": what a yes is said to besides, without all that adds nothing. */
export const agreedBesides = (text: string): string | undefined =>
  agreedTo(text)?.replace(beside, ' ').trim() || undefined
