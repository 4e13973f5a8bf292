import { type Line, line } from '../card.ts'
import { stamp } from '../clock.ts'
import { humans } from '../domain/account.ts'
import { tellAccount } from '../person/account-words.ts'
import { isBlockedAnywhere } from '../person/links.ts'
import { Refusal } from '../refusal.ts'
import { create, replace, unchanged } from '../store.ts'
import { type Spoken, speak } from '../words.ts'
import type { Redeem } from './redeem.ts'

type Other = { readonly account: string }
const words = {
  linked: ({ account }: Other): Line => line`Linked with your account: ${{ strong: account }}`,
  heard: ({ account }: Other): Line =>
    line`Another account has been linked with yours: ${{ strong: account }}`,
  wrong: 'Both speak as you from now on. If that was not meant, take it back.',
  separate: 'Separate again',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    linked: {
      sie: ({ account }) => line`Verbunden mit Ihrem Konto: ${{ strong: account }}`,
      du: ({ account }) => line`Verbunden mit deinem Konto: ${{ strong: account }}`,
    },
    heard: {
      sie: ({ account }) => line`Ein weiteres Konto ist jetzt mit Ihrem verbunden: ${{ strong: account }}`,
      du: ({ account }) => line`Ein weiteres Konto ist jetzt mit deinem verbunden: ${{ strong: account }}`,
    },
    wrong: {
      sie: 'Beide sprechen ab jetzt in Ihrem Namen. War das nicht so gemeint, nehmen Sie es zurück.',
      du: 'Beide sprechen ab jetzt in deinem Namen. War das nicht so gemeint, nimm es zurück.',
    },
    separate: 'Wieder trennen',
  },
  hu: {
    linked: ({ account }) => line`Összekapcsolva ezzel a fiókkal: ${{ strong: account }}`,
    heard: ({ account }) => line`Egy másik fiókot is hozzákapcsoltak: ${{ strong: account }}`,
    wrong: {
      on: 'Mostantól mindkettő az Ön nevében beszél. Ha nem így gondolta, vonja vissza.',
      te: 'Mostantól mindkettő a te nevedben beszél. Ha nem így gondoltad, vond vissza.',
    },
    separate: 'Szétválasztom',
  },
}

/**
 * The caller's human turns out to be the one who had the code made. Only that one link is made, so that it can be taken
 * back whole; what it was decided from is asserted, so that two which are made at once close no circle.
 */
export const redeemAccount: Redeem = async (
  { value: { by } },
  { account, human, network, now, own, owned, reader },
) => {
  const [mine, theirs] = [await own(), await owned(by)]
  const [first] = theirs.humans
  if (account === by) throw new Refusal('sameAccount')
  if (first === undefined) throw new Refusal('oldCode')
  if (mine.humans.some(({ id }) => id === first.id)) throw new Refusal('sameHuman')
  if (isBlockedAnywhere(mine) || isBlockedAnywhere(theirs)) throw new Refusal('blockedAccount')
  const [me] = mine.humans
  const link = me ? replace(me, { ...me.value, is: first.id }) : create(humans, { id: human, is: first.id })
  const told = theirs.people.find(({ value }) => value.network === network.id)
  const other = theirs.accounts.find(({ id }) => id === by)
  const say = speak(spoken, reader)
  const separate = { command: 'account separate', input: { human: me?.id ?? human, network: network.id } }
  return {
    changes: [link, unchanged(first)],
    reply: {
      title: say.linked({ account: other ? tellAccount(other.value, reader) : by }),
      blocks: [{ kind: 'text', line: say.wrong }],
      buttons: [{ label: say.separate, call: separate }],
    },
    ...(told && {
      notices: [
        {
          to: { person: told.id, at: by },
          kind: 'account',
          urgency: 'answer',
          draw: (to) => {
            const heard = speak(spoken, to)
            return {
              title: heard.heard({ account: tellAccount({ id: account, used: stamp(now) }, to) }),
              blocks: [{ kind: 'text', line: heard.wrong }],
              buttons: [{ label: heard.separate, call: separate }],
            }
          },
        },
      ],
    }),
  }
}
