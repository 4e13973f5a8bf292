import { describe, expect, test } from 'vitest'
import { humans } from '../src/domain/account.ts'
import { replace } from '../src/store.ts'
import { openBot } from './calling.ts'

const hint = 'Was ich für die Koordination kann: hilfe koordination'
const labels = (shown: { readonly text: string } | undefined) => shown?.text ?? ''

describe('a coordinator who is not understood', () => {
  test.each([
    ['de', 'frau lehr hat angerufen sie will raus', hint],
    ['en', 'mrs lehr called, she wants to leave us', 'What I can do for the coordinators: help coordination'],
    ['hu', 'lehr asszony telefonált, ki akar lépni', 'Amit a koordinátornak tudok: segítség koordinátor'],
  ] as const)(
    '%s: reads what there is for them, and is not asked to publish it',
    async (locale, text, line) => {
      const { says, store } = await openBot()
      const kora = await store.get(humans, 'kora')
      if (kora) await store.commit([replace(kora, { ...kora.value, language: locale })])
      const shown = await says('kora', text)
      expect(shown?.card.buttons ?? []).toEqual([])
      expect(shown?.text).toContain(line)
    },
  )

  test('may still publish what was sought', async () => {
    const { says } = await openBot()
    const shown = await says('kora', 'wer hat eine Rollstuhlrampe?')
    expect(shown?.card.buttons?.map(({ label }) => label)).toContain('Als Gesuch veröffentlichen')
    expect(shown?.text).toContain(hint)
  })

  test('mediates themselves, and others ask them to', async () => {
    const { says } = await openBot()
    expect(labels(await says('kora', 'wer macht Überfahrten?'))).not.toContain('um Vermittlung bitten')
    expect(labels(await says('anna', 'wer macht Überfahrten?'))).toContain('um Vermittlung bitten')
  })

  test('members are asked to publish it as before', async () => {
    const { says } = await openBot()
    const shown = await says('anna', 'frau lehr hat angerufen sie will raus')
    expect(labels(shown)).not.toContain(hint)
    expect(labels(shown)).toContain('Als Gesuch veröffentlichen')
  })
})
