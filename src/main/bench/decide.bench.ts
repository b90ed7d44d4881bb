import fastify from 'fastify'
import { readStandards, settleStandards } from '#areas/penalties/index.ts'
import { accepted } from '#base/outcome.ts'
import { inTransaction } from '#platform/db/tx.ts'
import type { BenchHouse } from './bench-house.ts'
import { benchServer, perSecond } from './bench-server.ts'
import type { Row } from './row.ts'

const PATH = '/api/v1/standards/ln-market-68/decide'
const BODY = JSON.stringify({ facts: { turnover: 180_000, harm: false, refused_correction: true, serious: false } })

/** One decision on a real standard through the API, with its trace, beside a bare handler that answers the same text. */
export async function benchDecisions(bench: BenchHouse): Promise<Row> {
  const { db, moment } = bench
  accepted(
    await inTransaction(db, moment, (tx) =>
      settleStandards(tx, { kind: 'machine', name: 'bench' }, readStandards(), moment.today),
    ),
  )
  const house = await benchServer(bench)
  const bare = fastify()
  const answer = await ask(house.address + PATH)
  bare.post(PATH, (_, reply) => reply.type('application/json').send(answer))
  const bareAddress = await bare.listen({ port: 0, host: '127.0.0.1' })
  try {
    const yardstick = await perSecond(bareAddress + PATH, BODY)
    const measured = await perSecond(house.address + PATH, BODY)
    return {
      what: 'decide through the API with trace, 16 connections',
      measured: `${Math.round(measured)}/s`,
      yardstick: `bare Fastify handler, same answer: ${Math.round(yardstick)}/s`,
      ratio: measured / yardstick,
    }
  } finally {
    await house.stop()
    await bare.close()
  }
}

/** The answer, which must be the tier worked out by hand: 180,000 falls to 37,000 to 73,000. */
async function ask(url: string): Promise<string> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': 'bench-decide-1' },
    body: BODY,
  })
  const text = await answer.text()
  if (!text.includes('"min":"37000"') || !text.includes('"trace"')) throw new Error(`${url} answered ${text}`)
  return text
}
