import { defineConfig } from 'vitest/config'

const report = process.env.TEST_REPORT

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    expect: { poll: { timeout: 20_000 } },
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})
