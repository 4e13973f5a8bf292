import { joined } from '../about.ts'
import type { Block, Call, Card, Line } from '../card.ts'
import type { Context } from '../context.ts'
import { isAgreed } from '../domain/agreed.ts'
import { givenItems } from '../person/given.ts'
import { kinds } from '../records.ts'
import type { Kind } from '../store.ts'
import { speak } from '../words.ts'
import { originOf, responsible } from './first-contact.ts'
import { spoken as cardWords } from './first-contact-words.ts'
import type { PrivacyWords } from './page/en.ts'
import { aboutKind, privacyWords, tellUntil } from './page/page.ts'
import { spoken, type Topic } from './question-words.ts'
import { tellGoes } from './what-goes.ts'

type Answering = Context<'self'>

const text = (line: Line): Block => ({ kind: 'text', line })

/** What the officer's page says of every kind of record that holds something about the caller, each in its words. */
const ofEachHeld = async (
  { held, reader }: Answering,
  say: (kind: Kind, words: PrivacyWords) => string,
): Promise<Block> => {
  const words = privacyWords[reader.locale]
  const all = await held()
  const about = kinds.filter(({ name }) => (all.get(name) ?? []).length > 0)
  return { kind: 'facts', facts: about.map((kind) => [aboutKind(kind.name, words).what, say(kind, words)]) }
}

/** The first line answers, what stands beneath it says more. */
type Answer = readonly [title: Line, ...more: readonly Block[]]

const answers: Readonly<Record<Topic, (context: Answering, who: Line) => Promise<Answer>>> = {
  async leaving(context) {
    const say = speak(spoken, context.reader)
    return [say.leaving, ...(await tellGoes(context, [context.caller])).map(text)]
  },
  async sharing(context) {
    const { caller, network, reader, search, store } = context
    const say = speak(spoken, reader)
    const each = await ofEachHeld(context, ({ name }, words) => aboutKind(name, words).sees)
    const given = await givenItems(store, caller, reader)
    return isAgreed(network, search.service)
      ? [say.sharingNamed, text(say.service({ host: search.service })), ...given, each]
      : [say.sharing, ...given, each]
  },
  async basis({ caller, reader, store }) {
    const [say, card] = [speak(spoken, reader), speak(cardWords, reader)]
    return [
      say.basis,
      text(say.purpose({ what: card.serves })),
      text(say.origin({ what: card[await originOf(store, caller)] })),
      text(say.consent),
    ]
  },
  async term(context) {
    const { backupDays, reader } = context
    const say = speak(spoken, reader)
    const title = say.term({ what: speak(cardWords, reader).until })
    return [title, await ofEachHeld(context, tellUntil), text(say.copies({ n: backupDays }))]
  },
  async storage({ backupDays, network, reader, search }) {
    const say = speak(spoken, reader)
    const out = isAgreed(network, search.service) ? [text(say.service({ host: search.service }))] : []
    return [say.storage, ...out, text(say.copies({ n: backupDays }))]
  },
  async responsible({ reader }, who) {
    return [joined(`${speak(cardWords, reader).responsible}: `, who)]
  },
  async purpose(context) {
    const { reader } = context
    const title = speak(spoken, reader).purpose({ what: speak(cardWords, reader).serves })
    return [title, await ofEachHeld(context, ({ name }, words) => aboutKind(name, words).why)]
  },
  async origin({ caller, reader, store }) {
    const what = speak(cardWords, reader)[await originOf(store, caller)]
    return [speak(spoken, reader).origin({ what })]
  },
  async objecting({ reader }) {
    const say = speak(spoken, reader)
    const item = (line: string, label: string, call: Call) => ({ line, button: { label, call } })
    return [
      say.objecting,
      {
        kind: 'items',
        items: [
          item(say.hide, say.toHide, { command: 'profile', input: { phone: 'nobody', mail: 'nobody' } }),
          item(say.only, say.toOnly, { command: 'profile', input: {} }),
        ],
      },
      text(say.objectingFurther),
    ]
  },
}

/** The answer to one question about somebody's data, who is responsible, and what they can do. */
export const answerAbout = async (topic: Topic, context: Answering): Promise<Card> => {
  const { commands, network, reader, store } = context
  const [say, card] = [speak(spoken, reader), speak(cardWords, reader)]
  const who = await responsible(store, network, reader)
  const [title, ...blocks] = await answers[topic](context, who)
  const to = (label: string, command: string) => ({
    label,
    call: { command, input: { network: network.id } },
  })
  const titled = (command: string) =>
    commands
      .filter(({ name }) => name === command)
      .map(({ words }) => to(words[reader.locale].title, command))
  return {
    title,
    blocks: [
      ...blocks,
      ...(topic === 'responsible' ? [] : [{ kind: 'facts', facts: [[card.responsible, who]] } as const]),
    ],
    buttons: [
      ...(topic === 'responsible' ? titled('network coordinators') : []),
      ...(topic === 'leaving' ? titled('leave') : []),
      to(say.all, 'privacy'),
      to(card.change, 'correct'),
      to(card.forget, 'forget me'),
    ],
  }
}
