import { unaccented } from '../fold.ts'
import { looksLikeName } from './no-name.ts'

/** Words of which one says, wherever it stands in a sentence at the door, that somebody wants to come in. Unaccented. */
const wishes =
  /\b(?:(?:hop|come|get) on(?: board)?|join|(?:add|admit|include) me|sign me up|let me in|lasst? (?:ihr )?(?:mich|uns) (?:\w+ )*(?:rein|dazu)|mitmach\w*|beitret\w*|(?:da|mit) rein|komm\w* (?:ich|wir|man) (?:\w+ )*rein|dabei ?sein|nehmt (?:mich|uns)|tragt mich|csatlakoz\w*|belep\w*|bekerul\w*|vegye(?:nek|tek) fel)\b/

/** Whoever asks who does it or who may, or seeks or offers something, does not say that they want in. */
const wantsElse =
  /^(?:wer|wo|wem|welche\w*|hat|jemand|who|where|which|anyone|anybody|ki|hol|valaki|van)\b|\b(?:wer|who|ki|oder|or|vagy)\b|\b(?:such|brauch|biet|keres|kinal|need|look|offer)/

const names =
  /(?<!\p{L})(?:[Ii](?:['’]m| am)|[Mm]y name(?:['’]s| is)|[Ii]ch (?:bin|heiße|heisse)(?: die| der)?|[Bb]in die|[Bb]in der|[Mm]ein [Nn]ame ist|[Nn]evem) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*|\p{L}+(?= (?:vom|von|beim|from)(?!\p{L})))/u
const signs = /^(\p{Lu}\p{L}+ \p{Lu}\p{L}+),/u

/** Whether somebody at the door says that they want in. */
export const wishesIn = (text: string): boolean =>
  text.length <= 300 && wishes.test(unaccented(text)) && !wantsElse.test(unaccented(text))

/** What somebody at the door says of themselves who wants in: all of it, where a partner may be named, and their name. */
export const doorSaid = (text: string) => {
  if (!wishesIn(text)) return undefined
  const name = (names.exec(text) ?? signs.exec(text))?.[1]
  return {
    call: {
      command: 'join ask',
      input: { organization: text, ...(name !== undefined && looksLikeName(name) && { name }) },
    },
  }
}

/** "Ich heiße Sabine von der Au": what she is called, or where she belongs, too; who knows the partners knows which. */
export const nameSaid = (text: string) =>
  /^(?:ich hei(?:ß|ss)e|mein name ist) \S+ (?:\S+ )?von \S/iu.test(text) && text.length <= 80
    ? { call: { command: 'join ask', input: { name: text } } }
    : undefined
