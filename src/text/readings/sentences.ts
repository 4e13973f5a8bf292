import { readCall } from '../../card.ts'
import { fold, unaccented } from '../../fold.ts'
import { circleSaid } from '../../person/correct.ts'
import { locales } from '../../words.ts'
import { findsRight } from '../agreed.ts'
import { askedHere } from '../asked-here.ts'
import { asksForListings } from '../asks-for-listings.ts'
import { asksForPartners } from '../asks-for-partners.ts'
import { type Beginning, isQuestion, isWhole, meantAlone } from '../beginnings.ts'
import { amountInstead } from '../corrected.ts'
import { doorSaid, nameSaid } from '../door-said.ts'
import type { Reading } from '../heard.ts'
import { insideSaid } from '../inside-said.ts'
import { joiningSaid } from '../joining-said.ts'
import { listingSaid } from '../listing-said/listing-said.ts'
import { modulesSaid } from '../modules-said.ts'
import { byArticle, ownData, ownListing } from '../own-data.ts'
import { smallTalk } from '../small-talk.ts'
import { takenBack } from '../taken-back.ts'
import { watchEnded, watchUnwanted } from '../watch-ended.ts'
import { watchSaid } from '../watch-said.ts'
import { whereabouts } from '../whereabouts.ts'
import { wholeSaid } from '../whole-said.ts'

/** Whoever stands at the door wants to come in, whatever else their sentence may begin like. */
export const wantsToJoin: Reading = ({ text, stands, found, draft }) => {
  if (stands !== 'outside') return undefined
  const self = draft === undefined ? nameSaid(text) : undefined
  return joiningSaid(text) ?? self ?? (found === undefined ? doorSaid(text) : undefined)
}

/** Who coordinates, what it is all about: asked of the network itself, at its door, too. */
export const ofNetwork: Reading = ({ text }) => askedHere(text) ?? byArticle(text)

/**
 * "Holzhof nicht erreicht": what those inside say of somebody, in its own order, whatever offer it may begin like. Whom
 * nobody knows it is not said of; but whom one's own contact is to be hidden from is asked for, and hidden from nobody else.
 */
export const saidWhole: Reading = ({ text, stands, found, commands, anew }) => {
  const heard = stands && wholeSaid(text, stands, found !== undefined && !found.command.previewed)
  if (!heard) return undefined
  const named = (name: string) => commands.find((command) => command.name === name)
  const { call: instead } = anew(text)
  const other = named(instead.command)
  const sought = other?.otherwise || other?.previewed
  if (heard.call.command === 'contact end' && (sought || instead.command === 'profile'))
    return { ...heard, instead: { command: 'contact end', input: {} } }
  const { access = 'anyone' } = named(heard.call.command) ?? {}
  if (!['coordinator', 'person'].includes(access) && sought) return heard
  // What begins like a command has asked for that.
  return { ...heard, instead, ...(found?.command === other && { asked: true }) }
}

/** "Schalte das Glossar aus", though it may begin like a command of it. */
export const ofModules: Reading = ({ text, stands }) =>
  stands === undefined || stands === 'outside' ? undefined : modulesSaid(text)

/** "Sag Bescheid, wenn jemand Heu anbietet", "Suchauftrag Heu beenden"; a command by its name alone is that command. */
export const ofWatches: Reading = ({ text, stands, found }) =>
  stands === 'outside' || (found && isWhole(found, text)) ? undefined : (watchEnded(text) ?? watchSaid(text))

/** "Nicht mehr Heu", where that is nothing else. */
export const endsWatch: Reading = ({ text, stands, found }) =>
  stands === 'outside' || found !== undefined ? undefined : watchUnwanted(text)

/** What those inside say in sentences of their own is the command that it means, where that hears it so, too. */
export const saidInside: Reading = ({ text, stands, found, anew }) => {
  const inside = found === undefined && stands ? insideSaid(text, stands) : undefined
  const heard = inside && anew(inside.text)
  return inside && heard?.call.command === inside.command
    ? { ...heard, locale: inside.locale, ...(inside.guess && { guess: true }) }
    : undefined
}

