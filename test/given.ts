import { createHmac } from 'node:crypto'
import { acts } from '../src/act.ts'
import { debt, debts } from '../src/debt.ts'
import { accounts, humans } from '../src/domain/account.ts'
import { codes, tellCode } from '../src/domain/code.ts'
import { gaps } from '../src/domain/gap.ts'
import { terms } from '../src/domain/glossary.ts'
import { joins } from '../src/domain/join.ts'
import { people } from '../src/domain/person.ts'
import { pictures } from '../src/domain/picture.ts'
import { prospects } from '../src/domain/prospect.ts'
import { responses } from '../src/domain/response.ts'
import { watches } from '../src/domain/watch.ts'
import { errands } from '../src/errand/errand.ts'
import { handedFiles } from '../src/handing/handed.ts'
import { typable } from '../src/id.ts'
import type { Input } from '../src/invocation.ts'
import { keys } from '../src/secret.ts'
import { type Change, create } from '../src/store.ts'
import { dot } from './pictures.ts'
import { listed } from './world.ts'

/** Gerd has asked to join the Ökohof. */
const asked: readonly Change[] = [
  create(humans, { id: 'gerd' }),
  create(accounts, { id: 'console:gerd', human: 'gerd', used: '2026-08-01T00:00:00Z' }),
  create(people, {
    id: 'gerd',
    network: 'WL',
    human: 'gerd',
    name: 'Gerd Gast',
    coordinates: false,
    guest: true,
  }),
  create(joins, {
    id: 'WL-9BE4ND',
    network: 'WL',
    person: 'gerd',
    name: 'Gerd Gast',
    organization: 'okohof',
    region: 'Wendland',
    at: '2026-08-02T00:00:00Z',
  }),
]

const at = (time: string) => Temporal.Instant.from(time)

/** What lies on the coordinators' desk in that village: something to pass on, something undelivered, something removed. */
const onDesk: readonly Change[] = [
  create(errands, {
    id: 'WL-2E2E2E',
    network: 'WL',
    organization: 'fahre',
    region: 'Wendland',
    cards: {
      en: { title: 'Ökohof asks: Are you sailing?' },
      de: { title: 'Ökohof fragt: Fahren Sie?' },
      hu: { title: 'Ökohof kérdezi: Közlekednek?' },
    },
    kind: 'question',
    asker: { person: 'anna', organization: 'okohof' },
    at: '2026-08-20T00:00:00Z',
    state: 'open',
  }),
  create(
    debts,
    debt('act/stuck/0', { person: 'emil' }, { say: { title: 'Ganz geheim' } }, at('2026-08-20T00:00:00Z'), {
      network: 'WL',
      named: { organization: 'fahre' },
      due: '2099-01-01T00:00:00Z',
      stuck: '2026-08-20T00:00:00Z',
    }),
  ),
  listed('WL-7R7R7R', 'asztalos', { title: 'Alte Bank', state: 'withdrawn', removed: 'Steht schon da' }),
]

/** Kora has noted the bakery Backhaus. */
/** Searched for in vain, so it is on the list of what is missing. */
const missing: Change = create(gaps, {
  ...{ id: 'WL-3M3M3M', network: 'WL', month: '2026-08', over: '2026-08-31T22:00:00.000000Z' },
  said: [{ words: 'Drohne', locale: 'de', n: 2 }],
})
const noted: Change = create(prospects, {
  id: 'WL-7PQRST',
  network: 'WL',
  name: 'Bäckerei Backhaus',
  town: 'Lüchow',
  region: 'Wendland',
  at: '2026-08-01T00:00:00Z',
})

/** Ökohof offers 3 t of hay, and the ferry wants some; and what else is under way. */
export const hay: readonly Change[] = [
  ...asked,
  ...onDesk,
  noted,
  listed('WL-4FC7KQ', 'okohof', { title: 'Heu', quantity: { amount: 3, unit: 't' }, responses: 1 }),
  {
    kind: 'response',
    id: 'WL-4FC7KQ:fahre',
    rev: 0,
    put: {
      id: 'WL-4FC7KQ:fahre',
      network: 'WL',
      listing: 'WL-4FC7KQ',
      owner: 'okohof',
      organization: 'fahre',
      person: 'emil',
      contact: 'partner',
      amount: 2,
      state: 'open',
      at: '2026-08-02T00:00:00Z',
    } as { readonly id: string },
  },
  {
    kind: 'act',
    id: 'act/published',
    rev: 0,
    put: {
      id: 'act/published',
      network: 'WL',
      at: '2026-08-01T00:00:00Z',
      by: 'anna',
      acting: 'okohof',
      command: 'offer add',
      touched: [{ kind: 'listing', id: 'WL-4FC7KQ', rev: 1 }],
    } as { readonly id: string },
  },
]

