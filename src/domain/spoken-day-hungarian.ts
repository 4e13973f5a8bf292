import { fold } from '../fold.ts'

/** The days of a month in words, from the second on, folded: "huszadika". */
const ordinals =
  'masod harmad negyed otod hatod heted nyolcad kilenced tized tizenegyed tizenketted tizenharmad tizennegyed tizenotod tizenhatod tizenheted tizennyolcad tizenkilenced huszad huszonegyed huszonketted huszonharmad huszonnegyed huszonotod huszonhatod huszonheted huszonnyolcad huszonkilenced harmincad harmincegyed'.split(
    ' ',
  )
const numbers = 'egy ket harom negy ot hat het nyolc kilenc tiz'.split(' ')
const month = '(?:jan|feb|mar|apr|maj|jun|jul|aug|szep|okt|nov|dec)[a-z]*\\.?'
const byTime = '(?:ig|ra|re|ara|ere|an|en|on|n|jan|jen|jara|jere|jeig|jaig|eig|aig)'

const endless =
  /^(?:egesz ev(?:ben|re|en at)|visszavonasig|(?:tovabbi|ujabb) (?:ertesites|jelzes)ig|hatarido nelkul|hataridó nelkul|hatarozatlan ideig|egesz ev soran|folyton|evkozben folyamatosan)$/

const weekday = '(?:hetfo|kedd|szerda|csutortok|pentek|szombat|vasarnap|hetvege)'
const bareDay = (word: string): string | undefined =>
  new RegExp(
    `^(${weekday}|holnaputan|holnap|ma|karacsony|szilveszter|het|tegnap)(?:j?[aeo]?(?:ig|ra|re|n))?$`,
  ).exec(word)?.[1]

const ofDate = (said: string): string | undefined => {
  const [, year = '', name, day, rest = ''] =
    new RegExp(`^(\\d{4}\\.? )?(${month}) (\\d{1,2})\\.?-?(${byTime})?$`).exec(said) ?? []
  if (name && day && rest !== undefined) return `${year}${name} ${day}.`
  const [, named, word = ''] = new RegExp(`^(${month}) ([a-z]+?)(?:${byTime})?$`).exec(said) ?? []
  if (named === undefined) return undefined
  const at = ordinals.findIndex((ordinal) => new RegExp(`^${ordinal}ik(?:a|an|at|ara|aig)?$`).test(word))
  if (at >= 0) return `${named} ${at + 2}.`
  if (/^else?j?e?/.test(word) && word.startsWith('else')) return `${named} 1.`
  if (/^kozep/.test(word)) return `${named} 15.`
  return undefined
}

/**
 * A day as Hungarian says it, in words that are read as a date: "május elsejére" is "majus 1.", "jövő péntekre" "jovo pentek".
 * Undefined where the words say nothing of the kind.
 */
export const hungarianDay = (text: string, today: Temporal.PlainDate): string | undefined => {
  const said = fold(text)
    .replace(/^(?:legkesobb |egeszen |meg |most )*(?:az? )?/, '')
    .replace(/[.!]$/, '')
  if (endless.test(said)) return 'standing'
  if (/^(?:e |ez a |ennek a |mostani )?ho(?:nap)? ?veg(?:eig|ere|en|e|ig)$/.test(said))
    return today.with({ day: today.daysInMonth }).toString()
  if (/^(?:jovo|kovetkezo) ho(?:nap)? ?veg(?:eig|ere|en|e)$/.test(said)) {
    const next = today.add({ months: 1 })
    return next.with({ day: next.daysInMonth }).toString()
  }
  if (/^(?:az )?(?:idei )?ev veg(?:eig|ere|en)$/.test(said))
    return today.with({ month: 12, day: 31 }).toString()
  const [week, next] = /^(?:e |ezen a |a |(jovo|kovetkezo) )?het veg(?:eig|ere|en)$/.exec(said) ?? []
  if (week !== undefined)
    return today.add({ days: (next === undefined ? 7 : 14) - today.dayOfWeek }).toString()
  const ended = new RegExp(`^(${month}) veg(?:eig|ere|en)$`).exec(said)
  if (ended) return `${ended[1]} vegeig`
  const [, count = '', unit] =
    /^(\d{1,2}|[a-z]+) (nap|het|honap)(?:on|en)? ?(?:belul|mulva)$/.exec(said) ?? []
  const many = /^\d/.test(count) ? Number(count) : numbers.indexOf(count) + 1
  if (unit && many > 0)
    return today
      .add(unit === 'nap' ? { days: many } : unit === 'het' ? { weeks: many } : { months: many })
      .toString()
  const [, lead = '', word = ''] =
    /^((?:jovo|kovetkezo|e|ez a|ezen a) (?:heti |het |heten )?)?([a-z]+)$/.exec(said) ?? []
  const day = bareDay(word)
  // "Ezen a pénteken", "e heti": the one that comes.
  if (day) return `${/^(?:jovo|kovetkezo)/.test(lead) ? `${lead.split(' ')[0]} ` : ''}${day}`
  return ofDate(said)
}
