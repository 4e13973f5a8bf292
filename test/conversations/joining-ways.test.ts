import { describe, expect, test } from 'vitest'
import { codes } from '../../src/domain/code.ts'
import { people } from '../../src/domain/person.ts'
import { secretOf } from '../../src/secret.ts'
import { findAll, type Store } from '../../src/store.ts'
import { type stages, tell } from '../story.ts'

const platforms: readonly (keyof typeof stages)[] = ['strict', 'console']

/** The same three ways in, in the words of people: asked and let in, brought in anew, by a code. */
const ways = [
  {
    language: 'de',
    team: 'Darüber entscheidet das Team dieses Partners. Die Antwort bekommst du hier.',
    coordination: 'Darüber entscheidet die Netzwerkkoordination. Die Antwort bekommst du hier.',
    meanwhile: 'welche es sind, sobald du dabei bist.',
    join: 'ich möchte mitmachen',
    similar: 'Ist es einer von diesen?',
    anew: 'Nein, ein neuer Partner',
    sent: 'Wie schön, deine Anfrage ist unterwegs: ',
    asks: 'Zoe Zander möchte dazukommen: Asztalos',
    founds: 'Zita Zöld möchte einen neuen Partner mitbringen: Ökohof Nord',
    approve: 'Aufnehmen',
    done: 'gehört jetzt dazu: ',
    welcome: 'Herzlich willkommen',
    questions: 'Was könnt ihr besonders gut? Was sucht ihr?',
    answer: 'Beide beantworten',
    skills: 'Wir können besonders gut',
    seeks: 'Wir suchen',
    check: 'Stimmt das so?',
    publish: 'So veröffentlichen',
    andSeeks: 'Und was sucht ihr? (Oder: nichts)',
    fine: 'Alles klar, danke.',
    nothing: 'nichts',
    thanks: 'Danke, jetzt werdet ihr gefunden: Asztalos',
    invite: 'einladung Emil',
    used: 'Dieser Code wurde schon benutzt.',
  },
  {
    language: 'hu',
    team: 'Erről a partner munkatársai döntenek. A válasz ide érkezik.',
    coordination: 'Erről a hálózat koordinátora dönt. A válasz ide érkezik.',
    meanwhile: 'hogy kik azok, a felvétel után derül ki.',
    join: 'szeretnék csatlakozni',
    similar: 'Ezek közül valamelyik?',
    anew: 'Nem, új partner',
    sent: 'Örülünk! Továbbítottuk a kérelmedet: ',
    asks: 'Zoe Zander szeretne csatlakozni: Asztalos',
    founds: 'Zita Zöld új partnert hozna magával: Ökohof Nord',
    approve: 'Felveszem',
    done: 'mostantól ide tartozik: ',
    welcome: 'Szeretettel üdvözlünk',
    questions: 'Mihez értetek igazán? Mit kerestek?',
    answer: 'Válaszolok rájuk',
    skills: 'Amihez igazán értünk',
    seeks: 'Amit keresünk',
    check: 'Így jó lesz?',
    publish: 'Közzététel így',
    andSeeks: 'És mit kerestek? (Vagy: semmi)',
    fine: 'Rendben, köszönjük.',
    nothing: 'semmi',
    thanks: 'Köszönjük, mostantól mások is megtalálnak titeket: Asztalos',
    invite: 'meghívó Emil',
    used: 'Ezt a kódot már felhasználták.',
  },
  {
    language: 'en',
    team: 'The people of this partner decide about it. You will hear here what they say.',
    coordination: 'The coordinators of the network decide about it. You will hear here what they say.',
    meanwhile: 'who they are, once you are in.',
    join: 'I would like to join',
    similar: 'Is it one of these?',
    anew: 'No, a new one',
    sent: 'Lovely, your request is on its way: ',
    asks: 'Zoe Zander would like to join: Asztalos',
    founds: 'Zita Zöld would like to bring in: Ökohof Nord',
    approve: 'Let in',
    done: 'now belongs to: ',
    welcome: 'Welcome, good to have you here',
    questions: 'What are you especially good at? What are you looking for?',
    answer: 'Answer both',
    skills: 'We are good at',
    seeks: 'We are looking for',
    check: 'Is this right?',
    publish: 'Publish it like this',
    andSeeks: 'And what are you looking for? (Or: nothing)',
    fine: 'All right, thank you.',
    nothing: 'nothing',
    thanks: 'Thank you, others find you now: Asztalos',
    invite: 'invitation Emil',
    used: 'This code has been used already.',
  },
] as const

const codeOf = async (store: Store) => {
  const [kept] = await findAll(store, codes)
  return kept ? `${kept.id}-${await secretOf(store, kept.id)}` : expect.fail('there is a code')
}
const guests = async (store: Store) => (await findAll(store, people)).filter(({ value }) => value.guest)

describe.each(platforms)('on the %s', (platform) => {
  test.each(ways)('three ways in, in $language', async (say) => {
    const { zoe, bence, kora, somebody, store } = await tell(platform, say.language, 'familiar')
    await zoe.types(say.join)
    await zoe.types('Asztaloss')
    await zoe.types('Zoe Zander')
    zoe.sees(say.similar, 'Asztalos · Lüchow', say.anew)
    await zoe.clicks('Asztalos')
    zoe.sees(`${say.sent}Asztalos`, say.team, say.meanwhile)
    bence.sees(say.asks)
    await bence.clicks(say.approve)
    bence.sees(`${say.done}Asztalos`)
    zoe.sees(say.welcome, say.questions)
    await zoe.clicks(say.answer)
    await zoe.fills({ [say.skills]: 'Drechseln', [say.seeks]: say.nothing })
    zoe.sees(say.thanks, 'Drechseln')

    const zita = somebody('zita')
    await zita.types(say.join)
    await zita.types('Ökohof Nord')
    await zita.types('Zita Zöld')
    await zita.clicks(say.anew)
    zita.sees(`${say.sent}Ökohof Nord`, say.coordination, say.meanwhile)
    kora.sees(say.founds)
    bence.neverSees('Zita')
    await kora.clicks(say.approve)
    kora.sees(`${say.done}Ökohof Nord`)
    zita.sees(say.welcome)
    await zita.types('Drechseln und Zinken')
    zita.sees(say.check, `${say.skills}: Drechseln und Zinken`)
    await zita.clicks(say.publish)
    zita.sees(say.thanks.replace('Asztalos', 'Ökohof Nord'), 'Drechseln', say.andSeeks)
    await zita.types(say.nothing)
    zita.sees(say.fine)

    await kora.types(say.invite)
    const code = await codeOf(store)
    kora.sees(`Emil Ente: ${code}`)
    const emil = somebody('emilio')
    await emil.types(` ${code.replaceAll('-', ' ').toLowerCase()}. `)
    emil.sees(say.welcome, 'Partner: Fähre Pevestorf', say.questions)
    await zoe.types(code)
    zoe.sees(say.used)
    expect(await guests(store)).toEqual([])
  })
})