/** What says all it says in its name; beginnings like "meine" or "wir haben" may be about one's own data. */
const mayBeOwn = (begun: Beginning, text: string): boolean => {
  const { command, begins } = begun
  const { access, previewed, otherwise, changes, fields } = command
  if (isWhole(begun, text)) return false
  // "Visszavonom a hozzájárulásomat": what is to be withdrawn may be one's consent.
  const [only, ...more] = fields
  if (only?.type === 'record' && more.length === 0 && changes) return true
  const asNamed = !otherwise && locales.some((locale) => fold(command.words[locale].name) === begins)
  return !asNamed && (access === 'self' || previewed || !changes)
}

/** What is said of one's own data is neither sought among partners nor offered. */
export const ofOwnData: Reading = ({ text, found }) => {
  const heard = found === undefined || mayBeOwn(found, text) ? ownData(text) : undefined
  // "Suche ein Rad, meine Nummer ist …", "Nachricht an Ökohof: meine Nummer ist …" changes nothing of one's own.
  const within = !/^(?:und |also |hallo )*(?:mein|ich|my|i |az? |en |mostant)/.test(unaccented(text))
  const other = found?.command.name === 'write' || listingSaid(text) !== undefined
  return heard?.call.command === 'profile' && within && other ? undefined : heard
}

/** "Wir sind nach Gartow gezogen", "Wir haben bis 17 Uhr geöffnet": nobody seeks or offers that, however it begins. */
export const saidOfPlace: Reading = ({ text, found }) =>
  found === undefined || found.field === 'town' || found.command.previewed ? whereabouts(text) : undefined

/** A listing was a mistake: that is to go, and not whoever says so. */
export const ofOwnListing: Reading = ({ text, found }) =>
  found === undefined && text.length < 300 && !isQuestion(text) ? ownListing(text) : undefined

/** "Telefon: niemand": a partner's own number is for all, so it is one's own that nobody shall see. */
export const hiddenFromAll: Reading = ({ text }) => {
  const input = circleSaid(text)
  return input && Object.values(input).includes('nobody')
    ? { call: { command: 'profile', input } }
    : undefined
}

/** "Mach das rückgängig": said beneath what can be undone, it means that. */
export const takesBack: Reading = ({ text, draft }) => {
  const done = draft?.used || draft?.choices.some((choice) => readCall(choice)?.command === 'undo')
  // "Nee, 4 t" beneath what has been done: what is to be instead is said anew.
  const published = draft?.choices.some((choice) => readCall(choice)?.command === 'withdraw')
  const amount = done && !published ? amountInstead(text) : undefined
  const said =
    takenBack(text) ?? (amount ? { call: { command: 'undo', input: {} }, unplaced: amount } : undefined)
  if (said === undefined || 'act' in said.call.input) return said
  const [only, ...others] = (draft?.lasting ? draft.choices : [])
    .map(readCall)
    .filter((call) => call?.command === said.call.command)
  return only && others.length === 0 ? { ...said, call: only, pressed: true } : said
}

/** "Meine Angaben stimmen", "passt alles so": what is held is shown, with the button that confirms it. */
export const confirmsOwn: Reading = ({ text, found }) =>
  found === undefined && findsRight(text) ? { call: { command: 'privacy', input: {} } } : undefined

/** "Hallo", "danke": a command only where nothing else is said. */
export const saidAlone: Reading = ({ commands, text }) => {
  const meant = meantAlone(commands, text)
  return (
    meant && {
      call: { command: meant.command.name, input: {} },
      ...(meant.locale && { locale: meant.locale }),
    }
  )
}

/** "Guten Morgen zusammen", "so ein Mist": answered by one line, and never sought. */
export const saidToAll: Reading = ({ text }) => {
  const talk = smallTalk(text)
  if (talk === 'thanks') return { call: { command: 'give thanks', input: {} } }
  return talk && { call: { command: 'help', input: { command: text } } }
}

/** "Welche Vereine gibt es?" asks for a list, and for nothing that a partner has. */
/** What is shown or sought by words that begin like it is a list all the same, where all of it asks for one. */
export const listOfListings: Reading = ({ text, found }) =>
  found?.command.changes ? undefined : asksForListings(text)
export const listOfPartners: Reading = ({ text, found }) =>
  found === undefined ? asksForPartners(text) : undefined
