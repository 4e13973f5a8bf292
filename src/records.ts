import { acts } from './act.ts'
import { keptCalls } from './commit.ts'
import { debts, posts } from './debt.ts'
import { accounts, humans } from './domain/account.ts'
import { apart } from './domain/apart.ts'
import { codes } from './domain/code.ts'
import { endings, erasures } from './domain/erasure.ts'
import { findings } from './domain/finding.ts'
import { countedCalls, gaps } from './domain/gap.ts'
import { givenRests } from './domain/given-rest.ts'
import { terms } from './domain/glossary.ts'
import { importing } from './domain/importing.ts'
import { joins } from './domain/join.ts'
import { unlearned } from './domain/lesson.ts'
import { listings } from './domain/listing.ts'
import { networks } from './domain/network.ts'
import { moves, organizations } from './domain/organization.ts'
import { memberships, people } from './domain/person.ts'
import { pictures, pixels } from './domain/picture.ts'
import { places } from './domain/place.ts'
import { prospects } from './domain/prospect.ts'
import { provenances } from './domain/provenance.ts'
import { referrals } from './domain/referral.ts'
import { responses } from './domain/response.ts'
import { vectors } from './domain/vector.ts'
import { watches } from './domain/watch.ts'
import { drafts } from './draft.ts'
import { errands } from './errand/errand.ts'
import { handedFiles } from './handing/handed.ts'
import { migrations } from './migration.ts'
import { pulses } from './partner/pulse.ts'
import { unfinished } from './partner/unfinished.ts'
import { redrawings } from './redraw.ts'
import { keys } from './secret.ts'
import type { Kind } from './store.ts'

/** What a member can change, and take back. */
export const networkKinds = [
  organizations,
  people,
  memberships,
  listings,
  responses,
  referrals,
  errands,
  joins,
  codes,
  prospects,
  moves,
  apart,
  pulses,
  unfinished,
  givenRests,
  watches,
]

/** What belongs to the network as a whole: only who coordinates it changes that, and takes it back. */
export const sharedKinds = [places, terms, gaps, unlearned]

/** Everything the bot remembers: tables, export, erasure and the data-protection page come from here. */
export const kinds: readonly Kind[] = [
  ...networkKinds,
  ...sharedKinds,
  pictures,
  pixels,
  vectors,
  provenances,
  importing,
  erasures,
  endings,
  networks,
  accounts,
  humans,
  keys,
  acts,
  drafts,
  handedFiles,
  keptCalls,
  countedCalls,
  debts,
  posts,
  redrawings,
  findings,
  migrations,
]
