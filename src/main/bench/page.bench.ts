import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import fastify from 'fastify'
import { makeLog } from '#platform/log.ts'
import { makeMetrics } from '#platform/metrics.ts'
import { readSettings } from '#platform/settings.ts'
import { startServer } from '#platform/web/server.ts'
import { areas } from '../areas.ts'
import { serverParts } from '../server.ts'
import type { BenchHouse } from './bench-house.ts'
import { type Row, rate } from './row.ts'

const AUTOCANNON = fileURLToPath(new URL('../../../node_modules/autocannon/autocannon.js', import.meta.url))
const SECONDS = 4
const PATH = '/items/si009'

/** The guide of an item, kept and made anew, beside a bare handler that hands out a text of the same size. */
export async function benchPages({ db, moment }: BenchHouse): Promise<Row[]> {
  const log = makeLog('silent', process.stderr)
  const settings = { ...readSettings({ PORT: '0' }), demo: false }
  const { vault } = db
  const served = { db, vault, settings, areas, demo: false, log, metrics: makeMetrics(), clock: () => moment }
  const built = serverParts(served, { address: (name) => `/assets/${name}`, find: () => null })
  const unpaced = { max: 100_000_000, seconds: 1 }
  const house = await startServer({ ...built, settings: { ...built.settings, pacePerAddress: unpaced } })
  const page = await (await fetch(house.address + PATH)).text()
  const bare = fastify()
  bare.get(PATH, (_, reply) => reply.type('text/html; charset=utf-8').send(page))
  const bareAddress = await bare.listen({ port: 0, host: '127.0.0.1' })
  try {
    const yardstick = await perSecond(bareAddress + PATH)
    const kept = await perSecond(house.address + PATH)
    const bareAlone = await rate(1, SECONDS, () => read(bareAddress + PATH))
    const anew = await rate(1, SECONDS, () => {
      house.dropPages(['item:si009'])
      return read(house.address + PATH)
    })
    const size = `${Math.round(page.length / 1000)} kB`
    return [
      row('guide of an item, kept, 16 connections', kept, `bare Fastify handler, same ${size}`, yardstick),
      row('guide of an item, made anew each time, 1 client', anew, `bare handler, 1 client, same ${size}`, bareAlone),
    ]
  } finally {
    await house.stop()
    await bare.close()
  }
}

function row(what: string, measured: number, yardstick: string, beside: number): Row {
  return {
    what,
    measured: `${Math.round(measured)}/s`,
    yardstick: `${yardstick}: ${Math.round(beside)}/s`,
    ratio: measured / beside,
  }
}

async function read(url: string): Promise<void> {
  const answer = await fetch(url)
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`)
  await answer.text()
}

/** Answered requests a second, asked by 16 connections of another process. */
async function perSecond(url: string): Promise<number> {
  const words = [AUTOCANNON, '--json', '-c', '16', '-d', String(SECONDS), url]
  const { stdout } = await promisify(execFile)(process.execPath, words, { maxBuffer: 10_000_000 })
  const told = JSON.parse(stdout) as { '2xx': number; non2xx: number } // autocannon's own summary
  if (told.non2xx > 0) throw new Error(`${told.non2xx} answers of ${url} were no page`)
  return told['2xx'] / SECONDS
}
