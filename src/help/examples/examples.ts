import type { InEvery } from '../../words.ts'
import { german } from './de.ts'
import { english } from './en.ts'
import type { english as coordinating } from './en-coordinating.ts'
import { hungarian } from './hu.ts'

/** What people would really write, each understood as it stands. */
type Two = readonly [string, string]
/** English says which commands have examples: in no other language one may be missing. */
export type Examples = Readonly<Record<keyof typeof english, Two>>
export type CoordinatingExamples = Readonly<Record<keyof typeof coordinating, Two>>

/** Two sentences for every command that people type, by its English name. */
export const examples: InEvery<Readonly<Record<string, Two>>> = { en: english, de: german, hu: hungarian }

/** What only buttons call, and why nobody would type it. */
export const onlyButtons: Readonly<Record<string, string>> = {
  'gap drop': 'the list of what is missing alone knows the number of an entry',
  'message drop': 'the desk alone knows the number of a message that reaches nobody',
  'network undo': 'it stands beneath a change of the network; whoever types it says “undo”',
  'organization unite': 'it stands beneath the comparison that “organization merge” shows first',
}
