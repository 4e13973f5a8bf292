import type { Described } from '../command.ts'
import type { Scene } from '../context.ts'
import { lookAt } from '../desk/desk.ts'
import { joins } from '../domain/join.ts'
import { askedAbout, type Listing, listings, stateOf } from '../domain/listing.ts'
import { textIn } from '../domain/listing-text.ts'
import { todayIn } from '../domain/network.ts'
import { type Organization, organizations } from '../domain/organization.ts'
import { isWhollyConfirmed, memberships, people } from '../domain/person.ts'
import { waitingResponses } from '../listing/response-items.ts'
import { isReachable, type Reader } from '../reader.ts'
import { guessLocale } from '../search/guess-locale.ts'
import { findAll, type Kept } from '../store.ts'
import type { Facts } from './likely.ts'

type Inside = Pick<Scene<'person'>, 'account' | 'network' | 'store' | 'now' | 'reader'>

const lately = 50 // listings of the network that are looked at for an example
const longest = 30 // letters of one

const isNobody: Omit<Facts, 'standing' | 'may'> = {
  closing: false,
  desk: 0,
  joins: 0,
  answers: [],
  unconfirmed: false,
  expired: [],
  partners: [],
  unknown: [],
  alone: [],
  open: 0,
  sought: false,
}

/** What somebody may ask for, from what another offers: "Heu, 1. Schnitt" is "Heu". */
const exampleOf = (listing: Listing, reader: Reader): string =>
  textIn(listing, reader)
    .title.split(/[,;:(–]|\s-\s/)[0]
    ?.trim() ?? ''

/** The partners of which none but the reader has come into the chat. */
const aloneIn = async (
  { store, reader }: Inside,
  partners: readonly Kept<Organization>[],
): Promise<readonly Kept<Organization>[]> => {
  const ids = partners.map(({ id }) => id)
  const works =
    ids.length === 0 ? [] : await findAll(store, memberships, { where: { organization: { in: ids } } })
  const others = works.filter(({ value }) => !reader.people.includes(value.person))
  const found = await Promise.all(others.map(({ value }) => store.get(people, value.person)))
  const joined = others.filter((_, i) => {
    const person = found[i]?.value
    return person !== undefined && isReachable(person)
  })
  return partners.filter(({ id }) => joined.every(({ value }) => value.organization !== id))
}

const insideFacts = async (inside: Inside): Promise<Omit<Facts, 'standing' | 'may'>> => {
  const { network, store, now, reader } = inside
  const today = todayIn(network, now)
  const of = { in: reader.organizations }
  const hasPartner = reader.organizations.length > 0
  const [own, latest, asking, answers, found, selves, desk] = await Promise.all([
    hasPartner ? findAll(store, listings, { where: { organization: of } }) : [],
    store.find(listings, { order: { by: 'at', descending: true }, limit: lately }),
    hasPartner && reader.standing === 'member' ? findAll(store, joins, { where: { organization: of } }) : [],
    waitingResponses(store, reader.organizations, reader),
    Promise.all(reader.organizations.map((id) => store.get(organizations, id))),
    Promise.all(reader.people.map((id) => store.get(people, id))),
    reader.standing === 'coordinator' ? lookAt(inside) : [],
  ])
  const partners = found.filter((kept) => kept !== undefined)
  const named = ({ id, value }: Kept<Organization>) => ({ id, name: value.name })
  const others = latest
    .map(({ value }) => value)
    .filter((one) => !reader.organizations.includes(one.organization) && stateOf(one, today) === 'open')
  const examples = others
    .filter(({ kind }) => kind === 'offer')
    .map((one) => exampleOf(one, reader))
    .filter((words) => words !== '' && words.length <= longest)
  // What is written in the reader's language is asked for in it.
  const example = examples.find((words) => guessLocale(words) === reader.locale) ?? examples[0]
  const since = today.subtract(askedAbout).toString()
  return {
    closing: network.closing !== undefined,
    desk: desk.reduce((n, { waiting }) => n + waiting.length, 0),
    joins: asking.filter(({ value }) => !value.guarded).length,
    answers: answers.map(({ value, label }) => ({ id: value, name: label })),
    unconfirmed: selves.some((self) => self !== undefined && !isWhollyConfirmed(self.value)),
    expired: own
      .filter(({ value }) => stateOf(value, today) === 'expired' && (value.until ?? '') >= since)
      .map(({ id, value }) => ({ id, name: textIn(value, reader).title })),
    partners: partners.map(named),
    unknown: partners.filter(({ value }) => (value.expertise ?? value.description ?? '') === '').map(named),
    alone: (await aloneIn(inside, partners)).map(named),
    open: own.filter(({ value }) => stateOf(value, today) === 'open').length,
    sought: others.some(({ kind }) => kind === 'request'),
    ...(example !== undefined && { example }),
  }
}

/** Reads how things stand for whoever asks for help; `commands` are those that they may call. */
export const factsOf = async (
  { account, network, store, now, reader }: Scene,
  commands: readonly Described[],
): Promise<Facts> => {
  const { standing } = reader
  const may = new Set(commands.map(({ name }) => name))
  const isIn = standing === 'member' || standing === 'coordinator'
  if (network === undefined || store === undefined || !isIn) return { ...isNobody, standing, may }
  return { ...(await insideFacts({ account, network, store, now, reader })), standing, may }
}
