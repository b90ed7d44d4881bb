import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { STANDARD } from './examples.ts'

test('the engine decides where nothing of Node is there and no text may become code, as under a strict policy of a page', async () => {
  const { outputFiles } = await build({
    stdin: { contents: `export { openModel } from './open-model.ts'`, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'iife',
    globalName: 'engine',
    platform: 'browser',
    target: 'es2024',
    write: false,
  })
  const page = createContext({ TextEncoder, standard: STANDARD }, { codeGeneration: { strings: false, wasm: false } })
  assert.throws(() => runInContext('new Function("return 1")', page), /Code generation from strings disallowed/)

  runInContext(outputFiles[0]?.text ?? '', page)
  const value: unknown = runInContext(
    `String(engine.openModel(standard).decide('起点', { 锅炉容量: 2.8, 再犯: true }).value)`,
    page,
  )

  assert.equal(value, '57500')
})
