import { defineCommand } from '../src/command.ts'
import type { roles } from '../src/domain/person.ts'
import { colleague, teamOf } from '../src/partner/team.ts'
import { coordinatesPerson } from '../src/person/visible.ts'
import { Refusal } from '../src/refusal.ts'

type Role = (typeof roles)[number]

export default defineCommand({
  name: 'member show',
  access: 'member',
  input: { member: colleague() },
  words: {
    en: {
      name: 'member show',
      title: 'Show somebody',
      summary: 'What somebody is to your organization, and what could be changed',
      fields: { member: 'Who?' },
      say: {
        contact: 'Make contact',
        deputy: 'Make deputy',
        colleague: 'Neither contact nor deputy',
        decides: 'May decide',
        undecides: 'No longer decides',
        function: 'Change what they do',
        remove: 'No longer belongs here',
        forget: 'Delete all data',
      },
    },
    de: {
      name: 'team zeigen',
      title: 'Person zeigen',
      summary: 'Was jemand in der eigenen Organisation ist, und was sich ändern lässt',
      fields: { member: 'Wer?' },
      say: {
        contact: 'Wird Ansprechperson (Übergabe)',
        deputy: 'Wird Vertretung',
        colleague: 'Weder Ansprechperson noch Vertretung',
        decides: 'Darf entscheiden',
        undecides: 'Entscheidet nicht mehr',
        function: 'Funktion ändern',
        remove: 'Gehört nicht mehr dazu',
        forget: 'Alle Daten löschen',
      },
    },
    hu: {
      name: 'csapat megtekintése',
      title: 'Személy megtekintése',
      summary: 'Mi valakinek a szerepe a saját szervezetnél, és mi módosítható',
      fields: { member: 'Ki?' },
      say: {
        contact: 'Legyen kapcsolattartó (átadás)',
        deputy: 'Legyen helyettes',
        colleague: 'Se kapcsolattartó, se helyettes',
        decides: 'Dönthet',
        undecides: 'Már ne döntsön',
        function: 'Beosztás módosítása',
        remove: 'Már nem tartozik ide',
        forget: 'Minden adat törlése',
      },
    },
  },
  async show({ member: { id, value } }, { store, reader, say }) {
    const found = (await teamOf(store, value.organization, reader)).find((one) => one.membership.id === id)
    if (found?.line === undefined) throw new Refusal('notFound', id)
    const to = (command: string, more: Readonly<Record<string, string>> = {}) => ({
      command,
      input: { member: id, ...more, for: value.organization },
    })
    const roleButton = (role: Role) =>
      value.role === role ? [] : [{ label: say[role], call: to('member role', { as: role }) }]
    const decides = value.decides ? 'no' : 'yes'
    return {
      title: found.line,
      buttons: [
        ...roleButton('contact'),
        ...roleButton('deputy'),
        ...roleButton('colleague'),
        { label: value.decides ? say.undecides : say.decides, call: to('member decide', { decides }) },
        { label: say.function, call: to('member function') },
        { label: say.remove, call: to('member remove'), tone: 'danger' as const },
        // Whoever is in the chat does that in person.
        ...(found.person.human === undefined && (await coordinatesPerson(store, found.person, reader))
          ? [
              {
                label: say.forget,
                call: { command: 'person forget', input: { person: found.person.id } },
                tone: 'danger' as const,
              },
            ]
          : []),
      ],
    }
  },
})
