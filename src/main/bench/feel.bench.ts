import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { openModel } from '#law/decisions/open-model.ts'
import { leanFeel } from '#platform/web/lean-feel.ts'
import { type Engine, feelinEngine, ownEngine, tableXml, zenEngine } from './feel/engines.ts'
import { CASES } from './feel/table.ts'
import { percentile, type Row } from './row.ts'

const ROUNDS = 9
const ROUND_MS = 200

/**
 * A decision table of 20 rules beside two other engines, in turns; what compiling it costs, and how large the engine is in
 * a browser. All engines must first give the answers worked out by hand.
 */
export async function benchFeel(): Promise<readonly Row[]> {
  const [own, feelin, zen] = [ownEngine(), feelinEngine(), zenEngine()]
  await checkAnswers(own)
  await checkAnswers(feelin)
  await checkAnswers(zen)
  const rates = await inTurns([own, feelin, zen])
  const [ours = 0, theirs = 0, zens = 0] = rates
  const compiling = compileTimes()
  const size = await bundleSize()
  return [
    row('decide on 20 rules with trace, beside feelin', ours, 'feelin, cell by cell', theirs),
    row('decide on 20 rules with trace, beside zen-engine', ours, 'zen-engine, decision made once', zens),
    {
      what: 'open a model of 20 rules: read, hash, compile',
      measured: `${percentile(compiling, 50).toFixed(1)} ms, the first ${(compiling[0] ?? 0).toFixed(1)} ms`,
      yardstick: 'aim: 20 ms',
      ratio: 20 / percentile(compiling, 50),
    },
    {
      what: 'engine in the browser, minified and gzipped',
      measured: `${(size.served / 1000).toFixed(1)} kB, ${(size.all / 1000).toFixed(1)} kB with all that the packages bring`,
      yardstick: 'aim: 70 kB',
      ratio: 70_000 / size.served,
    },
  ]
}

function row(what: string, ours: number, yardstick: string, theirs: number): Row {
  const rate = (each: number): string => `${Math.round(each).toLocaleString('en')}/s`
  return { what, measured: rate(ours), yardstick: `${yardstick}: ${rate(theirs)}`, ratio: ours / theirs }
}

async function checkAnswers<T>(engine: Engine<T>): Promise<void> {
  for (const { facts, least, most } of CASES) {
    const answer = engine.read(await engine.decide(facts))
    if (answer?.[0] !== least || answer[1] !== most)
      throw new Error(`${engine.name} says ${answer} where ${least}, ${most} is right (${JSON.stringify(facts)})`)
  }
}

/**
 * Decisions a second of processor time (of all threads, so that a busy machine does not favour one) of each engine: the
 * median of rounds in which all had their turn.
 */
async function inTurns(engines: readonly Pick<Engine, 'decide'>[]): Promise<readonly number[]> {
  const rounds: number[][] = engines.map(() => [])
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [index, engine] of engines.entries()) rounds[index]?.push(await rateOf(engine))
  return rounds.map((rates) => percentile(rates, 50))
}

async function rateOf(engine: Pick<Engine, 'decide'>): Promise<number> {
  const begun = performance.now()
  const used = process.cpuUsage()
  let count = 0
  while (performance.now() - begun < ROUND_MS) {
    for (let step = 0; step < 10; step += 1) {
      const answer = engine.decide(CASES[count % CASES.length]?.facts ?? { 面积: 0, 级别: '', 次数: 0, 首次: false })
      if (answer instanceof Promise) await answer
      count += 1
    }
  }
  return (count * 1000) / millisecondsSince(used)
}

function millisecondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function compileTimes(): readonly number[] {
  const xml = tableXml()
  return Array.from({ length: 60 }, () => {
    const used = process.cpuUsage()
    openModel(xml)
    return millisecondsSince(used)
  })
}

/** Bytes with all that the packages bring, and as it is served. */
async function bundleSize(): Promise<{ readonly all: number; readonly served: number }> {
  const bundle = async (plugins: Plugin[]): Promise<number> => {
    const { outputFiles } = await build({
      stdin: { contents: `export { openModel } from '#law/decisions/open-model.ts'`, resolveDir: import.meta.dirname },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2024',
      legalComments: 'none',
      write: false,
      plugins,
    })
    return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length
  }
  return { all: await bundle([]), served: await bundle([leanFeel]) }
}
