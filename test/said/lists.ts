import type { Locale } from '../../src/words.ts'

const lines = (text: string): readonly string[] => text.trim().split(/\n\s*/)

/** What people type there who answer. */
export const lists: Readonly<Record<Locale, readonly string[]>> = {
  de: lines(`
    Treppenbau, Fenster und Türen
    Apfelsaft aus eigener Ernte
    Schweißen, Geländer
    Bauhof, Fördermittel
    brot kuchen torten auf bestellung
    Zäune bauen
    Heu, Stroh, Silage
    Honig und Bienenwachs
    Möbel nach Maß, Restaurierung
    Hackschnitzel und Brennholz
    Dachdecken, Dämmung, Photovoltaik
    Elektroinstallation und Wallboxen
    Steuerberatung für Vereine
    Buchhaltung, Lohnabrechnung
    Rinder, Direktvermarktung von Fleisch
    Ferienwohnungen, Fahrradverleih
    Kindergeburtstage auf dem Bauernhof
    Druck, Plakate, Flyer
    Webseiten und Fotos
    Veranstaltungstechnik, Bühne und Licht
    Saal für 200 Personen
    Biogas, Gülletransport
    Landmaschinen reparieren
    Obstbaumschnitt und Pflanzungen
    Wir können Zäune und Tore
    wir machen Bio-Eier, Kartoffeln und Nudeln
    Pflegedienst, Essen auf Rädern
    Musikunterricht, Chorleitung
    Jugendarbeit und Ausbildung
    Metallbau, CNC-Fräsen
    3D-Druck, Prototypen
    Imkerei; Obstbau; Mosterei
    Fahrdienst, Kleinbus mit Fahrer
    Käse aus Rohmilch
    Lagerhalle, Gabelstapler
    Garten- und Landschaftsbau
    Bäume fällen
    Töpfern & Keramik
    Holzhandel, Sägewerk, Trocknung
    Kochen mit regionalen Zutaten
    Lebensmittel ohne Zusatzstoffe
    Wohnmobile vermieten
    Unsere Stärke ist Holzrahmenbau und Innenausbau
    Schafwolle, Lammfleisch, Deichpflege
    Umzüge, Entrümpelung
    Projektanträge schreiben, Fördermittelberatung
  `),
  en: lines(`
    wood chips and firewood
    stairs, windows and doors
    apple juice from our own orchard
    welding, railings
    bread, cakes and pastries
    fence building, gates
    hay, straw, silage
    honey and beeswax
    bespoke furniture, restoration
    roofing, insulation, solar panels
    electrical installation and wallboxes
    tax advice for associations
    bookkeeping, payroll
    beef, direct sales of meat
    holiday flats, bike hire
    printing, posters, flyers
    websites and photography
    stage lighting, sound systems
    a hall for 200 people
    biogas, slurry transport
    repairing farm machinery
    fruit tree pruning
    We make oak stairs and sash windows
    we're good at stairs and sash windows
    organic eggs, potatoes and noodles
    home care, meals on wheels
    music lessons, choir
    youth work and apprenticeships
    metalwork, CNC milling
    3D printing, prototypes
    minibus with driver
    raw milk cheese
    warehouse space, forklift
    landscape gardening, paving
    tree felling, stump grinding
    pottery & ceramics
    timber, sawmill, kiln drying
    cooking with local produce
    camper van hire, camping
    wool, lamb, grazing
    house removals, clearance
    grant applications, fundraising advice
    sheep shearing, hoof trimming
    brewing, malting, hops
    translation English and German
  `),
  hu: lines(`
    hegesztés, korlátok
    lépcsők és ablakok
    almalé saját termésből
    kenyér, sütemény és torták
    kerítésépítés, kapuk
    széna, szalma, szilázs
    méz és méhviasz
    egyedi bútorok, restaurálás
    tetőfedés, szigetelés, napelem
    villanyszerelés és töltőállomások
    adótanácsadás egyesületeknek
    könyvelés, bérszámfejtés
    marhahús közvetlenül a gazdaságból
    apartmanok, kerékpárkölcsönzés
    nyomtatás, plakátok, szórólapok
    weboldalak és fényképezés
    színpadtechnika, hangosítás
    terem 200 főre
    biogáz, hígtrágya szállítása
    mezőgazdasági gépek javítása
    gyümölcsfák metszése
    bio tojás, burgonya és tészta
    házi gondozás, ebédszállítás
    zeneoktatás, kórus
    ifjúsági munka és képzés
    fémmegmunkálás, CNC-marás
    3D-nyomtatás, prototípusok
    kisbusz sofőrrel
    sajt nyers tejből
    raktár, targonca
    kertépítés, térkövezés
    fakivágás, tuskómarás
    fazekasság & kerámia
    faanyag, fűrészüzem, szárítás
    főzés helyi alapanyagokból
    lakóautó kölcsönzése
    gyapjú, bárányhús, legeltetés
    költöztetés, lomtalanítás
    pályázatírás, közterület-fenntartás
    Önkormányzatunk közterület-fenntartással foglalkozik
    birkanyírás, körmözés
    sörfőzés, maláta, komló
    faapríték és tűzifa
    bor, szőlő, pálinka
    lekvárok, szörpök, befőttek
  `),
}
