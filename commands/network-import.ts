import * as z from 'zod'
import { isShownAt } from '../src/about.ts'
import { type Block, type Button, type Line, line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { importing } from '../src/domain/importing.ts'
import { people } from '../src/domain/person.ts'
import { choice, file } from '../src/field.ts'
import { bytesOf } from '../src/handing/handed.ts'
import { reportBlocks } from '../src/import/report-card.ts'
import { tryOut } from '../src/import/trial.ts'
import { reliedBy } from '../src/import/unit.ts'
import { Refusal } from '../src/refusal.ts'
import { create, findAll } from '../src/store.ts'

type Named = { readonly name: string }

export default defineCommand({
  name: 'network import',
  access: 'whole',
  asksFirst: true,
  input: { file: file('sheet'), prefer: z.enum(['file']).optional(), sure: choice().optional() },
  words: {
    en: {
      name: 'network import',
      typed: ['import list', 'import'],
      title: 'Take a list',
      summary: 'A list of partners, offers and requests, as CSV or Excel file',
      fields: {
        file: 'Which list?',
        prefer: { label: 'Which is right?', choices: { file: 'What the list says' } },
        sure: 'Take it?',
      },
      say: {
        trial: ({ name }: Named): Line => line`Take this list? ${{ strong: name }}`,
        otherwise: ({ name }: Named): Line =>
          line`The network has changed meanwhile. Take this list, as it is now? ${{ strong: name }}`,
        nothing: ({ name }: Named): Line => line`Nothing new comes of this list: ${{ strong: name }}`,
        once: 'It cannot be taken back as a whole; a copy from before tells what stood there.',
        yes: 'Take it',
        no: 'Leave it',
        copy: 'A copy first',
        overrule: 'The list is right',
        overruling: 'What the list says replaces what was changed in Rundruf.',
        dropped: 'The list has been left; nothing has changed.',
        done: ({ name }: Named): Line => line`The list has been taken: ${{ strong: name }}`,
        begun: ({ name }: Named): Line =>
          line`The list is being taken: ${{ strong: name }}. You hear when all of it is there. Should nothing more come, just send it once more: nothing is doubled.`,
      },
    },
    de: {
      name: 'netzwerk liste',
      typed: ['liste importieren', 'liste übernehmen', 'liste einlesen'],
      title: 'Liste übernehmen',
      summary: 'Eine Liste von Partnern, Angeboten und Gesuchen, als CSV oder Excel-Datei',
      fields: {
        file: 'Welche Liste?',
        prefer: { label: 'Was gilt?', choices: { file: 'Was in der Liste steht' } },
        sure: 'Übernehmen?',
      },
      say: {
        trial: ({ name }) => line`Diese Liste übernehmen? ${{ strong: name }}`,
        otherwise: ({ name }) =>
          line`Im Netzwerk hat sich inzwischen etwas geändert. Die Liste so übernehmen? ${{ strong: name }}`,
        nothing: ({ name }) => line`Aus dieser Liste ergibt sich nichts Neues: ${{ strong: name }}`,
        once: 'Zurücknehmen lässt sich das im Ganzen nicht; eine Kopie von vorher zeigt, was da stand.',
        yes: 'Übernehmen',
        no: 'Nicht übernehmen',
        copy: 'Vorher eine Kopie',
        overrule: 'Die Liste gilt',
        overruling: 'Was in der Liste steht, ersetzt, was in Rundruf geändert wurde.',
        dropped: 'Die Liste ist nicht übernommen, es bleibt alles, wie es war.',
        done: ({ name }) => line`Die Liste ist übernommen: ${{ strong: name }}`,
        begun: {
          sie: ({ name }) =>
            line`Die Liste wird übernommen: ${{ strong: name }}. Sie hören, wenn alles da ist. Kommt nichts mehr, schicken Sie sie einfach noch einmal: Doppelt entsteht nichts.`,
          du: ({ name }) =>
            line`Die Liste wird übernommen: ${{ strong: name }}. Du hörst, wenn alles da ist. Kommt nichts mehr, schick sie einfach noch einmal: Doppelt entsteht nichts.`,
        },
      },
    },
    hu: {
      name: 'hálózat listája',
      typed: ['lista importálása', 'lista betöltése', 'importálás'],
      title: 'Lista átvétele',
      summary: 'Partnerek, ajánlatok és igények listája CSV- vagy Excel-fájlban',
      fields: {
        file: 'Melyik lista?',
        prefer: { label: 'Melyik a helyes?', choices: { file: 'Ami a listában áll' } },
        sure: 'Átvegyük?',
      },
      say: {
        trial: ({ name }) => line`Átvegyük ezt a listát? ${{ strong: name }}`,
        otherwise: ({ name }) =>
          line`Közben változott valami a hálózatban. Átvegyük így a listát? ${{ strong: name }}`,
        nothing: ({ name }) => line`Ebből a listából semmi új nem következik: ${{ strong: name }}`,
        once: 'Egészében nem vonható vissza; egy előtte készült másolat megmutatja, mi állt ott.',
        yes: 'Átvétel',
        no: 'Nem kell',
        copy: 'Előbb egy másolat',
        overrule: 'A lista a helyes',
        overruling: 'Ami a listában áll, felváltja, ami a Rundrufban módosult.',
        dropped: 'A listát nem vettük át, minden maradt a régiben.',
        done: ({ name }) => line`A lista bekerült: ${{ strong: name }}`,
        begun: {
          on: ({ name }) =>
            line`A lista átvétele folyamatban: ${{ strong: name }}. Szólok, ha minden megvan. Ha nem jönne több hír, küldje el egyszerűen újra: semmi sem lesz meg kétszer.`,
          te: ({ name }) =>
            line`A lista átvétele folyamatban: ${{ strong: name }}. Szólok, ha minden megvan. Ha nem jönne több hír, küldd el egyszerűen újra: semmi sem lesz meg kétszer.`,
        },
      },
    },
  },
  async prepare(_, { file: named }) {
    if (named === undefined) throw new Refusal('noFile')
    return {}
  },
  async run({ file: id, prefer, sure }, context) {
    const { account, home, id: call, marking, network, now, reader, say, store } = context
    const handed = await context.handed(id)
    if (handed === undefined) throw new Refusal('fileGone')
    const { name, fault } = handed
    const bytes = bytesOf(handed)
    if (fault !== undefined || bytes === undefined)
      throw new Refusal(fault === 'large' ? 'fileLarge' : 'fileUnread', name)
    if (sure === 'no') return { reply: { title: say.dropped }, used: [id] }

    const whose = prefer ?? 'rundruf'
    const planning = { view: store, marking, network: home, prefer: whose, now } as const
    const { report, batches, mark, isVisible } = await tryOut(planning, [{ name, bytes }])
    const all = (await findAll(store, people)).map(({ value }) => value)
    // Whoever wants to be seen elsewhere alone is named in no line here.
    const hidden = all.filter((one) => !isShownAt(one, account)).map((one) => one.name)
    const isHidden = (told: string) => hidden.some((one) => told.includes(one))
    const blocks = reportBlocks(report, reader, isHidden)
    const [pieces = [], ...more] = batches
    if (isVisible && sure === mark) {
      const { partners, listings } = report
      const { locale } = reader
      const rest = { id, network: network.id, call, command: 'network import', prefer: whose, locale }
      return {
        reply: { title: more.length > 0 ? say.begun({ name }) : say.done({ name }), blocks },
        changes: [
          ...pieces.flatMap(({ changes }) => changes),
          ...(more.length > 0
            ? [create(importing, importing.schema.parse({ ...rest, partners, listings }))]
            : []),
        ],
        relied: reliedBy(pieces),
        used: more.length > 0 ? [] : [id],
      }
    }
    const does = (label: string, input: Readonly<Record<string, string>>): Button => ({
      label,
      call: { command: 'network import', input: { file: id, ...input } },
    })
    const takes: Button = {
      ...does(say.yes, { ...(prefer && { prefer }), sure: mark }),
      tone: 'primary',
      yes: true,
    }
    const overrules = prefer === undefined && report.kept > 0 ? [does(say.overrule, { prefer: 'file' })] : []
    if (!isVisible && overrules.length === 0)
      return { reply: { title: say.nothing({ name }), blocks }, used: [id] }
    const trial = sure === undefined || !isVisible ? say.trial : say.otherwise
    const told = [...(prefer ? [say.overruling] : []), ...(isVisible ? [say.once] : [])]
    return {
      reply: {
        title: isVisible ? trial({ name }) : say.nothing({ name }),
        blocks: [...blocks, ...told.map((line): Block => ({ kind: 'text', line }))],
        buttons: [
          ...(isVisible ? [takes] : []),
          does(say.no, { sure: 'no' }),
          ...overrules,
          { label: say.copy, call: { command: 'network export', input: { format: 'xlsx' } } },
        ],
      },
    }
  },
})
