import { joined } from '../about.ts'
import type { Block, Line } from '../card.ts'
import { stamp } from '../clock.ts'
import { type Account, humans } from '../domain/account.ts'
import { type Code, tellCode } from '../domain/code.ts'
import { mayBeOne } from '../domain/names.ts'
import { tellAccount } from '../person/account-words.ts'
import { toEachAccount } from '../person/each-account.ts'
import { isBlockedAnywhere } from '../person/links.ts'
import type { Own } from '../person/self.ts'
import { peopleIn, tellPeople } from '../person/tell-people.ts'
import type { Reader } from '../reader.ts'
import { Refusal } from '../refusal.ts'
import { create, replace, stir } from '../store.ts'
import { speak } from '../words.ts'
import { spoken } from './account-words.ts'
import type { Redeem } from './redeem.ts'

/** Whether it may be a mistake: both are somebody in one network already, or people of different names. */
const mayBeTwo = (mine: Own, theirs: Own): boolean =>
  mine.people.some(({ value: me }) =>
    theirs.people.some(({ value: other }) => me.network === other.network || !mayBeOne(me.name, other.name)),
  )

/** Their settings count from now on: whoever has just been linked reads on in their language. */
const readerAfter = (reader: Reader, theirs: Own, network: string): Reader => {
  const [human] = theirs.humans
  const said = peopleIn(theirs, network).find(({ value }) => value.language !== undefined)
  const locale = human?.value.language ?? said?.value.language ?? human?.value.writes ?? reader.locale
  return { ...reader, locale, zone: human?.value.zone ?? reader.zone }
}

/** What is asked before two who are somebody each become one. The code, which proves the other account, stays good. */
const askWhether = async (
  { id }: Code,
  { already, also }: { readonly already: Line; readonly also: Line },
  { network, reader, secret }: Parameters<Redeem>[1],
): ReturnType<Redeem> => {
  const say = speak(spoken, reader)
  const input = { code: tellCode(id, await secret(id)), sure: 'yes', network: network.id }
  return {
    reply: {
      title: say.ask({ who: also }),
      blocks: [
        { kind: 'text', line: say.already({ who: already }) },
        { kind: 'text', line: say.means },
      ],
      buttons: [{ label: say.yes, call: { command: 'redeem', input }, tone: 'primary', yes: true }],
    },
  }
}

/**
 * The caller's human turns out to be the one who had the code made. Only that one link is made, so that it can be taken
 * back whole; what it was decided from is asserted, so that two which are made at once close no circle. Every account of
 * both hears of it, whoever of them typed the code.
 */
export const redeemAccount: Redeem = async ({ value: code }, context, sure) => {
  const { account, human, network, now, own, owned, store } = context
  const [mine, theirs] = [await own(), await owned(code.by)]
  const [first] = theirs.humans
  if (account === code.by) throw new Refusal('sameAccount')
  if (first === undefined) throw new Refusal('oldCode')
  if (mine.humans.some(({ id }) => id === first.id)) throw new Refusal('sameHuman')
  if (isBlockedAnywhere(mine) || isBlockedAnywhere(theirs)) throw new Refusal('blockedAccount')
  const [already, also] = await Promise.all([mine, theirs].map((side) => tellPeople(store, network.id, side)))
  if (already === undefined || also === undefined) throw new Refusal('oldCode')
  if (!sure && mayBeTwo(mine, theirs)) return askWhether(code, { already, also }, context)

  const reader = readerAfter(context.reader, theirs, network.id)
  const [me] = mine.humans
  const link = me ? replace(me, { ...me.value, is: first.id }) : create(humans, { id: human, is: first.id })
  const separate = { command: 'account separate', input: { human: me?.id ?? human, network: network.id } }
  const both = { people: [...peopleIn(theirs, network.id), ...peopleIn(mine, network.id)] }
  const names = await tellPeople(store, network.id, both)
  const after = (to: Reader): readonly Block[] => {
    const say = speak(spoken, to)
    const lines = both.people.length > 1 ? [say.several({ who: names }), say.shared] : [say.wrong]
    return lines.map((line) => ({ kind: 'text', line }))
  }
  const button = (to: Reader) => ({ label: speak(spoken, to).separate, call: separate })
  const hears = (who: Line, with_: Pick<Account, 'id' | 'used'>) => (to: Reader) => ({
    title: speak(spoken, to).heard({
      who: joined(who, ...(who.length > 0 ? [' · '] : []), tellAccount(with_, to)),
    }),
    blocks: after(to),
    buttons: [button(to)],
  })
  const other = theirs.accounts.find(({ id }) => id === code.by)?.value ?? { id: code.by, used: code.at }
  return {
    relied: theirs.people,
    // What either of the two is just deciding was not decided by both.
    changes: [link, stir(first)],
    reply: {
      title: speak(spoken, reader).linked({ account: tellAccount(other, reader) }),
      blocks: after(reader),
      buttons: [button(reader)],
    },
    notices: [
      ...toEachAccount(theirs, context, hears(already, { id: account, used: stamp(now) })),
      ...toEachAccount(mine, context, hears(also, other), theirs),
    ],
  }
}
