import type { contacts } from '../domain/response.ts'
import type { InEvery } from '../words.ts'

/** Which contact is passed on: how the field that asks for it is called, and its choices. */
export const contactField: InEvery<{
  readonly label: string
  readonly choices: Readonly<Record<(typeof contacts)[number], string>>
}> = {
  en: {
    label: 'Which contact may we pass on?',
    choices: { mine: 'My own', partner: 'Only our general one' },
  },
  de: {
    label: 'Welchen Kontakt dürfen wir weitergeben?',
    choices: { mine: 'Mein persönlicher', partner: 'Nur der allgemeine' },
  },
  hu: {
    label: 'Melyik elérhetőséget adjuk meg?',
    choices: { mine: 'A személyeset', partner: 'Csak a központit' },
  },
}
