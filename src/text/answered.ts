import type { Call } from '../card.ts'
import type { Described } from '../command.ts'
import { readQuantity } from '../domain/quantity.ts'
import type { Draft } from '../draft.ts'
import { type Field, isProse } from '../field.ts'
import { unaccented } from '../fold.ts'
import type { Input } from '../invocation.ts'
import { mostChoices } from '../limits.ts'
import { isCalled } from '../partner/called.ts'
import { agrees, findsRight } from './agreed.ts'
import { isUnit } from './amount.ts'
import { isWhole, named } from './beginnings.ts'
import { amountInstead, corrected, isWrong } from './corrected.ts'
import { drops, keepsBack, refuses } from './declined.ts'
import { goesOn, isCourtesy } from './goes-on.ts'
import type { Heard } from './heard.ts'
import { saysNothing } from './introduced.ts'
import { knowsNone, picksNone } from './none.ts'
import { asksAgain, isOpenChoice } from './open-choice.ts'
import { keysOf, options } from './options.ts'
import { askedAgain, isWrittenOn, pressed } from './pressed.ts'
import { putRight } from './put-right.ts'
import { behindThanks, saysSkills } from './skilled.ts'
import { saysSought } from './sought.ts'
import { findUntil } from './until.ts'

type Answered = Pick<Heard, 'call' | 'pressed' | 'unsure' | 'asksAgain'>

const fieldIn = (command: Described, text: string): Input | undefined => {
  const colon = text.indexOf(':')
  const name = colon < 1 ? undefined : keysOf(command).get(unaccented(text.slice(0, colon)))
  const value = text.slice(colon + 1).trim()
  return name === undefined || value === '' ? undefined : { [name]: value }
}

/**
 * `Worum geht es: Können Sie am Montag liefern?`: a text that begins with what a field is called is all about it;
 * `Ort: Gartow, Preis: 5 €` is about several.
 */
const wholeText = (command: Described, text: string): Input | undefined => {
  const parts = text.split(/[,;\n]\s*(?=\p{L}[\p{L} -]{0,30}:)/u).map((part) => fieldIn(command, part))
  const each = parts.filter((part) => part !== undefined)
  return each.length === parts.length ? Object.assign({}, ...each) : fieldIn(command, text)
}

/** What a text changes in what is shown: fields by their names, or a bare amount or day. */
const changes = (command: Described, text: string, bare: boolean): Input | undefined => {
  const { input, rest } = options(command, text)
  if (rest === '' && Object.keys(input).length > 0) return input
  const whole = wholeText(command, text)
  if (whole || !bare) return whole
  const found = findUntil(`bis ${text}`)
  const quantity = readQuantity(text)
  // Where no words are asked for, or only behind a colon, a number with any one word is how much: "40 Stühle".
  const onlyAmount = !command.fields.some(
    ({ type, reach, behind, unseen }) =>
      isProse({ type }) && type !== 'quantity' && !reach && !behind && !unseen,
  )
  const counted =
    typeof quantity === 'object' && (isUnit(quantity.unit) || (onlyAmount && /^\p{L}*$/u.test(quantity.unit)))
  const value = {
    date: found?.rest === '' ? found.until : undefined,
    quantity: counted ? text : undefined,
  }
  const field = command.fields.find(({ type }) => (type === 'date' || type === 'quantity') && value[type])
  return field && { [field.name]: text }
}

/** "Nee, 4 t", "no, 25": the same of what was said to be wrong. */
const instead = (command: Described, { input }: Draft, text: string, bare: boolean): Input | undefined => {
  const rest = corrected(text)
  const found = rest === undefined ? undefined : changes(command, rest, bare)
  const amount = bare ? command.fields.find(({ type }) => type === 'quantity') : undefined
  const quantity = amount && amountInstead(text, input[amount.name])
  return found ?? (amount && quantity ? { [amount.name]: quantity } : undefined)
}

/** What is called by its name and needs nothing else is that, whatever is written on a button in other words: "profile". */
const callsOther = (commands: readonly Described[], text: string, call: Call): boolean => {
  const said = named(commands, text)
  return (
    said !== undefined &&
    isWhole(said, text) &&
    said.command.name !== call.command &&
    !said.command.fields.some(({ required }) => required)
  )
}

/**
 * "Keiner von beiden", "hab ich nicht", "weiß nicht", where one of several is to be chosen: what was said and need not be
 * is left out, else one is needed; a card that only asks which is meant asks nothing more.
 */
