import type { Tongue } from './tongue.ts'

/** What whoever coordinates says of the network itself, and of who is in it. */
export const network: Tongue['meanings'] = [
  {
    command: 'desk',
    shapes: [
      'van(?: itt| ma)? (?:valami )?uj(?:donsag|sag)?(?: szamomra)?',
      'van(?:nak)?(?: itt)? uj (?:kerelem|kerelmek|csatlakozasi kerelem)',
      '(?:ki|kik|mi) var(?:nak)?(?: (?:felvetelre|csatlakozasra|valaszra|ram))?',
      'ki(?:k)? (?:szeretne|szeretnenek|akar|akarnak) csatlakozni',
      '(?:vannak|van|mutasd|mutassa)(?: (?:itt|meg))* (?:az? )?(?:duplikatum\\w*|dupla partner\\w*|ketszer szereplo partner\\w*)',
    ],
  },
  {
    command: 'log',
    typed: 'napló',
    shapes: [
      'ki mit (?:valtoztatott|modositott|csinalt)',
      'mi tortent(?: (?:itt|ma|tegnap|mostanaban))*',
      'mit (?:csinaltam|csinaltunk|tettem|tettunk)(?: (?:utoljara|ma|tegnap))*',
    ],
  },
  {
    command: 'person block',
    typed: 'letiltás <what>',
    shapes: [
      '(?:kerem |kerlek )?(?:tiltsd|tiltsa) (?:le|ki) <the><few>',
      '<the><few> letiltasa',
      '<the><few> (?:tiltsd|tiltsa) le',
    ],
  },
  {
    command: 'person unblock',
    typed: 'visszaengedés <what>',
    shapes: [
      '(?:kerem |kerlek )?(?:engedd|engedje) vissza <the><few>',
      '<the><few> visszangedese',
      '<the><few> visszajohet',
    ],
  },
  {
    command: 'network close',
    typed: 'hálózat bezárása',
    shapes: [
      '(?:bezarjuk|megszuntetjuk|lezarjuk|feloszlatjuk) a halozatot',
      'a halozatot (?:bezarjuk|megszuntetjuk|(?:be|le) (?:akarjuk|szeretnenk) zarni|(?:szeretnenk|szeretnem) (?:bezarni|megszuntetni|feloszlatni))',
      '(?:szeretnenk|szeretnem) (?:bezarni|megszuntetni|feloszlatni) a halozatot',
    ],
  },
  {
    command: 'network set',
    typed: 'hálózat név: <value>',
    shapes: ['a halozat(?:unk)? (?:neve )?(?:mostantol|ezentul)(?: a neve)?:? <value>'],
  },
  {
    command: 'network set',
    typed: 'hálózat megszólítás: te',
    shapes: ['(?:mostantol )?(?:tegezodjunk|tegezodunk)', 'szeretnenk tegezodni'],
  },
  {
    command: 'organization restore',
    shapes: ['<nobody><the><few> (?:ujra|ismet) (?:velunk van|itt van|partner|tag|a halozatban van)'],
  },
  {
    command: 'invitation',
    shapes: [
      '(?:kell|kerek|kernek|szukseg van)(?: egy)? (?:kod(?:ot|ra)?|meghivo(?:t|ra)?) <the><few>(?: szamara| reszere)',
      '(?:kerem |kerlek )?(?:kuldj|kuldjon) (?:egy )?(?:kodot|meghivot) <the><few>(?: szamara| reszere)',
    ],
  },
  {
    command: 'organization archive',
    shapes: ['<the><few> archivalasa', '<nobody><the><few> (?:megszunt|bezart|befejezte|abbahagyta)'],
  },
  {
    command: 'coordinator add',
    shapes: ['<nobody><the><few> veszi at a koordinaciot', 'a koordinaciot <the><few> veszi at'],
  },
]
