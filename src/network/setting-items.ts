import type { Block, Button } from '../card.ts'
import type { Described } from '../command.ts'
import { isModule, isOn } from '../domain/module.ts'
import { type Network, styles } from '../domain/network.ts'
import { choiceLabelsOf, labelOf } from '../labels.ts'
import type { Reader } from '../reader.ts'
import { speak } from '../words.ts'
import { type Setting, tellSetting } from './setting.ts'
import { type Section, sections, settingsOf } from './setting-sections.ts'
import { exampleOf, explanations, settingWords } from './setting-words.ts'
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
const lineOf = (network: Network, key: Setting, command: Described, reader: Reader): string => {
  const { label, value } = tellSetting(network, key, command, reader)
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
    line: settingsOf[section].map((key) => lineOf(network, key, command, reader)).join(' · '),
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

/** Every setting of a section with what it is, what it means, and a button that asks for another value, or switches it. */
export const settingItems = (
  network: Network,
  section: Section,
  commands: readonly Described[],
  reader: Reader,
  changes: boolean,
): readonly Block[] => {
  const command = setter(commands)
  if (command === undefined) return []
  const say = speak(settingWords, reader)
  const explain = speak(explanations, reader)
  const itemOf = (key: Setting) => {
    const button: Button = isModule(key)
      ? switchButton(key, isOn(network, key) ? 'off' : 'on', reader)
      : {
          label: labelOf(command, key, reader.locale),
          call: { command: 'network set', input: { setting: key } },
        }
    const line = `${lineOf(network, key, command, reader)} · ${explain[key]}`
    return { line, ...(changes && { button }) }
  }
  const { name, fields } = command.words[reader.locale]
  const example = `${name.split(' ')[0]} ${String(fields.motto).toLowerCase()}: ${exampleOf[reader.locale]}`
  return [
    { kind: 'items', items: settingsOf[section].map(itemOf) },
    ...(changes && section === 'about' ? [{ kind: 'text', line: say.write({ example }) } as const] : []),
  ]
}
