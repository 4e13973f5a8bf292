/** What is done with things, by what it comes to for somebody who looks for them. Folded, without endings. */
const groups: Readonly<Record<string, string>> = {
  sell: `verkauf handel handl handlung vertrieb laden geschaft markt shop store sale sales supply supplier delivery
    lieferung lieferant lieferservice vermarktung abgabe ausgabe bolt uzlet kereskedes eladas ertekesites forgalmazas
    arusitas szallitas szallito`,
  lend: 'verleih vermietung miete rental hire rent berles berbeadas kolcsonzo kolcsonzes kolcsonadas ausleihe',
  mend: `reparatur wartung werkstatt instandsetzung instandhaltung sanierung restaurierung renovierung javitas szerviz
    karbantartas csere felujitas restauralas repair repairs servicing szerelo szereles muhely`,
  make: `bau herstellung herstell produktion fertigung anbau erzeugung zucht verarbeitung bearbeitung hersteller
    macher bauer gyartas gyarto termeles termelo termesztes termeszto keszites keszito feldolgozas epites maker making
    production tenyesztes bauen brauerei brau fozes foz sutes bakerei schreinerei`,
  teach:
    'kurs schulung lehrgang ausbildung unterricht workshop seminar oktatas kepzes tanfolyam training course lesson',
  advise: 'beratung berat planung planer tervezes tanacsadas consulting planning',
  tend: 'pflege schnitt reinigung tisztitas gondozas nyiras metszes kezeles cleaning care cutting schneiden',
  dispose: 'verwertung entsorgung annahme ankauf abholung felvasarlas',
  any: `service dienst dienstleistung betrieb hof arbeit werk zentrum stelle bedarf technik gerat montage einbau fuhrung
    organisation gestaltung druck artikel produkt ware zubehor system sortiment anlage agentur buro firma meister
    spezialist expert handwerk betreuung versorgung verwaltung transport angebot work works kivitelezes szolgaltatas munka uzem
    gazdasag szervezes eszkoz termek aru szervezo projekt technika studio`,
}
const endings = ['', ...'en er es ern ek ok ak nak nek et ot at tel sel s e n k t i a'.split(' ')]
const groupOf = new Map(
  Object.entries(groups).flatMap(([group, list]) =>
    list
      .trim()
      .split(/\s+/)
      .flatMap((word) => endings.map((ending) => [word + ending, group] as const)),
  ),
)

/** Which kind of doing a word names: "Verleih" is to lend, "Werkstatt" to mend; undefined where it is a thing. */
export const activityOf = (folded: string): string | undefined =>
  groupOf.get(folded) ?? (folded.length > 6 && /(ung|ungen|erei|ereien)$/.test(folded) ? 'any' : undefined)

/** What is done says who can do it: whoever has bicycles need not mend them. */
export const isParticular = (folded: string): boolean =>
  ['lend', 'mend', 'teach', 'dispose'].includes(groupOf.get(folded) ?? '')

export interface Doing {
  readonly thing: string
  readonly group: string
}

/** "Fahrradverleih" is to lend a "Fahrrad": the longest doing that a word ends in, and what it is done with. */
export const doingIn = (folded: string): Doing | undefined => {
  for (let at = 4; at <= folded.length - 3; at += 1) {
    const group = groupOf.get(folded.slice(at))
    if (group !== undefined) return { thing: folded.slice(0, at).replace(/(?<=.{4})s$/, ''), group }
  }
  return undefined
}
