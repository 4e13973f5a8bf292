/**
 * What is nobody's shopping list: health, faith, family, politics and crime, in three languages, folded. A "|" ends a word
 * that stands there whole, others begin so.
 */
const table = `
  depress schizo psych neuros suizid selbstmord selbstverletz magers burnout krebs| krebsk krebsp tumor chemo demen
  alzheimer epilep hiv| aids| diabet krank| kranke| kranken| krankheit diagnos therap sucht suchtb alkoholi entzug behinder autis adhs schwanger
  abtreib fehlgeburt abort menstru impoten viagra geschlechts
  suicid cancer dement illness disease disab addict rehab| pregnan miscarri
  betegs depresszi rak| rakos daganat ongyilk fuggos szenvedelyb elvono terhes vetel fogyatek cukorbet

  kirche| kirchen| gott| gottes gebet bibel koran moschee islam muslim jude| juden judisch synagog christ| christen christlich
  taufe| beichte konfession kopftuch sekte| church mosque jew| jewish baptis templom mecset zsido kereszteny muzulman biblia

  scheidung sorgerecht unterhalt| vaterschaft affare| geliebte ehebruch trennung| jugendamt frauenhaus pflegekind adoption
  divorce custody alimony paternity affair| adoptio valas| valast valoper gyerekelhely gyermekelhely apasag orokbefog

  partei| parteien parteibuch politi wahlkampf afd| spd| cdu| csu| fdp| nazi kommunis faschis abschieb asyl fluchtling migrant
  election| asylum refugee immigra deport valasztas kampany| fidesz menekult bevandor

  diebstahl dieb| diebe betrug erpress mord| morder gewalt missbrauch vergewalt drogen droge| kokain heroin cannabis
  marihuana haschisch waffe| waffen| munition gefangnis knast| haft| vorbestraft straftat stalk schlager| schwarzarbeit schulden
  polizei razzia anzeige| insolven pfandung theft| thief fraud murder violen abuse rape| drug| drugs cocaine weapon gun| guns prison
  police| crime criminal debt| debts lopas| tolvaj csalas| gyilkos eroszak bantalmaz kabitoszer drog| drogot fegyver borton rendor
  adossag
`
const all = table.trim().split(/\s+/)
const whole = new Set(all.filter((word) => word.endsWith('|')).map((word) => word.slice(0, -1)))
const beginnings = all.filter((word) => !word.endsWith('|'))

/** Whether a word, folded, is about what concerns nobody else. */
export const isPrivate = (folded: string): boolean =>
  whole.has(folded) || beginnings.some((beginning) => folded.startsWith(beginning))
