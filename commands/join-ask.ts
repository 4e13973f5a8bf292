import * as z from 'zod'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { optional } from '../src/field.ts'
import { askToJoin, foundsAtOnce } from '../src/joining/ask.ts'
import { partnerAtDoor } from '../src/joining/joining.ts'
import { meantJoining } from '../src/joining/meant.ts'
import { isNoName } from '../src/text/no-name.ts'

type Partner = { readonly partner: string }

/** What people and partners are called: short enough for a line, with a letter or digit in it, and no mere yes or no. */
const called = (most: number) =>
  z
    .string()
    .trim()
    .min(2)
    .max(most)
    .regex(/^(?!(?:ja|nein|ok|okay|igen|nem|yes|no)[.!?\s]*$).*[\p{L}\p{N}]/isu)

export default defineCommand({
  name: 'join ask',
  access: 'guest',
  input: {
    organization: called(120).refine((name) => !isNoName(name)),
    name: called(80)
      .refine((name) => !isNoName(name))
      .meta({ person: true }),
    town: called(80).optional(),
    partner: optional(partnerAtDoor()),
    beside: optional(partnerAtDoor()),
  },
  words: {
    en: {
      name: 'join ask',
      typed: ['join', 'i want to join', 'i would like to join', 'we would like to join', 'sign up'],
      title: 'Join',
      summary: 'Ask to join the network: with a partner that is there, or with a new one',
      fields: {
        organization: 'Which organization?',
        name: 'Your name',
        town: 'Town',
        partner: 'Partner',
        beside: 'Other than',
      },
      say: {
        sent: ({ partner }: Partner) => line`Lovely, your request is on its way: ${{ strong: partner }}`,
        waiting: ({ partner }: Partner) => line`Your request is there already: ${{ strong: partner }}`,
        belongs: ({ partner }: Partner) => line`You belong to it already: ${{ strong: partner }}`,
        withdraw: 'Take back the request',
        enough: 'Three requests of yours are waiting already.',
        first: 'Please wait for an answer, or take one of them back: join withdraw',
      },
    },
    de: {
      name: 'beitritt anfragen',
      typed: [
        'beitritt',
        'beitreten',
        'mitmachen',
        'ich möchte mitmachen',
        'wir möchten mitmachen',
        'ich möchte beitreten',
        'wir möchten beitreten',
        'ich will mitmachen',
        'anmelden',
      ],
      title: 'Beitreten',
      summary: 'Um Aufnahme bitten: bei einem Partner, den es schon gibt, oder mit einem neuen',
      fields: {
        organization: 'Welche Organisation?',
        name: 'Vor- und Nachname',
        town: 'Ort',
        partner: 'Partner',
        beside: 'Nicht derselbe wie',
      },
      say: {
        sent: {
          sie: ({ partner }) => line`Wie schön, Ihre Anfrage ist unterwegs: ${{ strong: partner }}`,
          du: ({ partner }) => line`Wie schön, deine Anfrage ist unterwegs: ${{ strong: partner }}`,
        },
        waiting: {
          sie: ({ partner }) => line`Ihre Anfrage liegt schon vor: ${{ strong: partner }}`,
          du: ({ partner }) => line`Deine Anfrage liegt schon vor: ${{ strong: partner }}`,
        },
        belongs: {
          sie: ({ partner }) => line`Sie gehören schon dazu: ${{ strong: partner }}`,
          du: ({ partner }) => line`Du gehörst schon dazu: ${{ strong: partner }}`,
        },
        withdraw: 'Anfrage zurückziehen',
        enough: {
          sie: 'Drei Anfragen von Ihnen sind schon unterwegs.',
          du: 'Drei Anfragen von dir sind schon unterwegs.',
        },
        first: {
          sie: 'Bitte warten Sie eine Antwort ab, oder schreiben Sie: anfrage zurückziehen',
          du: 'Bitte warte eine Antwort ab, oder schreib: anfrage zurückziehen',
        },
      },
    },
    hu: {
      name: 'csatlakozás kérése',
      typed: [
        'csatlakozás',
        'csatlakoznék',
        'csatlakoznánk',
        'szeretnék csatlakozni',
        'szeretnénk csatlakozni',
        'csatlakozni szeretnék',
        'csatlakozni szeretnénk',
        'belépés',
      ],
      title: 'Csatlakozás',
      summary: 'Csatlakozási kérelem: egy meglévő partnerhez vagy egy új partnerrel',
      fields: {
        organization: 'Melyik szervezet?',
        name: 'Teljes név',
        town: 'Település',
        partner: 'Partner',
        beside: 'Nem azonos ezzel',
      },
      say: {
        sent: {
          on: ({ partner }) => line`Örülünk! Továbbítottuk a kérelmét: ${{ strong: partner }}`,
          te: ({ partner }) => line`Örülünk! Továbbítottuk a kérelmedet: ${{ strong: partner }}`,
        },
        waiting: {
          on: ({ partner }) => line`A kérelme már megérkezett: ${{ strong: partner }}`,
          te: ({ partner }) => line`A kérelmed már megérkezett: ${{ strong: partner }}`,
        },
        belongs: {
          on: ({ partner }) => line`Már ide tartozik: ${{ strong: partner }}`,
          te: ({ partner }) => line`Már ide tartozol: ${{ strong: partner }}`,
        },
        withdraw: 'Visszavonom a kérelmet',
        enough: { on: 'Már három kérelme vár válaszra.', te: 'Már három kérelmed vár válaszra.' },
        first: {
          on: 'Kérjük, várja meg a választ, vagy vonja vissza az egyiket: csatlakozás visszavonása',
          te: 'Kérlek, várd meg a választ, vagy vond vissza az egyiket: csatlakozás visszavonása',
        },
      },
    },
  },
  meant: meantJoining,
  prepare: async ({ caller }) => (caller ? { known: { name: caller.name } } : {}),
  previewed: foundsAtOnce,
  run: (asked, context) => askToJoin(asked, context),
})
