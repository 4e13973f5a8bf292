import type { InEvery } from '../../words.ts'
import type { Tongue } from './tongue.ts'

/** Numbers tell of something else. */
const who = '<the>(?!\\S*\\d)(?<join><name>)'

const saidIn = (yes: readonly string[], no: readonly string[]): Tongue['meanings'] => [
  { command: 'join approve', everybody: true, shapes: yes },
  { command: 'join decline', everybody: true, shapes: no },
]

/**
 * Yes or no to whoever would like to join, in the words for other answers, too: "ablehnen Max Muster", "accept lucy". Where
 * nobody of that name waits, it is what it says otherwise.
 */
export const lettingIn: InEvery<Tongue['meanings']> = {
  de: saidIn(
    [`(?:annehmen|zusagen) ${who}`, `${who}(?: bitte)? (?:annehmen|zusagen)`],
    [
      `(?:ablehnen|absagen) ${who}`,
      `${who}(?: bitte)? absagen`,
      `(?:bitte )?(?:ich |wir )?lehne?n? ${who} ab`,
      `(?:bitte )?(?:ich )?sage? ${who} ab`,
    ],
  ),
  en: saidIn(
    [`accept ${who}`, `(?:say )?yes to ${who}`],
    [`decline ${who}`, `(?:say )?no to ${who}`, `(?:do not|dont) let ${who} in`],
  ),
  hu: saidIn(
    [
      `${who} (?:vedd|vegye|vegyuk|vegyek) fel`,
      `(?:vedd|vegye|vegyuk|vegyek) fel ${who}`,
      `${who} (?:felveszem|felvesszuk|elfogadom|elfogadjuk)`,
      `(?:elfogadom|elfogadjuk) ${who}`,
      `igent mond(?:ok|unk) ${who}`,
      `${who} igent mond(?:ok|unk)`,
    ],
    [
      `${who} (?:utasitsd|utasitsa) el`,
      `${who} (?:elutasitom|elutasitjuk)`,
      `(?:elutasitom|elutasitjuk) ${who}`,
      `nemet mond(?:ok|unk) ${who}`,
      `${who} nemet mond(?:ok|unk)`,
    ],
  ),
}
