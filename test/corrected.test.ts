import { describe, expect, test } from 'vitest'
import { organizations } from '../src/domain/organization.ts'
import { openBot } from './calling.ts'
import { everything } from './given.ts'

describe('beneath what is shown once more, what is right instead changes it', () => {
  test.each([
    ['nee, war falsch, 4 t', '4 t'],
    ['nee 5', '5 t'],
    ['no, 25', '25 t'],
    ['actually 70 kg', '70 kg'],
    ['nein, doch lieber 2 t', '2 t'],
    ['nem, inkább 6 t', '6 t'],
  ])('%s', async (text, amount) => {
    const { says } = await openBot()
    await says('anna', 'biete 3 t Heu')
    const shown = (await says('anna', text))?.text
    expect(shown).toContain(`Menge: ${amount}\n`)
    expect(shown).toContain('Angebot veröffentlichen')
  })

  test('where nothing is right instead, it is dropped', async () => {
    const { says } = await openBot()
    await says('anna', 'biete 3 t Heu')
    expect((await says('anna', 'nee, war falsch'))?.text).toContain('es bleibt alles, wie es war')
  })
})

describe('beneath what has been done, it is asked what is to be taken back', () => {
  test.each(['nee, war falsch', 'war falsch', 'falsch, mach das rückgängig', 'no, wrong', 'rossz volt'])(
    '%s',
    async (text) => {
      const { says } = await openBot(everything)
      await says('anna', 'biete 3 t Heu')
      await says('anna', 'ja')
      expect((await says('anna', text))?.text).toMatch(/^Was soll zurückgenommen werden\?/)
    },
  )
})

test('beneath what somebody else has done, "war falsch" is asked about first', async () => {
  const { store, does, says, clock, deliverDue, delivered } = await openBot()
  await says('anna', 'auf Deutsch bitte')
  await does('kora', 'organization contact', { phone: '05841 77', for: 'okohof' })
  await deliverDue()
  const told = delivered.find(({ to }) => to === 'console:anna')
  expect(told?.card.buttons?.map(({ call }) => call.command)).toContain('undo')
  clock.turn(5)
  await says('anna', 'war falsch')
  expect((await store.get(organizations, 'okohof'))?.value.phone).toBe('05841 77')
})
