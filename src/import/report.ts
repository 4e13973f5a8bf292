import { type Locale, type Spoken, speak, type Tone } from '../words.ts'
import type { Report } from './import.ts'
import type { Note } from './note.ts'
import type { FileProblem, Refused } from './problem.ts'
import { deFrame, deNotes, deProblems } from './words/de.ts'
import { enFrame, enNotes, enProblems } from './words/en.ts'
import { huFrame, huNotes, huProblems } from './words/hu.ts'
import type { SayFrame, SayNote, SayProblem } from './words/say.ts'

interface ReportReader {
  readonly locale: Locale
  readonly tone: Tone
}

export const frames: Spoken<SayFrame> = { en: enFrame, de: deFrame, hu: huFrame }
export const problems: Spoken<SayProblem> = { en: enProblems, de: deProblems, hu: huProblems }
export const notes: Spoken<SayNote> = { en: enNotes, de: deNotes, hu: huNotes }

/** What concerns a file as a whole stands at no line. */
const ofFile: ReadonlySet<string> = new Set<FileProblem['key']>([
  ...(['empty', 'spreadsheet', 'binary', 'huge', 'noHeader', 'noRows'] as const),
])

/** Why something was refused, and what to do. */
export const tellProblem = (reason: Refused['reason'], reader: ReportReader): string => {
  // Each sentence takes the problem of its own key, which the compiler cannot follow through an index.
  const say = speak(problems, reader)[reason.key] as (about: Refused['reason']) => string
  return say(reason)
}

const tellNote = (note: Note, reader: ReportReader): string => {
  // As above: the sentence of a note's key takes that note.
  const say = speak(notes, reader)[note.key] as (about: Note) => string
  if (!('file' in note) || note.key === 'kept' || note.key === 'promised') return say(note)
  const spot = speak(frames, reader).spot({
    file: note.file,
    ...('line' in note && { line: note.line }),
    ...('column' in note && { column: note.column }),
  })
  return `${spot}: ${say(note)}`
}

const tellRefused = ({ file, line, column, reason }: Refused, reader: ReportReader): string => {
  const spot = ofFile.has(reason.key) ? { file } : { file, line, ...(column !== '' && { column }) }
  return `${speak(frames, reader).spot(spot)}: ${tellProblem(reason, reader)}`
}

/** So many notes of one kind are told one by one. */
const mostOfAKind = 10

const tellNotes = (all: readonly Note[], reader: ReportReader): readonly string[] => {
  const { more } = speak(frames, reader)
  return [...Map.groupBy(all, ({ key }) => key).values()].flatMap((ofKind) => [
    ...ofKind.slice(0, mostOfAKind).map((note) => tellNote(note, reader)),
    ...(ofKind.length > mostOfAKind ? [more({ more: ofKind.length - mostOfAKind })] : []),
  ])
}

const result = (report: Report, say: SayFrame): string => {
  const { created, updated, unchanged, refused, notes: known } = report
  if (created + updated > 0) return say.result(report)
  if (unchanged > 0) return say.nothingNew(report)
  if (known.some(({ key }) => key === 'regions' || key === 'sectors')) return say.grown
  return refused.length > 0 ? say.empty : say.still
}

const item = (text: string) => `  ${text}`

/** An import for people: first what went well, then what was not taken and why, then what somebody should know. */
export const tellReport = (report: Report, reader: ReportReader): string => {
  const { dryRun, kept, refused } = report
  const say = speak(frames, reader)
  const known = tellNotes(report.notes, reader)
  return [
    ...(dryRun ? [say.tried] : []),
    result(report, say),
    ...(kept > 0 ? [say.kept({ kept })] : []),
    ...(refused.length > 0
      ? [
          '',
          say.refused({ refused: refused.length }),
          ...refused.map((one) => item(tellRefused(one, reader))),
          say.advice,
        ]
      : []),
    ...(known.length > 0 ? ['', say.look, ...known.map(item)] : []),
  ].join('\n')
}

/** An import for programs: every number as it is, every sentence in the given language. */
export const toJson = (
  { created, updated, unchanged, kept, refused, notes: all }: Report,
  locale: Locale,
) => {
  const reader: ReportReader = { locale, tone: 'formal' }
  return {
    created,
    updated,
    unchanged,
    kept,
    refused: refused.map(({ file, line, column, reason }) => ({
      file,
      line,
      column,
      reason: tellProblem(reason, reader),
    })),
    notes: all.map((note) => tellNote(note, reader)),
  }
}
