import { shortened } from '../../shortened.ts'
import { isQuestion } from '../beginnings.ts'
import type { Reading } from '../heard.ts'
import { asksAgain, isOpenChoice } from '../open-choice.ts'
import { picked } from '../picked.ts'

const longest = 60 // characters of what was not understood

/** "Der Tischler", where two are to choose from: what begins nothing else, and asks nothing, is sought nowhere. */
export const notChosen: Reading = ({ commands, draft, found, text }) => {
  if (draft === undefined || found !== undefined || !isOpenChoice(commands, draft, text)) return undefined
  // "Der in Lenti?" asks nobody for anything.
  const tells = picked(draft, text.replace(/[\s?]+$/, '')) !== undefined
  if (isQuestion(text) && !tells) return undefined
  return asksAgain(draft, 'unclear', shortened(text, longest))
}
