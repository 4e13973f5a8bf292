import { describe, expect, test } from 'vitest'
import { organizations } from '../src/domain/organization.ts'
import { memberships } from '../src/domain/person.ts'
import { create } from '../src/store.ts'
import { openBot } from './calling.ts'

/** Bence is of the carpenter's and of a farm. */
const opened = async () => {
  const farm = { id: 'WL-8A8A8A', network: 'WL', name: 'Biohof Siebeneichen', town: 'Gartow' }
  const work = {
    id: `bence:${farm.id}`,
    network: 'WL',
    person: 'bence',
    organization: farm.id,
    role: 'colleague' as const,
  }
  const { says } = await openBot([create(organizations, farm), create(memberships, work)])
  return async (text: string) => (await says('bence', text))?.text ?? ''
}

describe('what somebody of two partners leaves is the one that they name', () => {
  test.each([
    'leave Biohof Siebeneichen',
    'austreten Biohof Siebeneichen',
    'austreten beim Biohof',
    'Kilépek a Biohof Siebeneichenből.',
    'ich trete beim Biohof Siebeneichen aus',
    'Ich möchte beim Biohof Siebeneichen austreten',
    'I want to leave Biohof Siebeneichen',
    'szeretnék kilépni a Biohof Siebeneichenből',
  ])('%s', async (text) => {
    const says = await opened()
    expect(await says(text)).toMatch(/Wo austreten: Biohof Siebeneichen\n/)
    expect(await says('ja')).toContain('Sie sind ausgetreten: Biohof Siebeneichen')
  })

  test.each(['austreten aus dem Netzwerk', 'I want to leave the network', 'kilépek a hálózatból'])(
    '%s: all of it',
    async (text) => {
      const says = await opened()
      expect(await says(text)).toContain('Wo austreten: Das ganze Netzwerk')
      expect(await says('ja')).toContain('Wirklich ganz austreten?')
    },
  )

  test.each(['austreten', 'leave tomorrow', 'austreten Ökohof'])('%s: is asked', async (text) => {
    const says = await opened()
    expect(await says(text)).toMatch(/^Wo austreten\?\n[\s\S]*Biohof Siebeneichen[\s\S]*Asztalos/)
  })

  test('who relies on somebody leaves nothing', async () => {
    const says = await opened()
    expect(await says('Ich verlasse mich auf euch')).not.toContain('austreten')
  })
})

describe('whom of two partners something is for is the one that they name', () => {
  test.each([
    ['biete für Biohof Siebeneichen 5 Rinder', 'Rinder'],
    ['biete für den biohof siebeneichen 5 Rinder', 'Rinder'],
    ['für Biohof Siebeneichen biete 5 Rinder', 'Rinder'],
    ['biete 5 Rinder für Biohof Siebeneichen', 'Rinder'],
    ['we offer on behalf of Biohof Siebeneichen 5 cows', 'cows'],
    ['kínálunk a Biohof Siebeneichen részére 5 tehenet', 'tehén'],
  ])('%s', async (text, title) => {
    const says = await opened()
    const shown = await says(text)
    expect(shown).toContain(`Was: ${title}\nMenge: 5\n`)
    expect(shown).toContain('\nFür: Biohof Siebeneichen\n')
  })

  test.each([
    ['biete für Ökohof 5 Rinder', 'Für wen?'],
    ['biete Futter für Rinder', 'Für wen?'],
    ['Wer hat Stroh für Biohof Siebeneichen?', '„Stroh für Biohof Siebeneichen“'],
  ])('%s: another’s name, or a question, stays what it was', async (text, first) => {
    const says = await opened()
    expect((await says(text)).split('\n')[0]).toContain(first)
  })
})
