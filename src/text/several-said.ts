import type { Described } from '../command.ts'
import { unaccented } from '../fold.ts'
import { ended, isNoun, meantAlone, named } from './beginnings.ts'
import { isClosing, signs } from './closing-words.ts'
import { asksEverybody } from './goes-on.ts'
import { ownData } from './own-data.ts'
import { smallTalk } from './small-talk.ts'

type Kind = 'offer add' | 'request add' | 'question' | 'own' | 'thanks'

/** One thing of several that a message says. */
interface Part {
  readonly kind: Kind
  readonly text: string
}

/** Sentences and lines end, and clauses do; what follows a clause has to say plainly that it is something of its own. */
const joints = /(?<hard>[.!?;]+\s+|\s*\n\s*)|,\s+|\s+(?=(?:und|and|és)\s)/giu
const connected =
  /^(?:(?:[-–•*]|\d\)|und|and|és|außerdem|ausserdem|zudem|dann|übrigens|ferner|plus|aber|but|also|besides|oh|továbbá|emellett|illetve|valamint|viszont|de)[\s,:]+)+/iu

/** "Pótkocsit keresünk", "and need crates": as it would be with its verb in front, and with who needs it. */
const verbLast =
  /^(\S.*?)\s+(keresünk|keresek|kínálunk|kínálok|felajánlunk|felajánlok|such(?:en wir|e ich)|brauch(?:en wir|e ich)|biet(?:en wir|e ich))(\s+\S+ig)?[,.!]*$/iu
const verbFirst = (text: string): string =>
  text
    .trim()
    .replace(connected, '')
    .replace(verbLast, (_, what: string, verb: string, until = '') => `${verb.split(' ')[0]} ${what}${until}`)
    .replace(/^(?:are|am) (?=looking for)/i, '')
    .replace(/^(?=(?:need|offer) )/i, 'we ')

