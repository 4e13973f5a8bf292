import type { Person } from '../domain/person.ts'
import type { InEvery } from '../words.ts'

type Circle = NonNullable<NonNullable<Person['shows']>['phone']>

/** Who sees somebody's phone or mail. */
export const circleLabels: InEvery<Readonly<Record<Circle, string>>> = {
  en: { network: 'The whole network', touch: 'Partners in touch', nobody: 'Nobody' },
  de: { network: 'Das ganze Netzwerk', touch: 'Partner in Kontakt', nobody: 'Niemand' },
  hu: { network: 'Az egész hálózat', touch: 'Kapcsolatban álló partnerek', nobody: 'Senki' },
}
