import { bare } from '../fold.ts'

const no = 'nein|nee|ne|no|nope|nem'
const thanks = 'danke|thanks|thank you|koszonom|koszi'
const enough =
  '(?:lieber |dann |jetzt |bitte )*(?:doch )?(?:lieber )?nicht|lass gut sein|lassen sie(?: es)?(?: gut sein)?|lass es|lass mal|vergiss es|vergessen sie es|egal|schon gut|stop|stopp|halt|zuruck|back|vissza|never ?mind|forget it|leave it|not now|rather not|hagyjuk|hagyd|hagyja|mindegy|inkabb ne|megse|megsem|nem kell'
/** "Nicht veröffentlichen", "das soll nicht veröffentlicht werden": what all would read is left. */
const publish = [
  '(?:(?:noch|bitte|lieber|doch|es|das) )*(?:nicht|nix) (?:veroffentlichen|posten)',
  '(?:das )?(?:(?:ich|wir) )?(?:mocht\\w*|will|wollen)(?: (?:ich|wir))?(?: (?:das|es|doch|lieber|noch|so|hier|jetzt))* nicht(?: (?:so|hier|jetzt))? (?:veroffentlich(?:en|t haben)|posten)',
  '(?:das|es) (?:soll|sollte|darf)(?: (?:bitte|doch|lieber|noch|so))* nicht(?: (?:so|hier))? (?:veroffentlicht|gepostet) werden',
  '(?:(?:please|but) )*(?:don t|dont|do not) (?:publish|post)(?: it| that| this)?(?: yet)?',
  '(?:i|we) (?:(?:don t|dont|do not|wouldn t|would not) (?:want|wish|like)|d rather not|would rather not)(?: to)?(?: (?:it|that|this))?(?: to be| be)? (?:publish|post)(?:ed)?(?: it| that| this)?(?: yet)?',
  '(?:it|that|this) (?:should not|shouldn t|must not|mustn t) be (?:published|posted)(?: yet)?',
  '(?:(?:meg|inkabb|kerem|kerlek|ezt|azt) )*ne (?:(?:tegyek|tegyetek|tegye|tedd|tegyuk) kozze|jelenjen meg)',
  '(?:(?:en|mi|meg|inkabb|ezt|azt) )*nem (?:szeretn\\w*|akar\\w*|kivan\\w*)(?: (?:ezt|azt|meg))? (?:kozzetenni|megjelentetni)',
  '(?:(?:en|mi|meg|inkabb) )*nem (?:szeretn\\w*|akar\\w*) ha (?:ez |ezt )?(?:megjelenne|kozzetennek)',
]
  .map((shape) => `(?:(?:${no}) )?${shape}(?: (?:bitte|please|kerem|kerlek|${thanks}))*`)
  .join('|')
/** "Mégsem kívánok kilépni", "nein, ich will doch nicht austreten". */
const wantsNot = [
  `(?:(?:${no}|ach) )?(?:ich|wir) (?:will|wollen|mocht\\w*|wurd\\w*)(?: \\S+){0,2} (?:doch|lieber) (?:lieber |doch |gar )?(?:nicht|nicht mehr|bleiben)(?: \\S+){0,2}`,
  `(?:(?:${no}) )?(?:i|we) (?:don t|dont|do not|d rather not) (?:want|wish|like)?(?: to)?(?: \\S+){0,3} (?:after all|any ?more)`,
  `(?:(?:${no}) )?(?:megsem|inkabb (?:ne|nem|megsem)) (?:kivan|szeretn|akar)\\w*(?: \\S+){0,3}`,
].join('|')

const says = (shape: string) => new RegExp(`^(?:${shape})$`)
const refused = says(`(?:${no})(?: (?:${thanks}|${enough}))*`)
const unpublished = says(publish)
const dropped = says(
  `(?:ach |na |oh |oke |ok )?(?:(?:${no}) )?(?:${enough})(?: (?:${thanks}|${enough}))*|${wantsNot}|${publish}`,
)

const words = (text: string): string => bare(text.replace(/['’]/g, ' '))

/** "Nein", "nein danke": an answer to a question, of which there is one. */
export const refuses = (text: string): boolean => refused.test(words(text))

/** "Lass gut sein", "never mind", "Mégsem kívánok kilépni": enough of it, whatever it is. */
export const drops = (text: string): boolean => dropped.test(words(text))

/** "Das soll nicht veröffentlicht werden": it drops what waits to be published, and may well be why something is removed. */
export const keepsBack = (text: string): boolean => unpublished.test(words(text))

const saysNo = new RegExp(`^(?:(?:${no}|lieber|doch|rather|inkabb) )+(?=\\S)`)

/** "Nein, andersherum": what is wanted instead, without the no. */
export const refusedFor = (text: string): string | undefined => {
  const said = words(text)
  const rest = said.replace(saysNo, '')
  return rest === said || text.includes('?') || said.split(' ').length > 8 ? undefined : rest
}
