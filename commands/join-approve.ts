import { actId } from '../src/act.ts'
import { byOf } from '../src/by.ts'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { isNear, type Join } from '../src/domain/join.ts'
import { people } from '../src/domain/person.ts'
import { choice } from '../src/field.ts'
import { letInAccount, whyNotThat } from '../src/joining/by-account.ts'
import { guardsRead } from '../src/joining/guarded.ts'
import { isShutOut } from '../src/joining/joining.ts'
import { letInto } from '../src/joining/letting-in.ts'
import { listedFor, partnerListing } from '../src/joining/listed.ts'
import { join, offerJoins, tellWanted } from '../src/joining/named.ts'
import { askCard, askNotices, namesakeNotice } from '../src/joining/notices.ts'
import { whomRead } from '../src/joining/seen.ts'
import { partnersOfMember, welcomeCard } from '../src/joining/welcome.ts'
import { spoken } from '../src/joining/words.ts'
import { nameApart } from '../src/partner/told-apart.ts'
import { standingOf } from '../src/reader.ts'
import { drop, replace } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'
import { speak } from '../src/words.ts'

type Let = { readonly name: string; readonly partner: string }
type Named = { readonly name: string }

export default defineCommand({
  name: 'join approve',
  access: 'person',
  // `as` says what has been read of it; whoever only types has read what was asked first.
  input: { join: join(), as: choice().optional() },
  words: {
    en: {
      name: 'join approve',
      typed: ['let in', 'approve'],
      title: 'Let somebody in',
      summary: 'Say yes to somebody who would like to join',
      fields: { join: 'Whose request?', as: 'As whom?' },
      say: {
        done: ({ name, partner }: Let) => line`${{ strong: name }} now belongs to: ${partner}`,
        gone: ({ name }: Named) => `No longer here: ${name}`,
        settled: ({ name }: Named) =>
          `This is settled: the list says something else by now, or the account is gone: ${name}`,
        blocked: ({ name }: Named) => `Shut out of the network, so not let in: ${name}`,
        passed: ({ name }: Named) =>
          `The coordinators decide about this request; they have been asked: ${name}`,
        show: 'Show the partner',
      },
    },
    de: {
      name: 'beitritt annehmen',
      typed: ['aufnehmen'],
      title: 'Aufnehmen',
      summary: 'Ja sagen, wenn jemand dazukommen möchte',
      fields: { join: 'Wessen Anfrage?', as: 'Als wer?' },
      say: {
        done: ({ name, partner }) => line`${{ strong: name }} gehört jetzt dazu: ${partner}`,
        gone: ({ name }) => `Nicht mehr da: ${name}`,
        settled: ({ name }) =>
          `Das hat sich erledigt: In der Liste steht inzwischen etwas anderes, oder das Konto gibt es nicht mehr: ${name}`,
        blocked: ({ name }) => `In diesem Netzwerk gesperrt, deshalb nicht aufgenommen: ${name}`,
        passed: ({ name }) =>
          `Über diese Anfrage entscheidet die Netzwerkkoordination; sie ist gefragt: ${name}`,
        show: 'Partner zeigen',
      },
    },
    hu: {
      name: 'csatlakozás jóváhagyása',
      typed: ['felvétel', 'felveszem', 'felvesz'],
      title: 'Felvétel',
      summary: 'Igen annak, aki csatlakozni szeretne',
      fields: { join: 'Kinek a kérelme?', as: 'Kiként?' },
      say: {
        done: ({ name, partner }) => line`${{ strong: name }} mostantól ide tartozik: ${partner}`,
        gone: ({ name }) => `Már nincs itt: ${name}`,
        settled: ({ name }) =>
          `Ez már tárgytalan: a listában időközben más áll, vagy a fiók megszűnt: ${name}`,
        blocked: ({ name }) => `Ebben a hálózatban le van tiltva, ezért nem vettük fel: ${name}`,
        passed: ({ name }) => `Erről a kérelemről a koordinátor dönt, már megkapta: ${name}`,
        show: 'Partner megtekintése',
      },
    },
  },
  prepare: (context) => offerJoins(context),
  async run({ join, as }, context) {
    const { id, caller, reader, network, store, search, now, say } = context
    const { value } = join
    const kept = await store.get(people, value.person)
    if (kept === undefined) return { changes: [drop(join)], reply: { title: say.gone(value) } }
    const standing = standingOf(kept.value)
    if (standing === 'blocked') return { changes: [drop(join)], reply: { title: say.blocked(value) } }
    // Who was shut out since they asked.
    if (!isNear(value, await byOf({ reader, store })) && (await isShutOut(store, value.name))) {
      const guarded: Join = { ...value, guarded: [...guardsRead(value.guarded), 'shutOut'] }
      return {
        changes: [replace(join, guarded)],
        reply: { title: say.passed(value) },
        notices: await askNotices(store, network, guarded, await tellWanted(store, value)),
      }
    }
    const listed = await listedFor(store, value, reader)
    const why = value.account === undefined ? undefined : await whyNotThat(join, listed, context)
    if (why === 'passed') return { reply: { title: say.passed(value) } }
    if (why) return { changes: [drop(join)], reply: { title: say[why](value) } }
    const whom = whomRead(as, value, listed)
    if (whom === undefined) {
      return { reply: await askCard(store, value, { partner: await tellWanted(store, value) }, reader) }
    }
    const by = { caller, reader, whom }
    const on = { network: network.id, act: actId(id) }
    const { person, partner, changes, relied, namesake } =
      value.account === undefined
        ? await letInto(store, on, kept, value, by)
        : await letInAccount(store, join, kept, await context.owned(value.account), on.act)
    const elsewhere = namesake && value.founds && (await partnerListing(store, namesake.id))
    return {
      changes: [drop(join), ...changes],
      ...(relied && { relied }),
      reply: {
        title: say.done({ name: value.name, partner: await nameApart(store, partner) }),
        buttons: [
          {
            label: say.show,
            call: { command: 'organization show', input: { organization: partner.id } },
          },
          wayBack(id, reader),
        ],
      },
      notices: [
        {
          to: { person: person.id },
          kind: 'join',
          urgency: 'answer',
          draw: async (reader) => {
            // Whom the list knows comes in for every partner that it names.
            const partners =
              value.account === undefined ? [partner] : await partnersOfMember(store, person.id)
            const card = await welcomeCard({ network, store, search, now }, partners, reader)
            const title = speak(spoken, reader).approved({ partner: partner.name })
            return standing === 'guest' || value.account !== undefined ? card : { ...card, title }
          },
        },
        ...(namesake ? [namesakeNotice(namesake, value.name, partner, elsewhere)] : []),
      ],
    }
  },
})
