import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/{unit,lsp,property,grammar}/**/*.test.ts'], testTimeout: 30_000 },
});
