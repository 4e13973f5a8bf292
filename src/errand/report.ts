import * as z from 'zod'
import type { Act } from '../act.ts'
import { line } from '../card.ts'
import { stamp } from '../clock.ts'
import type { Context } from '../context.ts'
import { organizations } from '../domain/organization.ts'
import { people } from '../domain/person.ts'
import type { Notice, Outcome } from '../outcome.ts'
import { pathTo } from '../person/contact.ts'
import { shownTo } from '../person/visible.ts'
import { tellWhen } from '../reader.ts'
import { type Kept, replace, type View } from '../store.ts'
import { wayBack } from '../way-back.ts'
import { type Spoken, speak } from '../words.ts'
import { type Errand, errands, isWaiting, seenTo } from './errand.ts'
import { tellErrand } from './named.ts'

type Partner = { readonly name: string }
type Answer = Partner & { readonly word: string }

const words = {
  done: ({ name }: Partner) =>
    line`Thank you! Whoever asked will hear of it. It was about: ${{ strong: name }}`,
  already: ({ name }: Partner) => line`Somebody has seen to this already: ${{ strong: name }}`,
  reached: ({ name }: Partner) => line`The coordinators have reached them: ${{ strong: name }}`,
  missed: ({ name }: Partner) => line`The coordinators have not reached them yet: ${{ strong: name }}`,
  left: ({ name }: Partner) => line`Has left the network before they were reached: ${{ strong: name }}`,
  answer: ({ name, word }: Answer) => line`${{ strong: name }} answers: ${word}`,
  mistaken: ({ name }: Partner) =>
    line`That was sent by mistake; the answer is still to come: ${{ strong: name }}`,
  note: ({ word }: { readonly word: string }) => `Note: ${word}`,
  about: 'It was about',
  asked: 'Asked',
  yourself: 'If you like, get in touch yourself',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    done: ({ name }) => line`Danke! Wer gefragt hat, erfährt es. Es ging um: ${{ strong: name }}`,
    already: ({ name }) => line`Darum hat sich schon jemand gekümmert: ${{ strong: name }}`,
    reached: ({ name }) => line`Die Koordination hat ${{ strong: name }} erreicht.`,
    missed: ({ name }) => line`Die Koordination hat ${{ strong: name }} noch nicht erreicht.`,
    left: ({ name }) =>
      line`Hat das Netzwerk verlassen, bevor jemand dort zu erreichen war: ${{ strong: name }}`,
    answer: ({ name, word }) => line`${{ strong: name }} antwortet: ${word}`,
    mistaken: ({ name }) => line`Das kam aus Versehen; die Antwort steht noch aus: ${{ strong: name }}`,
    note: ({ word }) => `Dazu: ${word}`,
    about: 'Es ging um',
    asked: 'Gefragt',
    yourself: {
      sie: 'Wenn Sie möchten, melden Sie sich selbst dort',
      du: 'Wenn du möchtest, melde dich selbst dort',
    },
  },
  hu: {
    done: ({ name }) => line`Köszönjük! Aki kérdezett, megtudja. Erről volt szó: ${{ strong: name }}`,
    already: ({ name }) => line`Ezt valaki már elintézte: ${{ strong: name }}`,
    reached: ({ name }) => line`A koordinátor elérte: ${{ strong: name }}`,
    missed: ({ name }) => line`A koordinátor még nem érte el: ${{ strong: name }}`,
    left: ({ name }) => line`Kilépett a hálózatból, mielőtt elérték volna: ${{ strong: name }}`,
    answer: ({ name, word }) => line`${{ strong: name }} válasza: ${word}`,
    mistaken: ({ name }) => line`Ez tévedésből ment ki, a válaszra még várni kell: ${{ strong: name }}`,
    note: ({ word }) => `Megjegyzés: ${word}`,
    about: 'Miről volt szó',
    asked: 'A kérdés ideje',
    yourself: {
      on: 'Ha szeretné, keresse meg közvetlenül',
      te: 'Ha szeretnéd, keresd meg közvetlenül',
    },
  },
}

/** A short word of the partner's or about them: "meldet sich morgen". */
export const shortWord = () => z.string().trim().min(1).max(300).meta({ takes: 'words' })

type Came = 'reached' | 'missed' | 'left' | 'answer' | 'mistaken'
type Reported = Extract<Came, 'reached' | 'missed' | 'answer'>

