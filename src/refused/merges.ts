import { type Line, line } from '../card.ts'
import type { Spoken } from '../words.ts'

type Named = { readonly name: string }

/** Why two partners who became one are not parted, and what to do instead. */
const refused = {
  tooMuch: ({ name }: Named): Line =>
    line`Too much belongs to the two by now to part it all at once. Please put the partner on the list anew: “new partner: ${name}”. Its people join there: “join”. What is published stays where it is.`,
  tooOld: ({ name }: Named): Line =>
    line`The two became one more than a month ago, and what was whose before is not kept any longer. Please put the partner on the list anew: “new partner: ${name}”. Its people join there: “join”. What is published stays where it is.`,
  mergedSince: ({ name }: Named): Line =>
    line`This has changed since the two became one, so they can no longer be parted just like that. Please put the partner on the list anew: “new partner: ${name}”. Its people join there: “join”. What is published stays where it is.`,
}
export const merges: Spoken<typeof refused> = {
  en: refused,
  de: {
    tooMuch: {
      sie: ({ name }) =>
        line`Inzwischen gehört zu viel dazu, um alles auf einmal zu trennen. Bitte tragen Sie den Partner neu ein: „neuer Partner: ${name}“. Seine Leute treten dort bei: „beitreten“. Was veröffentlicht ist, bleibt, wo es steht.`,
      du: ({ name }) =>
        line`Inzwischen gehört zu viel dazu, um alles auf einmal zu trennen. Bitte trag den Partner neu ein: „neuer Partner: ${name}“. Seine Leute treten dort bei: „beitreten“. Was veröffentlicht ist, bleibt, wo es steht.`,
    },
    tooOld: {
      sie: ({ name }) =>
        line`Das Zusammenlegen ist länger als einen Monat her, und wem vorher was gehörte, ist nicht mehr festgehalten. Bitte tragen Sie den Partner neu ein: „neuer Partner: ${name}“. Seine Leute treten dort bei: „beitreten“. Was veröffentlicht ist, bleibt, wo es steht.`,
      du: ({ name }) =>
        line`Das Zusammenlegen ist länger als einen Monat her, und wem vorher was gehörte, ist nicht mehr festgehalten. Bitte trag den Partner neu ein: „neuer Partner: ${name}“. Seine Leute treten dort bei: „beitreten“. Was veröffentlicht ist, bleibt, wo es steht.`,
    },
    mergedSince: {
      sie: ({ name }) =>
        line`Seitdem hat sich etwas geändert, deshalb lassen sich die beiden nicht mehr einfach trennen. Bitte tragen Sie den Partner neu ein: „neuer Partner: ${name}“. Seine Leute treten dort bei: „beitreten“. Was veröffentlicht ist, bleibt, wo es steht.`,
      du: ({ name }) =>
        line`Seitdem hat sich etwas geändert, deshalb lassen sich die beiden nicht mehr einfach trennen. Bitte trag den Partner neu ein: „neuer Partner: ${name}“. Seine Leute treten dort bei: „beitreten“. Was veröffentlicht ist, bleibt, wo es steht.`,
    },
  },
  hu: {
    tooMuch: {
      on: ({ name }) =>
        line`Időközben túl sok minden tartozik hozzájuk ahhoz, hogy egyszerre szétválasszuk. Kérjük, vegye fel újra a partnert: „új partner: ${name}”. Munkatársai ott csatlakozhatnak: „csatlakozás”. Ami megjelent, ott marad, ahol van.`,
      te: ({ name }) =>
        line`Időközben túl sok minden tartozik hozzájuk ahhoz, hogy egyszerre szétválasszuk. Kérlek, vedd fel újra a partnert: „új partner: ${name}”. Munkatársai ott csatlakozhatnak: „csatlakozás”. Ami megjelent, ott marad, ahol van.`,
    },
    tooOld: {
      on: ({ name }) =>
        line`Az összevonás több mint egy hónapja történt, és már nincs feljegyezve, hogy előtte mi kihez tartozott. Kérjük, vegye fel újra a partnert: „új partner: ${name}”. Munkatársai ott csatlakozhatnak: „csatlakozás”. Ami megjelent, ott marad, ahol van.`,
      te: ({ name }) =>
        line`Az összevonás több mint egy hónapja történt, és már nincs feljegyezve, hogy előtte mi kihez tartozott. Kérlek, vedd fel újra a partnert: „új partner: ${name}”. Munkatársai ott csatlakozhatnak: „csatlakozás”. Ami megjelent, ott marad, ahol van.`,
    },
    mergedSince: {
      on: ({ name }) =>
        line`Azóta megváltozott valami, ezért a kettő már nem választható szét egyszerűen. Kérjük, vegye fel újra a partnert: „új partner: ${name}”. Munkatársai ott csatlakozhatnak: „csatlakozás”. Ami megjelent, ott marad, ahol van.`,
      te: ({ name }) =>
        line`Azóta megváltozott valami, ezért a kettő már nem választható szét egyszerűen. Kérlek, vedd fel újra a partnert: „új partner: ${name}”. Munkatársai ott csatlakozhatnak: „csatlakozás”. Ami megjelent, ott marad, ahol van.`,
    },
  },
}
