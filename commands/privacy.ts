import * as z from 'zod'
import { defineCommand } from '../src/command.ts'
import { privacyCard } from '../src/privacy/first-contact.ts'
import { answerAbout } from '../src/privacy/question.ts'
import { topicLabels, topics } from '../src/privacy/question-words.ts'

export default defineCommand({
  name: 'privacy',
  access: 'self',
  // Beneath its card "passt so" is the answer to what that asks; anywhere else it consents to nothing and shows the card.
  input: { about: z.enum(topics).optional() },
  words: {
    en: {
      name: 'privacy',
      typed: ['what do you know about me', 'data protection'],
      alone: [
        'that is right',
        'this is right',
        "that's right",
        'that is correct',
        'all correct',
        'everything is correct',
        'looks good',
      ],
      title: 'Privacy',
      summary: 'What Rundruf holds about you, what for, how long, and who answers for it',
      fields: { about: { label: 'What would you like to know?', choices: topicLabels.en } },
      say: {},
    },
    de: {
      name: 'datenschutz',
      typed: ['was weißt du über mich', 'was wissen sie über mich', 'was ist über mich gespeichert'],
      alone: [
        'stimmt so',
        'das stimmt so',
        'stimmt alles',
        'alles stimmt',
        'passt so',
        'das passt so',
        'alles richtig',
      ],
      title: 'Datenschutz',
      summary: 'Was hier über eine Person steht, wofür, wie lange, und wer verantwortlich ist',
      fields: { about: { label: 'Welche Frage?', choices: topicLabels.de } },
      say: {},
    },
    hu: {
      name: 'adatvédelem',
      typed: ['mit tudsz rólam', 'mit tud rólam'],
      alone: [
        'így helyes',
        'ez így helyes',
        'stimmel',
        'minden stimmel',
        'rendben, stimmel',
        'minden helyes',
        'így jó',
      ],
      title: 'Adatvédelem',
      summary: 'Mit tárol itt a Rundruf valakiről, mire, meddig, és ki a felelős',
      fields: { about: { label: 'Melyik kérdés?', choices: topicLabels.hu } },
      say: {},
    },
  },
  async run({ about }, context) {
    const { caller, network, reader, selves, store } = context
    if (about) return { reply: await answerAbout(about, context) }
    const all = (await selves(caller)).map(({ value }) => value)
    return { reply: await privacyCard(store, network, all, reader) }
  },
})
