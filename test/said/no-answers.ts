import type { Locale } from '../../src/words.ts'

const lines = (text: string): readonly string[] => text.trim().split(/\n\s*/)

/** What people type where they have been asked what they are good at, and mean something else. */
export const noAnswers: Readonly<Record<Locale, readonly string[]>> = {
  de: lines(`
    hab grad keine zeit, morgen
    Guter Vorschlag
    Kuh kalbt
    Seite lädt langsam
    Falsche Person
    bin nur die vertretung
    Später bitte
    mach ich morgen
    Danke, das mache ich nächste Woche
    Vielen Dank für die Aufnahme
    danke fürs reinlassen, melde mich
    Guten Tag zusammen, freue mich dabei zu sein
    Moin, schön hier
    muss ich erst den Chef fragen
    frag mal die Kollegin
    bin im Urlaub bis Montag
    im Urlaub
    gerade in einer Besprechung
    bin unterwegs
    auf dem Trecker, später
    weiß ich noch nicht
    keine Ahnung
    weiss nicht so genau
    alles mögliche
    Bitte meine Nummer nicht zeigen
    meine Telefonnummer soll niemand sehen
    Bitte meinen Namen nicht weitergeben
    meine daten gehen keinen was an
    Die Telefonnummer stimmt nicht, 0176 04069-204 ist richtig
    0176 555123
    Nummer bitte ändern: 05841 8800
    meine mail ist zoe@zander.example
    Der Name ist falsch geschrieben
    wer sieht das hier alles?
    Warum wollt ihr das wissen?
    Was soll ich da schreiben?
    das geht euch nichts an
    versteh ich nicht
    ok
    alles klar
    jo, kommt noch
    ich schau mal
    Moment
    Moment bitte
    kommt später
    Rufen Sie mich bitte an
    bitte anrufen
    Test
    wird nachgereicht
    siehe Webseite
    steht auf unserer Homepage
    Lieber nicht
    Das macht bei uns der Bürgermeister
    leider krank diese Woche
    Mail kam nicht an
    habe den Code verloren
    ich will hier wieder raus
    nur mal gucken
    brauch ich das?
    Kommt drauf an
    da bin ich überfragt
    Bei uns läuft gerade Umbau
    läuft bei uns
    Das steht doch schon drin
    Das wisst ihr doch
    Handynummer raus bitte
    Nachricht an Karla
    an Karla Kuh wenden
    Karla fragen
    Frau Meier weiß das
    Rückruf erbeten
    bitte um Rückruf
    Termin nächsten Dienstag
    Bis dann
    Schönen Feierabend
    Tschüss
    viele Grüße
    LG Zoe
    Mit freundlichen Grüßen
    Zoe Zander
    nächste Frage
    siehe oben
    wie oben
    nix besonderes
    dies und das
    von allem etwas
    k.A.
    ???
    Mittagspause machen
    Konto löschen
    so ein Quatsch
    doofe Frage
    falscher Chat
    Hab ich schon beantwortet
    Ist das verpflichtend
    Datenschutz beachten
    vertraulich behandeln
    Telefon nur intern
    nur für Koordination sichtbar
    Das übernimmt Frau Kuh
    Karla Kuh antwortet Ihnen
    bleibt geheim
    Handy kaputt
    PC spinnt
    Ihr seid spitze
    Frohe Ostern
    Fröhliche Weihnachten und guten Rutsch
    Rufnummer unterdrücken
    Telefonnummer verbergen
    Antwort folgt
    folgt noch
    in Arbeit
    in Kürze
    bearbeite ich
    Gespräch läuft
    Karla ist zuständig
    zuständig: Karla Kuh
    Unbekannt
    streng vertraulich
    Anonym bleiben
    Name anonymisieren
    schreibe euch
    Einen Augenblick
    Sekunde
    Muss los
    Bahn kommt
    erst Kaffee
    Warte auf Rückmeldung
    wird geklärt
    wird intern besprochen
    Vorstand entscheidet
    nach Feierabend
    Nicht öffentlich machen
    Internes
    zu persönlich
    Zu viel Arbeit
    hab Stress
    viel los hier
  `),
  en: lines(`
    please keep my name private
    not sure yet, ask my boss
    need approval first
    page loads slowly
    papers in the post
    later please
    maybe tomorrow
    I'm busy right now
    no time at the moment
    Thanks for letting me in
    thank you, will do
    Hi everyone, happy to be here
    hello there
    good morning all
    let me think about it
    I have to ask my colleague first
    just standing in for someone
    on holiday until Monday
    in a meeting
    out of office
    will get back to you
    get back to you next week
    no idea
    don't know
    dunno
    who can see this?
    why do you want to know?
    what should I write here?
    please don't show my number
    nobody should see my phone number
    hide my email
    the phone number is wrong, it is 0176 04069-204
    0176 555123
    my mail is zoe@zander.example
    that is none of your business
    I don't understand
    ok
    okay, got it
    fine
    sounds good
    one moment
    hang on
    wait a minute
    call me
    please call me back
    test
    see our website
    it says so on our homepage
    rather not
    ask the mayor
    my name is misspelt
    wrong number
    lost the code
    want to leave again
    just looking around
    never mind
    is this needed?
    sick this week
    it depends
    above
    as above
    see above
    next question
    skip
    skip this
    a bit of everything
    bits and bobs
    this and that
    nothing special
    n/a
    stop asking
    go away
    bye
    best wishes
    kind regards, Zoe
    Merry Christmas
    Zoe Zander
    Karla will answer
    Karla handles that
    speak to Karla
    talk to Karla Kuh
    phone broken
    answer follows
    coming soon
    work in progress
    on it
    under discussion
    the board decides
    strictly confidential
    confidential
    keep confidential
    remain anonymous
    remove my entry
    no phone number please
    in private
    stay hidden
    hope that helps
    lunch break
    gotta go
    too much work
    too personal
    silly question
    wrong chat
    nonsense
    already answered
    do not disturb
    not public
    internal only
    for coordinators only
    same as before
    same here
    to be confirmed
    tbc
    to follow
    will follow
    pending
    who are you
    sorry, driving
    driving
    train is coming
  `),
  hu: lines(`
    A telefonszámomat kérem, ne mutassák senkinek.
    A telefonszám nem helyes, 0176 04069-204 a jó.
    Kérem, a nevemet se adják ki senkinek
    Köszönöm szépen, majd később válaszolok.
    majd holnap
    papírok postán
    ellik a tehén
    fura robot
    most nincs időm
    nincs rá időm most
    Később, köszönöm
    Köszönöm a felvételt!
    köszi, majd jelentkezem
    Jó napot mindenkinek, örülök, hogy itt lehetek
    sziasztok, üdv mindenkinek
    előbb meg kell kérdeznem a főnökömet
    kérdezze meg a polgármestert
    csak helyettesítek
    Csak a helyettes vagyok
    szabadságon vagyok hétfőig
    szabadságon hétfőig
    éppen értekezleten vagyok
    úton vagyok
    nem tudom még
    fogalmam sincs
    nem tudom pontosan
    mindenféle
    ki látja ezt?
    Miért akarják tudni?
    Mit írjak ide?
    ne lássa senki a számomat
    a számom legyen titkos
    Az e-mail-címem maradjon rejtve
    az adataim nem tartoznak senkire
    06 30 555 1234
    a címem zoe@zander.example
    Rossz a nevem
    a név el van írva
    ez nem tartozik önökre
    nem értem
    oké
    rendben van
    jól van, mindjárt
    egy pillanat
    várjanak egy kicsit
    hívjanak fel
    kérem, hívjon vissza
    teszt
    lásd a honlapot
    a honlapunkon olvasható
    inkább nem
    ezt nálunk a jegyző intézi
    a héten beteg vagyok
    nem jött meg a levél
    elvesztettem a kódot
    ki szeretnék lépni
    csak nézelődöm
    ez kötelező?
    majd a kollégám válaszol
    jövő héten megírom
    attól függ
    lásd fent
    mint fent
    következő kérdés
    kihagyom
    ugorjunk
    ez-az
    egy kicsit mindenből
    semmi különös
    viszlát
    szép napot
    üdvözlettel, Zoe
    boldog karácsonyt
    kellemes ünnepeket
    Zander Zoé
    Karla válaszol
    Karla tudja
    beszéljenek Karlával
    elromlott a telefon
    válasz következik
    folyamatban
    hamarosan jön
    egyeztetés alatt
    a vezetőség dönt
    szigorúan bizalmas
    bizalmas
    maradjon bizalmas
    névtelen maradnék
    ebédszünet
    mennem kell
    sok a munka
    túl személyes
    buta kérdés
    rossz csoport
    hülyeség
    már válaszoltam
    ne zavarjanak
    nem nyilvános
    csak belső használatra
    csak a koordinátoroknak
    ugyanaz
    pontosításra vár
    ki maga?
    vezetek
    jön a vonat
    telefon letiltása
    szám elrejtése
    kérdés tisztázása folyamatban
    üzenet Karlának
    visszahívást kérek
    ebédelek
    dolgozom
    dolgozunk rajta
    gondolkodom
    megnézem
    utánanézek
    utánakérdezek
    szólok
    írok
    hívlak
    hívom önöket
  `),
}
