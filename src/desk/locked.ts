import { namedAt } from '../about.ts'
import { useless } from '../domain/code.ts'
import { invitationsIn, lookedAfter } from '../joining/invitation.ts'
import { speak } from '../words.ts'
import type { Desk, Waiting } from './desk.ts'
import { spoken } from './words.ts'

/** Whose latest code nobody can use any more after wrong tries, who may not know it: a new one is made for them. */
export const lockedCodes = async ({ account, store, now, reader }: Desk): Promise<Waiting> => {
  const say = speak(spoken, reader)
  const known = await invitationsIn(store)
  return (await lookedAfter(store, reader)).flatMap(({ person, partners }) => {
    const { id, human } = person
    const last = known.get(id)?.at(-1)
    if (human !== undefined || last === undefined || useless(last.value, now) !== 'lockedCode') return []
    return [
      async () => ({
        line: [say.lockedCode(namedAt(person, account)), ...partners].join(' · '),
        button: { label: say.newCode, call: { command: 'invitation', input: { person: id } } },
      }),
    ]
  })
}
