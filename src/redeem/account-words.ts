import { joined } from '../about.ts'
import { type Line, line } from '../card.ts'
import type { Spoken } from '../words.ts'

type Other = { readonly account: string }
type Who = { readonly who: Line }

const words = {
  linked: ({ account }: Other): Line => line`Linked with your account: ${{ strong: account }}`,
  heard: ({ who }: Who): Line => joined('Another account has been linked with yours: ', who),
  wrong: 'Both speak as you from now on. If that was not meant, take it back.',
  several: ({ who }: Who): Line => joined('This is one and the same person from now on: ', who),
  shared:
    'All their accounts see and change everything about each of them, and whoever deletes, deletes all of them. If that was not meant, take it back.',
  ask: ({ who }: Who): Line => joined('Are you this person, too? ', who),
  already: ({ who }: Who): Line => joined('So far you are: ', who),
  means:
    'Then all accounts see and change everything about both, and whoever deletes, deletes both. All accounts are told. It can be taken back at any time.',
  yes: 'Yes, that is me, too',
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
      sie: ({ who }) => joined('Ein weiteres Konto ist jetzt mit Ihrem verbunden: ', who),
      du: ({ who }) => joined('Ein weiteres Konto ist jetzt mit deinem verbunden: ', who),
    },
    wrong: {
      sie: 'Beide sprechen ab jetzt in Ihrem Namen. War das nicht so gemeint, nehmen Sie es zurück.',
      du: 'Beide sprechen ab jetzt in deinem Namen. War das nicht so gemeint, nimm es zurück.',
    },
    several: ({ who }) => joined('Das ist ab jetzt ein und derselbe Mensch: ', who),
    shared: {
      sie: 'Alle Konten sehen und ändern alles davon, und wer löscht, löscht alles zusammen. War das nicht so gemeint, nehmen Sie es zurück.',
      du: 'Alle Konten sehen und ändern alles davon, und wer löscht, löscht alles zusammen. War das nicht so gemeint, nimm es zurück.',
    },
    ask: {
      sie: ({ who }) => joined('Sind das auch Sie? ', who),
      du: ({ who }) => joined('Bist das auch du? ', who),
    },
    already: {
      sie: ({ who }) => joined('Bisher sind Sie: ', who),
      du: ({ who }) => joined('Bisher bist du: ', who),
    },
    means:
      'Dann sehen und ändern alle Konten alles von beiden, und wer löscht, löscht beide. Alle Konten hören davon. Trennen geht jederzeit.',
    yes: { sie: 'Ja, das bin auch ich', du: 'Ja, das bin auch ich' },
    separate: 'Wieder trennen',
  },
  hu: {
    linked: ({ account }) => line`Összekapcsolva ezzel a fiókkal: ${{ strong: account }}`,
    heard: ({ who }) => joined('Egy másik fiókot is hozzákapcsoltak: ', who),
    wrong: {
      on: 'Mostantól mindkettő az Ön nevében beszél. Ha nem így gondolta, vonja vissza.',
      te: 'Mostantól mindkettő a te nevedben beszél. Ha nem így gondoltad, vond vissza.',
    },
    several: ({ who }) => joined('Mostantól ez egy és ugyanaz az ember: ', who),
    shared: {
      on: 'Minden fiók mindkettőről mindent lát és módosíthat, és aki töröl, mindkettőt törli. Ha nem így gondolta, vonja vissza.',
      te: 'Minden fiók mindkettőről mindent lát és módosíthat, és aki töröl, mindkettőt törli. Ha nem így gondoltad, vond vissza.',
    },
    ask: {
      on: ({ who }) => joined('Ez is Ön? ', who),
      te: ({ who }) => joined('Ez is te vagy? ', who),
    },
    already: {
      on: ({ who }) => joined('Eddig így ismerjük Önt: ', who),
      te: ({ who }) => joined('Eddig így ismerünk: ', who),
    },
    means:
      'Ezután minden fiók mindkettőről mindent lát és módosíthat, és aki töröl, mindkettőt törli. Minden fiók értesül róla. Bármikor szétválasztható.',
    yes: 'Igen, ez is én vagyok',
    separate: 'Szétválasztom',
  },
}