/** Ökohof is in touch with Asztalos and with the ferry about a cart, and has answered the ferry, which seeks a jetty; Anna had another account before. */
const agreed: readonly Change[] = [
  listed('WL-7H7H7H', 'fahre', { title: 'Neuer Steg', kind: 'request', responses: 1 }),
  create(responses, {
    id: 'WL-7H7H7H:okohof',
    network: 'WL',
    listing: 'WL-7H7H7H',
    owner: 'fahre',
    organization: 'okohof',
    person: 'anna',
    contact: 'partner',
    state: 'open',
    at: '2026-08-03T00:00:00Z',
  }),
  listed('WL-2C2C2C', 'okohof', { title: 'Karren', responses: 2, picture: 'shown' }),
  create(pictures, { id: 'shown', network: 'WL', by: 'anna', type: 'image/png', width: 1, height: 1 }),
  create(responses, {
    id: 'WL-2C2C2C:asztalos',
    network: 'WL',
    listing: 'WL-2C2C2C',
    owner: 'okohof',
    organization: 'asztalos',
    person: 'bence',
    contact: 'mine',
    state: 'accepted',
    answered: { person: 'anna', contact: 'mine' },
    teaches: {
      asked: { word: 'Zirbelwagen', locale: 'de' },
      found: { word: 'Karren', locale: 'de' },
      by: 'organization',
    },
    at: '2026-08-02T00:00:00Z',
  }),
  create(responses, {
    id: 'WL-2C2C2C:fahre',
    network: 'WL',
    listing: 'WL-2C2C2C',
    owner: 'okohof',
    organization: 'fahre',
    person: 'emil',
    contact: 'partner',
    state: 'accepted',
    answered: { person: 'anna', contact: 'partner' },
    at: '2026-08-02T00:00:00Z',
  }),
  create(humans, { id: 'anna-old', is: 'anna' }),
]

/** Emil's code, and the key that its secret is made with. */
const codeId = 'WL-6C7ZDE'
const key = { id: 'key', key: 'of a test' }
const secret = typable(createHmac('sha256', key.key).update(codeId).digest(), 6)
const invited: readonly Change[] = [
  create(keys, key),
  create(codes, {
    id: codeId,
    network: 'WL',
    purpose: 'invitation',
    by: 'kora',
    about: 'emil',
    at: '2026-08-02T00:00:00Z',
    until: '2026-10-01T00:00:00Z',
    wrong: 0,
  }),
]

/** A word that Kora has explained. */
const explained: readonly Change[] = [
  create(terms, { id: 'WL-7E5R8N', network: 'WL', de: { term: 'Blühwiese', synonyms: [] } }),
  create(acts, {
    id: 'act/explained',
    network: 'WL',
    at: '2026-08-01T00:00:00Z',
    by: 'kora',
    command: 'term set',
    touched: [{ kind: 'term', id: 'WL-7E5R8N', rev: 1 }],
  }),
]

/** What Anna wants to hear of. */
const watched: Change = create(watches, {
  id: 'WL-8Z8Z8Z',
  network: 'WL',
  person: 'anna',
  question: 'Zeppeline',
  title: 'Zeppeline',
  kind: 'offer',
  locale: 'de',
  at: '2026-08-01T00:00:00Z',
  found: [],
})

/** A list that Kora has handed over. */
const handedOver: Change = create(handedFiles, {
  id: 'HANDED',
  by: 'console:kora',
  name: 'partner.csv',
  type: 'text/csv',
  size: 27,
  data: Buffer.from('Name;Ort\nBäckerei Korn;Clenze').toString('base64'),
  until: '2099-01-01T00:00:00Z',
})

/** A picture that somebody has handed over. */
export const photographedBy = (who: string): Change =>
  create(handedFiles, {
    id: 'PICTURE',
    by: `console:${who}`,
    name: 'heu.png',
    type: 'image/png',
    size: dot.length,
    data: Buffer.from(dot).toString('base64'),
    until: '2099-01-01T00:00:00Z',
  })

