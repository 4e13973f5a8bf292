import { isMail, isPhone, isWebsite, type Reaches, reachIn } from '../domain/reach.ts'
import { Refusal } from '../refusal.ts'

/** Nobody writes a blank into an address or a dot behind it on purpose. */
const bare = (said: string): string => said.trim().replace(/^mailto:|[.,;]$/giu, '')

/** What may be a number or an address. A text that tells one and nothing else is that: "jetzt 05841 8800.". */
const tidied = (what: Reaches, said: string): string => {
  const found = reachIn(what, said)
  if (found && found.rest === undefined) return found.value
  return what === 'phone' ? said.trim().replace(/\s+/g, ' ') : bare(said)
}

const fits = { phone: isPhone, mail: isMail, website: isWebsite }

/** Whether a text can be kept as that. */
export const isReach = (what: Reaches, said: string): boolean => fits[what](tidied(what, said))

interface Contact {
  readonly phone?: string
  readonly mail?: string
}

/** A phone number, a mail address or both, as they are kept; nothing where a text says neither or something besides. */
export const contactSaid = (said: string): Contact => {
  if (isReach('mail', said)) return { mail: tidied('mail', said) }
  if (isReach('phone', said)) return { phone: tidied('phone', said) }
  const mail = reachIn('mail', said)
  return mail?.rest !== undefined && isReach('phone', mail.rest)
    ? { mail: mail.value, phone: tidied('phone', mail.rest) }
    : {}
}

export const isContact = (said: string): boolean => Object.keys(contactSaid(said)).length > 0

/** A mail address as it is kept. Throws a `Refusal` where it is none. */
export const mailSaid = (said: string): string => {
  const mail = tidied('mail', said)
  if (!isMail(mail)) throw new Refusal('notAMail', mail)
  return mail
}

/** A phone number as it is kept. Throws a `Refusal` where it is none. */
export const phoneSaid = (said: string): string => {
  const phone = tidied('phone', said)
  if (!isPhone(phone)) throw new Refusal('notAPhone', phone)
  return phone
}

/** The address of a website as it is kept. Throws a `Refusal` where it is none. */
export const websiteSaid = (said: string): string => {
  const website = tidied('website', said)
  if (!isWebsite(website)) throw new Refusal('notAWebsite', website)
  return website
}
