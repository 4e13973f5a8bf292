import { type Block, type Button, type Line, line } from '../card.ts'
import { type Listing, listings } from '../domain/listing.ts'
import { organizations } from '../domain/organization.ts'
import { memberships } from '../domain/person.ts'
import { nameApart } from '../partner/told-apart.ts'
import { coordinatesIn, type Reader } from '../reader.ts'
import { findAll, type Kept, type View } from '../store.ts'
import { count, type Spoken, speak } from '../words.ts'
import { publishedBy } from './authors.ts'

type Open = { readonly partner: string; readonly n: number; readonly own: number }
type Counted = { readonly n: number }

const words = {
  open: ({ partner, n, own }: Open): Line =>
    line`Still open for ${partner}: ${count(n, { one: 'listing', other: 'listings' })}, ${String(own)} of them published by this person.`,
  remove: ({ n }: Counted) => `Remove ${count(n, { one: 'listing', other: 'listings' })}`,
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    open: ({ partner, n, own }) =>
      line`Noch offen für ${partner}: ${count(n, { one: 'Eintrag', other: 'Einträge' })}, von dieser Person veröffentlicht: ${String(own)}.`,
    remove: ({ n }) => `${count(n, { one: 'Eintrag', other: 'Einträge' })} entfernen`,
  },
  hu: {
    open: ({ partner, n, own }) =>
      line`Még aktuális (${partner}): ${String(n)} hirdetés, ebből ez a személy tette közzé: ${String(own)}.`,
    remove: ({ n }) => `${n} hirdetés eltávolítása`,
  },
}

/** What a partner has open; with `by` only what these people published, as far as that is still known. The newest first. */
export const openOf = async (
  view: View,
  organization: string,
  by?: readonly string[],
): Promise<readonly Kept<Listing>[]> => {
  const all = await findAll(view, listings, { where: { organization } })
  const open = all
    .filter(({ value }) => value.state === 'open')
    .toSorted((a, b) => (a.value.at < b.value.at ? 1 : -1))
  if (by === undefined || open.length === 0) return open
  const made = await publishedBy(view, by)
  return open.filter(({ id }) => made.has(id))
}

/** What the partners of somebody have open still, and the buttons that take out what that person published. */
export const stillListed = async (
  view: View,
  person: string,
  selves: readonly string[],
  reader: Reader,
): Promise<{ readonly blocks: readonly Block[]; readonly buttons: readonly Button[] }> => {
  const say = speak(spoken, reader)
  const works = await findAll(view, memberships, { where: { person: { in: [...selves] } } })
  const ids = [...new Set(works.map(({ value }) => value.organization))]
  const told = await Promise.all(
    ids.map(async (id) => {
      const partner = (await view.get(organizations, id))?.value
      const open = partner && coordinatesIn(reader, partner.region) ? await openOf(view, id) : []
      if (partner === undefined || open.length === 0) return []
      const own = await openOf(view, id, selves)
      const about = { partner: await nameApart(view, partner), n: open.length, own: own.length }
      const call = { command: 'listings remove', input: { organization: id, person } }
      return [
        {
          block: { kind: 'text', line: say.open(about) } as const,
          buttons: own.length === 0 ? [] : [{ label: say.remove({ n: own.length }), call }],
        },
      ]
    }),
  )
  return {
    blocks: told.flat().map(({ block }) => block),
    buttons: told.flat().flatMap(({ buttons }) => buttons),
  }
}
