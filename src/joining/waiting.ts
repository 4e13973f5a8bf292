import type { Block } from '../card.ts'
import type { Join } from '../domain/join.ts'
import type { Network } from '../domain/network.ts'
import type { Reader } from '../reader.ts'
import type { View } from '../store.ts'
import { type Spoken, speak } from '../words.ts'
import { isOutside } from './door.ts'
import { decidersOf } from './joining.ts'

const words = {
  coordination: 'The coordinators of the network decide about it. You will hear here what they say.',
  partner: 'The people of this partner decide about it. You will hear here what they say.',
  counted:
    'Meanwhile you may ask, for example: who supplies wood chips? You will learn how many partners fit; who they are, once you are in.',
  shown: 'Meanwhile you may ask, for example: who supplies wood chips?',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    coordination: {
      sie: 'Darüber entscheidet die Netzwerkkoordination. Die Antwort bekommen Sie hier.',
      du: 'Darüber entscheidet die Netzwerkkoordination. Die Antwort bekommst du hier.',
    },
    partner: {
      sie: 'Darüber entscheidet das Team dieses Partners. Die Antwort bekommen Sie hier.',
      du: 'Darüber entscheidet das Team dieses Partners. Die Antwort bekommst du hier.',
    },
    counted: {
      sie: 'Bis dahin können Sie schon fragen, zum Beispiel: Wer liefert Hackschnitzel? Sie erfahren, wie viele Partner passen; welche es sind, sobald Sie dabei sind.',
      du: 'Bis dahin kannst du schon fragen, zum Beispiel: Wer liefert Hackschnitzel? Du erfährst, wie viele Partner passen; welche es sind, sobald du dabei bist.',
    },
    shown: {
      sie: 'Bis dahin können Sie schon fragen, zum Beispiel: Wer liefert Hackschnitzel?',
      du: 'Bis dahin kannst du schon fragen, zum Beispiel: Wer liefert Hackschnitzel?',
    },
  },
  hu: {
    coordination: 'Erről a hálózat koordinátora dönt. A válasz ide érkezik.',
    partner: 'Erről a partner munkatársai döntenek. A válasz ide érkezik.',
    counted: {
      on: 'Kérdezni már most is lehet, például: Ki szállít faaprítékot? Megtudja, hány partner felel meg; hogy kik azok, a felvétel után derül ki.',
      te: 'Kérdezni már most is lehet, például: Ki szállít faaprítékot? Megtudod, hány partner felel meg; hogy kik azok, a felvétel után derül ki.',
    },
    shown: 'Kérdezni már most is lehet, például: Ki szállít faaprítékot?',
  },
}

/** What somebody reads who waits to be let in: who decides, and what they can do until then. */
export const meanwhile = async (
  store: View,
  join: Pick<Join, 'organization' | 'region' | 'guarded'>,
  { directory }: Pick<Network, 'directory'>,
  reader: Reader,
): Promise<readonly Block[]> => {
  const say = speak(spoken, reader)
  const decides = 'organization' in (await decidersOf(store, join)) ? say.partner : say.coordination
  const counted = isOutside(reader) && directory !== 'open'
  return [
    { kind: 'text', line: decides },
    { kind: 'text', line: counted ? say.counted : say.shown },
  ]
}
