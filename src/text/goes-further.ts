import type { Described } from '../command.ts'
import { fold, unaccented } from '../fold.ts'
import { type Beginning, named } from './beginnings.ts'

const seeking =
  /\b(?:such(?:e|en|t|st)|gesucht|brauch\w*|benotig\w*|fehl(?:t|en)|hilft|look(?:ing)? for|needs?|needed|wanted|seek(?:s|ing)?|keres(?:unk|ek|nek|s|tetik|ett)?|kellene?|szukseg\w*|hianyzik)\b/

const inName = /^(?:am|an|der|im|in|bei|ob|a\.|d\.|i\.|upon|on|the|de|la)$/u

/** "Hitzacker (Elbe).", "Frankfurt am Main": a town's name and nothing behind it. */
const isTown = (said: string): boolean => {
  const words = said.replace(/[.!]+$/, '').split(/\s+/)
  const inside = (i: number) => i > 0 && i < words.length - 1
  return (
    words.length <= 3 &&
    words.every(
      (word, i) => /^\(?\p{Lu}[\p{L}\p{M}'’/-]+\)?$/u.test(word) || (inside(i) && inName.test(word)),
    )
  )
}

const behind = ({ begins }: Beginning, text: string): string =>
  text.trim().split(/\s+/).slice(begins.split(' ').length).join(' ')

/** What members say of their own partner. */
const isOwn = ({ command, field }: Beginning): boolean => field !== undefined && command.access === 'member'

const typeOf = ({ command, field }: Beginning) => command.fields.find(({ name }) => name === field)?.type

/** "Ort: Gartow, Telefon: 05841 123" says two things of the same; "Ort: Gasthaus, Zeit: 19 Uhr" is a note. */
const isNote = (commands: readonly Described[], { command }: Beginning, said: string): boolean =>
  said
    .split(/[,;]\s+/)
    .some((part) => /^\p{L}[\p{L} .-]{0,30}:\s/u.test(part) && named(commands, part)?.command !== command)

/** "Neuer Partner gesucht für Hofladen": no name follows, which begins with a capital, or behind a colon. */
const namesNobody = (begun: Beginning, text: string): boolean => {
  const said = behind(begun, text)
  const isName = Object.values(begun.command.words).some(({ name }) => fold(name) === begun.begins)
  if (isName || /:\s*$/.test(text.trim().slice(0, -said.length))) return false
  return !/^[\p{Lu}\p{N}„“"'<]/u.test(said) || seeking.test(unaccented(said))
}

const mostTopics = 4 // words of what somebody asks help with
const toUs = /^(?:us|me|uns|mich|mir|nekunk|nekem)(?![\p{L}\p{N}])/u
const mostInName = 5 // words of a partner

/** "Write to us at …": nobody is named to whom something is to be passed on, and nothing that is. */
const writesToNobody = (begun: Beginning, text: string): boolean => {
  const said = behind(begun, text)
  const [named = ''] = said.split(/:\s/)
  return toUs.test(unaccented(said)) || named.split(/\s+/).length > mostInName
}

/**
 * "Wir sind in Lüchow und suchen einen Tischler", "Neuer Partner gesucht": sentences that only begin like what is to
 * stand on one's own page, or like a partner's name.
 */
export const goesFurther = (commands: readonly Described[], begun: Beginning, text: string): boolean => {
  const { begins, command, field } = begun
  const said = behind(begun, text)
  if (said === '') return false
  // "Felvesz valaki munkást?" is no yes to anybody.
  if (command.name === 'join approve') return said.endsWith('?')
  // "Hilfe! Wer hat ein Zelt für morgen?"
  if (command.name === 'help') return said.endsWith('?') && said.split(/\s+/).length > mostTopics
  if (command.name === 'write') return writesToNobody(begun, text)
  if (command.name === 'organization add' && field === undefined) return namesNobody(begun, text)
  if (field === undefined) return false
  const surely = begins.endsWith(':')
  if (!isOwn(begun)) return !surely && said.endsWith('?')
  // What a partner writes about itself may ask and seek.
  if (surely && typeOf(begun) === 'paragraph') return false
  if (said.endsWith('?') || seeking.test(unaccented(said))) return true
  return field === 'town' && (surely ? isNote(commands, begun, said) : !isTown(said))
}

/** What changes one's own partner without a colon may be meant otherwise, unless it chooses, or tells a number or an address. */
export const isGuess = (begun: Beginning, text: string): boolean => {
  const said = behind(begun, text)
  if (!isOwn(begun) || begun.begins.endsWith(':') || said === '') return false
  const type = typeOf(begun)
  return type === 'paragraph' || (type === 'text' && !/\d|@|\p{L}\.\p{L}/u.test(said))
}
