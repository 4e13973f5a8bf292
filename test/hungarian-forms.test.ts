import { describe, expect, test } from 'vitest'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { create, replace } from '../src/store.ts'
import { readText } from '../src/text/read-text.ts'
import { openBot } from './calling.ts'
import { commands } from './world.ts'

const distillery = { id: 'WL-8A8A8A', network: 'WL', name: 'Bagodi Pálinkafőző', town: 'Letenye' }

/** A network that speaks Hungarian alone. */
const zala = async () => {
  const bot = await openBot([create(organizations, distillery)])
  const home = (await bot.store.get(networks, 'WL')) ?? expect.fail()
  const { languages: _, ...one } = home.value
  await bot.store.commit([replace(home, { ...one, language: 'hu' })])
  return {
    ...bot,
    partner: async (id: string) => (await bot.store.get(organizations, id))?.value,
    async types(who: string, text: string) {
      bot.clock.turn(3)
      return (await bot.says(who, text))?.text ?? ''
    },
  }
}

test.each(['telefon: +36 94 111 222', 'Bagodi Pálinkafőző nevében: telefon: +36 94 111 222'])(
  '%s tells no language by the word before the colon',
  (text) => {
    expect(readText(commands, text, { stands: 'coordinating' }).locale).toBeUndefined()
  },
)

test.each([
  ['szakértelem: gyógynövények', 'expertise', 'gyógynövények'],
  ['Amihez ért: gyógynövények', 'expertise', 'gyógynövények'],
  ['kompetenciák: gyógynövények', 'expertise', 'gyógynövények'],
  ['Skills: herbs', 'expertise', 'herbs'],
  ['Leistungsspektrum: Kräuter', 'expertise', 'Kräuter'],
  ['Székhely: Letenye', 'town', 'Letenye'],
  ['Bemutatkozás: a falu végén', 'description', 'a falu végén'],
] as const)('%s is said of one’s own partner', async (text, field, value) => {
  const { types, partner } = await zala()
  await types('anna', text)
  expect((await partner('okohof'))?.[field]).toBe(value)
})

test('what stood there before is seen beside what takes its place, with its button', async () => {
  const { types } = await zala()
  await types('anna', 'szakértelem: gyógynövények')
  const shown = await types('anna', 'szakértelem: borok')
  expect(shown).toContain('gyógynövények')
  expect(shown).toMatch(/Kompetenzen: borok\nBisher: gyógynövények/)
  expect(shown).toContain('undo')
})

describe('names lose the ending that the verb asks for', () => {
  test('a new partner is not called by the little words around it', async () => {
    const { types } = await zala()
    expect(await types('bence', 'csatlakoznék a Bagodi Pálinkafőzőhöz is')).toContain('Bagodi Pálinkafőző')
    expect(await types('bence', 'csatlakoznék a Kerka Pékséghez is')).not.toContain('a Kerka')
  })

  test.each(['leveszem a süteményt', 'visszavonom a süteményt', 'vedd le a süteményt'])(
    '%s',
    async (said) => {
      const { types } = await zala()
      await types('anna', 'kínálunk süteményt')
      await types('anna', 'igen, közzéteszem')
      expect(await types('anna', said)).toMatch(/^(?:Levéve|Visszavonva|.*[Ss]ütemény)/)
      expect(await types('anna', said)).not.toContain('Ilyet nem találok')
    },
  )
})
