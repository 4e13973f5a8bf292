import type { Card } from '../card.ts'
import type { Reader } from '../reader.ts'
import { type Locale, locales, type Spoken, speak } from '../words.ts'

const words = {
  from: 'From now on in English.',
  other: 'It applies to you alone. Another language is one tap away, or write: auf Deutsch bitte',
  tap: 'In English',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    from: 'Ab jetzt auf Deutsch.',
    other: {
      sie: 'Das gilt nur für Sie. Eine andere Sprache? Einmal antippen, oder schreiben Sie: in English please',
      du: 'Das gilt nur für dich. Eine andere Sprache? Einmal antippen, oder schreib: in English please',
    },
    tap: 'Auf Deutsch',
  },
  hu: {
    from: 'Mostantól magyarul.',
    other: {
      on: 'Ez csak Önre vonatkozik. Más nyelvhez elég egy koppintás, vagy írja be: auf Deutsch bitte',
      te: 'Ez csak rád vonatkozik. Más nyelvhez elég egy koppintás, vagy írd be: auf Deutsch bitte',
    },
    tap: 'Magyarul',
  },
}

/** What somebody reads who has chosen a language: in that one, with the way back. */
export const languageCard = (language: Locale, { tone }: Pick<Reader, 'tone'>): Card => {
  const say = speak(spoken, { locale: language, tone })
  return {
    title: say.from,
    blocks: [{ kind: 'text', line: say.other }],
    buttons: locales
      .filter((locale) => locale !== language)
      .map((locale) => ({
        label: speak(spoken, { locale, tone }).tap,
        call: { command: 'profile', input: { language: locale } },
      })),
  }
}
