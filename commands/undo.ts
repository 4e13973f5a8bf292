import { type Act, acts, reversal } from '../src/act.ts'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { listings } from '../src/domain/listing.ts'
import { type Response, responses } from '../src/domain/response.ts'
import { recordField } from '../src/field.ts'
import { tellWhen } from '../src/reader.ts'
import { networkKinds } from '../src/records.ts'
import { Refusal } from '../src/refusal.ts'

const ownAct = recordField({
  kind: acts,
  refusal: (act, acting) => (act.acting === acting && act.touched.length > 0 ? undefined : 'notYours'),
  title: ({ command }) => command,
})

type Titled = { readonly partner: string; readonly title: string }

export default defineCommand({
  name: 'undo',
  access: 'member',
  input: { act: ownAct },
  words: {
    en: {
      name: 'undo',
      title: 'Undo',
      summary: 'Take back what you have just done',
      fields: { act: 'What?' },
      say: {
        undone: 'Undone.',
        took: ({ partner, title }: Titled) => line`${{ strong: partner }} takes this back: ${title}`,
      },
    },
    de: {
      name: 'rückgängig',
      title: 'Rückgängig machen',
      summary: 'Zurücknehmen, was gerade geschehen ist',
      fields: { act: 'Was?' },
      say: {
        undone: 'Rückgängig gemacht.',
        took: ({ partner, title }) => line`${{ strong: partner }} nimmt das zurück: ${title}`,
      },
    },
    hu: {
      name: 'visszacsinál',
      title: 'Visszacsinálás',
      summary: 'Az imént történtek visszavonása',
      fields: { act: 'Mit?' },
      say: {
        undone: 'Minden úgy van, ahogy előtte volt.',
        took: ({ partner, title }) => line`${{ strong: partner }} ezt visszavonta: ${title}`,
      },
    },
  },
  async prepare({ caller, commands, reader, store }) {
    const latest = await store.find(acts, {
      where: { by: caller.id },
      order: { by: 'at', descending: true },
      limit: 20,
    })
    const titlesOf = async ({ touched }: Act) => {
      const named = touched.flatMap(({ kind, id }) =>
        [listings.name, responses.name].includes(kind) ? [id.split(':')[0] ?? id] : [],
      )
      const found = await Promise.all(named.map((id) => store.get(listings, id)))
      return found.flatMap((kept) => (kept ? [kept.value.title] : []))
    }
    const titleOf = (name: string) =>
      commands.find((command) => command.name === name)?.words[reader.locale].title ?? name
    const choices = latest
      .filter(({ value }) => value.touched.length > 0 && value.command !== 'undo')
      .slice(0, 5)
      .map(async ({ id, value }) => {
        const { text } = tellWhen(reader, Temporal.Instant.from(value.at))
        const [title] = await titlesOf(value)
        const what = [titleOf(value.command), title].filter((part) => part !== undefined).join(': ')
        return { value: id, label: `${what.slice(0, 60)} · ${text}` }
      })
    return { choices: { act: await Promise.all(choices) } }
  },
  async run({ act }, { store, acting, say }) {
    const changes = await reversal(store, networkKinds, act.value)
    if (changes === undefined) throw new Refusal('changed')
    // Whoever was told what is undone now is told that, too.
    const touched = await Promise.all(
      act.value.touched
        .filter(({ kind }) => kind === responses.name)
        .map(async ({ id }): Promise<Response | undefined> => (await store.get(responses, id))?.value),
    )
    const told = await Promise.all(
      touched
        .filter((response) => response !== undefined)
        .map(async ({ listing, owner, organization, person }) => {
          const title = (await store.get(listings, listing))?.value.title ?? listing
          const to = owner === acting.id ? { organization, attention: person } : { organization: owner }
          return { to, title }
        }),
    )
    return {
      changes,
      reply: { title: say.undone },
      notices: told.map(({ to, title }) => ({
        to,
        kind: 'response',
        urgency: 'answer',
        draw: ({ say }) => ({ title: say.took({ partner: acting.name, title }) }),
      })),
    }
  },
})
