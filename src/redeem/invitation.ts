import { mayBeOne } from '../domain/names.ts'
import { people } from '../domain/person.ts'
import { doorCard } from '../joining/door.ts'
import { reliedOn } from '../joining/invitation.ts'
import { askedAs } from '../joining/joining.ts'
import { partnersOfMember, welcomeCard } from '../joining/welcome.ts'
import { asHidden, carriedOver, hasDoneMore } from '../person/carried-over.ts'
import { Refusal } from '../refusal.ts'
import { drop, replace, unchanged } from '../store.ts'
import type { Redeem } from './redeem.ts'

/**
 * The code makes its caller the person whom it invites. Whoever only waited before the door is that person from now on;
 * somebody who is in already may be the same human twice, but nobody else.
 */
export const redeemInvitation: Redeem = async (code, context) => {
  const { store, caller, human, own } = context
  const invited = await store.get(people, code.value.about)
  if (invited === undefined) throw new Refusal('oldCode')
  if (caller?.blocked !== undefined || invited.value.blocked !== undefined) throw new Refusal('blocked')
  if (invited.value.human !== undefined) throw new Refusal('usedCode')
  const relied = await reliedOn(context, code.value, invited.value)
  if (relied === undefined) throw new Refusal('oldCode')
  if (caller && !caller.guest && !mayBeOne(caller.name, invited.value.name)) throw new Refusal('otherPerson')
  // Whom nobody knew so far reads the language that the list says.
  const language = (await own()).humans[0]?.value.language ?? invited.value.language
  const reader = { ...context.reader, ...(language && { locale: language }) }
  const waited = caller?.guest ? await store.get(people, caller.id) : undefined
  const asked = await askedAs(store, [invited.id, ...(waited ? [waited.id] : [])])
  // Whoever only waited is the one whom the code invites; whoever is in already, or has been, stays so besides.
  const besides = waited === undefined || (await hasDoneMore(store, waited.id))
  const self = caller ? (besides ? asHidden : carriedOver)(invited.value, caller) : invited.value
  return {
    changes: [
      replace(invited, { ...self, human }),
      // Whoever is shut out at this moment invites nobody.
      ...relied.map(unchanged),
      ...(waited && !besides ? [drop(waited)] : []),
      ...asked.map(drop),
    ],
    // Whoever has left their partner meanwhile is known again, and not inside for that.
    reply: invited.value.guest
      ? await doorCard(context, { ...reader, standing: 'guest', people: [invited.id] })
      : await welcomeCard(
          context,
          await partnersOfMember(store, invited.id),
          reader,
          invited.value.coordinates ? invited.value : undefined,
        ),
  }
}
