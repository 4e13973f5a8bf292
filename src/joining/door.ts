import { type Block, type Button, type Card, type Line, line } from '../card.ts'
import { joins } from '../domain/join.ts'
import type { Network } from '../domain/network.ts'
import type { Reader } from '../reader.ts'
import { findAll, type View } from '../store.ts'
import { type Spoken, speak } from '../words.ts'
import { tellWanted } from './named.ts'

type Named = { readonly name: string }
type Asked = { readonly partners: string }

const words = {
  door: ({ name }: Named): Line => line`Welcome! This way to the partner network: ${{ strong: name }}`,
  nobody:
    'I am Rundruf, the memory of a partner network. If you have been given a code, just write it here; if not, please turn to the coordinators.',
  motto: 'Motto',
  sectors: 'Sectors',
  how: 'To come in, ask a partner to take you in, or bring a new one; whoever has a code just writes it here.',
  asked: ({ partners }: Asked): Line => line`Your request is waiting for an answer: ${{ strong: partners }}`,
  waiting: 'Everything else opens as soon as a partner has let you in.',
  outside: ({ name }: Named): Line =>
    line`In this network you belong to no partner at present: ${{ strong: name }}`,
  again:
    'Ask a partner to take you in, or bring a new one: then everything opens again. The coordinators gladly help.',
  ask: 'You may ask already, for example: Who supplies wood chips?',
  join: 'Join',
  listed: 'I am on the list already',
  onList: 'Do the coordinators have you on their list already? Then one tap is enough, and we ask.',
  withdraw: 'Take back the request',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    door: ({ name }) => line`Willkommen! Hier geht es zum Partnernetzwerk: ${{ strong: name }}`,
    nobody: {
      sie: 'Ich bin Rundruf, das Gedächtnis eines Partnernetzwerks. Haben Sie einen Code? Dann schreiben Sie ihn einfach hierher. Sonst hilft die Netzwerkkoordination gern weiter.',
      du: 'Ich bin Rundruf, das Gedächtnis eines Partnernetzwerks. Hast du einen Code? Dann schreib ihn einfach hierher. Sonst hilft die Netzwerkkoordination gern weiter.',
    },
    motto: 'Motto',
    sectors: 'Branchen',
    how: {
      sie: 'So kommen Sie dazu: Bitten Sie einen Partner um Aufnahme, oder bringen Sie einen neuen mit. Mit einem Code geht es sofort, schreiben Sie ihn einfach hierher.',
      du: 'So kommst du dazu: Bitte einen Partner um Aufnahme, oder bring einen neuen mit. Mit einem Code geht es sofort, schreib ihn einfach hierher.',
    },
    asked: {
      sie: ({ partners }) => line`Ihre Anfrage wartet auf eine Antwort: ${{ strong: partners }}`,
      du: ({ partners }) => line`Deine Anfrage wartet auf eine Antwort: ${{ strong: partners }}`,
    },
    outside: {
      sie: ({ name }) => line`In diesem Netzwerk gehören Sie zurzeit zu keinem Partner: ${{ strong: name }}`,
      du: ({ name }) => line`In diesem Netzwerk gehörst du zurzeit zu keinem Partner: ${{ strong: name }}`,
    },
    again: {
      sie: 'Bitten Sie einen Partner um Aufnahme, oder bringen Sie einen neuen mit: Dann geht alles wieder. Die Netzwerkkoordination hilft gern.',
      du: 'Bitte einen Partner um Aufnahme, oder bring einen neuen mit: Dann geht alles wieder. Die Netzwerkkoordination hilft gern.',
    },
    waiting: {
      sie: 'Alles andere geht, sobald ein Partner Sie aufgenommen hat.',
      du: 'Alles andere geht, sobald ein Partner dich aufgenommen hat.',
    },
    ask: {
      sie: 'Fragen können Sie jetzt schon, zum Beispiel: Wer liefert Hackschnitzel?',
      du: 'Fragen kannst du jetzt schon, zum Beispiel: Wer liefert Hackschnitzel?',
    },
    join: 'Beitreten',
    listed: 'Ich stehe schon auf der Liste',
    onList: {
      sie: 'Stehen Sie schon auf der Liste der Koordination? Dann tippen Sie hier, und wir fragen nach.',
      du: 'Stehst du schon auf der Liste der Koordination? Dann tipp hier, und wir fragen nach.',
    },
    withdraw: 'Anfrage zurückziehen',
  },
  hu: {
    door: {
      on: ({ name }) => line`Üdvözöljük! Ez a partnerhálózat várja: ${{ strong: name }}`,
      te: ({ name }) => line`Üdvözlünk! Ez a partnerhálózat vár: ${{ strong: name }}`,
    },
    nobody: {
      on: 'Rundruf vagyok, egy partnerhálózat emlékezete. Ha kapott kódot, csak írja be ide. Ha nem, a koordinátor szívesen segít.',
      te: 'Rundruf vagyok, egy partnerhálózat emlékezete. Ha kaptál kódot, csak írd be ide. Ha nem, a koordinátor szívesen segít.',
    },
    motto: 'Mottó',
    sectors: 'Ágazatok',
    how: {
      on: 'Így csatlakozhat: kérje a felvételét egy partnernél, vagy hozzon magával újat. Kóddal azonnal megy, csak írja be ide.',
      te: 'Így csatlakozhatsz: kérd a felvételedet egy partnernél, vagy hozz magaddal újat. Kóddal azonnal megy, csak írd be ide.',
    },
    asked: {
      on: ({ partners }) => line`A kérelme válaszra vár: ${{ strong: partners }}`,
      te: ({ partners }) => line`A kérelmed válaszra vár: ${{ strong: partners }}`,
    },
    outside: {
      on: ({ name }) => line`Ebben a hálózatban jelenleg egyik partnerhez sem tartozik: ${{ strong: name }}`,
      te: ({ name }) => line`Ebben a hálózatban jelenleg egyik partnerhez sem tartozol: ${{ strong: name }}`,
    },
    again: {
      on: 'Kérje a felvételét egy partnernél, vagy hozzon magával újat: akkor újra minden elérhető. A koordinátor szívesen segít.',
      te: 'Kérd a felvételedet egy partnernél, vagy hozz magaddal újat: akkor újra minden elérhető. A koordinátor szívesen segít.',
    },
    waiting: {
      on: 'Minden más elérhető lesz, amint egy partner felveszi.',
      te: 'Minden más elérhető lesz, amint egy partner felvesz.',
    },
    ask: {
      on: 'Kérdezni már most is lehet, például: Ki szállít faaprítékot?',
      te: 'Kérdezni már most is lehet, például: Ki szállít faaprítékot?',
    },
    join: 'Csatlakozás',
    listed: 'Már rajta vagyok a listán',
    onList: {
      on: 'Már szerepel a koordinátor listáján? Akkor elég egy koppintás, és utánakérdezünk.',
      te: 'Már szerepelsz a koordinátor listáján? Akkor elég egy koppintás, és utánakérdezünk.',
    },
    withdraw: 'Visszavonom a kérelmet',
  },
}

