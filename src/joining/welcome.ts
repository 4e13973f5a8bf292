import { type Card, type Line, line } from '../card.ts'
import { type Organization, organizations } from '../domain/organization.ts'
import { memberships, type Person } from '../domain/person.ts'
import { fitting, type Looking } from '../listing/fitting.ts'
import type { Reader } from '../reader.ts'
import { findAll, type View } from '../store.ts'
import { type Spoken, speak } from '../words.ts'
import { isOutside } from './door.ts'
import { firstSteps } from './duty.ts'

type Named = { readonly name: string }

const words = {
  welcome: ({ name }: Named): Line => line`Welcome, good to have you here: ${{ strong: name }}`,
  partner: 'Partner',
  motto: 'Our motto',
  duty: 'You coordinate',
  questions:
    'Two short questions, so that others find you: What are you especially good at? What are you looking for?',
  answer: 'Answer both',
  ask: 'Just ask, for example: Who supplies wood chips?',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    welcome: {
      sie: ({ name }) => line`Herzlich willkommen, schön, dass Sie da sind: ${{ strong: name }}`,
      du: ({ name }) => line`Herzlich willkommen, schön, dass du da bist: ${{ strong: name }}`,
    },
    partner: 'Partner',
    motto: 'Unser Motto',
    duty: { sie: 'Sie koordinieren', du: 'Du koordinierst' },
    questions: {
      sie: 'Zwei kurze Fragen, damit andere Sie finden: Was können Sie besonders gut? Was suchen Sie?',
      du: 'Zwei kurze Fragen, damit andere euch finden: Was könnt ihr besonders gut? Was sucht ihr?',
    },
    answer: 'Beide beantworten',
    ask: {
      sie: 'Fragen Sie einfach, zum Beispiel: Wer liefert Hackschnitzel?',
      du: 'Frag einfach, zum Beispiel: Wer liefert Hackschnitzel?',
    },
  },
  hu: {
    welcome: {
      on: ({ name }) => line`Szeretettel üdvözöljük, örülünk, hogy itt van: ${{ strong: name }}`,
      te: ({ name }) => line`Szeretettel üdvözlünk, örülünk, hogy itt vagy: ${{ strong: name }}`,
    },
    partner: 'Partner',
    motto: 'A mottónk',
    duty: { on: 'Ön koordinálja', te: 'Te koordinálod' },
    questions: {
      on: 'Két rövid kérdés, hogy mások is megtalálják Önöket: Mihez értenek igazán? Mit keresnek?',
      te: 'Két rövid kérdés, hogy mások is megtaláljanak titeket: Mihez értetek igazán? Mit kerestek?',
    },
    answer: 'Válaszolok rájuk',
    ask: {
      on: 'Csak kérdezzen bátran, például: Ki szállít faaprítékot?',
      te: 'Csak kérdezz bátran, például: Ki szállít faaprítékot?',
    },
  },
}

/** All for whom somebody comes in whom a code, or the list, makes that person. */
export const partnersOfMember = async (view: View, person: string) => {
  const works = await findAll(view, memberships, { where: { person } })
  const found = await Promise.all(works.map(({ value }) => view.get(organizations, value.organization)))
  return found.flatMap((kept) => (kept && kept.value.left === undefined ? [kept.value] : []))
}

/**
 * The first card of somebody who has just been let in: whose network it is, two questions, three things that fit. Who
 * comes in for several partners at once is asked which of them an answer is about.
 */
export const welcomeCard = async (
  looking: Looking,
  partners: readonly Organization[],
  reader: Reader,
  duty?: Pick<Person, 'region' | 'confirmed'>,
): Promise<Card> => {
  const say = speak(spoken, reader)
  const { network } = looking
  // It is read by somebody who is in, drawn just before they are.
  const inside: Reader = isOutside(reader) ? { ...reader, standing: 'member' } : reader
  const facts = [
    [say.partner, partners.length > 0 ? partners.map(({ name }) => name).join(' · ') : undefined],
    [say.motto, network.motto],
    [say.duty, duty?.region],
  ] as const
  const known = facts.flatMap(([label, fact]) => (fact === undefined ? [] : [[label, fact] as const]))
  const [partner, ...others] = partners
  const about = others.length === 0 && partner ? { for: partner.id } : {}
  const answer = partner && { command: 'welcome', input: { ...about, network: network.id } }
  return {
    title: say.welcome({ name: network.name }),
    blocks: [
      ...(known.length === 0 ? [] : [{ kind: 'facts', facts: known } as const]),
      ...(partner
        ? await fitting(
            looking,
            partners,
            { skills: partners.flatMap(({ expertise }) => expertise ?? []).join(', ') || undefined },
            inside,
          )
        : []),
      ...(duty
        ? firstSteps(network, inside, duty)
        : [{ kind: 'text', line: partner ? say.questions : say.ask } as const]),
    ],
    ...(answer &&
      !duty && {
        asks: { call: answer, field: 'skills' },
        buttons: [{ label: say.answer, call: answer, tone: 'primary', yes: true } as const],
      }),
  }
}
