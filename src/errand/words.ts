import type { Button, Call } from '../card.ts'
import type { Reader } from '../reader.ts'
import { type Spoken, speak } from '../words.ts'
import { type Errand, isWaiting } from './errand.ts'

const words = {
  reached: 'Reached',
  missed: 'Not reached',
  answer: 'They answer …',
  take: 'I will see to it',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    reached: 'Erreicht',
    missed: 'Nicht erreicht',
    answer: 'Antwort weitergeben',
    take: 'Ich kümmere mich',
  },
  hu: { reached: 'Elértem', missed: 'Nem értem el', answer: 'Válasz továbbítása', take: 'Én intézem' },
}

/** What is said about an errand is said in the partner's name. */
const errandCall = (command: string, { id, organization }: Errand): Call => ({
  command,
  input: { errand: id, for: organization },
})

/** What a coordinator may say of an errand as it stands. */
export const errandButtons = (errand: Errand, reader: Reader): readonly Button[] => {
  if (!isWaiting(errand)) return []
  const say = speak(spoken, reader)
  const reached: Button = {
    label: say.reached,
    call: errandCall('errand reached', errand),
    tone: 'primary',
  }
  if (errand.state !== 'open') return [reached]
  return [reached, { label: say.missed, call: errandCall('errand missed', errand) }]
}

/** Where several coordinate, one may say that the others need not. */
export const takeButton = (errand: Errand, reader: Reader): readonly Button[] =>
  isWaiting(errand) && errand.taken === undefined
    ? [{ label: speak(spoken, reader).take, call: errandCall('errand take', errand) }]
    : []

export const answerButton = (errand: Errand, reader: Reader): readonly Button[] =>
  isWaiting(errand)
    ? [{ label: speak(spoken, reader).answer, call: errandCall('errand answer', errand) }]
    : []
