import { network } from './hungarian-network.ts'
import type { Tongue } from './tongue.ts'

export const hungarian: Tongue = {
  locale: 'hu',
  pieces: {
    the: '(?:az? )?',
    double: '(?:ketszer|duplan) (?:szerepel|van(?: (?:bent|benne|felveve))?)',
    same: '(?:(?:egy es )?ugyanazo?k?(?: az?)?(?: (?:partner|szervezet|ceg)(?:ek)?)?|azonosa?k?|<double>)',
    nobody: '(?!(?:ki|kit|kinek|mi|mit|hol|hogyan|en|mi|ti|valaki|van|keres\\w*|kinal\\w*|kell) )',
  },
  meanings: [
    {
      command: 'desk',
      shapes: [
        'mi a(?: mai)? teendo(?:m|nk)?(?: ma| most)?',
        'mi var(?: ma)? ram(?: ma)?',
        'mit kell (?:ma )?(?:tennem|csinalnom|elinteznem)',
        'mi van mara',
        'ki (?:szeretne|akar) csatlakozni',
      ],
    },
    ...network,
    {
      command: 'listings remove',
      shapes: [
        '(?:kerlek |kerem )?<the><what> (?:osszes|minden) (?:hirdetesenek|ajanlatanak|igenyenek) (?:torlese|eltavolitasa)',
        '(?:kerlek |kerem )?(?:torold|torolje|tavolitsd el|tavolitsa el|vedd le|vegye le) <the><what> (?:osszes|minden) (?:hirdeteset|ajanlatat|igenyet)',
      ],
    },
    {
      command: 'invitation',
      shapes: [
        '(?:kerlek |kerem )?(?:hivd|hivja) meg <the><what>',
        '<nobody><the><few> meghivasa',
        '(?:szeretnem|szeretnek|meg szeretnem|meg akarom) (?:meghivni |hivni )<the><few>',
        '<nobody><the><few> (?:szeretnem |akarom )meghivni',
      ],
    },
    {
      command: 'invitations',
      typed: 'invitations',
      shapes: [
        '(?:kerlek |kerem )?(?:kuldd|kuldje|mutasd|mutassa|add|adja)(?: el| at| meg)?(?: nekem)?(?: az osszes)? (?:a )?meghivokat',
        'kik? nem (?:jelentkezett|jelentkeztek|csatlakozott|csatlakoztak|regisztralt|regisztraltak)(?: meg)?',
        'kik? (?:nincs|nincsenek) (?:meg )?(?:itt|bent|a csevegesben)',
      ],
    },
    {
      command: 'withdraw',
      typed: 'leveszem <what>',
      everybody: true,
      shapes: ['(?:kerlek |kerem )?(?:vedd|vegye|vegyek|vegyuk) le <the><what>'],
    },
    {
      command: 'join approve',
      shapes: [
        '(?:kerlek |kerem )?(?:vedd|vegye|vegyek) fel <the><few>',
        '(?:kerlek |kerem )?(?:engedd|engedje) be <the><few>',
        '<nobody><the><few> beengedese',
        '<nobody><the><few> felvetele',
      ],
    },
    {
      command: 'join decline',
      shapes: ['(?:kerlek |kerem )?(?:utasitsd|utasitsa) el <the><few>', '<nobody><the><few> elutasitasa'],
    },
    {
      command: 'coordinator add',
      guess: true,
      shapes: [
        '(?:en )?abbahagyom <few> (?:folytatja|veszi at|atveszi)',
        '<nobody><few> (?:veszi at|atveszi) tolem',
      ],
    },
    {
      command: 'coordinator add',
      typed: 'coordinator add <what> für <place>',
      shapes: [
        '<nobody><the><what> (?:is )?(?:koordinaljon|koordinalja)(?: is)? <the>(?<place>\\S+?)(?:ban|ben|at|et|ot|t|ert|ra|re|on|en)',
      ],
    },
    {
      command: 'coordinator add',
      shapes: [
        '<nobody><the><what> is koordinaljon',
        '<nobody><the><what> (?:is )?legyen(?: is)? koordinator(?: is)?',
      ],
    },
    {
      // Before what is the same: "a Malom nem" is nobody's name.
      command: 'organization apart',
      shapes: [
        '<nobody><the><pair> nem <same>',
        '<nobody><the><pair> (?:ket )?(?:kulonbozo|kulon|mas)(?: (?:partner|szervezet|ceg))?',
      ],
    },
    {
      command: 'organization merge',
      shapes: [
        '(?:kerlek |kerem )?(?:vond|vonja) ossze <the><pair>',
        '<nobody><the><pair> osszevonasa',
        '<nobody><the><pair> (?:valojaban )?<same>',
        '<nobody><the><pair> (?:valojaban )?osszetartozik',
      ],
    },
    {
      command: 'organization merge',
      shapes: ['<nobody><the><few> <double>'],
    },
    {
      command: 'network set',
      typed: 'hálózat <what>: <value>',
      shapes: [
        '<the>(?<what>motto|tema|idozona)nk(?: ez)? <value>',
        '<the>(?<what>nev|nyelv|szerep|megszolitas)unk(?: ez)? <value>',
      ],
      colon: true,
    },
    {
      command: 'network set',
      typed: 'hálózat támogató',
      shapes: [
        '(?:mi )?(?:csak )?(?:tamogatni|segiteni|lehetove tenni) (?:szeretnenk|akarunk|szeretnek|akarok)',
      ],
    },
    {
      command: 'network set',
      typed: 'hálózat megfigyelő',
      shapes: ['(?:mi )?(?:csak )?megfigyelni (?:szeretnenk|akarunk|szeretnek|akarok)'],
    },
    {
      command: 'network set',
      typed: 'hálózat hajtóerő',
      shapes: ['(?:mi )?(?:hajtani|osztonozni|hajtoero lenni) (?:szeretnenk|akarunk|szeretnek|akarok)'],
    },
    {
      command: 'organization archive',
      shapes: [
        '<nobody><the><what> mar (?:nem (?:partner|tag|tagunk|partnerunk)|nincs (?:kozottunk|benne|velunk|a halozatban))',
        '<nobody><the><what> kilepett(?: a halozatbol)?',
      ],
    },
    { command: 'term show', everybody: true, shapes: ['mit jelent (?:az hogy |az? )?(?!(?:ez|az)$)<what>'] },
  ],
}
