import * as z from 'zod'
import { defineCommand } from '../src/command.ts'
import { accounts } from '../src/domain/account.ts'
import { type Listing, listing, listings } from '../src/domain/listing.ts'
import { organization, organizations } from '../src/domain/organization.ts'
import { optional } from '../src/field.ts'
import type { Notice } from '../src/outcome.ts'
import { create, defineKind, type View } from '../src/store.ts'

/** What must not compile. `tsc` fails where one of these mistakes is no longer one. */

const words = { name: 'wave', title: 'Wave', summary: 'Wave at somebody', fields: { hand: 'Hand' } }
const about = { name: 'wave', access: 'member', input: { hand: z.string() } } as const
const hello = ({ hand }: { readonly hand: string }) => `Hello with the ${hand}`
const show = async () => ({ title: '' })

export const missingSentence = defineCommand({
  ...about,
  words: {
    en: { ...words, say: { hello } },
    // @ts-expect-error: Hungarian lacks a sentence
    hu: { ...words, say: {} },
    de: { ...words, say: { hello: { sie: hello, du: hello } } },
  },
  show,
})

export const halfTheTone = defineCommand({
  ...about,
  words: {
    en: { ...words, say: { hello } },
    // @ts-expect-error: a sentence that addresses somebody has both forms
    de: { ...words, say: { hello: { sie: hello } } },
    hu: { ...words, say: { hello } },
  },
  show,
})

export const germanToneInHungarian = defineCommand({
  ...about,
  words: {
    en: { ...words, say: { hello } },
    de: { ...words, say: { hello } },
    // @ts-expect-error: Hungarian has on and te
    hu: { ...words, say: { hello: { sie: hello, du: hello } } },
  },
  show,
})

export const wrongSlot = defineCommand({
  ...about,
  words: {
    en: { ...words, say: { hello } },
    // @ts-expect-error: the sentence is about a hand, not about a foot
    de: { ...words, say: { hello: ({ foot }) => `Hallo mit dem ${foot}` } },
    hu: { ...words, say: { hello } },
  },
  show,
})

export const missingLabel = defineCommand({
  ...about,
  words: {
    en: { ...words, say: {} },
    de: { ...words, say: {} },
    // @ts-expect-error: every field has a label in every language
    hu: { ...words, fields: {}, say: {} },
  },
  show,
})

const sides = { ...about, input: { hand: z.enum(['left', 'right']) } }
const labelled = { label: 'Hand', choices: { left: 'L', right: 'R' } }
export const missingChoice = defineCommand({
  ...sides,
  words: {
    en: { ...words, fields: { hand: labelled }, say: {} },
    // @ts-expect-error: every choice has a name in every language
    de: { ...words, fields: { hand: { label: 'Hand', choices: { left: 'links' } } }, say: {} },
    hu: { ...words, fields: { hand: labelled }, say: {} },
  },
  show,
})

const said = { ...words, say: { hello } }
const inEvery = { en: said, de: said, hu: said }

export const strangersActForNobody = defineCommand({
  ...about,
  access: 'anyone',
  words: inEvery,
  // @ts-expect-error: whoever may be a stranger has no organization
  run: async (_, { acting }) => ({ reply: { title: acting.name } }),
})

export const coordinatorsMayActForNobody = defineCommand({
  ...about,
  access: 'coordinator',
  words: inEvery,
  // @ts-expect-error: what coordinators do for the network is done for no organization
  run: async (_, { acting }) => ({ reply: { title: acting.name } }),
})

export const strangersHaveNoNetwork = defineCommand({
  ...about,
  access: 'anyone',
  words: inEvery,
  // @ts-expect-error: whoever may be a stranger may be in no network
  show: async (_, { network }) => ({ title: network.name }),
})

export const nobodyCallsARedraw = defineCommand({
  ...about,
  words: inEvery,
  // @ts-expect-error: a card may be redrawn when nobody calls
  show: async (_, { caller }) => ({ title: caller.name }),
})

export const nobodyActsInARedraw = defineCommand({
  ...about,
  words: inEvery,
  // @ts-expect-error: what is shown is shown to a reader, and done for nobody
  show: async (_, { acting }) => ({ title: acting.name }),
})

export const showingChangesNothing = defineCommand({
  ...about,
  words: inEvery,
  // @ts-expect-error: a command that shows answers with a card and nothing else
  show: async () => ({ reply: { title: '' }, changes: [] }),
})

export const actingAloud = defineCommand({
  ...about,
  words: inEvery,
  // @ts-expect-error: only what shows may be asked aloud
  aloud: true,
  run: async () => ({ reply: { title: '' } }),
})

// @ts-expect-error: a command shows or acts
export const both = defineCommand({
  ...about,
  words: inEvery,
  show,
  run: async () => ({ reply: { title: '' } }),
})

// @ts-expect-error: a command shows or acts
export const neither = defineCommand({ ...about, words: inEvery })

// @ts-expect-error: which of a listing's texts somebody reads says textIn alone.
export const isNoString = ({ title }: Listing): string => title

export const recordsComeLoaded = defineCommand({
  ...about,
  input: { hand: listing() },
  words: inEvery,
  show: async ({ hand }) => ({ title: `${hand.value.kind} ${hand.rev}` }),
})

export const whatMayBeMissingIsAskedAfter = defineCommand({
  ...about,
  input: { hand: optional(organization()) },
  words: inEvery,
  // @ts-expect-error: it may not have been named
  show: async ({ hand }) => ({ title: hand.value.name }),
})

// @ts-expect-error: a command sees nothing of the installation
export const peek = (view: View) => view.get(accounts, 'console:anna')

// @ts-expect-error: whoever only reads writes nothing
export const write = (view: View) => view.commit([])

// @ts-expect-error: nothing is found by a field that no listing has
export const findByColour = (view: View) => view.find(listings, { where: { colour: 'red' } })

// @ts-expect-error: an organization has a name
export const nameless = create(organizations, { id: 'okohof', network: 'WL' })

// @ts-expect-error: a notice names a reader, never an address
export const toAnAddress: Notice['to'] = { account: 'console:anna' }

export const unknownMark = defineKind({
  name: 'stone',
  scope: 'network',
  schema: z.object({ id: z.string(), network: z.string() }),
  // @ts-expect-error: only what a record has can be marked
  personal: ['colour'],
})

export const unknownIndex = defineKind({
  name: 'stone',
  scope: 'network',
  schema: z.object({ id: z.string(), network: z.string() }),
  // @ts-expect-error: only what a record has can be found by
  indexes: [['colour']],
})
