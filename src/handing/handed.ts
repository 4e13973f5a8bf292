import * as z from 'zod'
import { defineKind, type ValueOf } from '../store.ts'

/** Bytes of one file, as it was read; what is larger is told to be so and not kept. */
export const mostBytes = 2_000_000

/** Files that wait for one account at a time: with another one, the oldest goes. What is being imported waits no more. */
export const mostWaiting = 3

/** A file that somebody hands over with what they say, as their platform offers it. */
export interface FileIn {
  /** With its ending, as its owner calls it. */
  readonly name: string
  /** The MIME type, as the platform says; empty where it says none. */
  readonly type: string
  /** Bytes, as the platform says: what is said to be larger than `mostBytes` is not read. */
  readonly size: number
  /**
   * Reads it: called once at most, and only where the caller may do something with such a file. More than `most` bytes
   * need not be read to the end, as long as it comes out that there are more. Throws where it cannot be had.
   */
  read(most: number): Promise<Uint8Array>
}

/** What a file may be good for, by its name and type; whether it is that, who reads it finds out. */
export const fileKinds = ['sheet', 'picture'] as const
export type FileKind = (typeof fileKinds)[number]

const endings: Readonly<Record<FileKind, RegExp>> = {
  sheet: /\.(?:csv|tsv|tab|txt|xls[xmb]?|xltx|ods|numbers)$/i,
  picture: /\.(?:jpe?g|png|gif|webp|heic|heif|avif|bmp|tiff?|svg)$/i,
}
const types: Readonly<Record<FileKind, RegExp>> = {
  sheet: /^(?:text\/(?:csv|tab-separated-values)|application\/.*(?:excel|spreadsheet|csv).*)$/i,
  picture: /^image\//i,
}

/** What people send that no text can be read from. */
export const wordlessThings = ['voice', 'video', 'sticker', 'location'] as const
export type Wordless = (typeof wordlessThings)[number]

const heard: readonly (readonly [Wordless, type: RegExp, ending: RegExp])[] = [
  ['voice', /^audio\//i, /\.(?:ogg|oga|opus|mp3|m4a|aac|wav|amr|flac)$/i],
  ['video', /^video\//i, /\.(?:mp4|m4v|mov|webm|3gp|mkv|avi)$/i],
]
/** What a file is to be heard or watched as; undefined where it is neither. */
export const wordlessOf = ({ name, type }: Pick<FileIn, 'name' | 'type'>): Wordless | undefined =>
  heard.find(([, fits, ends]) => fits.test(type) || ends.test(name))?.[0]

export const kindOf = ({ name, type }: Pick<FileIn, 'name' | 'type'>): FileKind | undefined =>
  // The ending is what its owner knows it by; some platforms call everything by one type.
  fileKinds.find((kind) => endings[kind].test(name)) ?? fileKinds.find((kind) => types[kind].test(type))

/** It was too large, could not be read, or is no picture that can be shown. */
const faults = ['large', 'unread', 'unfit'] as const
export type Fault = (typeof faults)[number]

/**
 * A file that was handed over and waits until its caller says what becomes of it: with the draft or the button that
 * names it, for a day at most. It is its caller's alone, and goes with what it was kept for.
 */
export const handedFiles = defineKind({
  name: 'handed',
  scope: 'installation',
  schema: z.object({
    id: z.string(),
    /** The account that handed it over. */
    by: z.string(),
    name: z.string(),
    type: z.string(),
    /** Bytes. */
    size: z.int(),
    /** What it holds, in base64, of a picture without where it was taken; absent where something is wrong with it. */
    data: z.string().optional(),
    fault: z.enum(faults).optional(),
    until: z.iso.datetime(),
  }),
  indexes: [['by', 'until'], ['until']],
  personal: ['by', 'name', 'data'],
  written: ['name'],
  terms: [{ since: 'until', hours: 0, ahead: 24 }],
})
export type Handed = ValueOf<typeof handedFiles>

/** What it holds; nothing where that could not be kept. */
export const bytesOf = ({ data }: Pick<Handed, 'data'>): Uint8Array | undefined =>
  data === undefined ? undefined : Buffer.from(data, 'base64')
