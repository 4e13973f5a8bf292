import { unaccented } from '../fold.ts'
import type { Locale } from '../words.ts'
import { languageCalled } from './language-said.ts'

/** What of one's own is to stand in another language, too, and how it is called there; with `dazu` alone, or with a colon. */
const shapes: readonly (readonly [Locale, RegExp])[] = [
  ['de', /^(?:(?<listing>.+?)\s+)?(?:auch )?auf\s+(?<language>\p{L}+)\s+dazu(?:\s*:\s*(?<title>\S.*))?$/iu],
  ['de', /^(?<listing>.+?)\s+(?:auch )?auf\s+(?<language>\p{L}+)\s*:\s*(?<title>\S.*)$/iu],
  ['en', /^add\s+(?<language>\p{L}+)(?:\s+(?:for|to)\s+(?<listing>[^:]+?))?(?:\s*:\s*(?<title>\S.*))?$/iu],
  ['en', /^(?<listing>.+?)\s+in\s+(?<language>\p{L}+)(?:,? too)?\s*:\s*(?<title>\S.*)$/iu],
  ['hu', /^(?:(?<listing>.+?)\s+)?(?<language>\p{L}+)\s+is(?:\s*:\s*(?<title>\S.*))?$/iu],
  ['hu', /^(?<listing>.+?)\s+(?<language>\p{L}+[uü]l)\s*:\s*(?<title>\S.*)$/iu],
]

/** "Heu auf Ungarisch dazu: Széna", "add English", "a széna németül is: Heu"; nothing of the kind in whatever asks. */
export const otherLanguage = (
  text: string,
): { readonly input: Readonly<Record<string, string>>; readonly locale: Locale } | undefined => {
  for (const [locale, shape] of text.length > 300 || text.endsWith('?') ? [] : shapes) {
    const { language: word = '', listing, title } = shape.exec(text.replace(/[.!]+$/, ''))?.groups ?? {}
    const language = languageCalled(unaccented(word))
    if (language === undefined || /[?;]|[,:].*[,:]/.test(listing ?? '')) continue
    return { input: { ...(listing && { listing }), language, ...(title && { title }) }, locale }
  }
  return undefined
}
