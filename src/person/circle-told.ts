import type { Block } from '../card.ts'
import { circleOf, type circles, type Person } from '../domain/person.ts'
import type { Reader } from '../reader.ts'
import { type Spoken, speak } from '../words.ts'

const words = {
  hidden: 'That is hidden already. This is your profile here:',
  phone: 'The coordinators see the number as long as it stands here. To delete it, write: profile phone -',
  mail: 'The coordinators see the address as long as it stands here. To delete it, write: profile mail -',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    hidden: {
      sie: 'Das ist schon verborgen. So sind Sie hier eingetragen:',
      du: 'Das ist schon verborgen. So bist du hier eingetragen:',
    },
    phone: {
      sie: 'Die Koordination sieht die Nummer, solange sie hier steht. Zum Löschen schreiben Sie: Profil Telefon -',
      du: 'Die Koordination sieht die Nummer, solange sie hier steht. Zum Löschen schreib: Profil Telefon -',
    },
    mail: {
      sie: 'Die Koordination sieht die Adresse, solange sie hier steht. Zum Löschen schreiben Sie: Profil E-Mail -',
      du: 'Die Koordination sieht die Adresse, solange sie hier steht. Zum Löschen schreib: Profil E-Mail -',
    },
  },
  hu: {
    hidden: {
      on: 'Ez már rejtve van. Így szerepel itt:',
      te: 'Ez már rejtve van. Így szerepelsz itt:',
    },
    phone: {
      on: 'A koordinátor látja a számot, amíg itt szerepel. A törléshez írja be: profil telefon -',
      te: 'A koordinátor látja a számot, amíg itt szerepel. A törléshez írd be: profil telefon -',
    },
    mail: {
      on: 'A koordinátor látja a címet, amíg itt szerepel. A törléshez írja be: profil e-mail -',
      te: 'A koordinátor látja a címet, amíg itt szerepel. A törléshez írd be: profil e-mail -',
    },
  },
}

type Circles = Readonly<Partial<Record<'phone' | 'mail', (typeof circles)[number] | undefined>>>

const held = (person: Person, wanted: Circles): readonly ('phone' | 'mail')[] =>
  (['phone', 'mail'] as const).filter((what) => wanted[what] !== undefined && person[what] !== undefined)

/** The title where all that somebody wants hidden is so already. */
export const hiddenAlready = (person: Person, wanted: Circles, reader: Reader) => {
  const what = held(person, wanted)
  const is = what.every((one) => wanted[one] === 'nobody' && circleOf(person, one) === 'nobody')
  return what.length > 0 && is ? speak(spoken, reader).hidden : undefined
}

/** Who sees it even so, of what is held and hidden from all, and how it goes. */
export const tellHidden = (person: Person, wanted: Circles, reader: Reader): readonly Block[] =>
  held(person, wanted)
    .filter((what) => wanted[what] === 'nobody')
    .map((what) => ({ kind: 'text', line: speak(spoken, reader)[what] }))
