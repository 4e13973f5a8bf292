import { type Button, type Card, line } from '../card.ts'
import { sameTown } from '../domain/names.ts'
import { type Organization, organizations } from '../domain/organization.ts'
import { similarTo } from '../domain/similar.ts'
import { isSamePartner } from '../joining/founding.ts'
import type { Reader } from '../reader.ts'
import { findAll, type View } from '../store.ts'
import { type Spoken, speak } from '../words.ts'

type Named = Pick<Organization, 'name' | 'town'>
type Called = Pick<Named, 'name'>

const words = {
  same: ({ name }: Called) => line`That is there already: ${{ strong: name }}`,
  similar: ({ name }: Called) => line`Is it one of these? ${{ strong: name }}`,
  town: 'If you mean another of this name, please say its town as well.',
  left: 'has left the network',
  show: 'Show',
  anew: 'No, a new one',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    same: ({ name }) => line`Gibt es hier schon: ${{ strong: name }}`,
    similar: ({ name }) => line`Ist es einer von diesen? ${{ strong: name }}`,
    town: {
      sie: 'Meinen Sie einen anderen dieses Namens? Dann nennen Sie bitte auch den Ort.',
      du: 'Meinst du einen anderen dieses Namens? Dann nenn bitte auch den Ort.',
    },
    left: 'hat das Netzwerk verlassen',
    show: 'Zeigen',
    anew: 'Nein, ein neuer Partner',
  },
  hu: {
    same: ({ name }) => line`Ez a partner már itt van: ${{ strong: name }}`,
    similar: ({ name }) => line`Ezek közül valamelyik? ${{ strong: name }}`,
    town: {
      on: 'Ha egy másik, ugyanilyen nevű szervezetre gondol, kérjük, adja meg a települést is.',
      te: 'Ha egy másik, ugyanilyen nevű szervezetre gondolsz, kérlek, add meg a települést is.',
    },
    left: 'kilépett a hálózatból',
    show: 'Megnézem',
    anew: 'Nem, új partner',
  },
}

const most = 5 // similar partners that are shown

/** The partners that somebody may mean: the one of the very name and town, and those that are alike, the most alike first. */
export interface Alike {
  readonly same: Organization | undefined
  readonly alike: readonly Organization[]
}

/**
 * The partners that somebody may mean who puts down a new one, those who have left, too; where `fresh` says that it is
 * another, no more than the one of the very name and town, which is never put down twice.
 */
export const alikeTo = async (store: View, named: Named, fresh: boolean): Promise<Alike> => {
  const all = (await findAll(store, organizations)).map(({ value }) => value)
  // A town in which nobody is yet may be none.
  const { town, name } = named
  const isTown = town !== undefined && all.some((one) => one.town !== undefined && sameTown(one.town, town))
  return {
    same: all.find((one) => one.left === undefined && isSamePartner(one, named)),
    alike: fresh ? [] : similarTo(isTown ? named : { name }, all),
  }
}

/** "Is it one of these?": each with what chooses it, else with its page, and `anew` where it is none of them. */
export const alikeCard = (
  named: Named,
  { same, alike }: Alike,
  { anew, choose }: { readonly anew: Button['call']; choose?(one: Organization): Button },
  reader: Reader,
): Card | undefined => {
  const say = speak(spoken, reader)
  const shown = same ? [same, ...alike.filter(({ id }) => id !== same.id)] : alike
  if (shown.length === 0) return undefined
  const show = (organization: string) => ({
    label: say.show,
    call: { command: 'organization show', input: { organization } },
  })
  const items = shown.slice(0, most).map((one) => ({
    line: [one.name, one.town, one.left && say.left].filter((part) => part !== undefined).join(' · '),
    button: choose?.(one) ?? show(one.id),
  }))
  return {
    title: same ? say.same(same) : say.similar(named),
    blocks: [
      { kind: 'items', items },
      ...(same && named.town === undefined ? [{ kind: 'text', line: say.town } as const] : []),
    ],
    buttons: same ? [] : [{ label: say.anew, call: anew }],
    ...(!same && { which: true }),
  }
}
