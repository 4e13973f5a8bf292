import type { FileIn } from '../../src/handing/handed.ts'
import { type Desk, moveClock, roomNamed, seat, tellTime } from './desk.ts'
import { fileAt } from './file-in.ts'
import type { Shown, Speaker } from './index.ts'
import { harmless, type Paint, render } from './render.ts'
import { nameOf, type Speaker as Seated } from './speak-as.ts'

/** A conversation in lines of text: what people type goes in, what anybody gets to read comes out. */
export const createTalk = (desk: Desk, first: Seated, paint: Paint, print: (text: string) => void) => {
  const { console: platform, store, say } = desk
  let seated = first
  let place = first.address
  let shows: Promise<void> = Promise.resolve()

  const speaker = (): Speaker => ({ account: seated.address, place })
  const called = ({ name, known }: Seated) => (known ? harmless(name) : say.guest)
  const tellName = ({ organization = '', ...one }: Seated) => ({
    about: called(one),
    names: harmless(organization),
  })
  const nameHere = async (address: string) => harmless(await nameOf(store, address))

  /** Whom it is for is said wherever that is not who speaks, in private. */
  const show = async ({ to, card, changed, counts }: Shown) => {
    const here = to === place
    const who = here ? '' : `→ ${await nameHere(to)}:`
    const lead = [who, changed ? `${say.changed}:` : ''].filter((part) => part !== '').join(' ')
    const text = render(card, paint, counts && (here || to === seated.address))
    print(lead === '' ? text : `${paint.dim(lead)}\n${text.replace(/^/gm, here ? '' : '  ')}`)
  }

  const said = async (text: string, files: readonly FileIn[] = []) => {
    await platform.hear(speaker(), text, files)
    await desk.deliver()
    await shows
  }

  const slash: Readonly<Record<string, (rest: string) => Promise<string>>> = {
    __proto__: null as never,
    async as(rest) {
      const found = await seat(desk, rest)
      if ('problem' in found) return found.problem
      seated = found
      place = found.address
      return say.nowAs(tellName(found))
    },
    async at(rest) {
      if (rest === '') {
        place = seated.address
        return say.inPrivate
      }
      const room = await roomNamed(desk, rest)
      if (typeof room !== 'string') return room.problem
      place = room
      return say.nowAt({ about: await nameHere(room) })
    },
    clock: async (rest) =>
      (await moveClock(desk, rest)) ? say.clockNow({ about: tellTime(desk) }) : say.clockBack,
    async file(rest) {
      const file = await fileAt(rest)
      if (file === undefined) return say.noFile({ about: rest })
      await said('', [file])
      return ''
    },
    help: async () => say.slash,
  }

  return {
    /** One after the other, whoever's turn it is. */
    shown(what: Shown): void {
      shows = shows.then(() => show(what))
    },
    greeting: () => say.speaking(tellName(seated)),
    prompt: async () =>
      [called(seated), ...(place === seated.address ? [] : [await nameHere(place)])].join(' '),
    /** One line, and everything that came of it. False when somebody leaves. */
    async enter(line: string): Promise<boolean> {
      const text = line.trim()
      if (text === '') return true
      if (text === '/quit') return false
      const [, word = '', rest = ''] = /^\/(\p{L}+)(?:\s+(.*))?$/u.exec(text) ?? []
      const command = word === '' ? undefined : (slash[word] ?? slash.help)
      if (command) {
        const told = await command(rest.trim())
        await shows
        if (told !== '') print(paint.dim(harmless(told)))
        return true
      }
      await said(text)
      return true
    },
    settled: () => shows,
  }
}
