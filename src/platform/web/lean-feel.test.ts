import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { compileFeel } from '#law/feel/compile.ts'
import { makeAssets } from './assets.ts'
import { leanFeel } from './lean-feel.ts'

async function engine(plugins: Plugin[]): Promise<(text: string) => string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { compileFeel } from '#law/feel/compile.ts'`, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'iife',
    globalName: 'engine',
    platform: 'browser',
    write: false,
    plugins,
  })
  const page = createContext({ TextEncoder })
  runInContext(outputFiles[0]?.text ?? '', page)
  return (text) =>
    String(runInContext(`String(engine.compileFeel(${JSON.stringify(text)}, {}).evaluate({}).value)`, page))
}

const TEXTS = [
  'log(10 ** 6000)',
  'log(0.0000001)',
  'exp(75.5)',
  'sqrt(2)',
  '2 ** 0.5',
  '100000 * 1.15',
  'modulo(-12.5, 5)',
  '[1, 2] instance of list<number>',
  'for x in [{ 甲: 1 }, { 甲: 2 }] return x.甲 * 2',
  '(function(a: number, b: context<c: string>) a + 1)(2, { c: "丙" })',
]

test('what is left out is never missed: the lean engine gives the same digits as the whole one', async () => {
  const lean = await engine([leanFeel])

  for (const text of TEXTS) {
    const code = compileFeel(text, {})
    assert.ok(code.ok)
    const result = code.evaluate({})
    assert.ok(result.ok)
    assert.equal(lean(text), String(result.value), text)
  }
})

test('the calculator of the public fits into 70 kB', async () => {
  const folder = new URL('../../areas/penalties/standards/calculator/', import.meta.url)
  const assets = await makeAssets([{ name: 'penalties', folder, plugins: [leanFeel] }])

  const script = assets.find(assets.address('penalties/calculator.script.js'))

  assert.ok(script)
  assert.ok(gzipSync(script.identity, { level: 9 }).length <= 70_000)
})
