import type { InEvery } from '../words.ts'

interface Words {
  readonly name: string
  /** What else it is called when somebody says that it is to be on or off. */
  readonly also?: readonly string[]
  /** What it brings, in a sentence. */
  readonly brings: string
}

/** What a network may do without. `begins`: whether it is on where nobody has chosen. */
interface Part extends InEvery<Words> {
  readonly begins: 'on' | 'off'
}

const all = {
  glossary: {
    begins: 'on',
    en: {
      name: 'Glossary',
      brings: 'Explains the words of the network: “What is …?” gets an answer, and synonyms help the search.',
    },
    de: {
      name: 'Glossar',
      brings:
        'Erklärt die Begriffe des Netzwerks: „Was ist …?“ bekommt eine Antwort, und Synonyme helfen der Suche.',
    },
    hu: {
      name: 'Szójegyzék',
      also: ['szószedet'],
      brings:
        'Megmagyarázza a hálózat fogalmait: a „Mi az a …?” kérdésre van válasz, és a szinonimák segítik a keresést.',
    },
  },
  prospects: {
    begins: 'on',
    en: {
      name: 'Possible partners',
      also: ['prospects'],
      brings: 'Keeps in mind whom the network would like to win. Only the coordinators see it.',
    },
    de: {
      name: 'Vorgemerkte Partner',
      also: ['Vormerkungen'],
      brings: 'Hält fest, wen das Netzwerk noch gewinnen möchte. Das sieht nur die Koordination.',
    },
    hu: {
      name: 'Leendő partnerek',
      also: ['érdeklődők', 'előjegyzések'],
      brings: 'Számon tartja, kiket szeretne még megnyerni a hálózat. Csak a koordinátorok látják.',
    },
  },
} as const satisfies Readonly<Record<string, Part>>

export type Module = keyof typeof all
export const modules: Readonly<Record<Module, Part>> = all
// `Object.keys` forgets which keys there are.
export const moduleNames = Object.keys(all) as readonly Module[]
export const isModule = (name: string): name is Module => Object.hasOwn(all, name)

/** Something for every module, by its name. */
export const forEvery = <T>(of: (module: Module) => T): Readonly<Record<Module, T>> =>
  // As above.
  Object.fromEntries(moduleNames.map((module) => [module, of(module)])) as Readonly<Record<Module, T>>

/** Whether a network has it: as its coordination has chosen, else as it begins. */
export const isOn = (
  { switched }: { readonly switched?: Partial<Record<Module, boolean>> | undefined },
  module: Module,
): boolean => switched?.[module] ?? modules[module].begins === 'on'
