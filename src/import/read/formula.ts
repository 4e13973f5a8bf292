/**
 * What makes a spreadsheet program calculate a cell where it stands first in it. Some tear a cell apart at what they take
 * for the end of one, so that what stands behind that counts, too.
 */
// A gap that itself begins a cell stands in no other's: one run of them would be read once from each.
const first = '(^|[\\n,;\\t|](?:"|[^\\S\\n\\t])*)'
const calculates = "(?='*[=+\\-@＝＋－＠])"
const begins = new RegExp(`${first}${calculates}`, 'g')
const marked = new RegExp(`${first}'${calculates}`, 'g')

/** A text that no spreadsheet program calculates: marked as text, as people mark it there. `released` reads it back. */
export const guarded = (text: string): string => text.replace(begins, "$1'")

export const released = (text: string): string => text.replace(marked, '$1')
