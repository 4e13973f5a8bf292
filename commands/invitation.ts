import { isShownAt, namedAt } from '../src/about.ts'
import { choicesOf } from '../src/choices.ts'
import { defineCommand } from '../src/command.ts'
import { invitationsIn, invite, lookedAfter, peopleCalledBy } from '../src/joining/invitation.ts'
import { letterTo } from '../src/joining/letter.ts'
import { senderOf } from '../src/joining/sender.ts'
import { mostChoices } from '../src/limits.ts'
import { person } from '../src/person/named.ts'
import { wholly } from '../src/person/wholly.ts'

type Named = { readonly name: string }

export default defineCommand({
  name: 'invitation',
  access: 'coordinator',
  // Whoever names a partner means its people.
  input: { person: { ...wholly(), known: peopleCalledBy } },
  words: {
    en: {
      name: 'invitation',
      typed: ['invite'],
      title: 'Invite one person',
      summary: 'The personal code of somebody who is not in the chat yet, with a text to send',
      fields: { person: 'Whom?' },
      say: {
        valid: 'This text can be sent as it is. The code is valid for 60 days and works once:',
        here: ({ name }: Named) => `In the chat already: ${name}`,
      },
    },
    de: {
      name: 'einladung',
      typed: ['lade ein', 'einladen'],
      title: 'Eine Person einladen',
      summary: 'Der persönliche Code einer Person, die noch nicht im Chat ist, mit fertigem Text',
      fields: { person: 'Wen?' },
      say: {
        valid: 'Dieser Text kann so verschickt werden. Der Code gilt 60 Tage und nur einmal:',
        here: ({ name }) => `Schon im Chat: ${name}`,
      },
    },
    hu: {
      name: 'meghívó',
      typed: ['meghívás', 'meghívom'],
      title: 'Egy személy meghívása',
      summary: 'Személyes kód valakinek, aki még nincs a csevegésben, kész szöveggel',
      fields: { person: 'Kit?' },
      say: {
        valid: 'Ez a szöveg így elküldhető. A kód 60 napig érvényes, és egyszer használható:',
        here: ({ name }) => `Már itt van a csevegésben: ${name}`,
      },
    },
  },
  async prepare(context) {
    const absent = (await lookedAfter(context.store, context.reader))
      .map(({ person }) => person)
      .filter(({ human }) => human === undefined)
    // More than a question shows are named by name.
    return absent.length > mostChoices
      ? {}
      : { choices: { person: await choicesOf(person(), absent, context) } }
  },
  async run({ person: kept }, { account, id, network, store, now, secret, caller, say }) {
    const { value } = kept
    if (value.human !== undefined) return { reply: { title: say.here(namedAt(value, account)) } }
    const before = (await invitationsIn(store)).get(value.id) ?? []
    const inviting = { id, network, store, now, secret }
    const { invited, changes } = await invite(inviting, caller.id, { person: value, partners: [] }, before)
    return {
      changes,
      reply: {
        title: `${namedAt(value, account).name}: ${invited.code}`,
        // Whoever shows themselves elsewhere alone gets the code, and no letter that names them here.
        blocks: isShownAt(value, account)
          ? [
              { kind: 'text', line: say.valid },
              { kind: 'text', line: letterTo(invited, network, await senderOf(store, network, account)) },
            ]
          : [],
      },
    }
  },
})
