import * as z from 'zod'
import type { Bot } from '../../src/adapter.ts'
import { type Card, numbered, plain, toText } from '../../src/card.ts'
import { wordlessThings } from '../../src/handing/handed.ts'
import type { Form } from '../../src/invocation.ts'
import { type Desk, moveClock, roomNamed, seat } from './desk.ts'
import { fileAt } from './file-in.ts'
import type { Shown, Speaker } from './index.ts'
import { nameOf } from './speak-as.ts'

const values = z.record(z.string(), z.string())
const speaking = z.object({
  as: z.string().optional(),
  at: z.string().optional(),
  mail: z.string().optional(),
})
const line = z.union([
  z.strictObject({ clock: z.string() }),
  speaking.extend({ text: z.string(), file: z.string().optional() }),
  speaking.extend({ file: z.string() }),
  speaking.extend({ sent: z.enum(wordlessThings) }),
  speaking.extend({ press: z.object({ command: z.string(), input: values.default({}) }) }),
  speaking.extend({ fill: values }),
])

type Picture = Awaited<ReturnType<Bot['picture']>>
const cardOf = (card: Card, picture: Picture) => ({
  title: plain(card.title),
  text: toText(card),
  ...(picture && {
    picture: { type: picture.type, base64: Buffer.from(picture.bytes).toString('base64') },
  }),
  ...(card.file && { file: card.file }),
  buttons: [...numbered(card), ...(card.buttons ?? []).filter(({ call }) => call.command === 'cancel')].map(
    ({ label, call }) => ({ label, call }),
  ),
})
const formOf = ({ call, title, fields }: Form) => ({
  call,
  title,
  fields: fields.map(({ name, label, type, required, choices, value, problem }) => ({
    name,
    label,
    type,
    required,
    choices,
    ...(value !== undefined && { value }),
    ...(problem !== undefined && { problem }),
  })),
})

/** One JSON line for everything that anybody gets to read. */
const deliveryLine = (
  { id, to, private: alone, card, changed, form }: Shown,
  name: string,
  picture: Picture,
): string =>
  JSON.stringify({
    id,
    to,
    name,
    private: alone,
    card: cardOf(card, picture),
    ...(changed && { changed }),
    ...(form && { form: formOf(form) }),
  })

/** The console in JSON lines. Whoever is not named in a line is who was named last. */
export const createJsonTalk = (desk: Desk, first: string, print: (line: string) => void) => {
  const { console: platform, say } = desk
  let account = first
  let shows: Promise<void> = Promise.resolve()
  const refuse = (error: string) => print(JSON.stringify({ error }))

  const speakerOf = async (
    given: z.infer<typeof speaking>,
  ): Promise<Speaker | { readonly problem: string }> => {
    if (given.as !== undefined) {
      const seated = await seat(desk, given.as)
      if ('problem' in seated) return seated
      account = seated.address
    }
    const place = given.at === undefined || given.at === '' ? account : await roomNamed(desk, given.at)
    return typeof place === 'string' ? { account, place, mail: given.mail } : place
  }

  const parse = (text: string) => {
    try {
      return line.safeParse(JSON.parse(text)).data
    } catch {
      return undefined
    }
  }

  return {
    async enter(text: string): Promise<void> {
      if (text.trim() === '') return
      const said = parse(text)
      if (said === undefined) return refuse(say.notJson)
      if ('clock' in said) {
        if (!(await moveClock(desk, said.clock))) refuse(say.clockBack)
        return shows
      }
      const speaker = await speakerOf(said)
      if ('problem' in speaker) return refuse(speaker.problem)
      if ('press' in said && !desk.commands.includes(said.press.command))
        return refuse(say.unknownArgument({ about: said.press.command }))
      if ('text' in said || 'file' in said) {
        const file = said.file === undefined ? undefined : await fileAt(said.file)
        if (said.file !== undefined && file === undefined) return refuse(say.noFile({ about: said.file }))
        await platform.hear(speaker, 'text' in said ? said.text : '', file ? [file] : [])
      }
      if ('sent' in said) await platform.hear(speaker, '', [], [said.sent])
      if ('press' in said) await platform.press(speaker, said.press)
      if ('fill' in said && !(await platform.fill(speaker, said.fill))) refuse(say.noForm)
      await desk.deliver()
      await shows
    },
    /** One after the other, as they came. */
    shown(what: Shown): void {
      shows = shows.then(async () => {
        const { picture } = what.card
        const shown = picture && (await platform.picture(picture.id))
        print(deliveryLine(what, await nameOf(desk.store, what.to), shown))
      })
    },
    settled: () => shows,
  }
}
