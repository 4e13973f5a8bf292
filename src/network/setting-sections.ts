import { moduleNames } from '../domain/module.ts'
import { type List, lists } from '../domain/network.ts'
import type { Setting } from './setting.ts'

/** What settings are about, in the order in which a network is set up. */
export const sections = ['about', 'lists', 'speaking', 'doing', 'joining', 'modules'] as const
export type Section = (typeof sections)[number]

export const settingsOf: Readonly<Record<Section, readonly (Setting | List)[]>> = {
  about: ['name', 'motto', 'field'],
  lists,
  speaking: ['language', 'languages', 'tone', 'zone'],
  doing: ['style', 'nudges', 'asks', 'digestday', 'digesthour'],
  joining: ['joining', 'directory', 'privacy'],
  modules: moduleNames,
}

/** Whether it is a list, kept by commands of its own, and no single value. */
export const isList = (key: Setting | List): key is List => lists.some((list) => list === key)
