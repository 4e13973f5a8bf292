import { type GlossaryTerm, terms } from '../domain/glossary.ts'
import { type Unlearned, unlearned } from '../domain/lesson.ts'
import { isOn } from '../domain/module.ts'
import type { Network } from '../domain/network.ts'
import { type ContactGiven, responses } from '../domain/response.ts'
import { findAll, type Kept, type Seen, type Store, type Stored } from '../store.ts'
import { associationsOf } from './associations.ts'
import { type Thesaurus, thesaurusOf } from './thesaurus.ts'

/** In what a network's own words stand: its glossary, the answers that teach, and what is struck off. */
export const wordKinds: readonly string[] = [terms, responses, unlearned].map(({ name }) => name)

export const readWords = async (store: Store, network: string): Promise<readonly Kept[]> => {
  const query = { network }
  const accepted = { network, where: { state: 'accepted' } } as const
  return [
    ...(await findAll<GlossaryTerm, 'network' | 'installation'>(store, terms, query)),
    ...(await findAll<Unlearned, 'network' | 'installation'>(store, unlearned, query)),
    ...(await findAll<ContactGiven, 'network' | 'installation'>(store, responses, accepted)),
  ]
}

// The store names a kind by its name alone; what it tells under that name has passed the kind's schema.
const asTerm = (value: Stored): GlossaryTerm => value as GlossaryTerm
const asAnswer = (value: Stored): ContactGiven => value as ContactGiven
const asUnlearned = (value: Stored): Unlearned => value as Unlearned

/** What a network calls things beside what everybody does, kept current by what is seen. */
export const createOwnWords = (network: Network) => {
  const glossary = new Map<string, GlossaryTerm>()
  const lessons = new Map<string, ContactGiven>()
  const struck = new Map<string, Unlearned>()
  let thesaurus: Thesaurus | undefined
  const forget = (id: string) => {
    if ([glossary, lessons, struck].some((words) => words.delete(id))) thesaurus = undefined
  }
  return {
    thesaurus() {
      thesaurus ??= thesaurusOf(
        isOn(network, 'glossary') ? glossary.values() : [],
        associationsOf(lessons.values(), struck.values()),
      )
      return thesaurus
    },
    forget,
    see({ kind, id }: Pick<Seen, 'kind' | 'id'>, value: Stored) {
      forget(id)
      if (kind === terms.name) glossary.set(id, asTerm(value))
      else if (kind === unlearned.name) struck.set(id, asUnlearned(value))
      else {
        const answer = asAnswer(value)
        // Nothing changes with the many answers that teach nothing.
        if (answer.state !== 'accepted' || answer.teaches === undefined) return
        lessons.set(id, answer)
      }
      thesaurus = undefined
    },
  }
}