/** Something for every command to be done with. */
export const everything: readonly Change[] = [
  ...hay,
  ...agreed,
  ...invited,
  ...explained,
  watched,
  handedOver,
  photographedBy('anna'),
  missing,
]

/** Something right for every field that a command may declare, about the hay. */
export const given: Input = {
  listing: 'WL-4FC7KQ',
  response: 'WL-4FC7KQ:fahre',
  act: 'act/published',
  organization: 'fahre',
  into: 'asztalos',
  other: 'asztalos',
  member: 'cili:okohof',
  as: 'contact',
  decides: 'yes',
  function: 'Hofladen',
  sure: 'yes',
  prospect: 'WL-7PQRST',
  phone: '05841 100200',
  expertise: 'Heu',
  title: 'Rotes Rad',
  place: 'console:#plausch',
  sector: 'Handwerk',
  category: 'material',
  term: 'Blühwiese',
  watch: 'WL-8Z8Z8Z',
  pair: 'Zirbelwagen → Karren',
  sought: 'Zirbelfutter',
  meaning: 'Eine Wiese für Bienen',
  use: 'listings',
  language: 'de',
  question: 'Wer liefert Heu?',
  contact: 'partner',
  join: 'WL-9BE4ND',
  name: 'Zoe Zander',
  region: 'whole',
  from: 'okohof',
  skills: 'Brot backen',
  seeks: 'Mehl',
  agreement: 'WL-2C2C2C:asztalos',
  human: 'anna-old',
  what: 'phone',
  to: '05841 77',
  code: tellCode(codeId, secret),
  errand: 'WL-2E2E2E',
  message: 'act/stuck/0',
  removed: 'WL-7R7R7R',
  person: 'bence',
  reason: 'Steht schon da',
  word: 'meldet sich morgen',
  note: 'Geöffnet Mo–Fr 8–16 Uhr',
  helper: 'asztalos',
  named: 'yes',
  file: 'HANDED',
  picture: 'PICTURE',
  sentence: 'Kommen am Freitag',
  gap: 'WL-3M3M3M',
  why: 'there',
}
/** What one command alone needs otherwise. */
const besides: Readonly<Record<string, Input>> = {
  'contact end': { agreement: 'WL-2C2C2C:fahre' },
  'picture remove': { listing: 'WL-2C2C2C' },
  refer: { organization: 'asztalos', listing: 'WL-7H7H7H' },
  'response withdraw': { response: 'WL-7H7H7H:okohof' },
  write: { agreement: 'WL-2C2C2C:fahre' },
  'member list': { organization: 'okohof' },
  'organization archive': { organization: 'okohof' },
  'organization edit': { organization: 'okohof' },
  'person forget': { person: 'emil' },
  'network undo': { act: 'act/explained' },
  'join ask': { organization: 'Imkerei Summsel' },
  'organization add': { name: 'Imkerei Summsel', region: 'Wendland' },
  'organization profile': { name: 'Ökohof am Deich', region: 'Wendland', sector: '' },
  'prospect add': { name: 'Imkerei Summsel', region: 'Wendland' },
  profile: { phone: 'network' },
  'region set': { region: 'Wendland', name: 'Hannoversches Wendland' },
  'region remove': { region: 'Wendland', into: '' },
  'sector remove': { into: '' },
  'category remove': { into: '' },
  'place link': { name: 'Rathaus' },
}

/** What is somebody's own: another account they had before, and a request to be let in somewhere. */
export const ownOf = (person: string): readonly Change[] => [
  create(humans, { id: `${person}-before`, is: person }),
  create(joins, {
    id: 'WL-8WN8WN',
    network: 'WL',
    person,
    name: 'Gustav Grau',
    organization: 'fahre',
    region: 'Wendland',
    at: '2026-08-02T00:00:00Z',
  }),
]

/** What a command is done with that is about the caller's own alone. */
export const ownGiven = (command: string, person: string): Input => {
  if (command === 'account separate') return { human: `${person}-before` }
  return command === 'join withdraw' ? { join: 'WL-8WN8WN' } : {}
}

/** Something right for these fields of a command. */
export const givenFor = (command: string, fields: readonly { readonly name: string }[]): Input =>
  Object.fromEntries(
    Object.entries({ ...given, ...besides[command] }).filter(([key]) =>
      fields.some(({ name }) => name === key),
    ),
  )
