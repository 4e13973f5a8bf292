import * as z from 'zod'
import type { Described } from '../command.ts'
import { forEvery, isModule, isOn, moduleNames } from '../domain/module.ts'
import {
  asksOf,
  digestOf,
  languagesOf,
  type Network,
  nudges,
  nudgesOf,
  presets,
  styles,
} from '../domain/network.ts'
import { readHour, readZone } from '../domain/zone.ts'
import { choiceLabelsOf, labelOf } from '../labels.ts'
import type { Reader } from '../reader.ts'
import { type Locale, locales, tones } from '../words.ts'

/** Everything of a network that is one value, in the order in which it is read; at the end what it may do without. */
export const settings = [
  'style',
  'name',
  'motto',
  'field',
  'language',
  'languages',
  'tone',
  'zone',
  'digestday',
  'digesthour',
  'asks',
  'nudges',
  'joining',
  'directory',
  'privacy',
  ...moduleNames,
] as const
export type Setting = (typeof settings)[number]

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
const text = (most: number) => z.string().trim().min(1).max(most).optional()

export const settingInput = {
  setting: z.enum(settings).optional(),
  style: z.enum(styles).optional(),
  name: z.string().trim().min(2).max(80).optional(),
  motto: text(200).meta({ takes: 'questions' }),
  field: text(200).meta({ takes: 'words' }),
  language: z.enum(locales).optional(),
  languages: z.enum(['none', ...locales, 'en+de', 'en+hu', 'de+hu', 'all']).optional(),
  tone: z.enum(tones).optional(),
  zone: text(60),
  digestday: z.enum(days).optional(),
  digesthour: text(20),
  asks: z.enum(['0', '1', '2', '3', '5', '10']).optional(),
  nudges: z.enum(nudges).optional(),
  joining: z.enum(['approval', 'open']).optional(),
  directory: z.enum(['closed', 'open']).optional(),
  privacy: text(600).meta({ takes: 'words' }),
  ...forEvery(() => z.enum(['on', 'off']).optional()),
}
export type Said = { readonly [K in Setting]?: z.output<(typeof settingInput)[K]> }

/** What people write who want nothing to stand there. */
const nothing = /^(?:[-–—.]|leer|kein(?:e|s|er)?|nichts|none|empty|nothing|nincs|üres|semmi)$/iu
/** Of a text that may be absent. */
const orNothing = <K extends 'motto' | 'field' | 'privacy'>(
  network: Network,
  key: K,
  said: string,
): Network => {
  const { [key]: _, ...rest } = network
  return nothing.test(said) ? (rest as Network) : { ...network, [key]: said }
}

const further = (first: Locale, said: NonNullable<Said['languages']>): Locale[] =>
  said === 'none'
    ? []
    : locales.filter((one) => one !== first && (said === 'all' || said.split('+').includes(one)))

/** With the service that the coordination is told of when it agrees, or with none. */
const withService = ({ service: _, ...network }: Network, service: string | undefined): Network => ({
  ...network,
  ...(service !== undefined && { service }),
})

/** The network as somebody wants it; undefined where that is no value of this setting. */
const change = <K extends Setting>(
  network: Network,
  key: K,
  said: NonNullable<Said[K]>,
  service: string | undefined,
): Network | undefined => {
  const value = String(said)
  switch (key) {
    case 'motto':
    case 'field':
    case 'privacy':
      return orNothing(network, key, value)
    case 'languages':
      return {
        ...network,
        languages: further(network.language, settingInput.languages.parse(said) ?? 'none'),
      }
    case 'language': {
      const language = settingInput.language.parse(said) ?? network.language
      // What was spoken so far stays one of its languages.
      const others = new Set([...(network.languages ?? []), network.language])
      others.delete(language)
      return { ...network, language, languages: [...others] }
    }
    case 'style': {
      const style = settingInput.style.parse(said) ?? 'enable'
      return { ...network, style, ...presets[style] }
    }
    case 'zone': {
      const zone = readZone(value)
      return zone === undefined ? undefined : { ...network, zone }
    }
    case 'digestday':
      return {
        ...network,
        digest: {
          ...digestOf(network),
          day: [...days].indexOf(settingInput.digestday.parse(said) ?? 'monday') + 1,
        },
      }
    case 'digesthour': {
      const hour = readHour(value)
      return hour === undefined ? undefined : { ...network, digest: { ...digestOf(network), hour } }
    }
    case 'asks':
      return { ...network, asks: Number(value) }
    default:
      if (isModule(key)) {
        const switched = { ...network, switched: { ...network.switched, [key]: value === 'on' } }
        return key === 'bymeaning' ? withService(switched, value === 'on' ? service : undefined) : switched
      }
      return { ...network, [key]: said }
  }
}

/**
 * All that was said, or the one of it that is no value. `service`: the host to which texts may go where that is switched
 * on; without one it cannot be.
 */
export const changed = (
  network: Network,
  said: Said,
  service?: string,
): { readonly network: Network } | { readonly wrong: Setting } => {
  let now = network
  for (const key of settings) {
    const value = said[key]
    if (value === undefined) continue
    const next =
      key === 'bymeaning' && value === 'on' && !service ? undefined : change(now, key, value, service)
    if (next === undefined) return { wrong: key }
    now = next
  }
  return { network: now }
}

/** What a setting is, as it is written in a call. */
const written = (network: Network, key: Setting): string | undefined => {
  switch (key) {
    case 'languages': {
      const more = languagesOf(network).slice(1)
      return more.length === 0 ? 'none' : more.length > 1 ? 'all' : more[0]
    }
    case 'digestday':
      return days[digestOf(network).day - 1]
    case 'digesthour':
      return `${digestOf(network).hour}:00`
    case 'asks':
      return String(asksOf(network))
    case 'nudges':
      return nudgesOf(network)
    case 'joining':
      return network.joining ?? 'approval'
    case 'directory':
      return network.directory ?? 'closed'
    default:
      if (isModule(key)) return isOn(network, key) ? 'on' : 'off'
      return network[key]
  }
}

/** How a setting is called, and what it is, in a reader's words; without a value nobody has said it yet. */
export const tellSetting = (
  network: Network,
  key: Setting,
  command: Pick<Described, 'words'>,
  { locale }: Pick<Reader, 'locale'>,
): { readonly label: string; readonly value: string | undefined } => {
  const value = written(network, key)
  const told = value === undefined ? undefined : (choiceLabelsOf(command, key, locale)[value] ?? value)
  return { label: labelOf(command, key, locale), value: told }
}
