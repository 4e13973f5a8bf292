import type { Reading } from '../heard.ts'
import { otherLanguage } from '../other-language.ts'

/** "Heu auf Ungarisch dazu: Széna": where nothing of one's own is called so, it is what it would have been without. */
export const translated: Reading = ({ text, stands, found, anew }) => {
  if (stands === undefined || stands === 'outside' || found !== undefined) return undefined
  const said = otherLanguage(text)
  if (said === undefined) return undefined
  const call = { command: 'listing translate', input: said.input }
  return { call, locale: said.locale, ...(said.input.listing && { instead: anew(text).call }) }
}
