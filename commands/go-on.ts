import { defineCommand } from '../src/command.ts'

/** Whatever is half said is taken up before this is called; so it says that there is nothing. */
export default defineCommand({
  name: 'go on',
  access: 'anyone',
  whileClosing: true,
  input: {},
  words: {
    en: {
      name: 'go on',
      alone: ['go on with it', 'go on with that', 'continue', 'carry on', 'resume', 'back to it'],
      title: 'Go on',
      summary: 'Take up again what is not finished yet',
      fields: {},
      say: { nothing: 'Nothing is half finished here. Just write what you would like to do.' },
    },
    de: {
      name: 'weitermachen',
      alone: ['damit weitermachen', 'weiter', 'weiter machen', 'mach weiter', 'weiter damit', 'fortsetzen'],
      title: 'Weitermachen',
      summary: 'Wieder aufnehmen, was noch nicht fertig ist',
      fields: {},
      say: {
        nothing: {
          sie: 'Hier ist gerade nichts angefangen. Schreiben Sie einfach, was Sie tun möchten.',
          du: 'Hier ist gerade nichts angefangen. Schreib einfach, was du tun möchtest.',
        },
      },
    },
    hu: {
      name: 'folytatom',
      alone: ['folytatás', 'folytassuk', 'folytatnám', 'folytasd', 'folytassa', 'tovább'],
      title: 'Folytatom',
      summary: 'A félbehagyott művelet folytatása',
      fields: {},
      say: {
        nothing: {
          on: 'Itt most nincs semmi félbehagyva. Írja be, mit szeretne tenni.',
          te: 'Itt most nincs semmi félbehagyva. Írd be, mit szeretnél tenni.',
        },
      },
    },
  },
  show: async (_, { say }) => ({ title: say.nothing }),
})
