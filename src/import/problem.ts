/** Why a file cannot be read at all. */
export type FileProblem =
  | { readonly key: 'empty' }
  /** Of another program, or locked. */
  | { readonly key: 'spreadsheet' }
  | { readonly key: 'macros' }
  | { readonly key: 'damaged' }
  /** It unpacks to more than a list can be. */
  | { readonly key: 'vast' }
  | { readonly key: 'binary' }
  | { readonly key: 'huge'; readonly megabytes: number; readonly most: number }
  | { readonly key: 'noHeader'; readonly found: readonly string[] }
  | { readonly key: 'noRows' }

/** Why a row, or one value of it, is not taken. Worded late, in the reader's language. */
export type ImportProblem =
  | FileProblem
  | { readonly key: 'quote' }
  | { readonly key: 'tooManyCells'; readonly cells: number; readonly columns: number }
  | { readonly key: 'noName' }
  /** The organization of the row is taken. */
  | { readonly key: 'erased' }
  | { readonly key: 'noTitle' }
  | { readonly key: 'noOrganization' }
  | { readonly key: 'noKind' }
  | { readonly key: 'noRegion' }
  | { readonly key: 'tooLong'; readonly length: number; readonly most: number }
  | { readonly key: 'unknownOrganization'; readonly name: string; readonly near: readonly string[] }
  | { readonly key: 'ambiguousOrganization'; readonly name: string; readonly among: readonly string[] }
  /** It has left the network, or has become part of another: nobody brings it back by a file. */
  | { readonly key: 'hasLeft'; readonly name: string }
  | { readonly key: 'merged'; readonly name: string; readonly into: string }
  | { readonly key: 'kind'; readonly value: string }
  | { readonly key: 'day'; readonly value: string }
  | { readonly key: 'twice'; readonly title: string; readonly line: number }
  | { readonly key: 'otherListing'; readonly id: string }
  | { readonly key: 'circle'; readonly region: string; readonly within: string }
  /** The rest of the row is taken. */
  | { readonly key: 'mail'; readonly value: string }
  | { readonly key: 'phone'; readonly value: string }
  | { readonly key: 'cutPhone'; readonly value: string }
  | { readonly key: 'website'; readonly value: string }
  | { readonly key: 'postalCode'; readonly value: string }
  | { readonly key: 'language'; readonly value: string }

export interface Refused {
  readonly file: string
  /** Where the row begins in the file, the first line being 1; 1 for the file as a whole. */
  readonly line: number
  /** The header as it stands in the file; empty for the row, or the file, as a whole. */
  readonly column: string
  readonly reason: ImportProblem
}

/** Where something stands in the files. */
export interface Spot {
  readonly file: string
  readonly line: number
}
