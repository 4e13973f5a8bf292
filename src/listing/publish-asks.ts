import * as z from 'zod'
import type { Context } from '../context.ts'
import { validFor } from '../domain/listing.ts'
import { type Network, todayIn } from '../domain/network.ts'
import type { Organization } from '../domain/organization.ts'
import { choice, file, isNothing, lastDay, paragraph, price, quantity } from '../field.ts'
import type { Prepared } from '../form.ts'
import type { Choice, Input, Note } from '../invocation.ts'
import type { Reader } from '../reader.ts'
import { contactNote, meantWithout } from './contact-within.ts'
import { pictureChoices } from './pictures.ts'

/** How long a title is, in characters. */
export const shortestTitle = 3
export const longestTitle = 120
/** How long the name of a place is. */
export const longestTown = 80

/** What offers and requests are asked for, in this order. */
export const listingInput = {
  title: z.string().trim().min(shortestTitle).max(longestTitle).meta({ takes: 'questions' }),
  quantity: quantity().optional(),
  until: lastDay().optional(),
  category: choice().optional(),
  details: paragraph().optional(),
  price: price().optional(),
  town: z.string().trim().min(2).max(longestTown).optional(),
  picture: file('picture').optional(),
  without: z.enum(['contact']).meta({ seldom: true }).optional(),
}
/** The last day of what is valid from today on, unless somebody says otherwise. */
export const defaultUntil = (network: Network, now: Temporal.Instant): string =>
  todayIn(network, now).add(validFor).toString()

export const categoryChoices = ({ categories }: Network, { locale }: Reader): readonly Choice[] =>
  categories.map(({ id, name }) => ({ value: id, label: name[locale] }))

/** What whoever publishes these words reads before: that a number or an address in them is for all to read. */
export const listingNote = (
  { title, quantity: amount, details, price: asked, town }: Input,
  acting: Organization,
  reader: Reader,
): Note | undefined =>
  contactNote([title, amount, details, asked, town], title === undefined ? 0 : shortestTitle, acting, reader)

type Preparing = Pick<Context<'member'>, 'network' | 'acting' | 'reader' | 'now' | 'handed'>

export const prepareListing = async (context: Preparing, said: Input): Promise<Prepared> => {
  const { network, acting, reader, now } = context
  const note = listingNote(said, acting, reader)
  const picture = await pictureChoices(said.picture, context)
  return {
    values: { until: defaultUntil(network, now) },
    choices: { category: categoryChoices(network, reader), picture },
    ...(note && { note }),
  }
}

export const meantListing = async (
  said: Input,
  { acting }: Pick<Context<'member'>, 'acting'>,
): Promise<Input> => meantWithout(said, ['title', 'quantity', 'details', 'price', 'town'], acting)

/** The same of what is not published yet: what is emptied has not been said. */
export const meantToPublish: typeof meantListing = async (said, context) =>
  meantListing(
    Object.fromEntries(Object.entries(said).filter(([key, value]) => key === 'title' || !isNothing(value))),
    context,
  )
