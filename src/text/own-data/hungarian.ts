import { any, type Tongue } from './tongue.ts'

export const hungarian: Tongue = {
  locale: 'hu',
  phone: /\b(?:mobiltelefon|telefon|mobil)?szamom(?:at|rol|hoz)?\b|\b(?:telefon|mobil)om(?:at)?\b/,
  mail: any(/\b(?:e-?mail-?)?(?:cimem(?:et|rol|hez)?)\b|\be-?mail cimem(?:et)?\b/, /\be-?mailem(?:et)?\b/),
  anyPhone: /\b(?:mobil)?(?:telefon|mobil)szam(?:ot)?\b|\b(?:a|ezt a|ez a) szam(?:ot)?\b/,
  anyMail: /\be-?mail-? ?cim(?:et)?\b/,
  name: /\bnevem(?:et)?\b|\bigy hivnak\b|\bugy hivnak\b/,
  data: any(
    /\badata(?:im|imat|imrol|imhoz|imbol|imert|imnak|imra|imbol|immal)\b|\badatom(?:at)?\b/,
    /\b(?:fiokom|profilom)(?:at)?\b|\b(?:hozzajarulasom(?:at)?|beleegyezesem(?:et)?)\b(?! (?!.*\b(?:adat|tarol|kezel|kozzetet|megjelen|rundruf|halozat))az? \S+(?:hoz|hez)\b)|\belerhetosege(?:m|im)(?:et)?\b/,
    /\bmindent? (?:ami )?rolam\b/,
  ),
  me: /\bengem\b|\brolam\b|\bmagam\w*\b/,
  aboutMe: /\brolam\b|\bvelem kapcsolatban\b/,
  sure: any(
    /\badata(?:im|imat|imrol|imhoz|imbol|imert|imnak|imra|imbol|immal)\b|\badatom(?:at)?\b/,
    /\b(?:mobil)?telefonszamom\w*|\bmobilszamom\w*|\bszamomat\b|\be-?mail-? ?cimem\w*/,
    /\belerhetosege(?:m|im)\w*/,
  ),
  deletes: any(
    /torol|torl|torol|felejts|felejtse|elfelejt|eltavolit|tavolits|megszuntet|szuntess/,
    /vegyetek ki|vegyenek ki|visszavon/,
  ),
  copies: /\b(?:masolat\w*|export\w*|letolt\w*|(?:el|ki)?kuld\w*|kiad\w*)\b/,
  listing: any(
    /\bel(?:irtam|utottem|neztem|rontottam|szamoltam)\b(?: magam\w*\b)?|\btevedes\w*|\bteved(?:tem|tunk)\b|\bveletlen\w*|\bhulyeseg\b/,
    /\b(?:hirdetes|ajanlat|igeny|kinalat|bejegyzes)(?:t|et|em|emet|unk|unket|em?ben|ot|unkat|om|omat|om)?\b/,
  ),
  changes: any(
    /\bmodosit|\bvaltoz|\bmegvaltoz|\bjavit|\bhelyesbit|\brossz\b|\bhibas|\bhelytelen/,
    /\batir|\bcserel/,
  ),
  sees: /\blat(?:ja|jak|hat\w*|szik|om)?\b|\blassa\w*|\bmegjelen|\bjelenjen\w* meg\b|\bmutat|\bnyilvanos|\bmegoszt/,
  hides: any(
    /\bsenki\w*|\bne\b.*\b(?:lassa\w*|mutas\w*|jelen\w*|legyen|adja\w*|adj\w*|add|lathas\w*|kap\w*|tud\w*|kozol\w*|tovabbits\w*|oszt\w*)|\belrejt/,
    /\bnem (?:szeretne|akar|kivan|enged|kerek)\w*\b.*\b(?:barki|akarki|valaki|mas|masok)\b.*\b(?:lat|lass|kap|tud)/,
    /\bne\b.*\b(?:barki|akarki|valaki)\b|\brejts|\brejtve|\brejtett|\bbizalmas|\btitkos|\btitokban|\bnem (?:lathat|legyen|nyilvanos)/,
  ),
  shares: any(
    /\b(?:mindenki|barki|a tobbi partner|a tobbiek|az osszes partner|minden partner)\b.*\b(?:lat|olvas|megnez)/,
    /\b(?:lathat|lassa|lathato|nyilvanos)\w* .*\b(?:mindenki|mindenkinek|barki|a tobbi partner|a tobbiek)\b/,
  ),
  corrects: any(
    /^(?:valojaban|bocsanat|megsem|helyesen|nem) (?:ez |az )?\S*\d/,
    /^(?:az? )?(?:e-?mail|e-?mail-?cim|email cim|szam|telefonszam|mobilszam) (?:nem jo|hibas|rossz|helytelen|nem (?:helyes|stimmel|pontos|ez)|megvaltozott|mostantol|mar nem)\b/,
  ),
  claims:
    /(?:^| )(?:itt|en) (?!az\b|a\b|most\b|mar\b)\S+ \S+ (?:vagyok|beszel|ir)\b|(?:^| )(?:nevem|hivnak) \S+|\S+ \S+ vagyok\b/,
  renames: /^(?:ferjhez mentem|meghazasodtam|megnosultem|hazassagot kotottem)\b|\buj vezeteknevem\b/,
  only: /\bcsak (?:az? )?([a-z]+?)-?[aeo]n\b/,
  knows: any(
    /\btarol|\btud(?:sz|nak|tok|ja|jak|juk)?\b|\bkezel|\boriz|\borz|\bvan\b|\bvannak\b/,
    /\bszerepel|\bhonnan\b|\bmeddig\b|\bmiert\b|\bmire\b|\bgyujt/,
  ),
  wants: any(
    /\bker(?:em|nem|juk|ek)\b|\bszeretne|\bkuld|\bkiad|\bkiker|\bletolt|\bmasolat|\bmegkap/,
    /\bmutas|\bhol vannak|\bakarom|\bad(?:d|ja|jak|jatok) ki\b/,
  ),
  whole: {
    privacy: any(
      /^(?:es )?ki (?:itt )?(?:a |az )?(?:felelos|adatkezelo|adatvedelmi felelos|adatvedelmi tisztviselo|felel)(?: (?:itt|az adataimert|az adatokert|az adatvedelemert|ezert|erte))*$/,
      /\b(?:milyen|mely|miket|mit|mi)\b.*\b(?:tarol\w*|tud\w*|kezel\w*|oriz\w*|van|szerepel|gyujt\w*)\b.*\brolam\b/,
      /\brolam\b.*\b(?:tarol\w*|tud\w*|kezel\w*|szerepel)\b/,
      /\btiltakoz\w*\b.*\b(?:adat\w*|kezel\w*)\b|\badatkezeles\w* korlatoz/,
      /^(?:meddig|hol|miert|mire|milyen (?:jog)?alap\w*|milyen jogon|kinek) (?:tarol|oriz|orz|kezel|tart|ad|tovabbit)\w*(?: (?:ezt|ezeket|az?|adat\w*|mindezt|at|tovabb|ki|meg|szemelyes))*$/,
      /\bmeddig (?:tarol|oriz|orz|kezel)/,
    ),
    'forget me': any(
      /^(?:kerem |kerlek )?(?:torol\w*|torlest?|torles) (?:mindent|minden adatot|az osszes adatot)(?: kerem| kerlek)?$/,
      /^(?:minden|osszes|az osszes) (?:adat\w* )(?:torles\w*|torlendo)(?: kerem)?$/,
      /^(?:kerem |kerlek )?(?:felejts|torolj)(?:on|en|enek|etek)? (?:el|ki)(?: engem| minket)?(?: kerem| kerlek)?$/,
      /^szeretnem ha (?:(?:kerem|engem|minket|mindent?|az?|osszes|teljesen|innen|\S*rendszer\S*|\S*halozat\S*|adat\S*|adatom\S*|fiokom\S*|profilom\S*|rolam|es) )*(?:torol|elfelejt)(?:ne|nel|nenek|netek)(?: (?:kerem|engem|minket|mindent|innen|teljesen|az?|osszes|minden|adat\S*|fiokom\S*|profilom\S*))*$/,
      /^(?:mindent torol\w*|adatok torlese|adattorles|adattorlest kerek)$/,
    ),
    'my data': any(
      /^(?:adatkiker\w*|adatigenyles|adatexport|adatok letoltese|adathozzaferes)(?: .*)?$/,
      /\brolam\b.*\badat\w*\b.*\bmasolat|\bmasolat\w*\b.*\brolam\b.*\badat/,
    ),
    leave: any(
      /^(?:kerem |kerlek )?(?:szeretnek|szeretnenk|ki szeretnek|akarok|hogyan|hogy|hogyan tudok|hogy tudok)? ?(?:itt |innen |a halozatbol |mar )*(?:kilepni|kiszallni|leiratkozni|kijelentkezni|kilepnek|kiszallok|kiszallnek|leiratkozom|leiratkoznek|leiratkozas|kilephetek|lephetek ki|lepek ki|lepni)\b.*$/,
      /^(?:ki|le) (?:akarok|szeretnek) (?:lepni|szallni|iratkozni|jelentkezni)\b.*$/,
      /^(?:kilepni|leiratkozni|kiszallni) (?:szeretnek|akarok|szeretnenk).*$/,
      /^nem (?:szeretnek|akarok) (?:tovabb|tobbet|mar)\b.*(?:reszt venni|itt lenni|tag lenni|benne lenni|uzenetet\w*)$/,
      /^(?:vegyetek|vegyenek|vegyel|vegyen|irjatok|irjanak) ki\b.*$/,
      /^elhagy(?:om|juk|nam|nank) (?:az?|ezt az?) \S*halozat\S*$/,
      /^tagsag (?:megszuntetese|lemondasa)$/,
    ),
  },
  topics: [
    [
      'leaving',
      /\b(?:ha|miutan|amikor)\b.*\b(?:kilep\w*|elhagy\w*|elmegy\w*|kiszall\w*)|\bkilepes\w* (?:utan|eseten)/,
    ],
    ['objecting', /\btiltakoz|\bkorlatoz/],
    ['basis', /\bjogalap|\bmilyen jogon|\bmi alapjan|\bmilyen alapon/],
    ['responsible', /\bfelelos|\badatkezelo\b|\btisztviselo|\bfelel\b/],
    ['term', /\bmeddig|\bmennyi ideig/],
    ['origin', /\bhonnan|\bkitol\b|\bki adta\b/],
    ['sharing', /\btovabbit|\btovabbad|\bad\w* (?:at|tovabb|ki)\b|\bharmadik|\bkinek\b|\bkivel\b|\beladj/],
    ['storage', /\bhol\b.*\b(?:tarol|oriz|orz)/],
    ['purpose', /\bmire\b|\bmiert\b|\bmi celbol|\bmilyen celra/],
  ],
  law: /\b(?:gdpr|adatkezelesi tajekoztato|adatvedelmi (?:tajekoztato|nyilatkozat|szabalyzat))\b/,
  others: any(
    /\bvalakit? aki\b/,
    /^(?:ki tudja|ki tud|ki|tud valaki) .*\b(?:javit\w*|megjavit\w*|ment\w*|nyomtat\w*|fordit\w*|digitaliz\w*|beallit\w*)\b/,
    /\bolyat? aki\b/,
  ),
  renamed:
    /^(?:(?:az? )?(?:nyilvántartott |bejegyzett |mostani )?nevem (?:hibás|rossz|helytelen|nem jó|megváltozott)[,.:;]? (?:helyesen|a helyes|mostantól|az új):?|mostantól (?:úgy hívnak|a nevem|az új nevem):?|(?:az? )?(?:új )?nevem (?:mostantól|most|már)|(?:férjhez mentem|megházasodtam)[,.]? (?:az? )?(?:új )?nevem(?: mostantól)?):? (\p{L}[\p{L}.'-]+(?: \p{L}[\p{L}.'-]*){0,3})[.!]?$/iu,
  named:
    /^(?i:(?:jó napot,? |szia,? )?(?:(?:az? )?(?:új |teljes )?nevem|(?:úgy )?hívnak:?)(?: mostantól| helyesen| valójában)*):? (\p{Lu}[\p{L}.'-]+(?: (?:von|van|der|de|zu|\p{Lu}[\p{L}.'-]*)){1,4})[.!]?$/u,
}
