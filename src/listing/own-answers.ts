import { type Block, type Button, type Line, line } from '../card.ts'
import type { Context, Situation } from '../context.ts'
import { type Listing, listings } from '../domain/listing.ts'
import { textIn, textsOf } from '../domain/listing-text.ts'
import { organizations } from '../domain/organization.ts'
import { findAnswers, type Response, responses, tellAnswered } from '../domain/response.ts'
import { recordField } from '../field.ts'
import { unaccented, withoutArticle } from '../fold.ts'
import { choosing, type Prepared } from '../form.ts'
import { mostChoices } from '../limits.ts'
import { allCalled } from '../partner/called.ts'
import type { Reader } from '../reader.ts'
import { shortened } from '../shortened.ts'
import type { Kept, Kind, View } from '../store.ts'
import { type Spoken, speak } from '../words.ts'

type Answered = { readonly title: string; readonly partner: string }

const words = {
  lead: 'You have answered:',
  open: ({ title, partner }: Answered): Line => line`${title} · ${partner} has not decided yet`,
  accepted: ({ title, partner }: Answered): Line => line`${title} · ${partner} has said yes`,
  withdraw: 'Withdraw the answer',
  write: 'Write',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    lead: { sie: 'Darauf haben Sie geantwortet:', du: 'Darauf habt ihr geantwortet:' },
    open: ({ title, partner }) => line`${title} · ${partner} hat noch nicht entschieden`,
    accepted: ({ title, partner }) => line`${title} · ${partner} hat zugesagt`,
    withdraw: 'Antwort zurückziehen',
    write: 'Schreiben',
  },
  hu: {
    lead: { on: 'Ezekre jelentkeztek:', te: 'Ezekre jelentkeztetek:' },
    open: ({ title, partner }) => line`${title} · ${partner} még nem döntött`,
    accepted: ({ title, partner }) => line`${title} · ${partner} igent mondott`,
    withdraw: 'Válasz visszavonása',
    write: 'Üzenek',
  },
}

/** Whether something of an answer is still to come: nobody has decided on it, or what was promised is not all handed over. */
const isUnderWay = ({ state, given = 0, had = 0 }: Response, listing: Listing): boolean =>
  state === 'open' ? listing.state === 'open' : listing.state === 'open' || given > had

/** What these partners have answered and may withdraw, the newest first. */
const ownAnswers = async (view: View, own: readonly string[]): Promise<readonly Kept<Response>[]> => {
  const state = { in: ['open', 'accepted'] as const }
  const found = own.length === 0 ? [] : await findAnswers(view, { organization: { in: own }, state })
  return found.toSorted((a, b) => (a.value.at < b.value.at ? 1 : -1))
}

const nameOf = async (view: View, { owner }: Response): Promise<string> =>
  (await view.get(organizations, owner))?.value.name ?? owner

const labelOf = async (view: View, answer: Response, reader: Reader): Promise<string> => {
  const title = (await tellAnswered(answer, { reader, store: view })) || answer.listing
  return shortened(`${title} · ${await nameOf(view, answer)}`, 75)
}

/** "Meine Antwort auf das Heu": by what the listing is called, else by whose it is. */
const answersCalled = async (said: string, { acting, store }: Situation) => {
  if (store === undefined || acting === undefined) return []
  const named = said.replace(/^(?:auf|zum?|zur|bei|von|to|for|from)\s+/iu, '')
  const wanted = withoutArticle(unaccented(named))
  const all = await Promise.all(
    (await ownAnswers(store, [acting.id])).map(async (kept) => {
      const listing = (await store.get(listings, kept.value.listing))?.value
      const titles = listing ? textsOf(listing).map(({ title }) => unaccented(title)) : []
      const partner = await store.get(organizations, kept.value.owner)
      return { kept, titles, partner }
    }),
  )
  const exact = all.filter(({ titles }) => titles.includes(wanted))
  const within =
    wanted.length < 3 ? [] : all.filter(({ titles }) => titles.some((one) => one.includes(wanted)))
  const byTitle = exact.length > 0 ? exact : within
  if (byTitle.length > 0) return byTitle.map(({ kept }) => kept)
  const partners = allCalled(
    all.flatMap(({ partner }) => partner ?? []),
    named,
  ).map(({ id }) => id)
  return all.filter(({ kept }) => partners.includes(kept.value.owner)).map(({ kept }) => kept)
}

/** An answer of the organization acted for that nobody has declined: by its number, its listing or whose that is. */
export const ownAnswer = () =>
  recordField<Response>({
    // Its rule lets no question through.
    kind: responses as Kind<Response, 'network'>,
    whose: 'own',
    refusal: ({ listing, organization, state }, { acting }) => {
      if (!listing || organization !== acting) return 'notYours'
      return state === 'open' || state === 'accepted' ? undefined : 'answered'
    },
    title: ({ id }) => id,
    called: tellAnswered,
    choice: async (value, { store, reader }) => (store ? labelOf(store, value, reader) : value.id),
    owners: ({ listing, organization }) => (listing ? [organization] : []),
    known: answersCalled,
    nameless: true,
    gone: 'answerGone',
  })

/** What a form about an own answer offers to choose. */
export const offerOwnAnswers = async ({ store, acting, reader }: Context<'member'>): Promise<Prepared> => {
  const all = await ownAnswers(store, [acting.id])
  const choices = await Promise.all(
    all
      .slice(0, mostChoices)
      .map(async ({ id, value }) => ({ value: id, label: await labelOf(store, value, reader) })),
  )
  return choosing('response', choices)
}

const mostShown = 10

/** What a reader's partners have answered and is under way, each with what can be done about it. */
export const ownAnswerItems = async (view: View, reader: Reader): Promise<readonly Block[]> => {
  const say = speak(spoken, reader)
  const found = await Promise.all(
    (await ownAnswers(view, reader.organizations)).map(async ({ id, value }) => {
      const listing = (await view.get(listings, value.listing))?.value
      if (listing === undefined || !isUnderWay(value, listing)) return []
      const about = { title: textIn(listing, reader).title, partner: await nameOf(view, value) }
      const isOpen = value.state === 'open'
      const withdraw: Button = {
        label: say.withdraw,
        call: { command: 'response withdraw', input: { response: id } },
      }
      const write = { label: say.write, call: { command: 'write', input: { agreement: id } } }
      const said = isOpen ? say.open(about) : say.accepted(about)
      return [
        isOpen || value.ended !== undefined
          ? { line: said, button: withdraw }
          : { line: said, button: write, other: withdraw },
      ]
    }),
  )
  const items = found.flat().slice(0, mostShown)
  return items.length === 0
    ? []
    : [
        { kind: 'text', line: say.lead },
        { kind: 'items', items },
      ]
}
