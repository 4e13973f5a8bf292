import type { Item } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import type { Choice } from '../src/invocation.ts'
import { waitingJoins } from '../src/joining/named.ts'
import { waitingResponses } from '../src/listing/response-items.ts'

export default defineCommand({
  name: 'say no',
  access: 'person',
  input: {},
  words: {
    en: {
      name: 'say no',
      alone: ['reject', 'reject it', 'refuse', 'turn down'],
      title: 'Decline something',
      summary: 'Everything that waits for a yes or a no: requests to join, and answers to own listings',
      fields: {},
      say: { which: 'Whom shall we decline?', nothing: 'Nothing is waiting that could be declined.' },
    },
    de: {
      name: 'nein sagen',
      typed: ['ablehnen'],
      alone: ['ablehnung', 'lehne ab', 'ich lehne ab', 'nicht aufnehmen'],
      title: 'Etwas ablehnen',
      summary: 'Alles, was auf ein Ja oder Nein wartet: Beitrittsanfragen und Antworten auf eigene Einträge',
      fields: {},
      say: { which: 'Wem soll abgesagt werden?', nothing: 'Gerade wartet nichts, was sich ablehnen lässt.' },
    },
    hu: {
      name: 'nemet mondani',
      alone: ['elutasítás', 'elutasítani', 'elutasítjuk', 'utasítsd el', 'utasítsa el'],
      title: 'Elutasítás',
      summary: 'Minden, ami igenre vagy nemre vár: csatlakozási kérelmek és válaszok a saját hirdetésekre',
      fields: {},
      say: { which: 'Kinek mondjunk nemet?', nothing: 'Most semmi sem vár, amit el lehetne utasítani.' },
    },
  },
  async show(_, scene) {
    const { commands, reader, store, say } = scene
    const titled = (name: string) =>
      commands.find((command) => command.name === name)?.words[reader.locale].title ?? name
    const items = (command: 'join decline' | 'decline', field: string) => (waiting: readonly Choice[]) =>
      waiting.map(
        ({ value, label }): Item => ({
          line: label,
          button: { label: titled(command), call: { command, input: { [field]: value } } },
        }),
      )
    const asking = items('join decline', 'join')(await waitingJoins(scene))
    const answering = items(
      'decline',
      'response',
    )(await waitingResponses(store, reader.organizations, reader))
    const all = [...asking, ...answering]
    if (all.length === 0) return { title: say.nothing }
    return { title: say.which, blocks: [{ kind: 'items', items: all }], which: true }
  },
})
