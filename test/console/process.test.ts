import { existsSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPlayground } from '../running.ts'

const ground = createPlayground()
beforeAll(() => void ground.start('hallo\n'))
afterAll(() => ground.clear())

const noTrace = /\n\s+at |Error:/

describe('piped text', () => {
  test('one line is one message, and it ends with 0', () => {
    const { stdout, stderr, status } = ground.start('Wer liefert Hackschnitzel im Wendland?\n')
    expect(stdout.split('\n')[0]).toBe('Hackschnitzel: Sägewerk Tannendiek und 1 weiterer Treffer')
    expect(stderr).toContain('Das ist das Demonetz')
    expect(status).toBe(0)
    expect(existsSync(ground.path('rundruf.db'))).toBe(false)
  })

  test('numbers press, questions are asked one by one, others hear of it', () => {
    const { stdout } = ground.start('/as Fenja\nneues gesuch\nStroh für den Stall\nja\n1\n')
    expect(stdout).toContain('Jetzt als Fenja Brandt (Hof Krähenwinkel).')
    expect(stdout).toContain('Was\nGesuch veröffentlichen\n(abbrechen)')
    expect(stdout).toContain('Ihr Gesuch steht im Netzwerk: Stroh für den Stall')
    expect(stdout).toContain('→ #marktplatz:\n  Gesuch: Stroh für den Stall')
    expect(stdout).toContain('Gesuch: Stroh für den Stall (EM-')
  })

  test('a number is an answer where no button has it', () => {
    const { stdout } = ground.start('partner fragen Hof Krähenwinkel\n17\nabbrechen\n')
    expect(stdout).toContain('Worum geht es?')
    expect(stdout).toContain('Bitte mindestens 3 Zeichen.')
    expect(stdout).toContain('Gut, es bleibt alles, wie es war.')
  })

  test('a card that stands in a room is drawn again when its listing has changed', () => {
    const { stdout } = ground.start(
      '/as Fenja\nbiete 2 t Rüben\nja\n/as Swantje\nwer liefert Rüben?\n1\n2\nwer liefert Rüben?\n',
    )
    const [, changed = '', after = ''] = stdout.split(/→ #marktplatz: geändert:|\nRüben: /).slice(1)
    expect(changed).toContain('  Angebot: Rüben')
    expect(after).toContain('Hof Krähenwinkel')
  })

  test('an answer for one person in a room says so', () => {
    const { stdout } = ground.start('/at marktplatz\nmeine\n')
    expect(stdout).toContain('→ Anna Amsel:\n  ')
  })

  test('in a room everybody reads along, without people’s data', () => {
    const { stdout } = ground.start('/at marktplatz\nwer hat Heu?\n/at\n/at nirgends\n')
    expect(stdout).toContain('Jetzt in #marktplatz: Dort lesen alle mit.')
    expect(stdout).toContain('Heu: Biohof Siebeneichen')
    expect(stdout).not.toContain('Mathis')
    expect(stdout).toContain('Den Raum nirgends gibt es nicht. Es gibt: ')
  })

  test('a stranger learns how to join, and nothing else', () => {
    const { stdout } = ground.start('/as stranger\nwer liefert Heu?\nzeige EM-222222\nmeine\nhilfe\n')
    expect(stdout).toMatch(/^Heu: \d Partner passen$/m)
    expect(stdout).toContain('Willkommen! Hier geht es zum Partnernetzwerk')
    expect(stdout.match(/den Partnern des Netzwerks vorbehalten/g)).toHaveLength(2)
    expect(stdout).not.toContain('Siebeneichen')
  })

  test('the clock only goes forward, and what was dated is past then', () => {
    const year = new Date().getUTCFullYear() + 1
    const { stdout } = ground.start(
      `/as Fenja\nbiete Apfelkisten bis:31.12.${year}\nja\nmeine\n/clock ${year + 1}-02-01T08:00:00+01:00\nmeine\n/clock 2020-01-01T00:00:00Z\n`,
    )
    expect(stdout).toContain('Angebot: Apfelkisten')
    const then = stdout.split('Es ist jetzt')[1]
    expect(then).not.toContain('Angebot: Apfelkisten')
    expect(then).toContain('Noch aktuell?\n• Abgelaufen: Apfelkisten')
    expect(stdout).toContain('Die Uhr geht nur vor.')
  })

  test('the clock is set and told as people write it', () => {
    const year = new Date().getUTCFullYear() + 1
    const { stdout } = ground.start(`/clock 4.1.${year} 8:00\n/clock gestern\n/clock ${year}-02-01\n`)
    expect(stdout).toMatch(new RegExp(`jetzt .+, 4\\. Januar ${year} um 08:00\\.\\nDie Uhr geht nur vor`))
    expect(stdout).toMatch(new RegExp(`jetzt .+, 1\\. Februar ${year} um 00:00\\.`))
  })

  test('a slash before what is no command of the console says which there are', () => {
    const { stdout } = ground.start('/frob Heu\n/constructor\n/help\n')
    expect(stdout.match(/\/clock ZEIT/g)).toHaveLength(3)
  })

  test('a new question is no answer to the one that is open, and its language stays', () => {
    const { stdout } = ground.start('Ki szállít faaprítékot?\n1\nki szállít mézet?\n1\n1\n')
    const honey = stdout.slice(stdout.indexOf('méz'))
    expect(honey).not.toMatch(/Welchen Kontakt|Which contact|Ihre |Your /)
    expect(stdout).toContain('Melyik elérhetőséget adjuk meg?')
    expect(honey).toMatch(/Továbbítottuk|közvetít/)
  })

  test.each([
    ['nothing at all', '\n   \n'],
    ['10,000 characters', `${'x'.repeat(10_000)}\n`],
    ['10,000 words', `biete ${'Heu '.repeat(10_000)}\n`],
    ['control characters', 'Heu\u0007\u001b[31m\u0000\n'],
    ['markup and pings', 'biete <!channel> @everyone <b> ](javascript:alert(1))\nja\n'],
    ['an unknown command', 'frobnicate?x=1\n'],
    ['an unknown number', 'zeige EM-2ZZZZZ\n'],
    ['a number of another network', 'zeige ZZ-2ZZZZ3\n'],
    ['a past date', 'biete Heu bis:1.1.2020\n'],
  ])('%s: a sentence, no trace, exit 0', (_, input) => {
    const { stdout, stderr, status } = ground.start(input)
    expect(stdout + stderr).not.toMatch(noTrace)
    expect(stdout).not.toContain('\u001b')
    expect(status).toBe(0)
  })

  test('a signal ends it after the line that is being answered', async () => {
    const bot = ground.spawn()
    let printed = ''
    bot.stdout.on('data', (text) => {
      printed += text
    })
    bot.stdin.on('error', () => {})
    const lines = 20_000
    bot.stdin.write('wer liefert Heu?\n'.repeat(lines))
    await expect.poll(() => printed, { timeout: 10_000 }).toContain('Heu: ')
    bot.kill('SIGTERM')
    const code = await new Promise((resolve) => bot.on('exit', resolve))
    expect(code).toBe(0)
    // However many lines wait, it is heard between two of them.
    expect(printed.split('Heu: ').length).toBeLessThan(lines / 2)
    expect(ground.start('hallo\n').status).toBe(0)
  })

  test('a closed pipe ends it quietly', async () => {
    const bot = ground.spawn()
    let errors = ''
    bot.stderr.on('data', (text) => {
      errors += text
    })
    bot.stdout.destroy()
    bot.stdin.end('wer liefert Heu?\nwer liefert Holz?\n')
    await new Promise((resolve) => bot.on('exit', resolve))
    expect(errors).not.toMatch(noTrace)
  })
})

describe('what stops the start', () => {
  test('neither a terminal nor piped text', () => {
    const { stderr, status } = ground.start('ignore')
    expect(stderr).toContain('Hier kann niemand sprechen')
    expect(status).toBe(1)
  })
  test.each([
    [['--frob'], {}, '„--frob“ kenne ich nicht'],
    [['--as', 'Niemand'], {}, 'Niemand kenne ich hier nicht. Es gibt zum Beispiel:'],
    [[], { STORE_URL: 'frob' }, 'STORE_URL hat einen Wert, der nicht geht'],
    [[], { TIME_ZONE: 'Mond' }, 'TIME_ZONE hat einen Wert, der nicht geht'],
    [[], { LANGUAGE_OF_SHELL: 'hu', TIME_ZONE: 'Hold' }, 'Ez az érték nem jó: TIME_ZONE'],
    [[], { STORE_URL: 'sqlite:/proc/x/y.db' }, 'lässt sich nicht schreiben'],
    [[], { STORE_URL: 'sqlite:/etc/passwd/y.db' }, 'lässt sich nicht schreiben'],
    [[], { LOG_LEVEL: 'loud' }, 'LOG_LEVEL hat einen Wert, der nicht geht'],
  ] as const)('%j %j', (words, env, sentence) => {
    const { stderr, status } = ground.start('hallo\n', words, env)
    expect(stderr).toContain(sentence)
    expect(stderr).not.toMatch(noTrace)
    expect(status).toBe(1)
  })
  test('a file of another program, or none at all, stays as it is', () => {
    writeFileSync(ground.path('letter.txt'), 'Lieber Rundruf, …')
    const { stderr, status } = ground.start('hallo\n', [], {
      STORE_URL: `sqlite:${ground.path('letter.txt')}`,
    })
    expect(stderr).toContain('ist keine Datei von Rundruf')
    expect(status).toBe(1)
  })
  test('somebody who serves the store already', async () => {
    const bot = ground.spawn()
    await new Promise((resolve) => {
      bot.stdout.once('data', resolve)
      bot.stdin.write('hallo\n')
    })
    const { stderr, status } = ground.start('hallo\n')
    expect(stderr).toContain(`Prozess ${bot.pid}`)
    expect(status).toBe(1)
    bot.kill('SIGKILL')
    await new Promise((resolve) => bot.on('exit', resolve))
    expect(ground.start('hallo\n').status).toBe(0)
  })
})

describe('JSON lines', () => {
  test('press, fill and clock', () => {
    const { lines, status } = ground.json([
      { as: 'Fenja Brandt', text: 'biete 3 t Heu, Abholung in Clenze' },
      { text: 'ja' },
      { as: 'Anna Amsel', text: 'Hat jemand Heu in Clenze?' },
    ])
    expect(status).toBe(0)
    const [, published, room, answer] = lines
    expect(published.card.title).toMatch(/^Ihr Angebot steht im Netzwerk: Heu \(EM-/)
    expect(published.private).toBe(true)
    expect(room).toMatchObject({ to: 'console:#marktplatz', private: false })
    const { call } = answer.card.buttons[0]
    expect(call.command).toBe('respond')

    const filled = ground.json([
      { as: 'Anna Amsel', press: call },
      { as: 'Anna Amsel', fill: { contact: 'mine' } },
      { clock: '2020-01-01T00:00:00Z' },
    ])
    expect(filled.lines[0].form.fields.map(({ name }: { name: string }) => name)).toContain('contact')
    expect(filled.lines[1].card.title).toBe('Ihre Antwort ist unterwegs: Heu')
    expect(filled.lines[2].card.title).toBe('Tischlerei Ostwind meldet sich: Heu')
    expect(filled.lines.at(-1).error).toContain('Die Uhr geht nur vor.')
  })
  test('the mail address of an account counts for its line', () => {
    const mail = 'niemand@privat.example'
    const { lines } = ground.json([
      { as: 'stranger', mail, text: 'hallo' },
      { mail, press: { command: 'join listed' } },
      { text: 'hallo' },
      { press: { command: 'join listed' } },
    ])
    const [door, asked, without, unasked] = lines.map(({ card }) => card.text)
    expect(door).toContain('[Ich stehe schon auf der Liste: join listed]')
    expect(asked).toContain('Ist die Adresse Ihres Kontos bekannt')
    expect(without).not.toContain('Liste')
    expect(unasked).toContain('nennt uns keine Adresse')
  })
  test('what cannot be read is said, and the next line is heard', () => {
    const { stdout, status } = ground.start(
      '{"text":\n{"frob":1}\n{"as":"Niemand","text":"x"}\n{"text":"hallo"}\n',
      ['--json'],
    )
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ error }) => error === undefined)).toEqual([false, false, false, true])
    expect(status).toBe(0)
  })
})
