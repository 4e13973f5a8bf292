import { joined } from '../about.ts'
import type { Line } from '../card.ts'
import { partnerNames } from '../domain/person.ts'
import type { View } from '../store.ts'
import { tellShown } from './contact.ts'
import type { Own } from './self.ts'

/** Whom somebody's accounts speak for in a network. */
export const peopleIn = ({ people }: Pick<Own, 'people'>, network: string): Own['people'] =>
  people.filter(({ value }) => value.network === network)

const unnamed = '…' // where somebody's name may not stand, and their number would tell of another network

/**
 * Whom they speak for, by name: "Anna Amsel (Ökohof), Bence Bíró". In this network, with the partners; whoever is
 * nobody in it, as they are called wherever they are. Empty for whom no network knows.
 */
export const tellPeople = async (view: View, network: string, own: Pick<Own, 'people'>): Promise<Line> => {
  const here = peopleIn(own, network)
  const told = await Promise.all(
    (here.length > 0 ? here : own.people).map(async ({ id, value }) => {
      if (value.network !== network) return tellShown(value, { name: value.name }, unnamed)
      const partners = (await partnerNames(view, id)).join(', ')
      return tellShown(value, { name: partners === '' ? value.name : `${value.name} (${partners})` }, id)
    }),
  )
  return joined(...told.flatMap((one, i) => (i === 0 ? [[one]] : [', ', [one]])))
}
