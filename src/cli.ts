import { access } from './cli/access.ts'
import { ask } from './cli/ask.ts'
import { createCommand } from './cli/create.ts'
import { exportCommand } from './cli/export.ts'
import { health } from './cli/health.ts'
import { importCommand } from './cli/import.ts'
import { invitationsCommand } from './cli/invitations.ts'
import { privacy } from './cli/privacy.ts'
import { texts } from './cli/texts.ts'
import { understandCommand } from './cli/understand.ts'
import { type Config, readConfig, wishesOf } from './config.ts'
import { explain } from './explain.ts'
import { shellFor } from './shell-sentences.ts'
import { Told } from './told.ts'
import type { InEvery } from './words.ts'

/** A shell command: how it is called, and what it does; its answer is the exit code. */
export interface ShellCommand {
  readonly usage: string
  run(words: readonly string[], config: Config): Promise<number>
}

const commands = {
  create: createCommand,
  import: importCommand,
  export: exportCommand,
  invitations: invitationsCommand,
  ask,
  understand: understandCommand,
  texts,
  access,
  privacy,
  health,
} satisfies Record<string, ShellCommand>

const isCommand = (name: string): name is keyof typeof commands => Object.hasOwn(commands, name)

const told: InEvery<Readonly<Record<keyof typeof commands, string>>> = {
  en: {
    create: 'makes a network, and names who coordinates it',
    invitations: 'writes personal codes for everybody who is not in the chat yet, for a serial letter',
    import: 'takes partners, people and listings from CSV files; a second time only what has changed',
    export: 'writes everything that a network has into a file, as JSON',
    ask: 'answers questions from standard input, one a line',
    understand: 'says what sentences from standard input mean, one a line, and does nothing of it',
    texts: 'prints every text that people read, in three languages',
    access: 'prints who may call which command',
    privacy: 'prints what is held about people, what for, how long, and who sees it',
    health: 'ends with 0 while a bot serves the store',
  },
  de: {
    create: 'legt ein Netzwerk an und ernennt, wer es koordiniert',
    invitations: 'schreibt persönliche Codes für alle, die noch nicht im Chat sind, für einen Serienbrief',
    import:
      'übernimmt Partner, Personen und Einträge aus CSV-Dateien; beim zweiten Mal nur, was sich geändert hat',
    export: 'schreibt alles, was in einem Netzwerk steht, als JSON in eine Datei',
    ask: 'beantwortet Fragen aus der Standardeingabe, eine pro Zeile',
    understand: 'sagt, was Sätze aus der Standardeingabe bedeuten, einer pro Zeile, und tut nichts davon',
    texts: 'zeigt alle Texte, die Menschen lesen, in drei Sprachen',
    access: 'zeigt, wer welchen Befehl aufrufen darf',
    privacy: 'zeigt, was über Menschen gespeichert ist, wozu, wie lange, und wer es sieht',
    health: 'endet mit 0, solange ein Bot den Speicher bedient',
  },
  hu: {
    create: 'hálózatot hoz létre, és megnevezi a koordinátorát',
    invitations: 'személyes kódokat ír mindenkinek, aki még nincs a csevegésben, körlevélhez',
    import:
      'partnereket, személyeket és hirdetéseket vesz át CSV-fájlokból; másodszor csak azt, ami változott',
    export: 'fájlba írja JSON-ként mindazt, ami egy hálózatban van',
    ask: 'a szabványos bemenet kérdéseire válaszol, soronként egyre',
    understand:
      'megmondja, mit jelentenek a szabványos bemenet mondatai, soronként egy, és semmit sem hajt végre',
    texts: 'minden szöveget kiír, amit emberek olvasnak, három nyelven',
    access: 'kiírja, ki melyik parancsot hívhatja',
    privacy: 'kiírja, mit tárol az emberekről, mire, meddig, és ki látja',
    health: '0-val ér véget, amíg egy bot kiszolgálja a tárolót',
  },
}

/** How one of them is called, or all, each with what it does. */
const usage = (only: string) =>
  Object.keys(commands)
    .filter(isCommand)
    .filter((name) => only === '--help' || only === name)
    .map((name) => {
      const how = `npm run rundruf -- ${name} ${commands[name].usage}`.trimEnd()
      return `${how}\n  ${told[wishesOf(process.env).language ?? 'en'][name]}`
    })
    .join('\n')

const run = async ([name = '--help', ...words]: readonly string[]): Promise<number> => {
  if (name === '--help' || (words.includes('--help') && isCommand(name))) {
    process.stdout.write(`${usage(name)}\n`)
    return 0
  }
  if (isCommand(name)) return commands[name].run(words, readConfig(process.env))
  throw new Told(shellFor(wishesOf(process.env).language ?? 'en').unknownArgument({ about: name }))
}

// Whoever reads along may stop reading: `| head -1`.
process.stdout.on('error', () => process.exit(0))

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${explain(error, process.env)}\n`)
  process.exitCode = 1
}