/** Whoever asked hears what came of it, from nobody who asked themselves. */
export const tellAsker = (
  errand: Errand,
  came: Came,
  word: string | undefined,
  partner: { readonly name: string; readonly path: string },
): Notice | undefined => {
  const { asker, cards, at } = errand
  const { organization, person } = asker
  const to =
    organization === undefined
      ? person === undefined
        ? undefined
        : { person }
      : { organization, attention: person }
  return (
    to && {
      to,
      kind: 'errand',
      urgency: 'answer',
      draw: (reader) => {
        const { locale } = reader
        const say = speak(spoken, reader)
        const { name } = partner
        const about = cards[locale].title
        // What has been passed on is kept no longer: whoever asked knows by the time which question it was.
        const asked = [say.asked, [tellWhen(reader, Temporal.Instant.from(at))]] as const
        const facts = [
          about === '' ? asked : ([say.about, about] as const),
          ...(came === 'missed' && partner.path !== '' ? [[say.yourself, partner.path] as const] : []),
        ]
        const noted = word !== undefined && came !== 'answer'
        return {
          title: came === 'answer' ? say.answer({ name, word: word ?? '' }) : say[came]({ name }),
          blocks: [
            ...(noted ? [{ kind: 'text', line: say.note({ word }) } as const] : []),
            { kind: 'facts', facts },
          ],
        }
      },
    }
  )
}

const later = { hours: 14 * 24 } // that whoever was reached may take to answer

/**
 * Whether there is more to tell about whoever was reached: what they answer by and by. Two who coordinate do not both
 * tell it, but whoever told the last of it may add to it.
 */
const mayAdd = ({ seen }: Errand, came: Reported, by: string, now: Temporal.Instant): boolean => {
  if (seen === undefined || Temporal.Instant.compare(Temporal.Instant.from(seen.at).add(later), now) < 0)
    return false
  return seen.by === by || seen.said === undefined || (seen.said === 'note' && came === 'answer')
}

/** A coordinator says what came of an errand: the partner was reached or not, or has answered. Each is told once. */
export const reportErrand = async (
  { id, value, ...kept }: Kept<Errand>,
  came: Reported,
  word: string | undefined,
  { id: call, now, caller, store, reader }: Context<'coordinator'>,
): Promise<Outcome> => {
  const say = speak(spoken, reader)
  const partner = (await store.get(organizations, value.organization))?.value
  const name = partner?.name ?? value.organization
  const state = came === 'missed' ? 'missed' : 'reached'
  const fits = {
    open: true,
    missed: state === 'reached',
    reached: state === 'reached' && word !== undefined && mayAdd(value, came, caller.id, now),
    handed: false,
  }
  if (!fits[value.state]) {
    const by = value.seen?.by === undefined ? undefined : (await store.get(people, value.seen.by))?.value
    const who = by && (await shownTo(store, by, reader))?.name
    return { reply: { title: say.already({ name: [name, who].filter((part) => part).join(' · ') }) } }
  }
  const told = tellAsker(value, came, word, { name, path: partner ? pathTo(partner) : '' })
  const asksItself =
    value.asker.organization === undefined && reader.people.includes(value.asker.person ?? '')
  const said = came === 'answer' ? (true as const) : ('note' as const)
  const seen = { by: caller.id, at: stamp(now), ...(word !== undefined && { said }) }
  return {
    changes: [replace({ id, value, ...kept }, seenTo(value, state, seen))],
    reply: {
      title: say.done({ name: await tellErrand(value, { store, reader }) }),
      buttons: [wayBack(call, reader)],
    },
    notices: told && !asksItself ? [told] : [],
  }
}

/** Whoever heard that a partner was reached, or what they say, hears that it is not so, where that is taken back. */
export const tellNotReached = async (view: View, { touched }: Act): Promise<readonly Notice[]> => {
  const told = await Promise.all(
    touched.map(async ({ kind, id, before }) => {
      const was = kind === errands.name && before ? errands.schema.parse(before) : undefined
      const now = was && (await view.get(errands, id))?.value
      if (was === undefined || now?.state !== 'reached') return undefined
      const answered = !isWaiting(was) || now.seen?.said === true
      const partner = (await view.get(organizations, was.organization))?.value
      const name = partner?.name ?? was.organization
      const path = partner ? pathTo(partner) : ''
      return tellAsker(was, answered ? 'mistaken' : 'missed', undefined, { name, path })
    }),
  )
  return told.filter((notice) => notice !== undefined)
}
