import type { Button } from '../card.ts'
import { type Module, modules } from '../domain/module.ts'
import type { Reader } from '../reader.ts'
import { type Spoken, speak } from '../words.ts'

type Named = { readonly name: string }

const words = {
  on: ({ name }: Named) => `Switch on: ${name}`,
  off: ({ name }: Named) => `Switch off: ${name}`,
  kept: 'Nothing has been deleted. Switched on again, everything is back.',
  ended: 'Nothing goes out any more, and what came back from the service is deleted here.',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    on: ({ name }) => `${name} einschalten`,
    off: ({ name }) => `${name} ausschalten`,
    kept: 'Gelöscht ist nichts. Nach dem Einschalten ist alles wieder da.',
    ended: 'Es geht nichts mehr hinaus, und was vom Dienst zurückkam, wird hier gelöscht.',
  },
  hu: {
    on: ({ name }) => `${name} bekapcsolása`,
    off: ({ name }) => `${name} kikapcsolása`,
    kept: 'Semmi sem törlődött. Bekapcsolás után minden újra elérhető.',
    ended: 'Többé semmi sem kerül ki, és ami a szolgáltatástól visszajött, itt törlődik.',
  },
}

/** One tap that switches a module. */
export const switchButton = (module: Module, to: 'on' | 'off', reader: Reader): Button => ({
  label: speak(spoken, reader)[to]({ name: modules[module][reader.locale].name }),
  call: { command: 'network set', input: { [module]: to } },
})

/** What it means that modules have just been switched off. */
export const tellKept = (off: readonly string[], reader: Reader): readonly string[] => {
  const say = speak(spoken, reader)
  return [
    ...(off.some((key) => key !== 'bymeaning') ? [say.kept] : []),
    ...(off.includes('bymeaning') ? [say.ended] : []),
  ]
}
