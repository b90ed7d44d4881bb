import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import type { Answer } from './answer.ts'

/** Sends what is made piece by piece; a slow reader slows the making down, so that memory stays flat. */
export function giveStream(reply: FastifyReply, { type, name, chunks }: Answer & { kind: 'stream' }): FastifyReply {
  return reply
    .header('cache-control', 'no-cache')
    .header('content-disposition', `attachment; filename="${name}"`)
    .type(type)
    .send(Readable.from(chunks))
}
