import { type Act, acts } from '../src/act.ts'
import { defineCommand } from '../src/command.ts'
import { type Network, networks } from '../src/domain/network.ts'
import { recordField } from '../src/field.ts'
import { wouldMiss } from '../src/network/rewriting.ts'
import { networkKinds, sharedKinds } from '../src/records.ts'
import { Refusal } from '../src/refusal.ts'
import { reversal } from '../src/reversal.ts'
import type { Change, Kept, View } from '../src/store.ts'

/** What an act on the network itself touches. */
const shared: readonly string[] = [networks.name, ...sharedKinds.map(({ name }) => name)]

/** The changes that take an act back, unless something has begun to name what would stand in no list any more. */
const takingBack = async (
  view: View,
  act: Act,
  home: Kept<Network>,
): Promise<readonly Change[] | undefined> => {
  const changes = await reversal(view, [...networkKinds, ...sharedKinds], act, home)
  return changes && (await wouldMiss(view, home, changes)) ? undefined : changes
}

/** An act on what is the network's own: its settings and lists, its rooms, its glossary. */
const isOfNetwork = ({ command, touched }: Act): boolean =>
  !/^network (?:undo|close|reopen)$/.test(command) && touched.some(({ kind }) => shared.includes(kind))

const networkAct = recordField({
  kind: acts,
  refusal: (act) => (isOfNetwork(act) ? undefined : 'notYours'),
  title: ({ command }) => command,
  called: async ({ command }, { commands, reader }) =>
    commands.find(({ name }) => name === command)?.words[reader.locale].title ?? '',
  nameless: true,
})

export default defineCommand({
  name: 'network undo',
  access: 'whole',
  input: { act: networkAct },
  words: {
    en: {
      name: 'network undo',
      title: 'Undo a change',
      summary: 'Take back the last change of settings, rooms or glossary',
      fields: { act: 'What should be undone?' },
      say: { undone: 'Undone.', settings: 'All settings' },
    },
    de: {
      name: 'netzwerk rückgängig',
      title: 'Änderung zurücknehmen',
      summary: 'Die letzte Änderung an Einstellungen, Räumen oder Glossar zurücknehmen',
      fields: { act: 'Was soll zurückgenommen werden?' },
      say: { undone: 'Rückgängig gemacht.', settings: 'Alle Einstellungen' },
    },
    hu: {
      name: 'hálózat visszaállítása',
      title: 'Módosítás visszavonása',
      summary: 'A beállítások, csatornák vagy a szójegyzék utolsó módosításának visszavonása',
      fields: { act: 'Mit állítsunk vissza?' },
      say: { undone: 'Minden úgy van, ahogy előtte volt.', settings: 'Minden beállítás' },
    },
  },
  async prepare({ store, home, commands, reader }) {
    const latest = await store.find(acts, { order: { by: 'at', descending: true }, limit: 200 })
    const choices: { readonly value: string; readonly label: string }[] = []
    for (const { id, value } of latest) {
      if (choices.length === 5 || !isOfNetwork(value)) continue
      if ((await takingBack(store, value, home)) === undefined) continue
      const title = commands.find(({ name }) => name === value.command)?.words[reader.locale].title
      const at = Temporal.Instant.from(value.at)
        .toZonedDateTimeISO(reader.zone)
        .toLocaleString(reader.locale, { dateStyle: 'long', timeStyle: 'short' })
      choices.push({ value: id, label: `${title ?? value.command} · ${at}` })
    }
    return { choices: { act: choices } }
  },
  async run({ act }, { store, home, say }) {
    const changes = await takingBack(store, act.value, home)
    if (changes === undefined) throw new Refusal('changed')
    return {
      changes,
      reply: {
        title: say.undone,
        buttons: [{ label: say.settings, call: { command: 'network show', input: {} } }],
      },
    }
  },
})
