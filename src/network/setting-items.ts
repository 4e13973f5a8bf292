import type { Block, Button } from '../card.ts'
import type { Described } from '../command.ts'
import { isModule, isOn } from '../domain/module.ts'
import { type List, lists, type Network, styles } from '../domain/network.ts'
import { choiceLabelsOf, labelOf } from '../labels.ts'
import type { Reader } from '../reader.ts'
import { speak } from '../words.ts'
import { tellList } from './facts.ts'
import { isOnNow } from './meaning-said.ts'
import { type Setting, tellSetting } from './setting.ts'
import { isList, type Section, sections, settingsOf } from './setting-sections.ts'
import { exampleOf, explain, settingWords } from './setting-words.ts'
import { switchButton } from './switching.ts'

/** The command that changes settings, among all there are. */
const setter = (commands: readonly Described[]): Described | undefined =>
  commands.find(({ name }) => name === 'network set')

/** What a section of the settings is called. */
export const sectionName = (section: Section, commands: readonly Described[], { locale }: Reader): string => {
  const shows = commands.find(({ name }) => name === 'network show')
  return choiceLabelsOf(shows, 'section', locale)[section] ?? section
}

/** The one choice that comes first in a new network: what each means, and a button for it. */
const firstChoice = (command: Described, reader: Reader): readonly Block[] => {
  const say = speak(settingWords, reader)
  const choices = choiceLabelsOf(command, 'style', reader.locale)
  return [
    { kind: 'text', line: say.first },
    {
      kind: 'items',
      items: styles.map((style) => ({
        line: say[style],
        button: { label: choices[style] ?? style, call: { command: 'network set', input: { style } } },
      })),
    },
  ]
}

/** What a setting is called and what it is, in one line. */
const lineOf = (network: Network, key: Setting | List, command: Described, reader: Reader): string => {
  const { label, value } = isList(key)
    ? tellList(network, key, reader)
    : tellSetting(network, key, command, reader)
  return `${label}: ${value ?? speak(settingWords, reader).unsaid}`
}

/** What the settings of each section are, with one tap to what they mean. */
export const sectionItems = (
  network: Network,
  commands: readonly Described[],
  reader: Reader,
  changes: boolean,
): readonly Block[] => {
  const command = setter(commands)
  if (command === undefined) return []
  const items = sections.map((section) => ({
    // What stands in the lists the network says of itself already.
    line: settingsOf[section]
      .map((key) =>
        isList(key) ? tellList(network, key, reader).label : lineOf(network, key, command, reader),
      )
      .join(' · '),
    button: {
      label: sectionName(section, commands, reader),
      call: { command: 'network show', input: { section } },
    },
  }))
  return [
    ...(changes && network.style === undefined ? firstChoice(command, reader) : []),
    { kind: 'items', items },
  ]
}

/** The button that asks for another value of a setting, switches a module, or asks what a list is to have. */
const changing = (
  network: Network,
  key: Setting | List,
  commands: readonly Described[],
  { command, reader, service }: { command: Described; reader: Reader; service: string | undefined },
): Button | undefined => {
  if (isList(key)) {
    const sets = commands.find(({ name }) => name === `${key} set`)
    return sets && { label: sets.words[reader.locale].title, call: { command: sets.name, input: {} } }
  }
  if (isModule(key)) {
    const on = key === 'bymeaning' ? isOnNow(network, service) : isOn(network, key)
    return switchButton(key, on ? 'off' : 'on', reader)
  }
  return {
    label: labelOf(command, key, reader.locale),
    call: { command: 'network set', input: { setting: key } },
  }
}

/** What else can be typed in a section. */
const typable = (section: Section, commands: readonly Described[], command: Described, reader: Reader) => {
  const say = speak(settingWords, reader)
  const called = (name: string) => commands.find((one) => one.name === name)?.words[reader.locale].name ?? ''
  const { name, fields } = command.words[reader.locale]
  const example = `${name.split(' ')[0]} ${String(fields.motto).toLowerCase()}: ${exampleOf[reader.locale]}`
  if (section === 'about') return say.write({ example })
  return section === 'lists'
    ? say.shorten({ list: lists.map((list) => called(`${list} remove`)).join(', ') })
    : undefined
}

/** Every setting of a section with what it is, what it means, and a button that changes it. */
export const settingItems = (
  network: Network,
  section: Section,
  commands: readonly Described[],
  reader: Reader,
  { changes, service }: { readonly changes: boolean; readonly service: string | undefined },
): readonly Block[] => {
  const command = setter(commands)
  if (command === undefined) return []
  const items = settingsOf[section].map((key) => {
    const button = changes ? changing(network, key, commands, { command, reader, service }) : undefined
    const line = `${lineOf(network, key, command, reader)} · ${explain(key, network, service, reader)}`
    return { line, ...(button && { button }) }
  })
  const more = changes ? typable(section, commands, command, reader) : undefined
  return [{ kind: 'items', items }, ...(more === undefined ? [] : [{ kind: 'text', line: more } as const])]
}