const has = /^(?:wir |ich |we |i )?(?:ha(?:b|tt|ve)|['’]ve)/
const hasSome = /^(?:wir |ich )?h[aä](?:be?n?|tten?) noch \d/iu

/** Says how, to whom, or for what something is to be had: words about what was said before, and no thing of its own. */
const details = new RegExp(
  [
    '\\b(?:kein\\w*|nicht|nichts|nur|es|das|ihn|sie|diese\\w*|welche[sn]?|da(?:fur|von|zu|mit)|jemand\\w*|selbst|bitte)\\b',
    'tausch|gegenzug|interess|abhol|abnehm|kaufer|besitzer|zuhause|zahl|lohn|preis|euro\\b|€|verpflegung|unterkunft|mithilf',
    "\\b(?:no|not|nothing|only|it|them|this|that|some(?:one|body)|please|swap|exchange|buyers?|price|pay\\w*|pick)\\b|n't",
    '\\b(?:nem|csak|semmi\\w*|ezt|azt|oket|erte|hozza|valaki\\w*|kerem|csere\\w*|vevo\\w*|fizet\\w*|forint\\w*|ft)\\b|erdek|elvi[vn]',
  ].join('|'),
)
/** Who seeks people tells what they get. */
const people =
  /\b(?:jemand|hilfe|helf|mitarb|azubi|auszubild|lehrling|prakti|aushilf|fahrer|person|leute|menschen|koch|someone|help|staff|apprentice|driver|volunteer|worker|people|valaki|segit|munka|dolgoz|tanulo|ember)|kraft\b|krafte\b/
const needs = /^(?:wir |ich )?(?:brauch|benotig)|^(?:we|i) need|^(?:szukseg|kellene)/

const isNew = (text: string): boolean =>
  /^(?:(?:unsere?|meine?|die|das|our|my|the|az?)\s+)?(?:neue?[ns]?|new|új)\s/iu.test(text)

const kindOf = (commands: readonly Described[], typed: string): Kind | undefined => {
  const text = verbFirst(typed).replace(/,$/, '')
  const begun = named(commands, text)
  const alone = meantAlone(commands, text)?.command.name
  if (smallTalk(text) === 'thanks' || alone === 'give thanks') return 'thanks'
  if (/\?\s*$/.test(text)) return asksEverybody(text) ? 'question' : undefined
  const own = ownData(text)?.call.command ?? (begun?.field && begun.command.name)
  if (own === 'forget me' || (own !== undefined && isNew(text))) return 'own'
  const last = ended(commands, text)
  const sure = begun && !(isNoun(begun) && !/^\S+:/.test(text)) && !has.test(unaccented(begun.begins))
  const name = (sure ? begun : last)?.command.name ?? (hasSome.test(text) ? 'offer add' : undefined)
  const thing = sure ? text.split(/\s+/).slice(begun.begins.split(' ').length).join(' ') : text
  return (name === 'offer add' || name === 'request add') && /\p{L}{3}/u.test(thing) ? name : undefined
}

/** Whether a clause says a thing of its own, or goes on with what was said before it. */
const isAnother = (kind: Kind, said: string, before: Part, hard: boolean): boolean => {
  if (kind === 'thanks') return true
  if (kind === 'own' || before.kind === 'own') return true
  if (details.test(said)) return false
  if (before.kind === 'thanks') return true
  // Who asks for something, and says that they need it, has said one thing twice.
  const asks = before.kind === 'question' || kind === 'question'
  if (asks) return hard && kind !== 'request add' && before.kind !== 'request add'
  if (before.kind === kind) return hard && !needs.test(said)
  return !(before.kind === 'request add' && people.test(unaccented(before.text)))
}

/**
 * What a message says one after the other, each as if it had been typed alone, where it is more than one thing and one of
 * them is to be published; what is asked comes first. Whatever is not plainly something of its own stays with what was
 * said before it. Undefined where it says one thing.
 */
export const severalSaid = (commands: readonly Described[], text: string): readonly string[] | undefined => {
  const ends = [...text.matchAll(joints), undefined].map((found) => ({
    at: found?.index ?? text.length,
    joint: found?.[0] ?? '',
    hard: found === undefined || found.groups?.hard !== undefined,
  }))
  const parts: Part[] = []
  let [from, hard] = [0, true]
  for (const [i, end] of ends.entries()) {
    const clause = text.slice(from, end.at)
    const whole = ends.slice(i).find((one) => one.hard) ?? end
    const upTo = ({ at, joint }: typeof end) => text.slice(from, at) + joint.trim()
    const closes = parts.length > 0 && isClosing(verbFirst(clause))
    const kind = closes
      ? 'thanks'
      : (kindOf(commands, upTo(end)) ?? (hard ? kindOf(commands, upTo(whole)) : undefined))
    // What is said after thanks goes on with what was said before them, and a name with the thanks.
    const thing = parts.findLastIndex((part) => part.kind !== 'thanks')
    const signed = i === ends.length - 1 && signs(parts.at(-1)?.text ?? '', clause)
    const at = thing < 0 || signed ? parts.length - 1 : thing
    const [before, goesOn] = [parts[thing] ?? parts.at(-1), parts[at]]
    if (kind !== undefined && (!before || isAnother(kind, unaccented(verbFirst(clause)), before, hard)))
      parts.push({ kind, text: verbFirst(clause) + end.joint })
    else if (goesOn) parts[at] = { ...goesOn, text: goesOn.text + clause + end.joint }
    else return undefined
    from = end.at + end.joint.length
    hard = end.hard
  }
  const said = parts.filter(({ kind }) => kind !== 'thanks')
  const listed = said.some(({ kind }) => kind === 'offer add' || kind === 'request add')
  if (!listed || parts.length < 2) return undefined
  return said
    .toSorted((a, b) => Number(b.kind === 'question') - Number(a.kind === 'question'))
    .map((part) => part.text.replace(/[\s.,;!]+$/, ''))
}
