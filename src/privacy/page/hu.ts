import type { PrivacyWords } from './en.ts'

export const hu: PrivacyWords = {
  title: (name: string) => `Mit tárol a Rundruf az emberekről: ${name}`,
  responsible: (who: string) => `Felelős: ${who}`,
  lead: 'A Rundruf annyit tárol, amennyi ahhoz kell, hogy a partnerek egymásra találjanak és elérjék egymást, és csak ennek a telepítésnek a tárolójában. Semmi sem jut másokhoz, nincs adatelemzés, és a program műszaki naplójában sem üzenetek, sem személyek nem szerepelnek.',
  leadTo: (host) =>
    `A Rundruf annyit tárol, amennyi ahhoz kell, hogy a partnerek egymásra találjanak és elérjék egymást, és csak ennek a telepítésnek a tárolójában. Hogy az is előkerüljön, ami csak a jelentésében egyezik, a partnerek és a hirdetések szövegei és a keresett szavak ide kerülnek: ${host}. Személyek és partnerek neve, elérhetőség és szám nincs bennük; ami visszajön, addig marad meg, amíg a szöveg. Más semmi sem jut másokhoz, nincs adatelemzés, és a program műszaki naplójában sem üzenetek, sem személyek nem szerepelnek.`,
  days: (n) => `${n} napig`,
  years: (n) => `${n} évig`,
  why: 'Mire kell',
  until: 'Meddig',
  sees: 'Ki látja',
  rights:
    'Bárki megnézheti, mit tárolunk róla („adataim”), módosíthatja („profil”), és azonnal töröltetheti („felejts el”); aki nincs a csevegésben, annak az adatait a koordinátor törli („személy törlése”). A biztonsági másolatok a törölt adatokat addig tartalmazzák, amíg újabb nem lép a helyükre.',
  kept: {
    person: {
      what: 'Személyek: név, mások által igazolt nevek, telefonszám, e-mail-cím, nyelv',
      why: 'Hogy a partnerek a megfelelő embert érjék el, mindenki a saját nyelvén olvasson, és törléskor a név mások szövegeiből is eltűnjön',
      until:
        'Amíg az érintett nem törölteti, vagy a hálózat meg nem szűnik; aki nincs a csevegésben, és már egyik partnerhez sem tartozik, vagy akinek a kérelmét elutasították: amíg ez visszavonható',
      sees: 'A koordinátorok; mások csak azt, amit az érintett megerősített és megmutat',
    },
    membership: {
      what: 'Ki melyik partnerhez tartozik, milyen szerepben',
      why: 'Hogy minden partnernél legyen kihez fordulni',
      until: 'Amíg az érintett el nem hagyja a partnert, vagy nem törlik',
      sees: 'Mint a személyeknél',
    },
    response: {
      what: 'Válaszok ajánlatokra és igényekre, és kérdések a partnerekhez: kitől származnak, mit írt hozzájuk, melyik elérhetőséget adta meg, és melyik két szót tanulja meg belőlük a kereső',
      why: 'Hogy a két partner kapcsolatba lépjen, és a kereső megtanulja, mit hogyan neveznek',
      until: ([words]) =>
        `A válaszok, amíg a hálózat megőrzi a hirdetést, a kérdések, amíg a hálózat fennáll; az elérhetőség addig látható, amíg le nem zárják a kapcsolatot, vagy az érintett el nem hagyja a partnert, az üzenet addig, amíg le nem zárják a kapcsolatot, a törölt személyeké azonnal eltűnik; a két szó esetében ${words}`,
      sees: 'A két partner; a koordinátorok csak a két szót, azt nem, hogy kitől származik',
    },
    join: {
      what: 'Csatlakozási kérelmek: ki melyik partnerhez szeretne tartozni, és szerepel-e a fiók címe a listán',
      why: 'Hogy a partner vagy a koordinátor dönthessen',
      until:
        'Amíg döntés nem születik, vagy vissza nem vonják; aki az egyetlen kérelmét vonja vissza, és másként nincs jelen itt, azt vele együtt töröljük',
      sees: 'A partner és a koordinátorok',
    },
    errand: {
      what: 'Kérdések, amelyeket a koordinátor a csevegésen kívüli partnereknek ad tovább: ki kérdez, ki adja tovább',
      why: 'Hogy az a partner is értesüljön róla, aki nincs a csevegésben, és a kérdező is megtudja, mi lett belőle',
      until: ([all]) => `Legfeljebb ${all}, a szövege csak addig, amíg tovább nem adták`,
      sees: 'A koordinátorok',
    },
    watch: {
      what: 'Figyelők: mire kell figyelni, és milyen hirdetések kerültek elő hozzá',
      why: 'Hogy üzenet jöjjön, ha valaki kínálja vagy keresi',
      until: ([all]) => `Amíg a figyelőt nem törlik, legfeljebb ${all}`,
      sees: 'Csak maga az érintett',
    },
    prospect: {
      what: 'Feljegyzések leendő partnerekről: kivel kell beszélni, és ki beszélt vele',
      why: 'Hogy a koordinátorok tudják, kit hívtak már meg',
      until: 'Amíg a szervezet nem csatlakozik, vagy a feljegyzést nem törlik',
      sees: 'A koordinátorok',
    },
    code: {
      what: 'Egyszer használható kódok: kinek és kitől',
      why: 'Hogy csak a megfelelő ember csatlakozzon, vagy kössön össze fiókot',
      until: ([all]) => `Legfeljebb ${all}`,
      sees: 'A koordinátorok',
    },
    provenance: {
      what: 'Amit egy importált lista utoljára tartalmazott',
      why: 'Hogy az újbóli importálás csak az újdonságot módosítsa',
      until: 'Amíg a személyt vagy a partnert nem törlik',
      sees: 'Senki',
    },
    erasure: {
      what: 'Akiket éppen törlünk: név, telefonszám, e-mail-cím, fiókok',
      why: 'Hogy az is eltűnjön, amit mások ugyanabban a pillanatban írtak róluk',
      until:
        'Amíg a törlés be nem fejeződik; utána csak név nélküli jelek maradnak, hogy régi lista vagy másolat senkit se hozzon vissza, és a letiltás érvényben maradjon',
      sees: 'Senki',
    },
    account: {
      what: 'Csevegőfiókok, és mikor használták őket utoljára',
      why: 'Hogy az üzenetek oda érkezzenek, ahol olvassák őket',
      until:
        'Amíg a fiók meg nem szűnik, vagy a személyt nem törlik; ha egyik hálózatban sem tartozik senkihez, csak amíg használják',
      sees: 'Senki',
    },
    human: {
      what: 'Nyelv, időzóna, és hogy mely fiókok tartoznak ugyanahhoz az emberhez',
      why: 'Hogy mindenki mindenhol a saját nyelvén olvasson',
      until: 'Amíg az utolsó hálózatot el nem hagyja, vagy az utolsó fiókkal együtt',
      sees: 'Senki',
    },
    act: {
      what: 'Napló: ki mit tett melyik partner nevében, és mi volt előtte',
      why: 'Hogy a hibák visszavonhatók legyenek, és látható legyen, ki járt el más nevében',
      until: ([all, before]) => `${all}; a korábbi állapot: ${before}`,
      sees: 'A koordinátorok, ha valaki más nevében járt el',
    },
    handed: {
      what: 'Átadott fájlok: egy lista, egy kép',
      why: 'Hogy előbb látni lehessen, mi lenne belőlük',
      until: ([all]) => `Amíg el nem dől, legfeljebb ${all}`,
      sees: 'Csak az illető maga',
    },
    picture: {
      what: 'Ajánlatok és igények képei, és hogy kitől származnak',
      why: 'Hogy látni lehessen, miről van szó; a felvétel helyét és eszközét előtte eltávolítjuk',
      until:
        'Amíg egy hirdetés mutatja, és azután is, amíg ez visszavonható; annak törlésével, akitől származik, azonnal eltűnik',
      sees: 'A képet mindenki, aki a hirdetést látja; hogy kitől származik, senki',
    },
    draft: {
      what: 'A félbehagyott beszélgetések',
      why: 'Hogy a válasz a kérdéséhez kerüljön',
      until: ([all]) => `Legfeljebb ${all}`,
      sees: 'Aki írta',
    },
    call: {
      what: 'Amit valaki éppen megnyomott',
      why: 'Hogy semmi se vesszen el, ha a program leáll',
      until: 'Amíg el nem készül',
      sees: 'Senki',
    },
    debt: {
      what: 'Még kézbesítendő üzenetek',
      why: 'Hogy egy se vesszen el',
      until: ([all]) => `Amíg meg nem érkeznek, legfeljebb ${all}`,
      sees: 'Akinek szól',
    },
    post: {
      what: 'Hol áll egy naprakészen tartott kártya',
      why: 'Hogy mindenki a mai állapotot lássa',
      until: ([all]) => `Amíg a kártya naprakész, az utolsó változás után legfeljebb ${all}`,
      sees: 'Senki',
    },
  },
}
