import { moduleNames, modules } from '../domain/module.ts'
import { unaccented, withoutArticle } from '../fold.ts'
import type { Locale } from '../words.ts'
import type { Heard } from './heard.ts'
import { sentenceOf, shapeOf, withoutPlease } from './sentence.ts'

const longest = 100 // characters of a sentence that names one module

const please = '(?:(?:bitte|please|kerlek|kerem) )?'

/** How somebody says that something is to be on or off, in its own order. */
const shapes: readonly (readonly [locale: Locale, to: 'on' | 'off', shape: string])[] = [
  ['en', 'on', '(?:(?:switch|turn) on|enable) <what>'],
  ['en', 'on', '(?:(?:switch|turn|network) )?<what> on'],
  ['en', 'off', '(?:(?:switch|turn) off|disable) <what>'],
  ['en', 'off', '(?:(?:switch|turn|network) )?<what> off'],
  ['de', 'on', '(?:(?:schalt|mach|stell)(?:e|en sie)?(?: bitte)? |netzwerk )?<what> (?:wieder )?(?:ein|an)'],
  ['de', 'on', '<what> (?:bitte )?(?:wieder )?(?:einschalten|anschalten|aktivieren)'],
  ['de', 'off', '(?:(?:schalt|mach|stell)(?:e|en sie)?(?: bitte)? |netzwerk )?<what> (?:wieder )?(?:aus|ab)'],
  ['de', 'off', '<what> (?:bitte )?(?:wieder )?(?:ausschalten|abschalten|deaktivieren)'],
  ['hu', 'on', 'kapcsol(?:d|ja|juk) be <what>'],
  ['hu', 'on', '<what> bekapcsolasa'],
  ['hu', 'off', 'kapcsol(?:d|ja|juk) ki <what>'],
  ['hu', 'off', '<what> kikapcsolasa'],
]
const all = shapes.map(([locale, to, shape]) => ({
  locale,
  to,
  shape: shapeOf(`${please}${shape}`, { what: '(?<what>\\S+(?: \\S+){0,3}?)' }),
}))

/** "Schalte das Glossar aus": which module is to be on or off; of anything else it is not said. */
export const modulesSaid = (text: string): Heard | undefined => {
  if (text.length > longest) return undefined
  const { read } = sentenceOf(withoutPlease(text))
  for (const { locale, to, shape } of all) {
    const what = read(shape)?.what
    if (what === undefined) continue
    const said = withoutArticle(unaccented(what.replace(/\P{L}+$/u, '')))
    // "A szójegyzéket": what is switched is an object.
    const named = locale === 'hu' ? [said, said.replace(/e?t$/, '')] : [said]
    const module = moduleNames.find((one) => {
      const { name, also = [] } = modules[one][locale]
      return [name, ...also].some((called) => named.includes(unaccented(called)))
    })
    if (module) return { call: { command: 'network set', input: { [module]: to } }, locale }
  }
  return undefined
}
