import { actId } from './act.ts'
import type { Button } from './card.ts'
import type { Reader } from './reader.ts'
import { sentences } from './sentences.ts'
import { speak } from './words.ts'

/** The button that takes back what this call has just done. */
export const wayBack = (call: string, reader: Reader): Button => ({
  label: speak(sentences, reader).takeBack,
  call: { command: 'undo', input: { act: actId(call) } },
})
