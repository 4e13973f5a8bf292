import { type Locale, type Spoken, speak, type Tone } from '../words.ts'
import type { Report, Tally } from './import.ts'
import type { Note } from './note.ts'
import type { FileProblem, Refused } from './problem.ts'
import { deFrame } from './words/de/frame.ts'
import { deNotes } from './words/de/notes.ts'
import { deProblems } from './words/de/problems.ts'
import { enFrame } from './words/en/frame.ts'
import { enNotes } from './words/en/notes.ts'
import { enProblems } from './words/en/problems.ts'
import { huFrame } from './words/hu/frame.ts'
import { huNotes } from './words/hu/notes.ts'
import { huProblems } from './words/hu/problems.ts'
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
  ...(['empty', 'spreadsheet', 'macros', 'damaged', 'vast', 'binary', 'huge', 'noHeader', 'noRows'] as const),
])

/** Why something was refused, and what to do. */
export const tellProblem = (reason: Refused['reason'], reader: ReportReader): string => {
  // Each sentence takes the problem of its own key, which the compiler cannot follow through an index.
  const say = speak(problems, reader)[reason.key] as (about: Refused['reason']) => string
  return say(reason)
}

interface Remark {
  readonly said: string
  /** Where in the files it stands. */
  readonly file?: string
  readonly lines?: readonly number[]
  readonly column?: string
}

const remarkOn = (note: Note, reader: ReportReader): Remark => {
  // As above: the sentence of a note's key takes that note.
  const say = speak(notes, reader)[note.key] as (about: Note) => string
  const said = say(note)
  if (!('file' in note) || note.key === 'kept' || note.key === 'promised') return { said }
  return {
    said,
    file: note.file,
    ...('line' in note && { lines: [note.line] }),
    ...('rows' in note && { lines: note.rows }),
    ...('column' in note && { column: note.column }),
  }
}

const remarkOnRefused = ({ file, line, column, reason }: Refused, reader: ReportReader): Remark => ({
  said: tellProblem(reason, reader),
  file,
  ...(!ofFile.has(reason.key) && { lines: [line], ...(column !== '' && { column }) }),
})

/** "3", "5–7" */
const rangesOf = (lines: readonly number[]): readonly string[] => {
  const sorted = [...new Set(lines)].sort((a, b) => a - b)
  const starts = sorted.filter((line) => !sorted.includes(line - 1))
  const ends = sorted.filter((line) => !sorted.includes(line + 1))
  return starts.map((start, i) => (start === ends[i] ? `${start}` : `${start}–${ends[i]}`))
}

/** What is to be said of several lines in the same words is said once. */
const tellRemarks = (remarks: readonly Remark[], reader: ReportReader): readonly string[] =>
  [
    ...Map.groupBy(remarks, ({ file, column, said }) => JSON.stringify([file, column, said])).values(),
  ].flatMap((alike) => {
    const [first] = alike
    if (first === undefined) return []
    const { file, column, said } = first
    if (file === undefined) return [said]
    const ranges = rangesOf(alike.flatMap(({ lines = [] }) => lines))
    return [
      `${speak(frames, reader).spot({ file, lines: ranges, ...(column !== undefined && { column }) })}: ${said}`,
    ]
  })

/** So many notes of one kind are told one by one. */
const mostOfAKind = 10

const tellNotes = (all: readonly Note[], reader: ReportReader): readonly string[] => {
  const { more } = speak(frames, reader)
  return [...Map.groupBy(all, ({ key }) => key).values()].flatMap((ofKind) => {
    const told = tellRemarks(
      ofKind.map((note) => remarkOn(note, reader)),
      reader,
    )
    const left = told.length - mostOfAKind
    return [...told.slice(0, mostOfAKind), ...(left > 0 ? [more({ more: left })] : [])]
  })
}

const countsAny = ({ created, updated, unchanged }: Tally) => created + updated + unchanged > 0

const result = (report: Report, say: SayFrame): readonly string[] => {
  const { created, updated, unchanged, partners, listings, refused, notes: known } = report
  if (created + updated > 0)
    return [
      ...(countsAny(partners) ? [say.partners(partners)] : []),
      ...(countsAny(listings) ? [say.listings(listings)] : []),
    ]
  if (unchanged > 0) return [say.nothingNew(report)]
  if (known.some(({ key }) => key === 'regions' || key === 'sectors')) return [say.grown]
  return [refused.length > 0 ? say.empty : say.still]
}

const item = (text: string) => `  ${text}`

/** What an import for people says: what went well, what was not taken and why, what somebody should know. */
export const tellFound = (report: Report, reader: ReportReader) => {
  const say = speak(frames, reader)
  const { kept, refused } = report
  return {
    result: result(report, say),
    kept: kept > 0 ? [say.kept({ kept })] : [],
    refused: tellRemarks(
      refused.map((one) => remarkOnRefused(one, reader)),
      reader,
    ),
    notes: tellNotes(report.notes, reader),
  }
}

/** The same as a text. */
export const tellReport = (report: Report, reader: ReportReader): string => {
  const say = speak(frames, reader)
  const told = tellFound(report, reader)
  return [
    ...(report.dryRun ? [say.tried] : []),
    ...told.result,
    ...told.kept,
    ...(told.refused.length > 0
      ? ['', say.refused({ refused: report.refused.length }), ...told.refused.map(item), say.advice]
      : []),
    ...(told.notes.length > 0 ? ['', say.look, ...told.notes.map(item)] : []),
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
    notes: all.flatMap((note) => tellRemarks([remarkOn(note, reader)], reader)),
  }
}
