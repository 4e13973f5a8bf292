/** Columns with a place for every phrase and every entry: for one question at a time, so that none makes garbage. */
export interface PhraseScratch {
  readonly dots: Float32Array
  readonly close: Float32Array
  readonly met: Int32Array
  readonly judged: Uint8Array
}

export const createPhraseScratch = (phrases: number, entries: number): PhraseScratch => ({
  dots: new Float32Array(phrases),
  close: new Float32Array(phrases),
  met: new Int32Array(phrases),
  judged: new Uint8Array(entries),
})
