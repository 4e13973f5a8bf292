import { moduleNames } from '../domain/module.ts'
import type { Setting } from './setting.ts'

/** What settings are about, in the order in which a network is set up. */
export const sections = ['about', 'speaking', 'doing', 'joining', 'modules'] as const
export type Section = (typeof sections)[number]

export const settingsOf: Readonly<Record<Section, readonly Setting[]>> = {
  about: ['name', 'motto', 'field'],
  speaking: ['language', 'languages', 'tone', 'zone'],
  doing: ['style', 'nudges', 'asks', 'digestday', 'digesthour'],
  joining: ['joining', 'directory', 'privacy'],
  modules: moduleNames,
}
