import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { type Day, instantAt, msOfInstant } from '#base/days.ts'
import { printable } from './printable.ts'
import type { RenderAnswer, RenderOrder } from './render.ts'

const FONTS = [
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
]

/** Prints what it is given and nothing else, to try characters with. */
const CHARACTERS = fileURLToPath(new URL('./characters.typ', import.meta.url))

const compilers = new Map<string, NodeCompiler>()

parentPort?.on('message', (order: RenderOrder) => {
  parentPort?.postMessage(answerTo(order))
})

function answerTo(order: RenderOrder): RenderAnswer {
  try {
    return { id: order.id, pdf: make(order) }
  } catch (error) {
    return { id: order.id, error: error instanceof Error ? error.message : String(error) }
  }
}

/** A character that no font has makes the whole document fail; then it is made again with that character named. */
function make(order: RenderOrder): Uint8Array {
  try {
    return compile(order)
  } catch (error) {
    const data = printable(order.data, (text) => prints(text, order.on))
    if (data === order.data) throw error
    return compile({ ...order, data })
  }
}

function prints(text: string, on: Day): boolean {
  try {
    compile({ template: CHARACTERS, data: text, on })
    return true
  } catch {
    return false
  }
}

function compile({ template, data, on }: Omit<RenderOrder, 'id'>): Uint8Array {
  const compiler = compilerFor(dirname(template))
  const compiled = compiler.compile({ mainFilePath: template, inputs: { data, on } })
  if (!compiled.result) throw new Error(JSON.stringify(compiled.takeError()?.shortDiagnostics ?? 'unknown'))
  const pdf = compiler.pdf(compiled.result, {
    pdfStandard: 'a-2a',
    creationTimestamp: msOfInstant(instantAt(on, '00:00')) / 1000,
  })
  compiler.evictCache(10)
  return pdf
}

/** One compiler for each folder of templates; a template sees only its own folder. */
function compilerFor(folder: string): NodeCompiler {
  const known = compilers.get(folder)
  if (known) return known
  const made = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: readFonts() }] })
  compilers.set(folder, made)
  return made
}

function readFonts(): Buffer[] {
  const { resolve } = createRequire(import.meta.url)
  return FONTS.map((path) => readFileSync(resolve(path)))
}
