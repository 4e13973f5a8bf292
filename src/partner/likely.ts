import { tellApart } from '../choices.ts'
import { organizations } from '../domain/organization.ts'
import { alike, likenessOf } from '../domain/similar.ts'
import type { Choice, Input } from '../invocation.ts'
import { mostChoices } from '../limits.ts'
import { coordinatesIn, type Reader } from '../reader.ts'
import { findAll, type View } from '../store.ts'
import { partnerCalled } from './called.ts'

/** Which other partner of theirs a coordinator may mean where one of two is named: those that are like it first. */
export const likelyOther =
  (one: string, other: string) =>
  async (
    { store, reader }: { readonly store: View; readonly reader: Reader },
    said: Input,
  ): Promise<{ readonly choices?: Readonly<Record<string, readonly Choice[]>> }> => {
    if (said[one] === undefined || said[other] !== undefined) return {}
    const all = await findAll(store, organizations)
    const named = partnerCalled(all, said[one]).one
    if (named === undefined) return {}
    const rank = (score: number) => (score < alike ? 0 : score)
    const others = all
      .filter(
        ({ id, value }) => id !== named.id && value.left === undefined && coordinatesIn(reader, value.region),
      )
      .map((kept) => ({ ...kept, score: rank(likenessOf(named.value, kept.value)) }))
      .toSorted((a, b) => b.score - a.score || a.value.name.localeCompare(b.value.name, reader.locale))
    const choices = tellApart(
      others.map(({ id, value: { name, town } }) => ({ id, labels: [`${name} (${town ?? id})`] })),
    )
    return choices.length === 0 ? {} : { choices: { [other]: choices.slice(0, mostChoices) } }
  }
