import { type Block, type Line, line } from './card.ts'
import { sameTown } from './domain/names.ts'
import type { Reader } from './reader.ts'
import type { Near } from './search/measure.ts'
import type { Radius } from './search/near.ts'
import { count, type Spoken, speak } from './words.ts'

type Far = { readonly how: string }
type Place = { readonly place: string }
type Asked = { readonly words: string }

const words = {
  kilometres: ({ n }: { readonly n: number }) => `${n} km`,
  miles: ({ n }: { readonly n: number }) => count(n, { one: 'mile', other: 'miles' }),
  about: ({ how }: Far) => `about ${how}`,
  sameTown: 'in the same place',
  close: 'less than 5 km',
  byDistance: ({ place }: Place): Line => line`By distance as the crow flies, from: ${{ strong: place }}`,
  within: ({ how, place }: Far & Place): Line =>
    line`Within ${how} as the crow flies, from: ${{ strong: place }}`,
  none: ({ words }: Asked): Line => `I found nobody nearby for “${words}”. The nearest:`,
  noneWithin: ({ words, how }: Asked & Far): Line =>
    `I found nobody within ${how} for “${words}”. The nearest:`,
  nearest: 'The nearest:',
  nobody: ({ place }: Place): Line => `Nobody is near enough: ${place}. The nearest:`,
  noPartner:
    'I don’t know where you are, so this is without distances. Name a place, for example: hay near Lüchow',
  noTown: ({ place }: Place): Line =>
    line`I don’t know where ${{ strong: place }} is, so this is without distances. Just write, for example: Town: Lüchow`,
  noPlace: ({ place }: Place): Line =>
    line`I don’t know this place, so this is without distances: ${{ strong: place }}. A larger place nearby will do.`,
  noCode: ({ place }: Place): Line =>
    line`I don’t know this place, so this is without distances: ${{ strong: place }}. Your postal code helps, for example: Postal code: 29439`,
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    kilometres: ({ n }) => `${n} km`,
    miles: ({ n }) => count(n, { one: 'Meile', other: 'Meilen' }),
    about: ({ how }) => `ca. ${how}`,
    sameTown: 'im selben Ort',
    close: 'unter 5 km',
    byDistance: ({ place }) => line`Nach Entfernung (Luftlinie) von: ${{ strong: place }}`,
    within: ({ how, place }) => line`Höchstens ${how} Luftlinie von: ${{ strong: place }}`,
    none: ({ words }) => `In der Nähe habe ich für „${words}“ niemanden gefunden. Am nächsten:`,
    noneWithin: ({ words, how }) =>
      `Im Umkreis von ${how} habe ich für „${words}“ niemanden gefunden. Am nächsten:`,
    nearest: 'Am nächsten:',
    nobody: ({ place }) => `Nah genug ist niemand: ${place}. Am nächsten:`,
    noPartner: {
      sie: 'Wo Sie sind, weiß ich nicht, daher ohne Entfernungen. Nennen Sie einen Ort, zum Beispiel: Heu in der Nähe von Lüchow',
      du: 'Wo du bist, weiß ich nicht, daher ohne Entfernungen. Nenn einen Ort, zum Beispiel: Heu in der Nähe von Lüchow',
    },
    noTown: {
      sie: ({ place }) =>
        line`Den Ort dieses Partners kenne ich nicht, daher ohne Entfernungen: ${{ strong: place }}. Schreiben Sie einfach, zum Beispiel: Ort: Lüchow`,
      du: ({ place }) =>
        line`Den Ort dieses Partners kenne ich nicht, daher ohne Entfernungen: ${{ strong: place }}. Schreib einfach, zum Beispiel: Ort: Lüchow`,
    },
    noPlace: ({ place }) =>
      line`Diesen Ort kenne ich nicht, daher ohne Entfernungen: ${{ strong: place }}. Ein größerer Ort in der Nähe hilft.`,
    noCode: {
      sie: ({ place }) =>
        line`Diesen Ort kenne ich nicht, daher ohne Entfernungen: ${{ strong: place }}. Ihre Postleitzahl hilft, zum Beispiel: PLZ: 29439`,
      du: ({ place }) =>
        line`Diesen Ort kenne ich nicht, daher ohne Entfernungen: ${{ strong: place }}. Deine Postleitzahl hilft, zum Beispiel: PLZ: 29439`,
    },
  },
  hu: {
    kilometres: ({ n }) => `${n} km`,
    miles: ({ n }) => count(n, { one: 'mérföld', other: 'mérföld' }),
    about: ({ how }) => `kb. ${how}`,
    sameTown: 'helyben',
    close: '5 km-en belül',
    byDistance: ({ place }) => line`Távolság szerint (légvonalban) innen: ${{ strong: place }}`,
    within: ({ how, place }) => line`Legfeljebb ${how} légvonalban innen: ${{ strong: place }}`,
    none: ({ words }) => `A közelben senkit sem találtam erre: „${words}”. A legközelebbiek:`,
    noneWithin: ({ words, how }) =>
      `Ekkora távolságon belül (${how}) senkit sem találtam erre: „${words}”. A legközelebbiek:`,
    nearest: 'A legközelebbiek:',
    nobody: ({ place }) => `Elég közel nincs senki: ${place}. A legközelebbiek:`,
    noPartner: {
      on: 'Nem tudom, Ön hol van, ezért távolság nélkül kerestem. Nevezzen meg egy települést, például: méz Lenti közelében',
      te: 'Nem tudom, hol vagy, ezért távolság nélkül kerestem. Nevezz meg egy települést, például: méz Lenti közelében',
    },
    noTown: {
      on: ({ place }) =>
        line`Ennek a partnernek nem ismerem a települését, ezért távolság nélkül kerestem: ${{ strong: place }}. Csak írja be, például: Település: Lenti`,
      te: ({ place }) =>
        line`Ennek a partnernek nem ismerem a települését, ezért távolság nélkül kerestem: ${{ strong: place }}. Csak írd be, például: Település: Lenti`,
    },
    noPlace: ({ place }) =>
      line`Ezt a települést nem ismerem, ezért távolság nélkül kerestem: ${{ strong: place }}. Egy nagyobb közeli település segít.`,
    noCode: {
      on: ({ place }) =>
        line`Ezt a települést nem ismerem, ezért távolság nélkül kerestem: ${{ strong: place }}. Az irányítószám segít, például: Irányítószám: 8960`,
      te: ({ place }) =>
        line`Ezt a települést nem ismerem, ezért távolság nélkül kerestem: ${{ strong: place }}. Az irányítószám segít, például: Irányítószám: 8960`,
    },
  },
}

