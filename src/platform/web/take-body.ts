import type { MultipartFile } from '@fastify/multipart'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { fileLabel } from '../files/label.ts'
import type { FileStore } from '../files/store.ts'
import { sentByUs, tokenHolds } from './form-token.ts'
import { holdsNul } from './holds-nul.ts'
import type { House } from './house.ts'
import { No } from './no.ts'
import { Refused } from './refused.ts'
import type { Route } from './route.ts'
import type { HeldFile, Upload } from './visit.ts'

type Fields = Record<string, unknown>

/**
 * Before the shape is checked: files are taken in, the form's token and the request key are checked and taken out, so
 * that a verb sees only what the visitor said.
 *
 * Trap: in a form with files the hidden `csrf` must come before the first file: nothing is stored for a stranger's page.
 */
export function takingBody(house: House): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  return async (request) => {
    const ours = request.routeOptions.config.ours
    if (!ours || request.method !== 'POST') return
    if (!ours.oneClick && !sentByUs(house.settings, request)) throw new No('expired-form')
    const said = request.isMultipart()
      ? await takeParts(house, request, ours).catch(unreadable)
      : fieldsOf(request.body)
    if (!said || holdsNul(said)) throw new No('bad-request')
    if (ours.oneClick) return
    checkToken(house, request, ours, said['csrf'])
    request.visiting.requestKey = requestKeyOf(request, said)
    if (ours.site === 'api' && !request.isMultipart()) return
    const { csrf: _, request_key: __, ...rest } = said
    request.body = rest
  }
}

function fieldsOf(body: unknown): Fields | null {
  return typeof body === 'object' && body !== null ? (body as Fields) : null // an object has fields
}

function checkToken(house: House, request: FastifyRequest, ours: Route, field: unknown): void {
  const { sessionId } = request.visiting
  if (ours.site === 'api' && sessionId === null) return // no cookie, nothing to abuse
  if (!tokenHolds(house, request, request.headers['x-csrf-token'] ?? field)) throw new No('expired-form')
}

function requestKeyOf(request: FastifyRequest, said: Fields): string {
  const key = request.headers['idempotency-key'] ?? said['request_key']
  if (typeof key !== 'string' || !/^[\w-]{8,128}$/.test(key)) throw new No('no-request-key')
  return key
}

async function takeParts(house: House, request: FastifyRequest, ours: Route): Promise<Fields> {
  const said: Fields = {}
  const files: Upload[] = []
  const held: HeldFile[] = []
  let length = 0
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      if (part.fieldnameTruncated || part.valueTruncated) throw new No('too-large')
      length += part.fieldname.length + String(part.value).length
      if (length > house.settings.bodyBytes) throw new No('too-large') // fields are held in memory, as in a form without files
      add(said, part.fieldname, part.value)
      continue
    }
    checkToken(house, request, ours, said['csrf'])
    if (ours.texts?.includes(part.fieldname)) {
      const text = readUtf8(await takeBytes(part, house.settings.bodyBytes - length))
      length += text.length
      if (text !== '') add(said, part.fieldname, text)
      continue
    }
    if (ours.tables?.includes(part.fieldname)) {
      const text = readTable(await takeBytes(part, house.settings.tableBytes))
      if (text !== '') add(said, part.fieldname, text)
      continue
    }
    if (ours.held?.includes(part.fieldname)) {
      if (held.length > 0) throw new No('bad-request') // one at a time: it lies in memory
      const bytes = await takeBytes(part, house.settings.uploadBytes)
      if (part.file.truncated) throw new No('too-large')
      if (part.filename) held.push({ field: part.fieldname, name: fileLabel(part.filename), bytes })
      continue
    }
    const file = await takeFile(house.db.files, ours, part)
    if (file) files.push(file)
  }
  request.visiting.files = files
  request.visiting.held = held
  return said
}

/** What the parser of forms says about a body that is broken off or malformed; its errors carry no code. */
function unreadable(error: unknown): never {
  if (error instanceof Error && /unexpected end of|^malformed|^multipart: /i.test(error.message))
    throw new No('bad-request')
  throw error
}

/** A field given several times becomes a list, as in a form without files. */
function add(said: Fields, name: string, value: unknown): void {
  if (name === '__proto__') throw new No('bad-request')
  const before = Object.hasOwn(said, name) ? said[name] : undefined
  said[name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value]
}

/** A file of text, held in memory. */
async function takeBytes(part: MultipartFile, most: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of part.file) {
    const bytes = chunk as Buffer // the parser of forms gives bytes
    size += bytes.length
    if (size > most) throw new No('too-large')
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

function readUtf8(bytes: Buffer): string {
  const text = decoded(bytes, 'utf-8')
  if (text === null) throw new No('wrong-type')
  return text
}

/** Chinese spreadsheets save tables in GB 18030; bytes of UTF-8 that are not also ASCII are hardly ever valid in both. */
function readTable(bytes: Buffer): string {
  return decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030') ?? readUtf8(bytes)
}

function decoded(bytes: Buffer, encoding: 'utf-8' | 'gb18030'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null // the only way the platform has to say that bytes are not of an encoding
  }
}

/** A file field left empty arrives as a nameless file of no bytes; that is no file. */
async function takeFile(store: FileStore, ours: Route, part: MultipartFile): Promise<Upload | null> {
  if (part.filename === '' || part.filename === undefined) {
    part.file.resume()
    return null
  }
  if (!ours.uploads?.includes(part.fieldname)) throw new No('wrong-type')
  const isForPublication = ours.cleaned?.includes(part.fieldname) ?? false
  const stored = isForPublication
    ? await store.putClean(part.file, part.filename)
    : await store.put(part.file, part.filename)
  if (part.file.truncated) throw new No('too-large')
  if (!stored.ok) throw new Refused(stored.no)
  return { field: part.fieldname, ...stored.value }
}
