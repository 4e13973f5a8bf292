import { type Locale, locales } from '../words.ts'
import { stem } from './stem.ts'
import { foldWord } from './tokens.ts'

/** Everyday words for one thing, German / English / Hungarian: where letters alone would miss a neighbour. */
const table = `
tischler schreiner / carpenter joiner / asztalos
metzger fleischer schlachter / butcher / hentes
klempner installateur sanitär / plumber / vízszerelő
elektriker elektroinstallation / electrician / villanyszerelő
maler anstreicher / painter decorator / szobafestő
zimmerer zimmermann zimmerei / carpentry / ács
schlosser metallbau / locksmith metalwork / lakatos
gärtner gartenbau / gardener gardening / kertész
friseur frisör haarschnitt / hairdresser / fodrász
bäcker bäckerei / baker bakery / pék pékség
imker bienenzucht / beekeeper / méhész
brennholz kaminholz feuerholz scheitholz / firewood / tűzifa
hackschnitzel hackgut holzschnitzel / woodchips / faapríték
honig / honey / méz
heu / hay / széna
stroh / straw / szalma
dung mist stallmist / manure dung / trágya
kartoffel erdapfel / potato / burgonya krumpli
milch / milk / tej
käse / cheese / sajt
fleisch / meat / hús
eier / eggs / tojás
brot / bread / kenyér
wein / wine / bor
saft / juice / gyümölcslé
fahrrad rad velo / bicycle bike / kerékpár bicikli bringa
anhänger hänger / trailer / utánfutó
lkw lastwagen / truck lorry / teherautó
webseite website homepage internetseite internetauftritt / website webpage / honlap weboldal
flyer faltblatt handzettel / leaflet flyer / szórólap
film video / film video / film videó
fotograf fotografin fotografie / photographer photography / fényképész
bühne / stage / színpad
beschallung tontechnik lautsprecher / sound loudspeaker / hangosítás hangtechnika
zelt festzelt / tent marquee / sátor
bierbank bierzeltgarnitur festzeltgarnitur / beerbench / sörpad
stuhl / chair / szék
tisch / table / asztal
übernachtung unterkunft ferienwohnung / accommodation lodging / szállás
catering verpflegung partyservice / catering / vendéglátás
buchhaltung buchführung / bookkeeping accounting / könyvelés
übersetzung dolmetscher / translation interpreter / fordítás tolmács
photovoltaik solar solaranlage solarstrom pv / solar photovoltaics pv / napelem
azubi auszubildende lehrling / apprentice trainee / tanonc tanuló
weide weidefläche weideland / pasture grazing / legelő
turnhalle sporthalle / gym gymnasium / tornaterem
töpfer töpferei keramik / potter pottery ceramics / fazekas kerámia
holz / wood timber / fa faanyag
möbel / furniture / bútor
geländer treppengeländer / railing banister / korlát
wolle / wool / gyapjú
kürbiskernöl / pumpkinoil / tökmagolaj
marmelade konfitüre fruchtaufstrich / jam / lekvár
schneiden schnitt / cut cutting / vágás
umzug / removal / költöztetés költözés
apfel / apple / alma
obst / fruit / gyümölcs
gemüse / vegetables / zöldség
`

export interface Synonym {
  readonly folded: string
  readonly stem: string
  readonly locale: Locale
}

const order: readonly Locale[] = ['de', 'en', 'hu']
const groups: readonly (readonly Synonym[])[] = table
  .trim()
  .split('\n')
  .map((row) =>
    row.split('/').flatMap((words, i) => {
      const locale = order[i] ?? 'en'
      return words
        .trim()
        .split(/\s+/)
        .map(foldWord)
        .map((folded) => ({ folded, stem: stem(folded, locale), locale }))
    }),
  )

const byStem = Object.fromEntries(
  locales.map((locale) => {
    const known = new Map<string, readonly Synonym[]>()
    for (const group of groups) {
      for (const word of group) {
        if (word.locale === locale) known.set(word.stem, [...(known.get(word.stem) ?? []), ...group])
      }
    }
    return [locale, known]
  }),
)

/** Other words for the same thing, in all three languages. */
export const synonymsOf = (root: string, locale: Locale): readonly Synonym[] =>
  (byStem[locale]?.get(root) ?? []).filter((word) => word.locale !== locale || word.stem !== root)
