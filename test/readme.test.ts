import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** In the README, what somebody types begins with `> `; everything else is what the program prints. */
const conversation = (readme: string): string =>
  /<!-- conversation -->\n```text\n([\s\S]*?)```\n<!-- \/conversation -->/.exec(readme)?.[1] ?? ''

test('the conversation in the README is what the program prints', () => {
  const shown = numberless(conversation(readFileSync('README.md', 'utf8')))
  const typed = shown.split('\n').flatMap((line) => (line.startsWith('> ') ? [line.slice(2)] : []))
  expect(typed.length).toBeGreaterThan(3)
  const folder = mkdtempSync(join(tmpdir(), 'readme-'))
  try {
    const printed = numberless(talk(typed, folder))
    const blocks = shown
      .split(/^> .*\n/m)
      .map((block) => block.trim())
      .filter((block) => block !== '')
    let from = 0
    for (const block of blocks) {
      const at = printed.indexOf(block, from)
      expect(
        at,
        `not printed after the words before it:\n${block}\n\nbut:\n${printed.slice(from)}`,
      ).toBeGreaterThanOrEqual(0)
      from = at + block.length
    }
    expect(printed.slice(from).trim()).toBe('')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

/** Every listing's number is new each time. */
const numberless = (text: string) => text.replace(/EM-[2-9A-HJ-NP-Z]{6}/g, 'EM-…')

const talk = (lines: readonly string[], folder: string): string =>
  execFileSync(process.execPath, ['src/main.ts'], {
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, STORE_URL: `sqlite:${folder}/rundruf.db`, LANG: 'de_DE.UTF-8' },
  })
