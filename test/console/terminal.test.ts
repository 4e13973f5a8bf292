import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { createPlayground } from '../running.ts'

const up = '\u001b[A'
const [interrupt, end] = ['\u0003', '\u0004']
const bold = '\u001b[1m'

/** What stands on a real terminal after each of these keys, how the program ended, and whether keys are shown again. */
const type = (keys: readonly string[], more: Readonly<Record<string, string>> = {}) => {
  const ground = createPlayground()
  try {
    const script = fileURLToPath(new URL('terminal.py', import.meta.url))
    const { stdout, stderr } = spawnSync('python3', [script, process.execPath, 'src/main.ts'], {
      input: JSON.stringify(keys),
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        LANG: 'de_DE.UTF-8',
        TERM: 'xterm',
        STORE_URL: `sqlite:${ground.path('x.db')}`,
        ...more,
      },
    })
    expect(stderr).toBe('')
    const seen: { screen: readonly string[]; status: number | null; echo: boolean | null } =
      JSON.parse(stdout)
    return seen
  } finally {
    ground.clear()
  }
}

const possible =
  process.platform !== 'win32' && spawnSync('python3', ['-c', 'import pty, termios']).status === 0

describe.skipIf(!possible)(`a terminal${possible ? '' : ' (needs Python for a pseudo-terminal)'}`, () => {
  let talked: ReturnType<typeof type>
  beforeAll(() => {
    talked = type([
      'Wer liefert Hackschnitzel?\r',
      `${up}\r`,
      '2\r',
      'Wer liefert Heu?\rWer liefert Honig?\r',
      end,
    ])
  })

  test('says who speaks, and prompts', () => {
    expect(talked.screen[0]).toContain('Sie sprechen als Anna Amsel')
    expect(talked.screen[0]).toContain('Anna Amsel> ')
  })
  test('answers in colours', () => {
    expect(talked.screen[1]).toContain(`${bold}Hackschnitzel: Sägewerk Tannendiek`)
  })
  test('knows the last line again', () => {
    expect(talked.screen[2]).toContain('Wer liefert Hackschnitzel?')
    expect(talked.screen[2]).toContain('Sägewerk Tannendiek')
  })
  test('presses the button of a number', () => {
    expect(talked.screen[3]).toContain('Welchen Kontakt dürfen wir weitergeben?')
  })
  test('answers each of two lines that were pasted at once', () => {
    expect(talked.screen[4]).toMatch(/Heu: .*[\s\S]*Honig: /)
  })
  test('ends quietly, and keys are shown as before', () => {
    expect(talked).toMatchObject({ status: 0, echo: true })
    expect(talked.screen.join('')).not.toContain('\u001b[?25l')
  })
  test('without colours where nobody wants any, and ends when it is interrupted', () => {
    const { screen, status, echo } = type(['Heu\r', interrupt], { NO_COLOR: '1' })
    expect(screen[1]).toContain('Heu: ')
    expect(screen.join('')).not.toContain(bold)
    expect([status, echo]).toEqual([0, true])
  })
})
