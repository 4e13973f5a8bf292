import type { Scene } from '../context.ts'
import { isAgreed } from '../domain/agreed.ts'
import { listings, stateOf } from '../domain/listing.ts'
import { moduleNames, modules } from '../domain/module.ts'
import { digestOf, type List, languagesOf, type Network, type Term, todayIn } from '../domain/network.ts'
import { organizations } from '../domain/organization.ts'
import { inDepth } from '../domain/regions.ts'
import type { Reader } from '../reader.ts'
import { mayCall } from '../rights.ts'
import { findAll } from '../store.ts'
import { count, type Spoken, speak } from '../words.ts'
import { languageLabels } from './room.ts'
import { tellSetting } from './setting.ts'

type Numbers = { readonly n: number; readonly more: number }

const words = {
  field: 'About',
  sector: 'Sectors',
  region: 'Regions',
  category: 'Categories',
  joining: 'How to join',
  approval: 'Ask to join. Somebody there or one of the coordinators says yes.',
  open: 'Just join: nobody has to say yes.',
  privacy: 'Responsible for data',
  nobody: 'The coordination of the network',
  numbers: 'There are',
  some: ({ n, more }: Numbers) =>
    `${count(n, { one: 'partner', other: 'partners' })}, ${count(more, { one: 'open listing', other: 'open listings' })}`,
  languages: 'Languages',
  digest: 'Digest',
  modules: 'Modules',
  basic: 'Search, offers, requests',
  later: 'once Rundruf writes digests',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    field: 'Thema',
    sector: 'Branchen',
    region: 'Regionen',
    category: 'Kategorien',
    joining: 'Dazukommen',
    approval: {
      sie: 'Bitten Sie um Aufnahme. Jemand von dort oder aus der Koordination sagt Ja.',
      du: 'Bitte um Aufnahme. Jemand von dort oder aus der Koordination sagt Ja.',
    },
    open: {
      sie: 'Treten Sie einfach bei, niemand muss zustimmen.',
      du: 'Tritt einfach bei, niemand muss zustimmen.',
    },
    privacy: 'Für die Daten verantwortlich',
    nobody: 'Die Netzwerkkoordination',
    numbers: 'Dabei',
    some: ({ n, more }) =>
      `${count(n, { one: 'Partner', other: 'Partner' })}, ${count(more, { one: 'offener Eintrag', other: 'offene Einträge' })}`,
    languages: 'Sprachen',
    digest: 'Wochenüberblick',
    modules: 'Module',
    basic: 'Suche, Angebote, Gesuche',
    later: 'sobald Rundruf Überblicke schreibt',
  },
  hu: {
    field: 'Téma',
    sector: 'Ágazatok',
    region: 'Régiók',
    category: 'Kategóriák',
    joining: 'Csatlakozás',
    approval: {
      on: 'Kérje a felvételét. A partner egyik munkatársa vagy a koordinátor jóváhagyja.',
      te: 'Kérd a felvételedet. A partner egyik munkatársa vagy a koordinátor jóváhagyja.',
    },
    open: {
      on: 'Csatlakozzon bátran, jóváhagyás nem kell.',
      te: 'Csatlakozz bátran, jóváhagyás nem kell.',
    },
    privacy: 'Az adatokért felel',
    nobody: 'A hálózat koordinátora',
    numbers: 'Jelenleg',
    some: ({ n, more }) =>
      `${count(n, { one: 'partner', other: 'partner' })}, ${count(more, { one: 'aktuális hirdetés', other: 'aktuális hirdetés' })}`,
    languages: 'Nyelvek',
    digest: 'Heti összefoglaló',
    modules: 'Modulok',
    basic: 'Keresés, ajánlatok, igények',
    later: 'amint a Rundruf már ír összefoglalót',
  },
}

/** `Niedersachsen, › Wendland (Lüchow-Dannenberg), Altmark`: what lies within another behind it; with other names where they are kept. */
const tellRegions = (regions: Network['regions'], keeps: boolean): string =>
  inDepth(regions)
    .map(({ region: { name, also }, depth }) => {
      const whole = also.length === 0 || !keeps ? name : `${name} (${also.join(', ')})`
      return depth === 0 ? whole : `${'›'.repeat(depth)} ${whole}`
    })
    .join(', ')

/** How a list of the network is called, and what stands in it; without a value it is empty. */
export const tellList = (network: Network, what: List, reader: Reader) => {
  const { [what]: label } = speak(spoken, reader)
  const listed = (terms: readonly Term[]) => terms.map(({ name }) => name[reader.locale]).join(', ')
  const values: Readonly<Record<List, string>> = {
    sector: listed(network.sectors),
    region: tellRegions(network.regions, reader.standing === 'coordinator'),
    category: listed(network.categories),
  }
  return { label, value: values[what] === '' ? undefined : values[what] }
}

/** The names of the modules in which the reader can do something. */
const modulesFor = ({ network, reader, commands, search }: Scene<'guest'>): readonly string[] =>
  moduleNames
    .filter((name) =>
      name === 'bymeaning'
        ? isAgreed(network, search.service)
        : commands.some((one) => one.module === name && mayCall(one, network, reader) === undefined),
    )
    .map((name) => modules[name][reader.locale].name)

/** What a network says of itself: to who stands at its door, how to come in; to who is in it, also what there is. */
export const networkFacts = async (
  scene: Scene<'guest'>,
  inside: boolean,
): Promise<readonly (readonly [label: string, value: string])[]> => {
  const { network, store, reader, commands, now } = scene
  const { locale } = reader
  const say = speak(spoken, reader)
  const listOf = (what: List) => {
    const { label, value } = tellList(network, what, reader)
    return [label, value] as const
  }
  const numbers = async () => {
    const partners = await findAll(store, organizations)
    const all = await findAll(store, listings)
    const today = todayIn(network, now)
    return say.some({
      n: partners.filter(({ value }) => value.left === undefined).length,
      more: all.filter(({ value }) => stateOf(value, today) === 'open').length,
    })
  }
  const command = commands.find(({ name }) => name === 'network set')
  const day = command && tellSetting(network, 'digestday', command, reader).value
  const facts: readonly (readonly [string, string | undefined])[] = [
    [say.field, network.field],
    [say.numbers, inside ? await numbers() : undefined],
    listOf('sector'),
    listOf('region'),
    ...(inside
      ? [
          listOf('category'),
          [
            say.languages,
            languagesOf(network)
              .map((one) => languageLabels[locale][one])
              .join(', '),
          ] as const,
          [say.digest, [day ?? '', `${digestOf(network).hour}:00`, say.later].join(', ')] as const,
          [say.modules, [say.basic, ...modulesFor(scene)].join(', ')] as const,
        ]
      : []),
    [say.joining, network.joining === 'open' ? say.open : say.approval],
    [say.privacy, network.privacy ?? say.nobody],
  ]
  return facts.flatMap(([label, value]) =>
    value === undefined || value === '' ? [] : [[label, value] as const],
  )
}
