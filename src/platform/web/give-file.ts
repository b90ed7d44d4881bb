import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Answer } from './answer.ts'
import { FILE_POLICY, keepPrivate } from './safe-headers.ts'

/** What a browser may show by itself; everything else is saved. */
const SHOWN = ['application/pdf', 'image/png', 'image/jpeg', 'text/plain', 'text/plain; charset=utf-8']

/** Sends a file under a name that cannot break out of its header, of the type we say and no other. */
export function giveFile(request: FastifyRequest, reply: FastifyReply, file: Answer & { kind: 'file' }): FastifyReply {
  const how = file.inline && SHOWN.includes(file.type) ? 'inline' : 'attachment'
  if (file.hash === undefined) keepPrivate(reply)
  else reply.header('cache-control', 'public, no-cache').header('etag', `"${file.hash}"`)
  if (file.hash !== undefined && request.headers['if-none-match']?.includes(file.hash)) return reply.code(304).send()
  return reply
    .header('content-disposition', `${how}; filename="${asciiName(file.name)}"; filename*=UTF-8''${coded(file.name)}`)
    .header('content-security-policy', how === 'attachment' ? `${FILE_POLICY}; sandbox` : FILE_POLICY)
    .type(file.type)
    .send(Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength))
}

function asciiName(name: string): string {
  return (
    name
      .replace(/[^\w.-]+/g, '_')
      .replace(/^\.+/, '')
      .slice(0, 100) || 'file'
  )
}

function coded(name: string): string {
  const shown = name.replace(/[\p{Cc}\p{Cf}\p{Cs}/\\]/gu, '_').slice(0, 120)
  return encodeURIComponent(shown).replace(/['()*!]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
}
