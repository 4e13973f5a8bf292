import * as z from 'zod'
import { namedAt } from '../src/about.ts'
import { type Line, line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { partnerNames } from '../src/domain/person.ts'
import { tellShown } from '../src/person/contact.ts'
import { shownTo } from '../src/person/visible.ts'
import { wholly } from '../src/person/wholly.ts'
import { forgetting } from '../src/privacy/forgetting.ts'
import { tellCopies, tellGoes } from '../src/privacy/what-goes.ts'
import { Refusal } from '../src/refusal.ts'

type Named = { readonly name: string }

export default defineCommand({
  name: 'person forget',
  access: 'coordinator',
  input: { person: wholly(), sure: z.enum(['yes']).optional() },
  words: {
    en: {
      name: 'person forget',
      typed: ['forget person'],
      title: 'Forget somebody',
      summary: 'Delete everything about a person who is not in the chat, at once',
      fields: {
        person: 'Who?',
        sure: { label: 'Delete everything about this person?', choices: { yes: 'Yes, delete' } },
      },
      say: {
        ask: ({ name }: Named): Line => line`Delete everything about this person? ${{ strong: name }}`,
        stays: 'What the partner offers and seeks stays, without this name.',
        lists: 'A list that still names this person does not bring the entry back.',
        yes: 'Yes, delete everything',
        no: 'Cancel',
        done: 'Everything about this person has been deleted.',
      },
    },
    de: {
      name: 'person löschen',
      title: 'Person löschen',
      summary: 'Sofort alles über eine Person löschen, die nicht im Chat ist',
      fields: {
        person: 'Wen?',
        sure: { label: 'Alles über diese Person löschen?', choices: { yes: 'Ja, löschen' } },
      },
      say: {
        ask: ({ name }) => line`Alles über diese Person löschen? ${{ strong: name }}`,
        stays: 'Was der Partner anbietet und sucht, bleibt, aber ohne diesen Namen.',
        lists: 'Eine Liste, in der sie noch steht, bringt den Eintrag nicht zurück.',
        yes: 'Ja, alles löschen',
        no: 'Abbrechen',
        done: 'Alles über diese Person ist gelöscht.',
      },
    },
    hu: {
      name: 'személy törlése',
      title: 'Személy törlése',
      summary: 'Minden törlése egy személyről, aki nincs a csevegésben, azonnal',
      fields: {
        person: 'Kit?',
        sure: { label: 'Töröljünk mindent erről a személyről?', choices: { yes: 'Igen, törlés' } },
      },
      say: {
        ask: ({ name }) => line`Töröljünk mindent erről a személyről? ${{ strong: name }}`,
        stays: 'A partner hirdetései megmaradnak, de az illető neve nélkül.',
        lists: 'Ha egy listában még szerepel, az nem hozza vissza.',
        yes: 'Igen, mindent törlök',
        no: 'Mégse',
        done: 'A személy minden adatát töröltük.',
      },
    },
  },
  async run({ person, sure }, context) {
    const { account, id, now, store, reader, say } = context
    const { value } = person
    const shown = await shownTo(store, value, reader)
    if (!shown) throw new Refusal('notFound', person.id)
    if (value.human !== undefined) throw new Refusal('inChat', namedAt(value, account).name)
    const { changes, notices } = await forgetting({ id, now, store }, [person])
    // The reply names nobody: it is all that is left then.
    if (sure !== undefined)
      return {
        changes,
        notices,
        reply: { title: say.done, blocks: [{ kind: 'text', line: tellCopies(context) }] },
      }
    const [what, ...more] = await tellGoes(context, [value])
    const partners = await partnerNames(store, person.id)
    const held = [tellShown(value, shown, person.id), ...partners.map((name) => ` · ${name}`)]
    return {
      reply: {
        title: say.ask(namedAt(value, account)),
        blocks: [held, what, say.stays, ...more, say.lists].map((line) => ({ kind: 'text', line }) as const),
        buttons: [
          {
            label: say.yes,
            call: { command: 'person forget', input: { person: person.id, sure: 'yes' } },
            tone: 'danger',
            yes: true,
          },
          { label: say.no, call: { command: 'cancel', input: {} } },
        ],
      },
    }
  },
})
