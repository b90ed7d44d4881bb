import type { BodyLine } from '#areas/organisations/index.ts'
import { must } from '#base/assert.ts'
import { csvLine, MARK } from '#base/csv.ts'
import { addressOf } from '../address.ts'
import { standardOf } from '../the-catalogue.ts'
import type { EntryTold } from './entries-told.ts'

type Batches = AsyncIterable<readonly EntryTold[]>
type Bodies = ReadonlyMap<number, BodyLine>

/** Every entry as a line of JSON, batch by batch. */
export async function* ndjsonChunks(batches: Batches, bodies: Bodies, origin: string): AsyncGenerator<string> {
  for await (const batch of batches)
    yield batch.map((entry) => `${JSON.stringify(lineOf(entry, bodies, origin))}\n`).join('')
}

/**
 * Every entry as a row of CSV under a row of names, batch by batch.
 */
export async function* csvChunks(batches: Batches, bodies: Bodies, origin: string): AsyncGenerator<string> {
  yield MARK + csvLine(COLUMNS)
  for await (const batch of batches)
    yield batch
      .map((entry) => {
        const line = lineOf(entry, bodies, origin)
        return csvLine(COLUMNS.map((name) => cell(line[name])))
      })
      .join('')
}

const COLUMNS = [
  ...['address', 'serial', 'body', 'bodyName', 'domain', 'standard', 'item', 'sub', 'basis', 'state', 'version'],
  ...['title', 'attribute', 'ground', 'reason', 'formedOn', 'publishedOn', 'expiresOn', 'endedOn', 'endedBecause'],
  'elements',
] as const

function lineOf(entry: EntryTold, bodies: Bodies, origin: string): Readonly<Record<string, unknown>> {
  const body = must(bodies.get(entry.bodyId), `body ${entry.bodyId}`)
  const { domain, item, sub, basis } = must(standardOf(entry.standardId), entry.standardId)
  const { serial, state, version, title, attribute, ground, reason, elements } = entry
  const { formedOn, publishedOn, expiresOn, endedOn, endedBecause } = entry
  return {
    address: `${origin}${addressOf(body.code, serial)}`,
    ...{ serial, body: body.code, bodyName: body.name['zh-Hans'], domain: domain.id, standard: entry.standardId },
    ...{ item: item['zh-Hans'], sub: sub['zh-Hans'], basis, state, version, title, attribute, ground, reason },
    ...{ formedOn, publishedOn, expiresOn, endedOn, endedBecause, elements },
  }
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  return Array.isArray(value) ? value.map(partOf).join('\n') : String(value)
}

function partOf(part: unknown): string {
  if (typeof part !== 'object' || part === null) return String(part)
  return `${Reflect.get(part, 'name')}：${Reflect.get(part, 'text')}`
}
