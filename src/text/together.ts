import { readCall } from '../card.ts'
import type { Described } from '../command.ts'
import type { Draft } from '../draft.ts'
import { agrees, findsRight, onlyFindsRight, saysWho } from './agreed.ts'
import { answered } from './answered.ts'
import { named } from './beginnings.ts'
import { drops, refuses } from './declined.ts'
import type { Heard } from './heard.ts'
import { saysNothing } from './introduced.ts'
import { pressed, writtenOn } from './pressed.ts'
import { saysBoth, saysSkill, saysSkills } from './skilled.ts'
import { saysSought } from './sought.ts'

/** A card about oneself: all that can be pressed there is of one's own data. */
const isAboutSelf = (commands: readonly Described[], { choices, weighty }: Draft): boolean =>
  choices.length > 0 &&
  !weighty &&
  choices.every((choice) => {
    const call = readCall(choice)
    return commands.find(({ name }) => name === call?.command)?.access === 'self'
  })

/** "Gern!": nothing can be pressed there, and whatever was asked before still is. */
const isQuiet = ({ choices }: Draft): boolean => choices.length === 0

/** Whether a card asks, besides, what a partner can or seeks. */
const isIntroducing =
  (commands: readonly Described[]) =>
  ({ command, asked, lasting }: Draft): boolean =>
    lasting &&
    asked !== undefined &&
    commands.some(({ name, fields }) => name === command && fields.some(({ takes }) => takes === 'wishes'))

/** "Kochen, suche Mehl", "Wir können Treppen": it is said as an answer to what the welcome asks, whatever has been shown since. */
const introduces = (commands: readonly Described[], text: string): boolean =>
  !text.includes('?') && named(commands, text) === undefined && (saysSkill(text) || saysBoth(text))

/**
 * Which of the cards shown a text answers, the last being the first: that one, but for cards that come together. Whoever
 * is let in reads what is held about them and a question: "stimmt so" is for the one, and what plainly says what a
 * partner can for the other, in whichever order they came.
 */
const answeredOf = (
  commands: readonly Described[],
  shown: readonly Draft[],
  text: string,
): Draft | undefined => {
  const [last] = shown
  const apart = shown.findIndex(
    (draft) =>
      !draft.lasting ||
      draft.used ||
      (draft.asked === undefined && !isAboutSelf(commands, draft) && !isQuiet(draft)),
  )
  const together = apart < 0 ? shown : shown.slice(0, apart)
  const waiting = introduces(commands, text) ? shown.find(isIntroducing(commands)) : undefined
  if (waiting) return waiting
  if (last === undefined || together.length < 2 || pressed(last, text)) return last
  const written = together.find(
    (draft) => pressed(draft, text) && (writtenOn(draft, text) !== undefined || findsRight(text)),
  )
  if (written || /^\d/.test(text) || drops(text) || refuses(text)) return written ?? last
  const answers = saysSkills(text) || saysSought(text) || saysNothing(text)
  return (answers ? together.find(({ asked }) => asked !== undefined) : undefined) ?? last
}

/** A mere "ja" or a number: it says nothing of what it answers. */
const isShort = (text: string): boolean => agrees(text) || /^\d{1,2}[.)]?$/.test(text)

/** "Ja, das ist er" is said of somebody, and no yes to what is to be published. */
const isAbout = ({ command, lasting }: Draft, text: string): boolean =>
  lasting || !['offer add', 'request add'].includes(command) || !agrees(text) || !saysWho(text)

/**
 * Which of the cards shown a text is for. What came by itself stands in no answer's way, and a mere "ja" is for what was
 * read before it, as far as that asks anything. What it would answer of what nobody can have read yet is `early`: that is
 * shown once more, and nothing done.
 */
export const spokenTo = (
  commands: readonly Described[],
  all: readonly Draft[],
  text: string,
  isUnread: (draft: Draft) => boolean,
): { readonly draft: Draft | undefined; readonly early: Heard | undefined } => {
  const callOf = (one: Draft | undefined) => one && answered(commands, one, text)?.call
  const among = (some: readonly Draft[]) => answeredOf(commands, some, text)
  const shown = all.filter((one) => isAbout(one, text))
  const short = isShort(text)
  const unread = short ? shown.filter(isUnread) : []
  const before = among(shown.filter((one) => one.came === undefined || (!short && callOf(one))))
  const read = shown.filter((one) => !unread.includes(one))
  // "Stimmt so" is for what is held about oneself, whatever has come by itself since; it may praise an answer, too.
  const answeredAt = read.findIndex((one) => one.came === undefined)
  const own = onlyFindsRight(text)
    ? read.find((one, i) => (answeredAt < 0 || i <= answeredAt) && isAboutSelf(commands, one) && callOf(one))
    : undefined
  const draft = callOf(before) ? before : (own ?? among(read))
  const meant = callOf(draft) ? undefined : among(unread)
  const call = callOf(meant)
  return { draft, early: call && meant && { call, asksAgain: { draft: meant.id, why: 'justCame' } } }
}
