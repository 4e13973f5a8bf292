import type { Tongue } from './tongue.ts'

export const hungarian: Tongue = {
  locale: 'hu',
  pieces: {
    name: '(?!(?:ki|kit|kinek|kik|mi|mit|hol|hogyan|mikor|en|ti|valaki|senki|van|nem|ne) )\\S+(?: \\S+){0,4}?',
    the: '(?:az? )?',
    yet: '(?:(?:sajnos|meg|ma|tegnap|mar|vegre|most|eddig) )*',
    want: '(?:nem|mar nem) (?:akarok|akarunk|szeretnek|szeretnenk|kerek|kerunk)',
    more: '(?: (?:tobb|tobbe|tovabbi|mar))*',
  },
  inNoName: 'senki\\w*|soha|sohasem|alig|majdnem|csak|sem|se|nem|ne|ritkan|engem|minket|valaki\\w*',
  meanings: [
    {
      command: 'errand missed',
      shapes: [
        '<the>(?<errand><name>) <yet>nem <yet>(?:ertem|ertuk) el',
        '<the>(?<errand><name>) <yet>nem <yet>(?:sikerult elerni|elerheto|erheto el|veszi fel)',
        '<yet>nem <yet>(?:sikerult elerni|ertem el|ertuk el) <the>(?<errand><name>)',
      ],
    },
    {
      command: 'errand reached',
      shapes: [
        '<the>(?<errand><name>) <yet>(?:elertem|elertuk)',
        '<the>(?<errand><name>) <yet>sikerult elerni',
        '<yet>sikerult elerni <the>(?<errand><name>)',
      ],
    },
    {
      command: 'coordinator remove',
      guess: true,
      shapes: [
        '<the>(?<person><name>) (?:(?:mar|tobbe|tobbet) )?ne koordinaljon(?: (?:tovabb|tobbe|tobbet|mar))?',
        '<the>(?<person><name>) (?:(?:mar|tobbe|tobbet) )?ne legyen(?: (?:tovabb|tobbe|tobbet|mar))? koordinator',
        '<the>(?<person><name>) (?:mar nem|tobbe nem) (?:koordinal|koordinator)',
      ],
    },
    { command: 'place change', shapes: ['(?:az? )?(?<place><name>) csatorna modositasa'] },
    {
      command: 'organization merge',
      shapes: [
        '(?:osszevonas|osszevonni):? <the>(?<organization><name>)',
        '<the>(?<organization><name>) osszevonasa',
      ],
    },
    {
      command: 'contact end',
      everybody: true,
      shapes: [
        '<want><more> kapcsolatot(?: tartani)? <the>(?<agreement><name>)',
        '<the>(?<agreement><name>) <want><more> kapcsolatot(?: tartani)?',
        '(?:kerem |kerlek )?(?:zarja|zard|zarjuk|lezarom|lezarjuk)(?: le)? a kapcsolatot <the>(?<agreement><name>)',
      ],
    },
  ],
}
