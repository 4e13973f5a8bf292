import { type Button, type Card, type Line, line } from '../card.ts'
import type { Network } from '../domain/network.ts'
import type { Reader } from '../reader.ts'
import { type Spoken, speak } from '../words.ts'

type Named = { readonly name: string }

const words = {
  door: ({ name }: Named): Line => line`Welcome! This way to the partner network: ${{ strong: name }}`,
  nobody:
    'I am Rundruf, the memory of a partner network. If you have been given a code, just write it here; if not, please turn to the coordinators.',
  motto: 'Motto',
  sectors: 'Sectors',
  how: 'To come in, ask a partner to take you in, or bring a new one; whoever has a code just writes it here.',
  waiting: 'Everything else opens as soon as a partner has let you in.',
  ask: 'You may ask already, for example: Who supplies wood chips?',
  join: 'Join',
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
    waiting: {
      sie: 'Alles andere geht, sobald ein Partner Sie aufgenommen hat.',
      du: 'Alles andere geht, sobald ein Partner dich aufgenommen hat.',
    },
    ask: {
      sie: 'Fragen können Sie jetzt schon, zum Beispiel: Wer liefert Hackschnitzel?',
      du: 'Fragen kannst du jetzt schon, zum Beispiel: Wer liefert Hackschnitzel?',
    },
    join: 'Beitreten',
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
    waiting: {
      on: 'Minden más elérhető lesz, amint egy partner felveszi.',
      te: 'Minden más elérhető lesz, amint egy partner felvesz.',
    },
    ask: {
      on: 'Kérdezni már most is lehet, például: Ki szállít faaprítékot?',
      te: 'Kérdezni már most is lehet, például: Ki szállít faaprítékot?',
    },
    join: 'Csatlakozás',
    withdraw: 'Visszavonom a kérelmet',
  },
}

/** Whether a reader still stands before the door: not known, or waiting to be let in. */
export const isOutside = ({ standing }: Pick<Reader, 'standing'>): boolean =>
  standing === 'stranger' || standing === 'guest'

/** What somebody at the door can do about it. */
export const waysIn = (reader: Reader): readonly Button[] => {
  const say = speak(spoken, reader)
  const join: Button = { label: say.join, call: { command: 'join ask', input: {} }, tone: 'primary' }
  const withdraw: Button = { label: say.withdraw, call: { command: 'join withdraw', input: {} } }
  return reader.standing === 'guest' ? [join, withdraw] : [join]
}

/** What a network shows of itself at its door: no partner and nobody, only what it is about and how to come in. */
export const doorCard = (network: Network | undefined, reader: Reader): Card => {
  const say = speak(spoken, reader)
  if (network === undefined) return { title: say.nobody }
  const sectors = network.sectors.map(({ name }) => name[reader.locale])
  const facts = [
    [say.motto, network.motto ?? ''],
    [say.sectors, sectors.toSorted((a, b) => a.localeCompare(b, reader.locale)).join(', ')],
  ] as const
  const known = facts.filter(([, fact]) => fact !== '')
  return {
    title: say.door({ name: network.name }),
    blocks: [
      ...(known.length === 0 ? [] : [{ kind: 'facts', facts: known } as const]),
      { kind: 'text', line: reader.standing === 'guest' ? say.waiting : say.how },
      { kind: 'text', line: say.ask },
    ],
    buttons: waysIn(reader),
  }
}
