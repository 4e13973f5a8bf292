import { defineCommand } from '../src/command.ts'
import { humans } from '../src/domain/account.ts'
import { askByAccount } from '../src/joining/by-account.ts'
import { isOutside, waysIn } from '../src/joining/door.ts'
import { create } from '../src/store.ts'

export default defineCommand({
  name: 'join listed',
  access: 'guest',
  input: {},
  words: {
    en: {
      name: 'join listed',
      typed: ['i am on the list', 'i am already on the list', 'i am on the list already', "i'm on the list"],
      title: 'Already on the list',
      summary: 'Ask to be let in as somebody on the list, by the address of your account',
      fields: {},
      say: {
        asked: 'If the address of your account is known, we are now asking whether it is you.',
        without: 'Your platform does not tell us an address of your account.',
        ways: 'With your code you are in at once; otherwise ask a partner to take you in.',
        known: 'You are known here already.',
        join: 'Join',
      },
    },
    de: {
      name: 'beitritt liste',
      typed: [
        'ich stehe schon auf der liste',
        'ich stehe auf der liste',
        'ich bin schon auf der liste',
        'ich bin auf der liste',
        'stehe schon auf der liste',
      ],
      title: 'Schon auf der Liste',
      summary: 'Um Aufnahme bitten als die Person, die eine Liste mit der Adresse des Kontos nennt',
      fields: {},
      say: {
        asked: {
          sie: 'Ist die Adresse Ihres Kontos bekannt, fragen wir jetzt nach, ob Sie es sind.',
          du: 'Ist die Adresse deines Kontos bekannt, fragen wir jetzt nach, ob du es bist.',
        },
        without: {
          sie: 'Ihre Plattform nennt uns keine Adresse Ihres Kontos.',
          du: 'Deine Plattform nennt uns keine Adresse deines Kontos.',
        },
        ways: {
          sie: 'Mit Ihrem Code geht es sofort; sonst bitten Sie einen Partner um Aufnahme.',
          du: 'Mit deinem Code geht es sofort; sonst bitte einen Partner um Aufnahme.',
        },
        known: { sie: 'Sie sind hier schon bekannt.', du: 'Du bist hier schon bekannt.' },
        join: 'Beitreten',
      },
    },
    hu: {
      name: 'csatlakozás lista',
      typed: [
        'már rajta vagyok a listán',
        'rajta vagyok a listán',
        'rajta vagyok már a listán',
        'szerepelek a listán',
        'már szerepelek a listán',
      ],
      title: 'Már a listán vagyok',
      summary: 'Felvétel kérése a fiók címe alapján, ha a koordinátor listáján már szerepel',
      fields: {},
      say: {
        asked: {
          on: 'Ha ismerjük a fiókja címét, most utánakérdezünk, hogy valóban Ön-e az.',
          te: 'Ha ismerjük a fiókod címét, most utánakérdezünk, hogy valóban te vagy-e az.',
        },
        without: {
          on: 'A platform nem közli velünk a fiókja címét.',
          te: 'A platform nem közli velünk a fiókod címét.',
        },
        ways: {
          on: 'Kóddal azonnal megy; ha nincs kódja, kérje a felvételét egy partnernél.',
          te: 'Kóddal azonnal megy; ha nincs kódod, kérd a felvételedet egy partnernél.',
        },
        known: { on: 'Önt már ismerjük itt.', te: 'Téged már ismerünk itt.' },
        join: 'Csatlakozás',
      },
    },
  },
  async run(_, context) {
    const { caller, human, own, reader, say, store } = context
    if (caller)
      return { reply: { title: say.known, ...(isOutside(reader) && (await waysIn(store, reader))) } }
    // The same, whether or not a list knows the address: it tells nobody whom it means, nor that it means anybody.
    const reply = {
      title: reader.mail === undefined ? say.without : say.asked,
      blocks: [{ kind: 'text', line: say.ways } as const],
      buttons: [{ label: say.join, call: { command: 'join ask', input: {} } }],
    }
    const { changes = [], ...asked } = await askByAccount(context)
    // Nor does what is held about whoever asks tell it: the account is known from now on in any case.
    const isNew = (await own()).accounts.length === 0
    return { ...asked, changes: [...changes, ...(isNew ? [create(humans, { id: human })] : [])], reply }
  },
})
