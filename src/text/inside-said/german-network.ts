import type { Tongue } from './tongue.ts'

/** What whoever coordinates says of the network itself, and of who is in it. */
export const network: Tongue['meanings'] = [
  {
    command: 'log',
    typed: 'protokoll',
    shapes: [
      'wer hat<now> was (?:geandert|getan|gemacht)',
      'was (?:ist<now> passiert|(?:habe ich|haben wir)(?: zuletzt| gestern| heute)* (?:gemacht|getan|geandert))',
    ],
  },
  {
    command: 'log',
    typed: 'protokoll <what>',
    shapes: ['was (?:haben wir|habe ich|wurde|ist) fur <the><what> (?:getan|gemacht|passiert)(?: worden)?'],
  },
  {
    command: 'person block',
    shapes: [
      '<the><nobody><few>(?: bitte)? sperren',
      '<the><nobody><few> (?:soll|muss|sollte)<now> (?:raus|gesperrt werden)',
      '(?:bitte )?(?:wirf|schmeiss)<now> <the><few> (?:raus|hinaus)',
    ],
  },
  {
    command: 'person unblock',
    typed: 'entsperren <what>',
    shapes: [
      '<the><nobody><few> (?:wieder (?:zulassen|reinlassen|freigeben)|entsperren)',
      '<the><nobody><few> darf wieder (?:rein|mitmachen)',
    ],
  },
  {
    command: 'network close',
    typed: 'netzwerk schließen',
    shapes: [
      '(?:(?:wir|ich) (?:wollen|mochten?|will) )?(?:das|unser) netzwerk<now> (?:zumachen|auflosen|beenden|schliessen)',
      'wir (?:machen|losen|beenden|schliessen) (?:das|unser) netzwerk<now>(?: (?:zu|auf))?',
      '(?:das|unser) netzwerk (?:soll|wird)<now> (?:beendet|geschlossen|aufgelost)(?: werden)?',
    ],
  },
  {
    command: 'network set',
    typed: 'netzwerk name: <value>',
    shapes: ['(?:das|unser) netzwerk heisst (?:jetzt|ab jetzt|nun|kunftig) <value>'],
  },
  {
    command: 'network set',
    typed: 'netzwerk anrede: Du',
    shapes: [
      'wir (?:wollen|mochten) uns<now> (?:alle )?duzen',
      'wir duzen uns(?: (?:jetzt|ab jetzt|alle|hier))*',
    ],
  },
  {
    command: 'organization restore',
    shapes: [
      '<the><nobody><few> (?:ist|sind|macht|machen)<now> wieder (?:dabei|mit|da|partner|im netzwerk)',
      '<the><nobody><few> (?:wieder aufnehmen|wiederaufnehmen|zuruckholen)',
    ],
  },
  {
    command: 'invitation',
    shapes: [
      '(?:ich brauche|wir brauchen|ich hatte gern|gib mir|geben sie mir)<now> (?:eine?n? )?(?:neun? )?(?:personlichen? )?(?:code|einladung|einladungscode) fur <the><few>',
      '(?:bitte )?(?:schick|schicke|schicken sie|sende)<now> <the><few> (?:eine?n? )?(?:code|einladung)',
    ],
  },
]