type To = Pick<Reader, 'locale' | 'tone'>

const kilometresInMile = 1.609344
/** Hundreds of kilometres are known to the ten. */
const farFrom = 100

const tellRadius = ({ amount, unit }: Radius, to: To): string => {
  const say = speak(spoken, to)
  const [n, tell] = [Number(amount.toFixed(1)), unit === 'mi' ? say.miles : say.kilometres]
  return tell({ n })
}

/** "ca. 12 km", as far as the middles of two places tell; in miles where those were asked for. */
export const tellDistance = (
  { kilometres, town = '' }: { readonly kilometres: number; readonly town: string | undefined },
  near: Near | undefined,
  to: To,
): string => {
  const say = speak(spoken, to)
  const isMiles = near?.radius?.unit === 'mi'
  const exact = isMiles ? kilometres / kilometresInMile : kilometres
  const n = exact < farFrom ? Math.round(exact) : Math.round(exact / 10) * 10
  // A place that is found by its postal code alone is known to a few kilometres.
  if (n === 0) return sameTown(town, near?.from ?? '') ? say.sameTown : say.close
  return say.about({ how: (isMiles ? say.miles : say.kilometres)({ n }) })
}

/** From where was measured, or why it was not; nothing where it was not asked. */
export const tellNear = (near: Near | undefined, to: To): Line | undefined => {
  if (near === undefined) return undefined
  const say = speak(spoken, to)
  const { from, radius, here, unknown, called: place = '' } = near
  if (from !== undefined)
    return radius ? say.within({ how: tellRadius(radius, to), place: from }) : say.byDistance({ place: from })
  if (unknown === 'partner') return say.noPartner
  if (unknown === 'town') return say.noTown({ place })
  return here ? say.noCode({ place }) : say.noPlace({ place })
}

/** Nobody is near enough, but farther away. */
export const tellFarther = (near: Near, words: string, to: To): Line => {
  const say = speak(spoken, to)
  if (words === near.from) return say.nobody({ place: words })
  return near.radius ? say.noneWithin({ words, how: tellRadius(near.radius, to) }) : say.none({ words })
}

/** What a list says of nearness above its lines; `farther` where these are only the nearest. */
export const nearBlocks = (near: Near | undefined, farther: boolean, to: To): readonly Block[] => {
  const said = tellNear(near, to)
  const lines = [...(said === undefined ? [] : [said]), ...(farther ? [speak(spoken, to).nearest] : [])]
  return lines.map((said) => ({ kind: 'text', line: said }))
}

/** How the same nearness is asked for again. */
export const nearAgain = ({ from, called, here, radius }: Near): string => {
  const place = from ?? called ?? ''
  if (radius) return `${radius.amount} ${radius.unit} um ${here ? 'uns' : place}`
  return here ? 'in der Nähe' : `nahe ${place}`
}
