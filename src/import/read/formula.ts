/**
 * What makes a spreadsheet program calculate a cell where it stands first in it. Some tear a cell apart at what they take
 * for the end of one, so that what stands behind that counts, too.
 */
const first = '(^|[\\n,;\\t|]["\\s]*)'
const calculates = "(?='*[=+\\-@＝＋－＠])"
const begins = new RegExp(`${first}${calculates}`, 'g')
const marked = new RegExp(`${first}'${calculates}`, 'g')

/** A text that no spreadsheet program calculates: marked as text, as people mark it there. `released` reads it back. */
export const guarded = (text: string): string => text.replace(begins, "$1'")

export const released = (text: string): string => text.replace(marked, '$1')
