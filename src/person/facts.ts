import { type Block, type Card, type Line, line } from '../card.ts'
import { organizations } from '../domain/organization.ts'
import { circleOf, isConfirmed, memberships, type Person } from '../domain/person.ts'
import { samePhone } from '../domain/phone.ts'
import { fold } from '../fold.ts'
import type { Reader } from '../reader.ts'
import { findAll, type View } from '../store.ts'
import { type Spoken, speak } from '../words.ts'

type Told = { readonly told: string }

const words = {
  name: 'Name',
  phone: 'Phone',
  mail: 'Mail',
  partner: 'Partner',
  none: 'none',
  network: 'the whole network sees it',
  touch: 'partners you are in touch with see it',
  nobody: 'only the coordinators see it',
  networkLater: 'once confirmed, the whole network sees it',
  touchLater: 'once confirmed, partners you are in touch with see it',
  nobodyLater: 'only the coordinators see it',
  platforms: 'Shown on',
  nowhere: 'nowhere',
  other: ({ told }: Told): Line => line`This does not stand here, and was not stored: ${told}`,
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    name: 'Name',
    phone: 'Telefon',
    mail: 'E-Mail',
    partner: 'Partner',
    none: 'nicht angegeben',
    network: 'sichtbar im ganzen Netzwerk',
    touch: 'sichtbar für Partner, die in Kontakt sind',
    nobody: 'sichtbar nur für die Koordination',
    networkLater: 'sobald bestätigt, sichtbar im ganzen Netzwerk',
    touchLater: 'sobald bestätigt, sichtbar für Partner, die in Kontakt sind',
    nobodyLater: 'sichtbar nur für die Koordination',
    platforms: 'Gezeigt auf',
    nowhere: 'keiner Plattform',
    other: ({ told }) => line`Das steht hier nicht und wurde auch nicht eingetragen: ${told}`,
  },
  hu: {
    name: 'Név',
    phone: 'Telefon',
    mail: 'E-mail',
    partner: 'Partner',
    none: 'nincs megadva',
    network: 'az egész hálózat látja',
    touch: 'a kapcsolatban álló partnerek látják',
    nobody: 'csak a koordinátor látja',
    networkLater: 'megerősítés után az egész hálózat látja',
    touchLater: 'megerősítés után a kapcsolatban álló partnerek látják',
    nobodyLater: 'csak a koordinátor látja',
    platforms: 'Itt jelenik meg',
    nowhere: 'sehol',
    other: ({ told }) => line`Ez itt nem szerepel, és nem is lett elmentve: ${told}`,
  },
}

/** The platforms on which somebody is shown; there may be none. */
export const tellPlatforms = (platforms: readonly string[], reader: Reader): string =>
  platforms.join(', ') || speak(spoken, reader).nowhere

/** What is held about somebody, for themselves, each with who else sees it. */
export const personFacts = async (
  view: View,
  person: Person,
  reader: Reader,
): Promise<Extract<NonNullable<Card['blocks']>[number], { readonly kind: 'facts' }>> => {
  const say = speak(spoken, reader)
  const works = await findAll(view, memberships, { where: { person: person.id } })
  const partners = await Promise.all(
    works.map(async ({ value }) => {
      const name = (await view.get(organizations, value.organization))?.value.name ?? value.organization
      return value.function === undefined ? name : `${name} (${value.function})`
    }),
  )
  const own = (what: 'phone' | 'mail') => {
    if (person[what] === undefined) return say.none
    const circle = circleOf(person, what)
    // Whoever has not said that it is right is not shown so far.
    return `${person[what]} · ${say[isConfirmed(person, what) ? circle : (`${circle}Later` as const)]}`
  }
  return {
    kind: 'facts',
    facts: [
      [say.name, person.name],
      [say.phone, own('phone')],
      [say.mail, own('mail')],
      ...(partners.length === 0 ? [] : [[say.partner, partners.join('; ')] as const]),
      ...(person.platforms === undefined
        ? []
        : [[say.platforms, tellPlatforms(person.platforms, reader)] as const]),
    ],
  }
}

/** A number or an address that somebody has said without changing theirs, where it is not what stands there. */
export const notHeld = (
  { phone, mail }: Person,
  told: string | undefined,
  reader: Reader,
): readonly Block[] => {
  if (told === undefined) return []
  const same =
    (phone !== undefined && samePhone(phone, told)) || (mail !== undefined && fold(mail) === fold(told))
  return same ? [] : [{ kind: 'text', line: speak(spoken, reader).other({ told }) }]
}
