import { foldWord } from '../search/tokens.ts'

/**
 * Given names that are common where our languages are spoken: who is called so is somebody, though the network may
 * not know them. Names that are things, too (Heide, Rose, Virág), are not here.
 */
const table = `
  sepp toni resi xaver vroni alois hinnerk jochim wiebke frauke gesa imke inka jule
  achim albert alexander alexandra alfred alois andrea andreas angela angelika anja anke anna anne annegret anneliese
  annette antje anton arne axel barbara bastian beate benedikt benjamin bernd bernhard bettina birgit birte bjorn
  brigitte britta bruno burkhard carla carmen carola carolin carsten caroline charlotte christa christian christiane
  christina christine christoph clara claudia claus clemens cornelia daniel daniela david dennis detlef dieter dietmar
  dirk dominik doris dorothea eberhard eckhard edith egon elena elfriede elisabeth elke ellen emil emma erich erwin
  esther eva evelyn fabian felix ferdinand florian frank franz franziska fred frieda friedrich friederike fritz gabi
  gabriele georg gerda gerd gerhard gertrud gisela gregor gudrun gunter gunther gustav hanna hannah hannelore hannes
  hans harald hartmut hedwig heike heiko heiner heinrich heinz helga helmut henning henrik herbert hermann hilde
  hildegard holger horst hubert ilona ilse ina ines inge ingeborg ingo ingrid irene irmgard isabel jakob jan jana jens
  joachim jochen johann johanna johannes jonas jorg josef josefine julia julian juliane jurgen jutta karin karl karla
  karsten katharina kathrin katja katrin kerstin klara klaus konrad konstantin kristina kurt lars laura lea lena leon
  leonie linda lisa lothar louis lucas ludwig luisa luise lukas lutz magdalena maike manfred manuel manuela marcel
  marco marcus margarete margit margot margret maria marianne marie marina mario marion marius markus marlene marlies
  martha martin martina mathias matthias maximilian meike melanie merle michael michaela miriam monika moritz
  nadine natalie nicola nicole niels nils nina norbert olaf oliver oskar oswald otto patricia patrick paul paula peer
  peter petra philipp pia rainer ralf ralph raphael rebecca regina reiner reinhard reinhold renate rita robert roland
  rolf ronald rosemarie rudi rudiger rudolf ruth sabine sabrina sandra sara sarah sascha sebastian siegfried
  sigrid silke silvia simon simone sofia sonja sophie stefan stefanie steffen stephan stephanie susanne svenja swen
  sylvia tanja tatjana theo theodor theresa therese thilo thomas thorsten tilo tim timo tina tobias torsten traute
  udo ulf uli ulrich ulrike ursula uschi ute uwe valentin vanessa verena veronika victor viktor viktoria volker
  volkmar waltraud walter wenzel werner wilfried wilhelm willi wolfgang yvonne

  adrian agnes alice alison amanda amy andrew angus anthony arthur ashley barry becky ben betty brenda brian
  bridget bruce cameron catherine charles charlie chloe chris colin craig cynthia darren deborah debbie
  derek diana donald dorothy douglas duncan edward edwin eileen eleanor elizabeth emily eric ethan eve fiona frances
  freddie gareth gary gavin geoffrey george gillian glen gordon graham greg hamish harry helen henry hilary
  howard hugh ian isla jack jackie james jane janet jason jennifer jenny jeremy jessica jill jim joan joanna joe
  john jonathan joseph josh joyce judith judy karen kate kathleen keith kelly ken kenneth kevin kim leslie lewis liam
  linda louise lucy luke lynn maggie malcolm margaret marilyn mary matthew maureen megan mike molly nancy natasha
  neil nicholas nick nigel norman olivia owen pamela patricia peggy philip phyllis rachel raymond rebecca richard
  rodney roger ron roy russell ruth sally sam samantha samuel scott sean sharon sheila shirley simon
  stanley stella stephen steve stuart sue susan suzanne ted theresa tina tom tony tracy trevor vernon vicky
  victoria vincent vivian walter wayne wendy william zoe

  abel adam agoston akos albert alexa aliz andor andras aniko anita antal arpad aron attila balazs balint barnabas
  bela bence bendeguz bernadett botond cecilia csaba csilla dalma david david denes dezso dominika dora dorina
  dorottya edina elek elemer eniko endre erno erzsebet eszter etelka eva fanni ferenc fruzsina gabor
  gabriella gellert gergely gergo geza gizella gyongyi gyorgy gyula henrietta hedvig hunor ildiko ilona
  imre irma istvan ivan izabella janos jeno jolan jozsef judit julianna kalman karoly katalin kati kinga klara klaudia
  kornel kornelia krisztian krisztina kristof lajos laszlo levente lilla livia lorant lorand lukacs magdolna margit
  marta marton maria melinda mihaly miklos milan mira monika mozes nandor nikolett noemi nora norbert orsolya
  oszkar otto pal peter petra piroska rebeka reka renata richard robert roland rozalia rudolf samuel sandor sara sarolta
  szabina szabolcs szilard szilvia tamas terez tibor tihamer timea tivadar tunde valeria veronika viktoria vilmos
  vince virgil zoltan zita zsigmond zsofia zsolt zsuzsanna zsuzsa

  mehmet mohammed muhammad mohamed muhammed ahmed ahmet ali mustafa hasan hassan huseyin hussein ibrahim ismail omer omar
  osman murat emre cem fatma fatima ayse aylin elif zeynep emine hatice leyla layla amina aisha khadija yusuf youssef
  abdul abdullah mahmoud karim khalid nadia samira yasmin tarek bilal hakan kemal serkan selma
  ivana igor oleg olga natalia tatjana svetlana dmitri sergei vladimir andrei pavel piotr krzysztof agnieszka malgorzata
  katarzyna wojciech tomasz jerzy jovana dragan goran milena zoran
`
const names: ReadonlySet<string> = new Set(table.trim().split(/\s+/).map(foldWord))

/** What a name may end with in a sentence: "Annas", "Péternek", "Zsuzsához". */
const endings = /(?:s|t|ot|et|nak|nek|val|vel|tol|hoz|hez|nal|nel|ert)$/

/** Whether a word, folded, is somebody's given name. */
export const isGivenName = (folded: string): boolean =>
  names.has(folded) || (folded.length > 4 && names.has(folded.replace(endings, '')))
