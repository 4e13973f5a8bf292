import type { Act } from './act.ts'
import { personOf } from './act-about.ts'
import { whyNotUndone } from './acted.ts'
import { type Card, type Line, line } from './card.ts'
import type { Context } from './context.ts'
import { isLettingIn, letInThere } from './joining/out-again.ts'
import { isMerge, mergedIn, mergedOnward, tellFirst } from './partner/merged.ts'
import type { Piece } from './partner/pieces.ts'
import { stillShutOut } from './person/shut-out.ts'
import { Refusal } from './refusal.ts'
import { shortened } from './shortened.ts'
import { takingBack } from './taking-back.ts'
import { type Spoken, speak } from './words.ts'

type Done = { readonly deed: string }
type Named = { readonly name: string }

const longestName = 30 // characters on a button

const words = {
  busy: ({ deed }: Done): Line =>
    line`This has changed since, so it can no longer be undone: ${{ strong: deed }}. Taking out is still possible.`,
  shutOut: ({ name }: Named): Line => line`${{ strong: name }} is still shut out. Let in again?`,
  letIn: 'Let in again',
  out: ({ name }: Named) => (name === '' ? 'Take out of the partner' : `Take out: ${name}`),
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    busy: ({ deed }) =>
      line`Seitdem hat sich etwas geändert, deshalb geht das nicht mehr rückgängig: ${{ strong: deed }}. Austragen geht noch.`,
    shutOut: ({ name }) => line`${{ strong: name }} ist noch gesperrt. Wieder zulassen?`,
    letIn: 'Wieder zulassen',
    out: ({ name }) => (name === '' ? 'Aus dem Partner austragen' : `Austragen: ${name}`),
  },
  hu: {
    busy: ({ deed }) =>
      line`Azóta megváltozott, ezért már nem vonható vissza: ${{ strong: deed }}. A partnertől még kivehető.`,
    shutOut: ({ name }) => line`${{ strong: name }} még le van tiltva. Visszaengedjük?`,
    letIn: 'Visszaengedem',
    out: ({ name }) => (name === '' ? 'Kiveszem a partnertől' : `Kiveszem: ${name}`),
  },
}

/**
 * What takes an act back; where that cannot be done, what can be done instead. Throws a `Refusal` where nothing can: its
 * deed is named by `deed`.
 */
export const insteadOfUndo = async (
  act: Act,
  deed: string,
  context: Context<'person'>,
): Promise<{ readonly reply: Card } | { readonly back: Piece }> => {
  const { account, now, store, commands, network, reader } = context
  const say = speak(spoken, reader)
  const nameOf = async () => (await personOf(store, act, reader, account)) ?? ''
  const out = await stillShutOut(store, act)
  if (out) {
    const call = { command: 'person unblock', input: { person: out } }
    const title = say.shutOut({ name: await nameOf() })
    return { reply: { title, buttons: [{ label: say.letIn, call, yes: true }] } }
  }
  const back = await takingBack(act, context)
  if (typeof back !== 'string') return { back }
  const there = back === 'changed' && isLettingIn(act) ? await letInThere(store, act) : undefined
  if (there) {
    const call = {
      command: 'member remove',
      input: { member: there.id, for: there.value.organization },
    }
    const label = say.out({ name: shortened(await nameOf(), longestName) })
    return { reply: { title: say.busy({ deed }), buttons: [{ label, call }] } }
  }
  if (!isMerge(act)) throw new Refusal(back, deed)
  const onward = back === 'changed' ? await mergedOnward(store, act) : undefined
  const canFirst =
    onward &&
    !(await whyNotUndone(store, onward.value, { commands, network, reader, now })) &&
    typeof (await takingBack(onward.value, context)) !== 'string'
  if (canFirst) return { reply: await tellFirst(store, onward, reader) }
  throw new Refusal(back === 'changed' ? 'mergedSince' : back, await mergedIn(store, act))
}
