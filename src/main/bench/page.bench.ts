import fastify from 'fastify'
import type { BenchHouse } from './bench-house.ts'
import { benchServer, perSecond, SECONDS } from './bench-server.ts'
import { type Row, rate } from './row.ts'

const PATH = '/items/si009'

/** The guide of an item, kept and made anew, beside a bare handler that hands out a text of the same size. */
export async function benchPages(bench: BenchHouse): Promise<Row[]> {
  const house = await benchServer(bench)
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
