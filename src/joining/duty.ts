import type { Block, Button } from '../card.ts'
import type { Network } from '../domain/network.ts'
import type { Person } from '../domain/person.ts'
import type { Reader } from '../reader.ts'
import { type Spoken, speak } from '../words.ts'

const words = {
  steps: 'You coordinate here. These are the first steps:',
  settings: 'What is the network about, and is it to observe, enable or drive?',
  toSettings: 'Settings',
  invite: 'A personal code for everybody who is not here yet, also as a file for letters',
  toInvitations: 'Invitations',
  answers:
    'Whoever joins reads who answers for their data. Until you confirm your own or write “network privacy: …”, no name stands there.',
  toAnswers: 'Look and confirm',
  desk: 'Whatever waits for you, every morning: “What is waiting?”',
  toDesk: 'What is waiting?',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    steps: {
      sie: 'Sie koordinieren hier. Das sind die ersten Schritte:',
      du: 'Du koordinierst hier. Das sind die ersten Schritte:',
    },
    settings: 'Worum geht es im Netzwerk, und soll es beobachten, ermöglichen oder antreiben?',
    toSettings: 'Einstellungen',
    invite: 'Ein persönlicher Code für alle, die noch nicht hier sind, auch als Datei für Briefe',
    toInvitations: 'Einladungen',
    answers: {
      sie: 'Wer dazukommt, liest, wer für die Daten verantwortlich ist. Bis Sie Ihre eigenen bestätigen oder „netzwerk datenschutz: …“ schreiben, steht dort kein Name.',
      du: 'Wer dazukommt, liest, wer für die Daten verantwortlich ist. Bis du deine eigenen bestätigst oder „netzwerk datenschutz: …“ schreibst, steht dort kein Name.',
    },
    toAnswers: 'Ansehen und bestätigen',
    desk: 'Was auf die Koordination wartet, jeden Morgen: „Was liegt an?“',
    toDesk: 'Was liegt an?',
  },
  hu: {
    steps: {
      on: 'Ön itt koordinátor. Ezek az első lépések:',
      te: 'Te itt koordinátor vagy. Ezek az első lépések:',
    },
    settings: 'Miről szól a hálózat, és mi a szerepe: megfigyelő, támogató vagy hajtóerő?',
    toSettings: 'Beállítások',
    invite: 'Személyes kód mindenkinek, aki még nincs itt, levelekhez fájlként is',
    toInvitations: 'Meghívók',
    answers: {
      on: 'Aki csatlakozik, elolvassa, ki felel az adatokért. Amíg meg nem erősíti a sajátját, vagy be nem írja: „hálózat adatvédelem: …”, ott nem áll név.',
      te: 'Aki csatlakozik, elolvassa, ki felel az adatokért. Amíg meg nem erősíted a sajátodat, vagy be nem írod: „hálózat adatvédelem: …”, ott nem áll név.',
    },
    toAnswers: 'Megnézem, megerősítem',
    desk: 'Ami a koordinátorra vár, minden reggel: „Mi a teendő?”',
    toDesk: 'Mi a teendő?',
  },
}

/** Where somebody begins who coordinates from now on. */
export const firstSteps = (
  { id: network, privacy }: Pick<Network, 'id' | 'privacy'>,
  reader: Reader,
  { region, confirmed }: Pick<Person, 'region' | 'confirmed'>,
): readonly Block[] => {
  const say = speak(spoken, reader)
  const to = (label: string, command: string): Button => ({ label, call: { command, input: { network } } })
  return [
    { kind: 'text', line: say.steps },
    {
      kind: 'items',
      items: [
        // What the whole network is like, only its own coordinators decide.
        ...(region === undefined ? [{ line: say.settings, button: to(say.toSettings, 'network show') }] : []),
        // Who coordinates the whole network is named to everybody, once they have said that it is right.
        ...(region === undefined && privacy === undefined && confirmed === undefined
          ? [{ line: say.answers, button: to(say.toAnswers, 'privacy') }]
          : []),
        { line: say.invite, button: to(say.toInvitations, 'invitations') },
        { line: say.desk, button: to(say.toDesk, 'desk') },
      ],
    },
  ]
}
