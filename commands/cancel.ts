import { defineCommand } from '../src/command.ts'

/** Does nothing but use up the draft it is called with. */
export default defineCommand({
  name: 'cancel',
  access: 'anyone',
  whileClosing: true,
  input: {},
  words: {
    en: {
      name: 'cancel',
      title: 'Cancel',
      summary: 'Drop what is not finished yet',
      fields: {},
      say: { dropped: 'All right, everything stays as it was.' },
    },
    de: {
      name: 'abbrechen',
      typed: ['abbruch', 'verwerfen'],
      title: 'Abbrechen',
      summary: 'Verwerfen, was noch nicht fertig ist',
      fields: {},
      say: { dropped: 'Gut, es bleibt alles, wie es war.' },
    },
    hu: {
      name: 'mégse',
      typed: ['mégsem'],
      title: 'Mégse',
      summary: 'A félbehagyott művelet elvetése',
      fields: {},
      say: { dropped: 'Rendben, minden marad, ahogy volt.' },
    },
  },
  run: async (_, { say }) => ({ reply: { title: say.dropped } }),
})
