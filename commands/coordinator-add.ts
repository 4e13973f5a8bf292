import { namedAt } from '../src/about.ts'
import { line } from '../src/card.ts'
import { choicesOf } from '../src/choices.ts'
import { defineCommand } from '../src/command.ts'
import { vouching } from '../src/domain/vouched.ts'
import { choice } from '../src/field.ts'
import { dutyKey, fieldsOfDuty, othersStay, regionChosen } from '../src/joining/coordination.ts'
import { firstSteps } from '../src/joining/duty.ts'
import { invitationsIn, inviteAnew, lookedAfter } from '../src/joining/invitation.ts'
import { askedFirst, asRead } from '../src/joining/naming.ts'
import { mostChoices } from '../src/limits.ts'
import { person } from '../src/person/named.ts'
import { replace } from '../src/store.ts'

type Named = { readonly name: string }
type Code = { readonly code: string }
type Duty = { readonly duty: string }

const somebody = person()
const insider: typeof somebody = {
  ...somebody,
  refusal: (value, by) =>
    value.guest || value.blocked !== undefined ? 'noMember' : somebody.refusal(value, by),
}

export default defineCommand({
  name: 'coordinator add',
  access: 'whole',
  or: { command: 'coordinator invite', field: 'name' },
  input: { person: insider, region: choice(), sure: choice().meta({ seldom: true }).optional() },
  words: {
    en: {
      name: 'coordinator add',
      title: 'Name a coordinator',
      summary: 'Name somebody to coordinate the whole network, or one of its regions',
      fields: {
        person: 'Whom?',
        region: 'For what?',
        sure: 'Really?',
      },
      say: {
        whole: 'The whole network',
        done: ({ name }: Named) => line`Coordinates from now on: ${{ strong: name }}`,
        already: ({ name }: Named) => `Coordinates that already: ${name}`,
        duty: 'For',
        code: ({ code }: Code) =>
          line`Not in the chat yet. This code opens the door, for 60 days and once; earlier ones no longer do: ${{ strong: code }}`,
        heard: ({ duty }: Duty) => line`You coordinate from now on: ${{ strong: duty }}`,
        back: 'Not after all',
        thanks: 'Thank you for taking this on.',
      },
    },
    de: {
      name: 'koordination ernennen',
      title: 'Koordination ernennen',
      summary: 'Jemanden ernennen, für das ganze Netzwerk oder für eine Region',
      fields: {
        person: 'Wen?',
        region: 'Wofür?',
        sure: 'Wirklich?',
      },
      say: {
        whole: 'Das ganze Netzwerk',
        done: ({ name }) => line`Koordiniert von jetzt an: ${{ strong: name }}`,
        already: ({ name }) => `Koordiniert das schon: ${name}`,
        duty: 'Für',
        code: ({ code }) =>
          line`Noch nicht im Chat. Dieser Code öffnet die Tür, 60 Tage lang und nur einmal, frühere nicht mehr: ${{ strong: code }}`,
        heard: {
          sie: ({ duty }) => line`Sie koordinieren von jetzt an: ${{ strong: duty }}`,
          du: ({ duty }) => line`Du koordinierst von jetzt an: ${{ strong: duty }}`,
        },
        back: 'Doch nicht',
        thanks: { sie: 'Danke, dass Sie das übernehmen.', du: 'Danke, dass du das übernimmst.' },
      },
    },
    hu: {
      name: 'koordinátor kinevezése',
      title: 'Koordinátor kinevezése',
      summary: 'Koordinátor kinevezése az egész hálózatra vagy egy régióra',
      fields: {
        person: 'Kit?',
        region: 'Milyen területre?',
        sure: 'Biztosan?',
      },
      say: {
        whole: 'Az egész hálózat',
        done: ({ name }) => line`Mostantól koordinál: ${{ strong: name }}`,
        already: ({ name }) => `Ezt már koordinálja: ${name}`,
        duty: 'Terület',
        code: ({ code }) =>
          line`Még nincs a csevegésben. Ez a kód 60 napig érvényes, és egyszer használható; a korábbiak már nem: ${{ strong: code }}`,
        heard: {
          on: ({ duty }) => line`Mostantól ezt koordinálja: ${{ strong: duty }}`,
          te: ({ duty }) => line`Mostantól ezt koordinálod: ${{ strong: duty }}`,
        },
        back: 'Mégsem',
        thanks: { on: 'Köszönjük, hogy vállalja.', te: 'Köszönjük, hogy vállalod.' },
      },
    },
  },
  async prepare(context) {
    const { network, store, reader, say } = context
    const everybody = (await lookedAfter(store, reader)).filter(
      ({ person: { coordinates, region } }) => !coordinates || region !== undefined,
    )
    return {
      choices: {
        region: fieldsOfDuty(network, say.whole),
        // More than a question shows are named by name.
        ...(everybody.length > 0 &&
          everybody.length <= mostChoices && {
            person: await choicesOf(
              somebody,
              everybody.map((one) => one.person),
              context,
            ),
          }),
      },
    }
  },
  async run({ person: kept, region: chosen, sure }, context) {
    const { account, id, network, store, now, secret, caller, say } = context
    const { value } = kept
    const region = regionChosen(network, chosen)
    if (value.coordinates && value.region === region)
      return { reply: { title: say.already(namedAt(value, account)) } }
    const input = { person: kept.id, region: dutyKey(region), sure: asRead(value) }
    if (value.human !== undefined && value.id !== caller.id && sure !== input.sure) {
      const yes = { command: 'coordinator add', input }
      return { reply: await askedFirst(value, { duty: region ?? say.whole, yes }, context) }
    }
    const { region: _, ...rest } = value
    // Rights are not undone, but given anew.
    const before = value.coordinates
      ? { command: 'coordinator add', input: { ...input, region: dutyKey(value.region) } }
      : { command: 'coordinator remove', input: { person: kept.id } }
    // Who coordinated the whole and is to coordinate a part gives up the whole.
    const rely = value.coordinates && region !== undefined ? await othersStay(store, [value]) : []
    const invited = (await invitationsIn(store)).get(kept.id) ?? []
    const inviting = { id, network, store, now, secret }
    const made =
      value.human === undefined
        ? await inviteAnew(inviting, caller.id, { person: value, partners: [] }, invited)
        : undefined
    return {
      changes: [
        replace(kept, {
          ...vouching(rest, rest.name),
          coordinates: true,
          ...(region !== undefined && { region }),
        }),
        ...rely,
        ...(made?.changes ?? []),
      ],
      reply: {
        title: say.done(namedAt(value, account)),
        blocks: [
          { kind: 'facts', facts: [[say.duty, region ?? say.whole]] },
          ...(made ? [{ kind: 'text', line: say.code({ code: made.invited.code }) } as const] : []),
        ],
        buttons: [{ label: say.back, call: before }],
      },
      notices: made
        ? []
        : [
            {
              to: { person: kept.id },
              kind: 'coordination',
              urgency: 'answer',
              draw: ({ say, ...reader }) => ({
                title: say.heard({ duty: region ?? network.name }),
                blocks: [
                  { kind: 'text', line: say.thanks },
                  ...firstSteps(network, reader, { ...kept.value, region }),
                ],
              }),
            },
          ],
    }
  },
})