const withoutAny = (commands: readonly Described[], draft: Draft, text: string): Answered | undefined => {
  const { id, asked, choices, command: name, input, lasting, which } = draft
  const none = picksNone(text)
  const unsure = knowsNone(text)
  // What a card asks has time.
  if (lasting && unsure && !drops(text) && isOpenChoice(commands, draft, text))
    return asksAgain(draft, 'noHurry')
  if (which !== undefined && none) return { call: { command: 'cancel', input: { draft: id } } }
  // A mere "ja" to "is it one of these?" does not tell which.
  if (which !== undefined) return unsure || agrees(text) ? asksAgain(draft, 'oneNeeded') : undefined
  if (lasting || asked === undefined || choices.length === 0 || !(none || unsure)) return undefined
  const command = commands.find((one) => one.name === name)
  const question = command?.fields.find((field) => field.name === asked)
  const mayLack = question?.type === 'choice' && !question.required && asked in input
  return mayLack
    ? { call: { command: name, input: { draft: id, [asked]: '' } } }
    : asksAgain(draft, 'oneNeeded')
}

/**
 * "Kochen", and then "wir suchen Mehl" or "kochen, backen": whoever is shown what is to be published of them says the
 * other half, or the same anew; it is shown again.
 */
const introducedAnew = (command: Described | undefined, text: string): Input | undefined => {
  const fieldOf = (takes: Field['takes']) => command?.fields.find((field) => field.takes === takes)?.name
  const [facts, wishes] = [fieldOf('facts'), fieldOf('wishes')]
  if (facts === undefined || wishes === undefined) return undefined
  if (saysSought(text) || saysNothing(text)) return { [wishes]: text }
  return saysSkills(text) ? { [facts]: text } : undefined
}

/** What a typed text answers: it presses, or changes what is shown, else it is the value that was asked for. */
export const answered = (
  commands: readonly Described[],
  draft: Draft,
  text: string,
  regions: readonly string[] = [],
): Answered | undefined => {
  const call = pressed(draft, text)
  const sure = !draft.lasting || isWrittenOn(draft, text)
  if (call && (sure || !callsOther(commands, text, call))) return { call, pressed: true }
  const without = withoutAny(commands, draft, text)
  if (without) return without
  const asks = !draft.lasting || draft.yes !== undefined
  const wrong = !draft.lasting && isWrong(text)
  const command = commands.find(({ name }) => name === draft.command)
  const { asked, labels = [], lasting } = draft
  const question = command?.fields.find(({ name }) => name === asked)
  const why = question?.takes === 'sentences' && keepsBack(text)
  if (!draft.used && asks && !why && (drops(text) || refuses(text) || wrong))
    return { call: { command: 'cancel', input: { draft: draft.id } } }
  const to = (input: Input) => ({ call: { command: draft.command, input: { draft: draft.id, ...input } } })
  const told =
    command && !lasting && asked === undefined ? putRight(command, draft, text, regions) : undefined
  const again = told ? undefined : askedAgain(commands, draft, text)
  if (again) return { ...again, pressed: true }
  // "4 t" is no choice of a contact, but may well be how much.
  const open = question === undefined || question.type === 'choice'
  const changed =
    command && !lasting
      ? (changes(command, text, open) ?? instead(command, draft, text, open) ?? told)
      : undefined
  if (changed) return to(changed)
  if (asked === undefined) {
    const anew = draft.lasting || draft.used ? undefined : introducedAnew(command, text)
    return anew && !goesOn(commands, { takes: 'facts' }, text) ? to(anew) : undefined
  }
  const prose = question !== undefined && isProse(question) && question.type !== 'quantity'
  if (lasting && isCourtesy(commands, text) && behindThanks(text) === undefined) return undefined
  // Nothing is called "danke" or "weiß nicht".
  const isTitle = prose && question.behind && question.takes === undefined
  if (isTitle && (isCourtesy(commands, text) || knowsNone(text))) return undefined
  // Nobody publishes a mere "ja"; "stimmt so", and what a card asks besides, are left to something else.
  const published = question?.takes === 'facts' || question?.takes === 'wishes'
  if (published && agrees(text)) return lasting || findsRight(text) ? undefined : to({})
  // "Wir suchen noch Mehl" answers what a partner seeks, whichever of the two questions was asked last.
  const wishes = command?.fields.some(({ takes }) => takes === 'wishes')
  if (published && wishes && saysSought(text)) return to({ [asked]: text })
  // What a card asks besides nobody has to answer: it hears no sentences of other kinds.
  if (prose && lasting && goesOn(commands, { takes: undefined }, text)) return undefined
  if (goesOn(commands, prose ? question : undefined, text, draft.command)) return undefined
  if (prose) return to({ [asked]: text })
  const said = named(commands, text)
  // A partner is called by part of the name, too, or with a slip of the pen.
  if (asked === 'for' && said === undefined && labels.some((label) => isCalled(label, text)))
    return to({ for: text })
  // What is none of the choices is something new.
  const list = labels.length > 0 && labels.length < mostChoices && !/^\d+$/.test(text)
  const none = list || text.endsWith('?')
  return said !== undefined || none ? undefined : to({ [asked]: text })
}
