import * as z from 'zod'
import { type Button, type Line, line, plain } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { askedTerm, findTerm, terms } from '../src/domain/glossary.ts'
import { isOn } from '../src/domain/module.ts'
import { organizations } from '../src/domain/organization.ts'
import { foundItems } from '../src/found.ts'
import { missedBy } from '../src/gaps/missed.ts'
import { insteadOf } from '../src/help/instead.ts'
import { isOutside, waysIn } from '../src/joining/door.ts'
import { countCard } from '../src/joining/door-count.ts'
import { tellFarther, tellNear } from '../src/near-said.ts'
import { termCard } from '../src/network/term-card.ts'
import { termName } from '../src/network/terms.ts'
import { meantQuestion } from '../src/partner/meant.ts'
import { shortened } from '../src/shortened.ts'
import { findAll } from '../src/store.ts'
import { isQuestion } from '../src/text/beginnings.ts'
import { withoutOrder } from '../src/text/tells.ts'
import { count } from '../src/words.ts'

const mostAsked = 4 // words in which somebody only names what is sought

type Best = { readonly words: string; readonly best: string; readonly more: number }
type Asked = { readonly words: string }
type Somewhere = { readonly where: string }

export default defineCommand({
  name: 'who supplies',
  access: 'guest',
  aloud: true,
  otherwise: true,
  input: { question: z.string().trim().min(1).max(10_000).meta({ takes: 'questions' }) },
  meant: meantQuestion('question'),
  words: {
    en: {
      name: 'who supplies',
      title: 'Who supplies what?',
      summary: 'Find the partners who have it, do it or know about it',
      fields: { question: 'What are you looking for?' },
      say: {
        best: ({ words, best, more }: Best): Line =>
          more === 0
            ? line`${words}: ${{ strong: best }}`
            : line`${words}: ${{ strong: best }} and ${count(more, { one: 'other', other: 'others' })}`,
        near: ({ words }: Asked): Line => `I'm not sure anyone offers “${words}”. Did you mean one of these?`,
        elsewhere: ({ words }: Asked): Line => `Nobody there for “${words}”, but elsewhere:`,
        none: ({ words }: Asked): Line => `I found nobody in the network for “${words}”.`,
        nothing: 'What are you looking for? Just write it, for example: Who supplies wood chips?',
        where: ({ where }: Somewhere): Line => `Searched in: ${where}`,
        everybody: 'Publish it, and all partners will see it.',
        coordinating: 'What I can do for the coordinators: help coordination',
        request: 'Publish as a request',
        offer: 'Publish as an offer',
        room: 'Ask in the room',
        watch: 'Put on my watch list',
      },
    },
    de: {
      name: 'wer liefert',
      title: 'Wer liefert was?',
      summary: 'Partner finden, die es haben, es machen oder sich damit auskennen',
      fields: { question: 'Was wird gesucht?' },
      say: {
        best: ({ words, best, more }) =>
          more === 0
            ? line`${words}: ${{ strong: best }}`
            : line`${words}: ${{ strong: best }} und ${count(more, { one: 'weiterer Treffer', other: 'weitere Treffer' })}`,
        near: {
          sie: ({ words }) =>
            `Für „${words}“ habe ich nichts ganz Passendes gefunden. Meinten Sie vielleicht:`,
          du: ({ words }) =>
            `Für „${words}“ habe ich nichts ganz Passendes gefunden. Meintest du vielleicht:`,
        },
        elsewhere: ({ words }) => `Dort habe ich für „${words}“ niemanden gefunden, aber anderswo:`,
        none: ({ words }) => `Für „${words}“ habe ich im Netzwerk niemanden gefunden.`,
        nothing: {
          sie: 'Was suchen Sie? Schreiben Sie es einfach, zum Beispiel: Wer liefert Hackschnitzel?',
          du: 'Was suchst du? Schreib es einfach, zum Beispiel: Wer liefert Hackschnitzel?',
        },
        where: ({ where }) => `Gesucht in: ${where}`,
        everybody: {
          sie: 'Veröffentlichen Sie es, dann sehen es alle Partner.',
          du: 'Veröffentliche es, dann sehen es alle Partner.',
        },
        coordinating: 'Was ich für die Koordination kann: hilfe koordination',
        request: 'Als Gesuch veröffentlichen',
        offer: 'Als Angebot veröffentlichen',
        room: 'Im Raum fragen',
        watch: 'Suchauftrag anlegen',
      },
    },
    hu: {
      name: 'ki szállít',
      title: 'Ki mit szállít?',
      summary: 'Partnerek keresése: kinek van, ki csinálja, ki ért hozzá',
      fields: { question: 'Mit keres?' },
      say: {
        best: ({ words, best, more }) =>
          more === 0
            ? line`${words}: ${{ strong: best }}`
            : line`${words}: ${{ strong: best }} és még ${count(more, { one: 'találat', other: 'találat' })}`,
        near: {
          on: ({ words }) => `Biztos találat nincs erre: „${words}”. Talán ezekre gondolt?`,
          te: ({ words }) => `Biztos találat nincs erre: „${words}”. Talán ezekre gondoltál?`,
        },
        elsewhere: ({ words }) => `Ott senkit sem találtam erre: „${words}”. Máshol viszont igen:`,
        none: ({ words }) => `A hálózatban senkit sem találtam erre: „${words}”.`,
        nothing: {
          on: 'Mit keres? Csak írja be, például: Ki szállít faaprítékot?',
          te: 'Mit keresel? Csak írd be, például: Ki szállít faaprítékot?',
        },
        where: ({ where }) => `Itt kerestem: ${where}`,
        everybody: {
          on: 'Tegye közzé, és minden partner látni fogja.',
          te: 'Tedd közzé, és minden partner látni fogja.',
        },
        coordinating: 'Amit a koordinátornak tudok: segítség koordinátor',
        request: 'Közzététel igényként',
        offer: 'Közzététel ajánlatként',
        room: 'Kérdés a csatornán',
        watch: 'Figyelő beállítása',
      },
    },
  },
  async show({ question }, { commands, network, store, search, reader, aloud, say }) {
    if (isOutside(reader) && network.directory !== 'open')
      return countCard({ search, store, commands, network }, question, reader)
    // "Was ist eine Blühwiese?": what the glossary explains is no search; it is for those inside.
    const inside = reader.standing === 'member' || reader.standing === 'coordinator'
    const word = inside && isOn(network, 'glossary') ? askedTerm(question) : undefined
    const known = word === undefined ? [] : (await findAll(store, terms)).map(({ value }) => value)
    const term = findTerm(known, word ?? '')
    if (term) return termCard(term, reader)
    const answer = await search.ask(question)
    const { verdict, words, hits, elsewhere, near } = answer
    const instead = insteadOf(question, answer, { commands, network, reader })
    const title = shortened(instead.isOrder ? withoutOrder(words) : words, 120)
    const asked = shortened(plain(question), 300)
    const far = tellNear(near, reader)
    if (title === '') return { title: far ?? say.nothing }
    const sector = termName(network.sectors, answer.sector, reader)
    const town = near?.from === undefined ? answer.town : undefined
    const where = [town, answer.region, sector].filter(Boolean).join(', ')
    const first = hits[0] && (await store.get(organizations, hits[0].organization))?.value.name
    // Of whom it is not known where they are nobody says that they are near.
    const claimed = hits.filter(({ kilometres }) => near?.from === undefined || kilometres !== undefined)
    const found = elsewhere ? say.elsewhere : verdict === 'near' ? say.near : say.none
    const farther = elsewhere && near?.from !== undefined ? tellFarther(near, title, reader) : undefined
    // Who looks for suppliers needs something; who looks for those who need it has something.
    const publish: Button =
      answer.kind === 'offer'
        ? { label: say.request, call: { command: 'request add', input: { title } } }
        : { label: say.offer, call: { command: 'offer add', input: { title } } }
    // What coordinators tell without asking is no request: perhaps they want something done.
    const coordinates = reader.standing === 'coordinator' && verdict !== 'answer'
    const tells = coordinates && !isQuestion(question) && question.split(/\s+/).length > mostAsked
    const told = tells || instead.isOrder
    const ways = isOutside(reader) ? await waysIn(store, reader) : { blocks: [], buttons: [] }
    // What is told and not asked is nothing to wait for, and a room waits for nothing.
    const input = { question: shortened(question, 300) }
    const watch: Button = { label: say.watch, call: { command: 'watch add', input } }
    const room: Button = { label: say.room, call: { command: 'room ask', input } }
    const canWatch = !aloud && instead.blocks.length === 0
    const isUnheard = told || instead.blocks.length > 0 || isOutside(reader)
    return {
      ...(isUnheard ? {} : missedBy(answer, question, { commands, network, locale: reader.locale })),
      title:
        verdict === 'answer' && first !== undefined
          ? say.best({ words: title, best: first, more: claimed.length - 1 })
          : (farther ?? found({ words: title })),
      blocks: [
        ...instead.blocks,
        ...(far === undefined ? [] : [{ kind: 'text', line: far } as const]),
        ...(where === '' ? [] : [{ kind: 'text', line: say.where({ where }) } as const]),
        ...(hits.length === 0
          ? []
          : [await foundItems(answer, asked, { network, store, ...(!aloud && { sought: title }) }, reader)]),
        ...(verdict === 'answer' || isOutside(reader) || told
          ? []
          : [{ kind: 'text', line: say.everybody } as const]),
        ...(coordinates ? [{ kind: 'text', line: say.coordinating } as const] : []),
        ...ways.blocks,
      ],
      buttons: [
        ...instead.buttons,
        ...(isOutside(reader)
          ? ways.buttons
          : told
            ? []
            : [
                ...(verdict === 'answer' ? [] : [publish, ...(canWatch ? [watch] : [])]),
                ...(aloud ? [] : [room]),
              ]),
      ],
    }
  },
})
