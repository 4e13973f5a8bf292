import { describe, expect, test } from 'vitest'
import { memberships, people } from '../../src/domain/person.ts'
import { create, findAll } from '../../src/store.ts'
import { type stages, tell } from '../story.ts'
import { storeWith } from '../world.ts'

const platforms: readonly (keyof typeof stages)[] = ['strict', 'console']

/** Somebody whom the coordinator's list names comes in by the address of their account, in two taps. */
const ways = [
  {
    language: 'de',
    hello: 'hallo',
    line: 'Stehen Sie schon auf der Liste der Koordination?',
    button: 'Ich stehe schon auf der Liste',
    typed: 'Ich bin schon auf der Liste.',
    same: 'Ist die Adresse Ihres Kontos bekannt, fragen wir jetzt nach, ob Sie es sind.',
    asks: 'Jemand möchte dazukommen, der Adresse des Kontos nach: Pia Pelz (Ökohof)',
    hint: 'ist nur ein Hinweis. Ist es diese Person?',
    yes: 'Ja, diese Person',
    done: 'Pia Pelz gehört jetzt dazu: Ökohof',
    welcome: 'Herzlich willkommen',
  },
  {
    language: 'hu',
    hello: 'jó napot',
    line: 'Már szerepel a koordinátor listáján?',
    button: 'Már rajta vagyok a listán',
    typed: 'Rajta vagyok a listán!',
    same: 'Ha ismerjük a fiókja címét, most utánakérdezünk, hogy valóban Ön-e az.',
    asks: 'Valaki csatlakozni szeretne, a fiókja címe szerint: Pia Pelz (Ökohof)',
    hint: 'ez csak támpont. Ő az?',
    yes: 'Igen, ő az',
    done: 'mostantól ide tartozik: Ökohof',
    welcome: 'Szeretettel üdvözöljük',
  },
  {
    language: 'en',
    hello: 'hello',
    line: 'Do the coordinators have you on their list already?',
    button: 'I am on the list already',
    typed: "I'm on the list",
    same: 'If the address of your account is known, we are now asking whether it is you.',
    asks: 'by the address of their account it is Pia Pelz (Ökohof)',
    hint: 'it is only a hint. Is it that person?',
    yes: 'Yes, that person',
    done: 'Pia Pelz now belongs to: Ökohof',
    welcome: 'Welcome',
  },
] as const

const mail = 'pia@privat.example'
const open = async (platform: keyof typeof stages, language: 'de' | 'hu' | 'en') => {
  const store = await storeWith(platform, language)
  const of = { network: 'WL' }
  await store.commit([
    create(people, { id: 'pia', ...of, name: 'Pia Pelz', coordinates: false, mail }),
    create(memberships, {
      id: 'pia:okohof',
      ...of,
      person: 'pia',
      organization: 'okohof',
      role: 'colleague',
    }),
  ])
  return store
}

describe.each(platforms)('on the %s', (platform) => {
  test.each(ways)('by the address of an account: $language', async ({ language, ...say }) => {
    const { kora, anna, somebody, store } = await tell(platform, language, 'formal', () =>
      open(platform, language),
    )
    const pia = somebody('stranger', ' PIA@privat.example ')
    const other = somebody('stranger-2', 'other@privat.example')
    for (const one of [pia, other]) {
      await one.types(say.hello)
      one.sees(say.line, say.button)
      await one.clicks(say.button)
      one.sees(say.same)
      await one.types(say.typed)
      one.sees(say.same)
      one.neverSees('Pelz', 'Ökohof')
    }
    kora.sees(say.asks, say.hint)
    await kora.clicks(say.yes)
    kora.sees(say.done)
    pia.sees(say.welcome)
    other.neverSees('Pelz')
    anna.neverSees('Pelz')
    const inside = await findAll(store, people, { where: { network: 'WL' } })
    expect(inside.filter(({ value }) => value.guest)).toEqual([])
    expect((await store.get(people, 'pia'))?.value.human).toBeDefined()
  })
})
