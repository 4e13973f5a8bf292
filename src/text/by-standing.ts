import type { Described } from '../command.ts'
import { nameSaid, wishesIn } from './door-said.ts'
import { insideSaid } from './inside-said.ts'
import { joiningSaid } from './joining-said.ts'
import { modulesSaid } from './modules-said.ts'
import { otherLanguage } from './other-language.ts'
import { plainSaid } from './plain-said.ts'
import { spokenFor } from './spoken-for.ts'
import { wholeSaid } from './whole-said.ts'

/**
 * Whether what a text means depends on where its writer stands. "Ich arbeite beim Holzhof" asks to be let in where
 * somebody stands outside, and nowhere else; "Maria aufnehmen" asks something of whoever coordinates, and of nobody else.
 */
export const isByStanding = (commands: readonly Described[], text: string): boolean =>
  wishesIn(text) ||
  [joiningSaid, nameSaid, insideSaid, modulesSaid, otherLanguage].some((said) => said(text) !== undefined) ||
  wholeSaid(spokenFor(text)?.rest ?? text, 'coordinating') !== undefined ||
  plainSaid(commands, spokenFor(text)?.rest ?? text, 'inside') !== undefined
