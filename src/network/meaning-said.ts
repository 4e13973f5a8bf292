import { isOn } from '../domain/module.ts'
import type { Network } from '../domain/network.ts'
import type { Reader } from '../reader.ts'
import { type Spoken, speak } from '../words.ts'

type Host = { readonly host: string }

const words = {
  none: 'This installation has no such service. Whoever runs it can name one (EMBEDDING_URL).',
  noneNow: 'This installation has no such service any more, so nothing goes out.',
  would: ({ host }: Host) => `The service they would go to: ${host}.`,
  goes: ({ host }: Host) => `The service they go to: ${host}.`,
  other: ({ host }: Host) =>
    `The service is another one by now, and nothing goes there before this is switched on again: ${host}.`,
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    none: 'Diese Installation hat keinen solchen Dienst. Wer sie betreibt, kann einen angeben (EMBEDDING_URL).',
    noneNow: 'Diese Installation hat keinen solchen Dienst mehr, also geht nichts hinaus.',
    would: ({ host }) => `Der Dienst, an den sie gehen würden: ${host}.`,
    goes: ({ host }) => `Der Dienst, an den sie gehen: ${host}.`,
    other: ({ host }) =>
      `Der Dienst ist inzwischen ein anderer, und bis zum erneuten Einschalten geht nichts dorthin: ${host}.`,
  },
  hu: {
    none: 'Ezen a telepítésen nincs ilyen szolgáltatás. Aki üzemelteti, megadhat egyet (EMBEDDING_URL).',
    noneNow: 'Ezen a telepítésen már nincs ilyen szolgáltatás, így semmi sem kerül ki.',
    would: ({ host }) => `A szolgáltatás, amelyhez kerülnének: ${host}.`,
    goes: ({ host }) => `A szolgáltatás, amelyhez kerülnek: ${host}.`,
    other: ({ host }) =>
      `A szolgáltatás időközben megváltozott, és amíg újra be nem kapcsolják, semmi sem kerül oda: ${host}.`,
  },
}

/** To whom texts go where a network is searched by meaning, or would, or why to nobody. */
export const tellService = (network: Network, host: string | undefined, reader: Reader): string => {
  const say = speak(spoken, reader)
  const on = isOn(network, 'bymeaning')
  if (host === undefined) return on ? say.noneNow : say.none
  if (!on) return say.would({ host })
  return network.service === host ? say.goes({ host }) : say.other({ host })
}

/** Whether it is on, for the service that there is. */
export const isOnNow = (network: Network, host: string | undefined): boolean =>
  isOn(network, 'bymeaning') && (host === undefined || network.service === host)
