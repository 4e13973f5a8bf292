import * as z from 'zod'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { gap } from '../src/gaps/named.ts'
import { rowsOf } from '../src/gaps/rows.ts'
import { drop, replace } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'

type Named = { readonly words: string }

export default defineCommand({
  name: 'gap drop',
  access: 'whole',
  input: { gap: gap(), why: z.enum(['there', 'other']).optional() },
  asksFirst: true,
  words: {
    en: {
      name: 'gap drop',
      title: 'Take off the list',
      summary: 'Take something off the list of what is missing',
      fields: {
        gap: 'What?',
        why: { label: 'Why?', choices: { there: 'We have it by now', other: 'Does not belong here' } },
      },
      say: {
        there: ({ words }: Named) =>
          line`No longer missing: ${{ strong: words }}. It is counted anew when it is searched for in vain again.`,
        other: ({ words }: Named) => line`For a year no longer on the list: ${{ strong: words }}`,
        asked: ({ words }: Named) => line`Take this off the list, and why? ${{ strong: words }}`,
        isThere: 'We have it by now',
        isOther: 'Does not belong here',
        list: 'Back to the list',
      },
    },
    de: {
      name: 'lücke streichen',
      title: 'Von der Liste streichen',
      summary: 'Etwas von der Liste streichen, was im Netzwerk fehlt',
      fields: {
        gap: 'Was?',
        why: { label: 'Warum?', choices: { there: 'Das gibt es inzwischen', other: 'Gehört nicht hierher' } },
      },
      say: {
        there: ({ words }) =>
          line`Fehlt nicht mehr: ${{ strong: words }}. Wird es wieder vergeblich gesucht, zählt das neu.`,
        other: ({ words }) => line`Für ein Jahr nicht mehr auf der Liste: ${{ strong: words }}`,
        asked: ({ words }) => line`Von der Liste streichen, und warum? ${{ strong: words }}`,
        isThere: 'Das gibt es inzwischen',
        isOther: 'Gehört nicht hierher',
        list: 'Zur Liste',
      },
    },
    hu: {
      name: 'hiány törlése',
      title: 'Törlés a listáról',
      summary: 'Egy tétel törlése arról a listáról, hogy mi hiányzik a hálózatból',
      fields: {
        gap: 'Mi legyen az?',
        why: { label: 'Miért?', choices: { there: 'Már van ilyen', other: 'Nem ide való' } },
      },
      say: {
        there: ({ words }) =>
          line`Már nem hiányzik: ${{ strong: words }}. Ha megint hiába keresik, újra számoljuk.`,
        other: ({ words }) => line`Egy évig nincs a listán: ${{ strong: words }}`,
        asked: ({ words }) => line`Töröljük a listáról, és miért? ${{ strong: words }}`,
        isThere: 'Már van ilyen',
        isOther: 'Nem ide való',
        list: 'Vissza a listához',
      },
    },
  },
  async run({ gap, why }, { id, network, now, store, reader, say }) {
    // One thing stands under several numbers: of each month, and as each has written it.
    const row = (await rowsOf(store, network, reader.locale, { now })).find(({ records }) =>
      records.some((one) => one.id === gap.id),
    )
    const records = row?.records ?? [gap]
    const words = row?.words ?? gap.value.said[0]?.words ?? ''
    if (why === undefined) {
      const call = (reason: string) => ({ command: 'gap drop', input: { gap: gap.id, why: reason } })
      const buttons = [
        { label: say.isThere, call: call('there') },
        { label: say.isOther, call: call('other') },
      ]
      return { reply: { title: say.asked({ words }), buttons } }
    }
    return {
      changes: records.map((one) =>
        why === 'there' ? drop(one) : replace(one, { ...one.value, hidden: true }),
      ),
      reply: {
        title: say[why]({ words }),
        buttons: [{ label: say.list, call: { command: 'gaps', input: {} } }, wayBack(id, reader)],
      },
    }
  },
})
