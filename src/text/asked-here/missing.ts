import type { Tongue } from './tongue.ts'

/** Who asks what is missing in the network wants no partner, whether or not that is theirs to read. */
const meanings = (ofMonth: readonly string[], shapes: readonly string[]): Tongue['meanings'] => [
  { command: 'gaps', told: 'month', shapes: ofMonth },
  { command: 'gaps', shapes },
]

const german: Tongue = {
  locale: 'de',
  pieces: {
    month: '(?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)',
    now: '(?: (?:heute?|denn|grad|jetzt|gerade|morgen|noch|alles|so|bei mir|fur mich|an|zu))*',
  },
  meanings: meanings(
    [
      'was (?:fehlt|fehlte)<now>(?: (?:uns|im netzwerk))? im (?<what><month>(?: \\d{4})?)',
      '(?:wonach|was) wurde im (?<what><month>(?: \\d{4})?) (?:vergeblich|vergebens|umsonst|erfolglos) gesucht',
    ],
    [
      'was fehlt<now>(?: (?:im|in unserem|unserem|dem) netzwerk| bei uns| uns| hier)?<now>',
      '(?:wonach|nach was|was)(?: (?:wird|wurde))<now> (?:vergeblich|vergebens|umsonst|erfolglos) gesucht',
      'was (?:wird|wurde)<now> (?:gesucht (?:und|aber) nicht gefunden|nicht gefunden)',
      'was (?:suchen|suchten)(?: (?:alle|die partner|die leute|unsere partner))<now> (?:vergeblich|vergebens|umsonst|erfolglos)',
      '(?:wer fehlt|welche partner fehlen)<now>(?: (?:uns|im netzwerk|dem netzwerk))+<now>',
      '(?:zeig|zeige)(?: mir| uns)?<now> (?:die |unsere )?(?:lucken|luckenliste)(?: im netzwerk)?',
      '(?:welche )?lucken (?:hat das netzwerk|gibt es(?: im netzwerk)?|haben wir)',
      'welche partner (?:brauchen|suchen|fehlen)<now> (?:wir|uns)<now>',
      'wen (?:brauchen|suchen) wir(?: (?:noch|hier))* (?:im netzwerk|als partner)<now>',
    ],
  ),
}

const english: Tongue = {
  locale: 'en',
  pieces: {
    month: '(?:january|february|march|april|may|june|july|august|september|october|november|december)',
  },
  meanings: meanings(
    [
      'what was missing in (?<what><month>(?: \\d{4})?)',
      'what (?:did (?:people|partners|members|they) (?:look|search) for|was (?:searched|looked) for) in vain in (?<what><month>(?: \\d{4})?)',
    ],
    [
      'what(?:s| is| are we) missing(?: (?:in|from) (?:the|our) network| here)?',
      'what (?:are|do|did|have) (?:people|partners|members|they|our partners)(?: been)? (?:look|looking|looked|search|searching|searched) for in vain',
      'what (?:is|was|has been|do people|are people) (?:searched|sought|looked) for (?:in vain|and not found)',
      'what (?:could|can|did) (?:nobody|no one) (?:find|answer)',
      '(?:what|which) gaps (?:are there|do we have|does (?:the|our) network have)(?: in (?:the|our) network)?',
      '(?:please )?(?:show|list)(?: me| us)? (?:the |our )?gaps(?: in (?:the|our) network)?',
      'who is missing (?:in|from) (?:the|our) network',
      '(?:which|what) partners (?:do we (?:still )?(?:need|lack|miss)|are (?:we )?(?:still )?missing)(?: (?:still|here|in (?:the|our) network))*',
    ],
  ),
}

const hungarian: Tongue = {
  locale: 'hu',
  pieces: {
    month:
      '(?:januar|februar|marcius|aprilis|majus|junius|julius|augusztus|szeptember|oktober|november|december)',
  },
  meanings: meanings(
    [
      'mi hianyzott (?<what>(?:\\d{4} )?<month>)(?:ban|ben)?',
      'mit kerestek (?<what>(?:\\d{4} )?<month>)(?:ban|ben)? (?:hiaba|eredmenytelenul|sikertelenul)',
    ],
    [
      'mi hianyzik(?: (?:meg|nalunk|innen|a halozatbol|a halozatban|a halozatunkbol))*',
      'mi nincs(?: meg)? (?:nalunk|a halozatban|a halozatunkban)',
      '(?:mit|mire) (?:keresnek|kerestek|keresnek a partnerek|kerestek a partnerek) (?:hiaba|eredmenytelenul|sikertelenul)',
      'mit nem (?:talalnak|talaltak|talal senki|talalt senki)(?: (?:a partnerek|a halozatban))?',
      '(?:mutasd|mutassa|mutasd meg|mutassa meg) (?:a )?(?:hianyokat|hianylistat)',
      '(?:milyen )?hianyok (?:vannak|vannak a halozatban|vannak nalunk)',
      '(?:milyen|mely|melyik) partner(?:ek|t|eket|re|ekre)?(?: (?:meg|nekunk))* (?:hianyzik|hianyoznak|kell|kellenek|kellene|kellenenek|keresunk|van(?: meg)? szuksegunk)(?: (?:meg|nekunk|nalunk|a halozatbol|a halozatban|a halozatunkbol))*',
    ],
  ),
}

/** What is missing in the network, as it is asked in each language. */
export const missing: readonly Tongue[] = [german, english, hungarian]
