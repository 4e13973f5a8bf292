import { expect, test } from 'vitest'
import { accounts, humans } from '../../src/domain/account.ts'
import { memberships, people } from '../../src/domain/person.ts'
import { create, replace } from '../../src/store.ts'
import { openBot } from '../calling.ts'

/** The list names a Cili Csík at the Ökohof, where one is in the chat. */
const listed = [
  create(people, { id: 'WL-C2C2C2', network: 'WL', name: 'Cili Csík', coordinates: false }),
  create(memberships, {
    id: 'WL-C2C2C2:okohof',
    ...{ network: 'WL', person: 'WL-C2C2C2', organization: 'okohof', role: 'colleague' },
  }),
]
/** And another one. */
const another = [
  create(humans, { id: 'zita' }),
  create(accounts, { id: 'console:zita', human: 'zita', used: '2026-08-01T00:00:00Z' }),
  create(people, { id: 'zita', network: 'WL', name: 'Cili Csík', human: 'zita', coordinates: false }),
  create(memberships, {
    id: 'zita:okohof',
    ...{ network: 'WL', person: 'zita', organization: 'okohof', role: 'colleague' },
  }),
]

test.each([
  [
    'de',
    'zweimal im Team, einmal davon nicht im Chat. Ist das dieselbe Person?',
    'mehrmals im Team, nicht jedes Mal im Chat. Ist das dieselbe Person?',
  ],
  [
    'en',
    'twice in the team, once not in the chat. Is it the same person?',
    'several times in the team, not each time in the chat. Is it the same person?',
  ],
  [
    'hu',
    'kétszer szerepel a csapatban, egyszer a csevegésen kívül. Ugyanaz a személy?',
    'többször szerepel a csapatban, de nem mindig a csevegésben. Ugyanaz a személy?',
  ],
] as const)('of two in the chat of one name the desk picks none, in %s', async (language, twice, several) => {
  for (const [changes, said] of [
    [listed, twice],
    [[...listed, ...another], several],
  ] as const) {
    const { store, does } = await openBot(changes)
    const kora = (await store.get(humans, 'kora')) ?? expect.fail('Kora')
    await store.commit([replace(kora, { ...kora.value, language })])
    const desk = await does('kora', 'desk', { section: 'duplicates' })
    expect(desk?.text.split(`Ökohof · Cili Csík · ${said}`)).toHaveLength(2)
    expect(desk?.text).toContain('invitation?person=WL-C2C2C2')
    expect(desk?.text).toContain('organization show?organization=okohof')
    expect(desk?.text).not.toContain('zita')
  }
})
