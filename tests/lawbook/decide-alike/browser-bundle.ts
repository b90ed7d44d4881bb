import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { leanFeel } from '#platform/web/lean-feel.ts'

/** What the script of the calculator makes of a form. */
export interface InBrowser {
  /** The decision as the API would tell it. */
  readonly answer: Readonly<Record<string, unknown>>
  /** What is painted, as plain text without blanks. */
  readonly painted: string
}

/**
 * The modules of the calculator's script, bundled for a browser as the house bundles them and run where nothing of Node
 * is there. `settings` is the text that the page hands to the script.
 */
export async function browserBundle(): Promise<
  (settings: string, fields: Readonly<Record<string, string>>) => InBrowser
> {
  const { outputFiles } = await build({
    stdin: {
      contents: ENTRY,
      loader: 'ts',
      resolveDir: fileURLToPath(new URL('../../../src/areas/penalties/standards/calculator', import.meta.url)),
    },
    ...{ bundle: true, write: false, format: 'iife', globalName: 'calculator', platform: 'browser', minify: true },
    ...{
      target: ['es2022', 'chrome110', 'firefox115', 'safari16.4'],
      define: { 'process.env.NODE_ENV': '"production"' },
    },
    plugins: [leanFeel],
  })
  const page = createContext({ TextEncoder }, { codeGeneration: { strings: false, wasm: false } })
  runInContext(outputFiles[0]?.text ?? '', page)
  return (settings, fields) => {
    const call = `calculator.run(${JSON.stringify(settings)}, ${JSON.stringify(JSON.stringify(fields))})`
    return JSON.parse(String(runInContext(call, page)))
  }
}

const ENTRY = `
import { compileStandard } from '#law/penalties/standards/compile-standard.ts'
import { decideStandard } from '#law/penalties/standards/decide-standard.ts'
import { readStandard } from '#law/penalties/standards/read-standard.ts'
import { answerOf } from '../api-answer.ts'
import { readForm } from './read-form.ts'
import { Result } from './result.part.tsx'

const opened = new Map()

export function run(settings, typed) {
  const { lang, said, standard, compiled } = opened.get(settings) ?? open(settings)
  const fields = JSON.parse(typed)
  const given = readForm(standard.facts, (field) => fields[field] ?? null)
  const decision = Object.keys(given).length === 0 ? null : decideStandard(compiled, given)
  const answer = decision && answerOf({ standardId: '', number: 0, hash: '' }, decision)
  return JSON.stringify({ answer, painted: textOf(Result({ lang, compiled, said, given, decision, past: [] })).replace(/\\s/g, '') })
}

function open(settings) {
  const { lang, file, said } = JSON.parse(settings)
  const standard = readStandard({ file: 'page', path: [], value: file }, (simplified) => simplified)
  const one = { lang, said, standard, compiled: compileStandard(standard).compiled }
  opened.set(settings, one)
  return one
}

function textOf(tree) {
  if (tree === null || tree === undefined || typeof tree === 'boolean') return ''
  if (Array.isArray(tree)) return tree.map(textOf).join('')
  if (typeof tree !== 'object') return String(tree)
  return typeof tree.type === 'function' ? textOf(tree.type(tree.props)) : textOf(tree.props.children)
}
`
