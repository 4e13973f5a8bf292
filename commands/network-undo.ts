import { acts } from '../src/act.ts'
import { actTitle, tellAct, tellDeed } from '../src/act-about.ts'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { recordField } from '../src/field.ts'
import { isOfNetwork, networkBack } from '../src/network/taking-back.ts'
import { Refusal } from '../src/refusal.ts'
import { deedsOnce } from '../src/states.ts'

type Done = { readonly deed: string }

const networkAct = recordField({
  kind: acts,
  refusal: (act) => (isOfNetwork(act) ? undefined : 'notYours'),
  title: ({ command }) => command,
  called: async (act, situation) => actTitle(act, situation),
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
      summary: 'Take back the last change of settings, rooms or lists',
      fields: { act: 'What should be undone?' },
      say: {
        undone: ({ deed }: Done) => line`Undone: ${{ strong: deed }}`,
        settings: 'All settings',
      },
    },
    de: {
      name: 'netzwerk rückgängig',
      title: 'Änderung zurücknehmen',
      summary: 'Die letzte Änderung an Einstellungen, Räumen oder Listen zurücknehmen',
      fields: { act: 'Was soll zurückgenommen werden?' },
      say: {
        undone: ({ deed }) => line`Rückgängig gemacht: ${{ strong: deed }}`,
        settings: 'Alle Einstellungen',
      },
    },
    hu: {
      name: 'hálózat visszaállítása',
      title: 'Módosítás visszavonása',
      summary: 'A beállítások, csatornák vagy listák utolsó módosításának visszavonása',
      fields: { act: 'Mit vonjunk vissza?' },
      say: {
        undone: ({ deed }) => line`Visszavonva: ${{ strong: deed }}`,
        settings: 'Minden beállítás',
      },
    },
  },
  async prepare(context) {
    const { account, store, commands, network, reader } = context
    const latest = await store.find(acts, { order: { by: 'at', descending: true }, limit: 200 })
    const deeds = deedsOnce(store, latest.at(-1)?.value.at ?? '')
    const choices: { readonly value: string; readonly label: string }[] = []
    for (const kept of latest) {
      const { id, value } = kept
      if (choices.length === 5 || !isOfNetwork(value)) continue
      if (typeof (await networkBack(value, context, deeds)) === 'string') continue
      choices.push({ value: id, label: await tellAct({ account, commands, network, reader, store }, kept) })
    }
    return { choices: { act: choices } }
  },
  async run({ act }, context) {
    const { account, commands, network, reader, say, store } = context
    const deed = await tellDeed({ account, commands, network, reader, store }, act)
    const changes = await networkBack(act.value, context)
    if (typeof changes === 'string') throw new Refusal(changes, deed)
    return {
      changes,
      tookBack: act.id,
      reply: {
        title: say.undone({ deed }),
        buttons: [{ label: say.settings, call: { command: 'network show', input: {} } }],
      },
    }
  },
})
