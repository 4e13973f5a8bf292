import { actId } from '../src/act.ts'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { organization } from '../src/domain/organization.ts'
import { memberships, people } from '../src/domain/person.ts'
import { meantPair } from '../src/partner/meant.ts'
import { mergeOrganizations } from '../src/partner/merging.ts'
import { tellFields } from '../src/partner/merging-words.ts'
import { tellMerged } from '../src/partner/news.ts'
import { Refusal } from '../src/refusal.ts'
import { findAll } from '../src/store.ts'

type Both = { readonly partner: string; readonly other: string }

/** Room is left in the commit for the act, the reply, what is owed to people and cards that are drawn again. */
const most = 300

export default defineCommand({
  name: 'organization unite',
  access: 'coordinator',
  previewed: true,
  input: { organization: organization({ region: 'mine' }), into: organization({ region: 'mine' }) },
  meant: meantPair('organization', 'into'),
  words: {
    en: {
      name: 'partner unite',
      title: 'Merge partners now',
      summary: 'Merge two entries of one partner; “partner merge” first shows what will happen',
      fields: { organization: 'Which one goes?', into: 'Which one stays?' },
      say: {
        united: ({ partner, other }: Both) =>
          line`One partner now: ${{ strong: partner }} (before: ${other})`,
        differs: 'Not taken over, here to read up:',
        show: 'Show the partner',
        undo: 'Undo',
      },
    },
    de: {
      name: 'partner vereinen',
      title: 'Jetzt zusammenlegen',
      summary: 'Aus zwei Einträgen einen machen; „partner zusammenlegen“ zeigt vorher, was geschieht',
      fields: { organization: 'Welcher geht auf?', into: 'Welcher bleibt?' },
      say: {
        united: ({ partner, other }) =>
          line`Jetzt ein Partner: ${{ strong: partner }} (vorher auch: ${other})`,
        differs: 'Nicht übernommen, hier zum Nachlesen:',
        show: 'Partner zeigen',
        undo: 'Rückgängig',
      },
    },
    hu: {
      name: 'partner egyesítése',
      title: 'Összevonás végrehajtása',
      summary: 'Két bejegyzésből egy lesz; a „partner összevonása” előbb megmutatja, mi történik',
      fields: { organization: 'Melyik olvad be?', into: 'Melyik marad?' },
      say: {
        united: ({ partner, other }) =>
          line`Mostantól egy partner: ${{ strong: partner }} (eddig ez is: ${other})`,
        differs: 'Ez nem került át, de itt olvasható:',
        show: 'Partner megtekintése',
        undo: 'Visszavonás',
      },
    },
  },
  async run({ organization: gone, into }, { id, network, store, caller, reader, say }) {
    if (gone.id === into.id) throw new Refusal('sameOne', gone.value.name)
    const { changes, differs, value } = await mergeOrganizations(store, gone, into, actId(id))
    if (changes.length > most) throw new Refusal('tooMuch', gone.value.name)
    const members = await findAll(store, memberships, { where: { organization: gone.id } })
    const told = await Promise.all(members.map(({ value: { person } }) => store.get(people, person)))
    return {
      changes,
      reply: {
        title: say.united({ partner: value.name, other: gone.value.name }),
        ...(differs.length > 0 && {
          blocks: [
            { kind: 'text', line: say.differs },
            { kind: 'facts', facts: tellFields(differs, network, reader) },
          ],
        }),
        buttons: [
          { label: say.show, call: { command: 'organization show', input: { organization: into.id } } },
          { label: say.undo, call: { command: 'undo', input: { act: actId(id) } } },
        ],
      },
      notices: told.flatMap((kept) => (kept ? tellMerged(kept.value, caller.id, value, gone.value) : [])),
    }
  },
})
