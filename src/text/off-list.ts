import { nominative } from '../nominative.ts'
import type { Heard } from './heard.ts'
import { type Pieces, sentenceOf, shapesOf, type Tongue, withoutPlease } from './sentence.ts'

const longest = 100 // characters of a sentence that names one thing

interface Meaning {
  /** Why it is to go, where that is said. */
  readonly why?: 'there' | 'other'
  readonly shapes: readonly string[]
}

const thing: Pieces = { what: '(?<what>\\S+(?: \\S+){0,3}?)' }

const german: Tongue<Meaning> = {
  locale: 'de',
  pieces: {
    the: '(?:(?:bitte|mal|doch|den|die|das|dem|einen|eine|ein|also|ja) )*',
    list: '(?: (?:von|aus) (?:der|dieser) liste)?',
    now: '(?: (?:jetzt|inzwischen|mittlerweile|nun|schon|bereits))+',
    off: '(?:streichen|loschen|entfernen|(?:raus|heraus|runter|weg)(?:nehmen|streichen)?)',
  },
  meanings: [
    {
      why: 'there',
      shapes: [
        '<the><what> (?:haben wir|gibt es|gibts|ist|sind)<now>(?: (?:da|dabei|vorhanden|auch|im netzwerk))*',
        '(?:wir haben|es gibt)<now> <the><what>',
        '(?:jetzt|inzwischen|mittlerweile|nun) (?:haben wir|gibt es) <the><what>',
        '<the><what> (?:fehlt|fehlen)(?: (?:uns|jetzt))* nicht mehr',
      ],
    },
    {
      why: 'other',
      shapes: [
        '<the><what> (?:gehort|gehoren)(?: hier)? nicht (?:hierher|hier hin|dazu|auf (?:die|diese) liste)',
      ],
    },
    {
      shapes: [
        '(?:bitte )?(?:streich|streiche|losch|losche|entfern|entferne|nimm|streichen sie|loschen sie|entfernen sie|nehmen sie) <the><what><list>(?: (?:raus|runter|weg|herunter|heraus))?',
        '<the><what> (?:kann|konnen|muss|soll)<list> (?:weg|raus|runter|<off>)(?: werden)?',
        '<the><what> (?:von|aus) (?:der|dieser) liste nehmen',
        '<the><what><list> <off><list>',
      ],
    },
  ],
}

const english: Tongue<Meaning> = {
  locale: 'en',
  pieces: {
    the: '(?:(?:please|the|an?|some) )*',
    list: '(?: (?:off|from)(?: (?:the|this) list)?)?',
    now: '(?: (?:now|already|by now|meanwhile))+',
  },
  meanings: [
    {
      why: 'there',
      shapes: [
        'we(?:ve| have)(?: got)?(?:<now>)? <the><what><now>',
        'we (?:now|already) have <the><what>',
        '(?:now we have|there is now|there are now) <the><what>',
        '<the><what> (?:we have|is there|are there|exists?|is here|are here)<now>',
        '<the><what> (?:is|are) (?:no longer|not) missing(?: any ?more)?',
      ],
    },
    {
      why: 'other',
      shapes: ['<the><what> (?:dos|do)(?: not|nt) belong (?:here|there|on (?:the|this) list)'],
    },
    {
      shapes: [
        '(?:please )?(?:take|cross|strike|remove|delete|drop)(?: off| out)? <the><what><list>',
        '<the><what> (?:can|should|must) (?:go|come off|be (?:removed|deleted|taken off|crossed off))<list>',
        '<the><what> off the list',
      ],
    },
  ],
}

const hungarian: Tongue<Meaning> = {
  locale: 'hu',
  pieces: {
    the: '(?:(?:kerem|kerlek|az?|egy|ezt az?) )*',
    list: '(?: (?:a|errol a) listarol)?',
    off: '(?:torold|torolje|toroljuk|torolni|torlese|torolheto|(?:vedd|vegye|vegyuk|huzd|huzza|huzzuk) (?:le|ki)|lekerulhet|levenni|levehetjuk|kihuzni)',
  },
  meanings: [
    {
      why: 'there',
      shapes: [
        '<the><what> (?:most )?mar (?:van|megvan)(?: (?:itt|nekunk|nalunk|a halozatban))*',
        '(?:most )?mar van(?: (?:nekunk|nalunk|itt))? <the><what>',
        '<the><what> mar nem hianyzik',
      ],
    },
    { why: 'other', shapes: ['<the><what> nem (?:ide valo|ide tartozik|valo ide|tartozik ide)'] },
    { shapes: ['<off> <the><what><list>', '<the><what><list> <off><list>'] },
  ],
}

const all = [german, english, hungarian].flatMap((tongue) => shapesOf(tongue, thing))

/** "Fliesenleger streichen", "Bagger haben wir jetzt": said beneath the list of what is missing, it takes that off. */
export const offList = (text: string): Pick<Heard, 'call' | 'locale'> | undefined => {
  if (text.length > longest || text.trim().endsWith('?')) return undefined
  const { read } = sentenceOf(withoutPlease(text))
  for (const { locale, shape, why } of all) {
    const what = read(shape)?.what?.replace(/[\s,:;.!]+$/, '')
    if (what === undefined) continue
    const gap = locale === 'hu' ? nominative(what, text) : what
    return { call: { command: 'gap drop', input: { gap, ...(why && { why }) } }, locale }
  }
  return undefined
}
