import * as z from 'zod'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { unaccented } from '../src/fold.ts'
import { factsOf } from '../src/help/facts.ts'
import { likely } from '../src/help/likely.ts'
import { likelyItem } from '../src/help/likely-items.ts'
import { commandCalled, commandPage, topicOf } from '../src/help/page.ts'
import { areaBlocks, helpOn } from '../src/help-areas.ts'
import { doorCard, isOutside } from '../src/joining/door.ts'
import { refusals } from '../src/refusal.ts'
import { mayCall } from '../src/rights.ts'
import { smallTalk } from '../src/text/small-talk.ts'
import { speak } from '../src/words.ts'

type Typed = { readonly name: string }

const helping = ['help', 'cancel', 'give thanks', 'go on']

export default defineCommand({
  name: 'help',
  access: 'anyone',
  input: { command: z.string().trim().max(100).optional() },
  words: {
    en: {
      name: 'help',
      typed: ['what can you do'],
      alone: ['hello', 'hi', 'hey', 'good morning', 'help me', 'can you help me', 'i need help', '?'],
      title: 'Help',
      summary: 'What can be done here',
      fields: { command: 'About what?' },
      say: {
        title: 'What would you like to do? Just write it, for example: Who supplies wood chips?',
        greeting: 'Hello! Just write what you need or have to offer.',
        answer: 'There is nothing open that this would answer.',
        later: 'Take your time: just write when it suits you.',
        what: 'Rundruf is the bot of your partner network: it finds who has or can do something, and brings offers and requests together.',
        begin: 'Just write what you need, for example: Who supplies wood chips? What else can be done: help',
        rude: 'Sorry that this did not help. What is it about?',
        all: 'What can be done here: help',
        example: 'For example:',
        detail: ({ name }: Typed) => line`Or type: ${{ strong: name }}`,
      },
    },
    de: {
      name: 'hilfe',
      typed: ['was kannst du', 'was können sie'],
      alone: [
        'hallo',
        'moin',
        'moin moin',
        'guten tag',
        'guten morgen',
        'servus',
        'grüß gott',
        'kannst du mir helfen',
        'können sie mir helfen',
        'hilf mir',
        'helfen sie mir',
        'ich brauche hilfe',
        'wer bist du',
        'wer sind sie',
        'wie gehts',
        'wie geht es ihnen',
        'hi',
        'hey',
      ],
      title: 'Hilfe',
      summary: 'Was hier alles geht',
      fields: { command: 'Wozu?' },
      say: {
        title: {
          sie: 'Was möchten Sie tun? Schreiben Sie es einfach, zum Beispiel: Wer liefert Hackschnitzel?',
          du: 'Was möchtest du tun? Schreib es einfach, zum Beispiel: Wer liefert Hackschnitzel?',
        },
        greeting: {
          sie: 'Guten Tag! Schreiben Sie einfach, was Sie suchen oder anbieten.',
          du: 'Hallo! Schreib einfach, was du suchst oder anbietest.',
        },
        answer: 'Gerade ist nichts offen, worauf das antwortet.',
        later: {
          sie: 'Lassen Sie sich Zeit: Schreiben Sie einfach, wenn es passt.',
          du: 'Lass dir Zeit: Schreib einfach, wenn es passt.',
        },
        what: 'Rundruf ist der Bot des Partnernetzes: Er findet, wer etwas hat oder kann, und bringt Angebote und Gesuche zusammen.',
        begin: {
          sie: 'Schreiben Sie einfach, was Sie brauchen, zum Beispiel: Wer liefert Hackschnitzel? Was hier noch geht: hilfe',
          du: 'Schreib einfach, was du brauchst, zum Beispiel: Wer liefert Hackschnitzel? Was hier noch geht: hilfe',
        },
        rude: 'Schade, dass das nicht geholfen hat. Worum geht es?',
        all: 'Was hier alles geht: hilfe',
        example: 'Zum Beispiel:',
        detail: {
          sie: ({ name }) => line`Oder schreiben Sie: ${{ strong: name }}`,
          du: ({ name }) => line`Oder schreib: ${{ strong: name }}`,
        },
      },
    },
    hu: {
      name: 'segítség',
      typed: ['súgó', 'mit tudsz', 'mit tud'],
      alone: [
        'szia',
        'sziasztok',
        'jó napot',
        'jó reggelt',
        'helló',
        'tudsz segíteni',
        'tud segíteni',
        'tudna segíteni',
        'segíts',
        'segítsen',
        'segítséget kérek',
        'hi',
        'hey',
      ],
      title: 'Segítség',
      summary: 'Mi mindent lehet itt',
      fields: { command: 'Miről?' },
      say: {
        title: {
          on: 'Mit szeretne tenni? Csak írja be, például: Ki szállít faaprítékot?',
          te: 'Mit szeretnél tenni? Csak írd be, például: Ki szállít faaprítékot?',
        },
        greeting: {
          on: 'Jó napot! Csak írja be, mit keres vagy mit kínál.',
          te: 'Szia! Csak írd be, mit keresel vagy mit kínálsz.',
        },
        answer: 'Most nincs nyitott kérdés, amelyre ez válasz lenne.',
        later: {
          on: 'Ráér, nem sürgős: írjon, amikor ideje engedi.',
          te: 'Ráér, nem sürgős: írj, amikor időd engedi.',
        },
        what: 'A Rundruf a partnerhálózat csevegőrobotja: megtalálja, kinél van vagy ki tudja, amire szükség van, és összehozza az ajánlatokat az igényekkel.',
        begin: {
          on: 'Csak írja be, mire van szüksége, például: Ki szállít faaprítékot? Mi mindent lehet még itt: segítség',
          te: 'Csak írd be, mire van szükséged, például: Ki szállít faaprítékot? Mi mindent lehet még itt: segítség',
        },
        rude: 'Sajnálom, hogy ez nem segített. Miről van szó?',
        all: 'Mi mindent lehet itt: segítség',
        example: 'Például:',
        detail: {
          on: ({ name }) => line`Vagy írja be: ${{ strong: name }}`,
          te: ({ name }) => line`Vagy írd be: ${{ strong: name }}`,
        },
      },
    },
  },
  async show({ command: asked = '' }, scene) {
    const { commands, network, store, reader, say } = scene
    const usable = commands.filter(
      (command) => !helping.includes(command.name) && mayCall(command, network, reader) === undefined,
    )
    const topic = topicOf(asked)
    const one = commandCalled(usable, asked, reader) ?? commandCalled(usable, topic, reader)
    if (one) return commandPage(one, reader, say)
    const things = async () =>
      likely(await factsOf(scene, usable)).flatMap((thing) => likelyItem(thing, commands, reader) ?? [])
    if (isOutside(reader)) {
      const door = await doorCard(network && store && { network, store }, reader)
      const more = (await things()).map(({ button }) => button)
      return { ...door, buttons: [...(door.buttons ?? []), ...more] }
    }
    if (unaccented(asked) === 'rundruf')
      return { title: say.what, blocks: [{ kind: 'text', line: say.begin }] }
    const talk = smallTalk(asked)
    if (talk && talk !== 'thanks') return { title: say[talk], blocks: [{ kind: 'text', line: say.all }] }
    const more = helpOn(usable, topic, reader)
    if (more) return more
    return {
      title: reader.standing === 'blocked' ? speak(refusals, reader).blocked({ name: '' }) : say.title,
      blocks: [{ kind: 'items', items: await things() }, ...areaBlocks(usable, reader)],
    }
  },
})
