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
  bymeaning: {
    begins: 'off',
    en: {
      name: 'Search by meaning',
      brings:
        'Finds what is meant, too, where the words are others. For this, texts of partners and listings and what is searched go to a service, without names, contact data and numbers.',
    },
    de: {
      name: 'Suche nach Bedeutung',
      also: ['Bedeutungssuche'],
      brings:
        'Findet auch, was mit anderen Worten dasselbe meint. Dafür gehen Texte von Partnern und Einträgen und das Gesuchte an einen Dienst, ohne Namen, Kontaktdaten und Zahlen.',
    },
    hu: {
      name: 'Jelentés szerinti keresés',
      also: ['keresés jelentés szerint'],
      brings:
        'Azt is megtalálja, ami más szavakkal ugyanazt jelenti. Ehhez a partnerek és a hirdetések szövegei és a keresett szavak egy szolgáltatáshoz kerülnek, nevek, elérhetőségek és számok nélkül.',
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
