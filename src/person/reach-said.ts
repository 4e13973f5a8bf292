import { isMail, isPhone, isWebsite } from '../domain/reach.ts'
import { Refusal } from '../refusal.ts'

/** Nobody writes a blank into an address or a dot behind it on purpose. */
const bare = (said: string): string => said.trim().replace(/^mailto:|[.,;]$/giu, '')

/** A mail address as it is kept. Throws a `Refusal` where it is none. */
export const mailSaid = (said: string): string => {
  const mail = bare(said)
  if (!isMail(mail)) throw new Refusal('notAMail', mail)
  return mail
}

/** A phone number as it is kept. Throws a `Refusal` where it is none. */
export const phoneSaid = (said: string): string => {
  const phone = said.trim().replace(/\s+/g, ' ')
  if (!isPhone(phone)) throw new Refusal('notAPhone', phone)
  return phone
}

/** The address of a website as it is kept. Throws a `Refusal` where it is none. */
export const websiteSaid = (said: string): string => {
  const website = bare(said)
  if (!isWebsite(website)) throw new Refusal('notAWebsite', website)
  return website
}
