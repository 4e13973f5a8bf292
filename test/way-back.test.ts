import { expect, test } from 'vitest'
import { acts } from '../src/act.ts'
import { numbered } from '../src/card.ts'
import { bystanders } from './bystanders.ts'
import { openBot } from './calling.ts'
import { everything, givenFor, ownOf, photographedBy } from './given.ts'
import { commands } from './world.ts'

/** Whoever has come in goes by leaving. */
const comesIn = 'join ask'
/** What takes back what was just done, other than its undoing. */
const otherWays = [
  'network undo',
  'withdraw',
  'join withdraw',
  'listing restore',
  'person unblock',
  'organization restore',
]

const village = async (who: string) => {
  const others = everything.filter(({ id }) => id !== 'PICTURE')
  return openBot([...others, photographedBy(who), ...bystanders, ...ownOf(who)])
}

/** Does it, and tells which ways back stand on the answer and whether it can be taken back. */
const tried = async (who: string, command: (typeof commands)[number]) => {
  const { does, store } = await village(who)
  const acting = who === 'kora' && command.access === 'member' ? { for: 'okohof' } : {}
  const shown = await does(
    who,
    command.name,
    { ...givenFor(command.name, command.fields), ...acting },
    { id: 'call' },
  )
  const touched = (await store.get(acts, 'act/call'))?.value.touched ?? []
  const offered = numbered(shown?.card ?? { title: '' }).map(({ call }) => call.command)
  await does(who, 'undo', { act: 'act/call' }, { id: 'back' })
  const isBack = (await store.get(acts, 'act/back'))?.value.tookBack === 'act/call'
  await store.close()
  return { touched, offered, isBack }
}

test.each(['anna', 'kora'])(
  'what %s can take back has its way back on the answer, and that works',
  async (who) => {
    const wrong: string[] = []
    let ways = 0
    for (const command of commands.filter(
      ({ changes, name }) => changes && !['undo', comesIn].includes(name),
    )) {
      const { touched, offered, isBack } = await tried(who, command)
      if (touched.length === 0) continue
      const undo = offered.includes('undo')
      if (undo) ways += 1
      if (undo && !isBack) wrong.push(`${command.name}: offered, and it cannot be`)
      if (isBack && !undo && !offered.some((name) => otherWays.includes(name)))
        wrong.push(`${command.name}: not offered`)
    }
    expect(wrong).toEqual([])
    expect(ways).toBeGreaterThan(10)
  },
)

test('within ten minutes it is one tap; later it is asked once more, and what was read stays read', async () => {
  const { does, clock, deliverDue } = await openBot([...everything, ...bystanders])
  const accepted = await does('anna', 'accept', { response: 'WL-4FC7KQ:fahre', contact: 'partner' })
  expect(accepted?.text).toContain('[Rückgängig: undo?')
  await deliverDue()
  const undo = accepted?.card.buttons?.at(-1)?.call
  const back = await does('anna', undo?.command ?? '', undo?.input)
  expect(back?.text).toMatch(/^Rückgängig gemacht: Zusagen \(Heu\)\n/)
  expect(back?.text).toContain('Was andere inzwischen gelesen oder erhalten haben, bleibt bei ihnen.')
  const changed = await does('anna', 'listing edit', { listing: 'WL-4FC7KQ', title: 'Grummet' })
  clock.turn(11 * 60)
  const call = changed?.card.buttons?.at(-1)?.call
  const asked = await does('anna', call?.command ?? '', call?.input)
  expect(asked?.text).toMatch(
    /^Das zurücknehmen\? Eintrag ändern \(Grummet\)\nDas ist schon etwas her: heute /,
  )
  expect((await does('anna', 'listing show', { listing: 'WL-4FC7KQ' }))?.text).toContain('Grummet')
  const sure = asked?.card.buttons?.[0]?.call
  await does('anna', sure?.command ?? '', sure?.input)
  expect((await does('anna', 'listing show', { listing: 'WL-4FC7KQ' }))?.text).toContain('Heu')
})
