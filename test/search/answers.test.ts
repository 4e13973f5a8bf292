import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Locale } from '../../src/words.ts'
import { createWorld, now, orseg, uckermark, type World } from './partners.ts'

/** A question and who must be its first answer; `?name` may only be offered as near, `-` is: nobody. */
type Asked = readonly [text: string, first: string]

const german: readonly Asked[] = [
  ['Hackschnitzel', 'forst'],
  ['Wer liefert Hackschnitzel?', 'forst'],
  ['wer hat hackschnizel', 'forst'],
  ['Hallo zusammen, hat jemand von Ihnen noch Bierzeltgarnituren für den 14.6.?', 'verein'],
  ['Bierzeltgarnitur', 'verein'],
  ['wer verleiht eine buehne', 'verein'],
  ['Wer kann uns einen Film schneiden?', 'film'],
  ['Gibt es jemanden, der Hecken schneidet?', 'garten'],
  ['wo bekomme ich schafwolle her', 'schaf'],
  ['Suche dringend Brennholz, ca. 20 Srm, Raum Eberswalde', 'forst'],
  ['Brennholz gesucht', 'forst'],
  ['Wer repariert Fahrräder?', 'rad'],
  ['Fahrradreparatur', 'rad'],
  ['Wer kennt einen guten Tischler?', 'weber'],
  ['Tischlerin', 'weber'],
  ['wir brauchen jemanden für die Buchhaltung', 'steuer'],
  ['Catering für 80 Personen', 'cater'],
  ['Wer macht Flyer?', 'druck'],
  ['plakate drucken', 'druck'],
  ['Lehmputz', 'bau'],
  ['Wer ist Experte für Fachwerk?', 'bau'],
  ['wer schleift messer', 'metall'],
  ['Solaranlage', 'solar'],
  ['Fotovoltaik', 'solar'],
  ['Wärmepumpe', 'solar'],
  ['waermepumpen', 'solar'],
  ['Wer hat Honig?', 'imker'],
  ['Kerzen aus Bienenwachs', 'imker'],
  ['Heu', 'linde'],
  ['hat wer einen beamer zu verleihen', 'schule'],
  ['Eichenholz', '?weber'],
  ['Eichenbohlen', 'weber'],
  ['Wer hilft bei einem Umzug?', 'spedi'],
  ['Wir feiern am Samstag unser Sommerfest. Wer kann uns eine Hüpfburg leihen?', 'stadt'],
  ['Wer macht Webseiten?', 'it'],
  ['Drohnenaufnahme', 'film'],
  ['Wer hat Stühle?', 'schule'],
  ['Rindenmulch', 'garten'],
  ['Gibt es in Templin eine Turnhalle?', 'schule'],
  ['Rindfleisch aus der Uckermark', 'linde'],
  ['who has firewood', 'forst'],
  ['Wer hat Pferde?', '?pferd'],
  ['Wer verkauft Segelboote?', '-'],
  ['Zahnarzt', '-'],
  ['Hat jemand einen Hubschrauber?', '-'],
  ['Wer liefert Austern?', '-'],
  ['Feuerschalen', '-'],
  ['Mitfahrgelegenheit nach Hamburg', '-'],
  ['Uhudler', '-'],
  ['Wer sucht Streuobst?', 'cater'],
  ['Wer braucht Weideland?', 'schaf'],
  ['wer hat Bedarf an Weideflächen', 'schaf'],
  ['Wer sucht Notebooks?', '-'],
]
const hungarian: readonly Asked[] = [
  ['méz', 'mez'],
  ['Ki árul mézet?', 'mez'],
  ['Helyi mézet keresünk a falunapra.', 'mez'],
  ['hol kapok akacmezet', 'mez'],
  ['Ki szállít tűzifát?', 'tuz'],
  ['tuzifa', 'tuz'],
  ['Van valakinek kölcsönadható hangosítása szombatra?', 'hang'],
  ['ki javít kerékpárt', 'bicaj'],
  ['kerékpárok javítása', 'bicaj'],
  ['Ki foglalkozik honlapkészítéssel?', 'web'],
  ['honlapot szeretnénk, ki tud segíteni', 'web'],
  ['Szükségünk van székekre', 'iskola'],
  ['kinek van színpada', 'hang'],
  ['asztalos', 'fa'],
  ['Ki készít bútort?', 'fa'],
  ['trágyát', 'kecske'],
  ['hol lehet kecskesajtot kapni', 'kecske'],
  ['tökmagolaj', 'tok'],
  ['Van valakinek tornaterme?', 'iskola'],
  ['ki keres szénát', 'kecske'],
  ['lekvar', 'tok'],
  ['sörpad', 'panzio'],
  ['Ki ad el vitorláshajót?', '-'],
  ['fogorvos', '-'],
  ['Ki szállít osztrigát?', '-'],
  ['Kinek van helikoptere?', '-'],
]
const english: readonly Asked[] = [
  ['who makes pottery', 'pottery'],
  ['Does anybody have a kiln?', 'pottery'],
  ['where can I get handmade pottery', 'pottery'],
  ['potery workshop', 'pottery'],
  ['Anyone doing group workshops?', 'pottery'],
  ['who needs shelves', 'pottery'],
  ['dentist', '-'],
  ['Who supplies oysters?', '-'],
  ['Is there anybody with a helicopter?', '-'],
]

describe('who supplies what', () => {
  let world: World
  beforeAll(async () => {
    world = await createWorld()
  })
  afterAll(async () => {
    world.search.close()
    await world.store.close()
  })
  const check = async (text: string, first: string, locale: Locale, network = uckermark) => {
    const { verdict, hits } = await world.search.ask({ network, text, locale, now })
    const said =
      verdict === 'answer' ? hits[0]?.organization : verdict === 'near' ? `?${hits[0]?.organization}` : '-'
    if (first === '-') expect(verdict).not.toBe('answer')
    else expect(said).toBe(first)
  }
  test.each(german)('%s → %s', (text, first) => check(text, first, 'de'))
  test.each(hungarian)('%s → %s', (text, first) => check(text, first, 'hu', orseg))
  test.each(english)('%s → %s', (text, first) => check(text, first, 'en', orseg))
})