/** Whether a reader still stands before the door: not known, or waiting to be let in. */
export const isOutside = ({ standing }: Pick<Reader, 'standing'>): boolean =>
  standing === 'stranger' || standing === 'guest'

/** What somebody who waits has asked to join, as they have called it. */
const askedFor = async (view: View, reader: Reader): Promise<readonly string[]> => {
  const open = await findAll(view, joins, { where: { person: { in: reader.people } } })
  const found = await Promise.all(open.map(({ value }) => tellWanted(view, value)))
  return found.filter((name) => name !== '')
}

/** Whether somebody whom nobody knows may be on a list by the address of their account: whatever a list says. */
const mayBeListed = ({ standing, mail }: Reader): boolean => standing === 'stranger' && mail !== undefined

const waysFor = (asked: readonly string[], reader: Reader): readonly Button[] => {
  const say = speak(spoken, reader)
  return asked.length > 0
    ? [{ label: say.withdraw, call: { command: 'join withdraw', input: {} } }]
    : [
        { label: say.join, call: { command: 'join ask', input: {} }, tone: 'primary' },
        ...(mayBeListed(reader) ? [{ label: say.listed, call: { command: 'join listed', input: {} } }] : []),
      ]
}

/** What somebody at the door can do about it: ask, or take back what waits, which is said first. */
export const waysIn = async (
  view: View,
  reader: Reader,
): Promise<{ readonly blocks: readonly Block[]; readonly buttons: readonly Button[] }> => {
  const asked = await askedFor(view, reader)
  const line = speak(spoken, reader).asked({ partners: asked.join(', ') })
  return { blocks: asked.length > 0 ? [{ kind: 'text', line }] : [], buttons: waysFor(asked, reader) }
}

/**
 * What a network shows of itself at its door: no partner and nobody, only what it is about and how to come in. Whoever
 * is known there already, as one who has asked or belongs to no partner any more, reads that first.
 */
export const doorCard = async (
  at: { readonly network: Network; readonly store: View } | undefined,
  reader: Reader,
): Promise<Card> => {
  const say = speak(spoken, reader)
  if (at === undefined) return { title: say.nobody }
  const { network, store } = at
  const asked = reader.standing === 'guest' ? await askedFor(store, reader) : []
  const lead = () => {
    if (reader.standing !== 'guest') return [say.door(network), say.how]
    return asked.length > 0
      ? [say.asked({ partners: asked.join(', ') }), say.waiting]
      : [say.outside(network), say.again]
  }
  const [title = '', text = ''] = lead()
  const sectors = network.sectors.map(({ name }) => name[reader.locale])
  const facts = [
    [say.motto, network.motto ?? ''],
    [say.sectors, sectors.toSorted((a, b) => a.localeCompare(b, reader.locale)).join(', ')],
  ] as const
  const known = facts.filter(([, fact]) => fact !== '')
  return {
    title,
    blocks: [
      ...(known.length === 0 ? [] : [{ kind: 'facts', facts: known } as const]),
      { kind: 'text', line: text },
      ...(mayBeListed(reader) ? [{ kind: 'text', line: say.onList } as const] : []),
      { kind: 'text', line: say.ask },
    ],
    buttons: waysFor(asked, reader),
  }
}
