import { flat } from '../flat.ts'
import { unspoken } from './cleaning.ts'
import type { Found } from './cues.ts'
import type { Speech } from './tongue.ts'
import { shapeIn } from './words.ts'

/** Whether a sentence asks; whoever asks who has something publishes nothing, whatever they tell besides. */
export const asks = (sentence: string, tongue: Speech): boolean => {
  const { first, anywhere } = tongue.asks
  return (
    sentence.endsWith('?') ||
    shapeIn(tongue, `^(?:${first})(?=\\s|$)|(?<=^|[\\s,;:])(?:${anywhere})(?=[\\s,;:.?]|$)`).test(
      flat(sentence),
    )
  )
}

/** "Wir haben keine Stühle", "leider kein Heu mehr abzugeben". */
export const isDenied = ({ cue, before, behind }: Found, tongue: Speech): boolean => {
  const thing = unspoken(cue.thing === 'before' ? before : behind, tongue).replace(/^[\s,:]+/, '')
  return shapeIn(tongue, `^(?:[^\\s,;:]+ )?(?:${tongue.none})(?=[\\s,.!]|$)`).test(flat(thing))
}
