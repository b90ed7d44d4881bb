/**
 * Lets Node read `.tsx`: Node 24 strips types itself but knows no JSX, so each page is turned by esbuild as it is loaded.
 * Used by every process of ours (`node --import ./scripts/tsx-hook.mjs …`), so that tests and the running product read
 * the same files and there is no build folder to go stale.
 */
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'

registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context)
    const { code } = transformSync(readFileSync(fileURLToPath(url), 'utf8'), {
      loader: 'tsx',
      jsx: 'automatic',
      format: 'esm',
      sourcemap: 'inline',
      sourcefile: fileURLToPath(url),
      target: 'node24',
    })
    return { format: 'module', source: code, shortCircuit: true }
  },
})
