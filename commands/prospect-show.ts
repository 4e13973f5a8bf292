import { defineCommand } from '../src/command.ts'
import { prospect } from '../src/domain/prospect.ts'
import { tellKind } from '../src/partner/kind-field.ts'
import { approachedBy, tellState } from '../src/partner/prospect-words.ts'

export default defineCommand({
  name: 'prospect show',
  access: 'coordinator',
  module: 'prospects',
  input: { prospect: prospect() },
  words: {
    en: {
      name: 'prospect show',
      title: 'Show a possible partner',
      summary: 'What is noted about an organization that might join',
      fields: { prospect: 'Which one?' },
      say: {
        kind: 'Kind',
        where: 'Where',
        contact: 'Whom to talk to',
        note: 'Note',
        approach: 'Approached',
        join: 'Has joined',
        remove: 'Forget it',
      },
    },
    de: {
      name: 'vormerkung zeigen',
      title: 'Vormerkung zeigen',
      summary: 'Was über einen vorgemerkten Partner notiert ist',
      fields: { prospect: 'Welcher?' },
      say: {
        kind: 'Art',
        where: 'Ort',
        contact: 'Ansprechperson',
        note: 'Notiz',
        approach: 'Angesprochen',
        join: 'Ist dabei',
        remove: 'Nicht mehr vormerken',
      },
    },
    hu: {
      name: 'érdeklődő megtekintése',
      title: 'Leendő partner adatai',
      summary: 'Ami egy leendő partnerről fel van jegyezve',
      fields: { prospect: 'Melyik?' },
      say: {
        kind: 'Jelleg',
        where: 'Hely',
        contact: 'Kapcsolattartó',
        note: 'Jegyzet',
        approach: 'Megkerestük',
        join: 'Csatlakozott',
        remove: 'Törlés az előjegyzésből',
      },
    },
  },
  async show({ prospect: { id, value } }, { account, store, reader, say }) {
    const by = await approachedBy(store, value, reader, account)
    const facts = [
      [say.kind, value.kind && tellKind(value.kind, reader)],
      [say.where, [...new Set([value.town, value.region])].filter((part) => part).join(', ')],
      [say.contact, value.contact],
      [say.note, value.note],
    ] as const
    const input = { prospect: id }
    return {
      title: [{ strong: value.name }, ` · ${tellState(value, by, reader)}`],
      blocks: [
        { kind: 'facts', facts: facts.flatMap(([label, fact]) => (fact ? [[label, fact] as const] : [])) },
      ],
      buttons: [
        { label: say.approach, call: { command: 'prospect approach', input } },
        { label: say.join, call: { command: 'prospect join', input } },
        { label: say.remove, call: { command: 'prospect remove', input } },
      ],
    }
  },
})
