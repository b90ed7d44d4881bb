import { createHash } from 'node:crypto'
import { isText } from '#base/text.ts'
import { canonical } from '#proof/canonical.ts'
import type { Item } from './item.ts'

/**
 * The name of an edition: SHA-256 over the canonical JSON of what binds, in hexadecimal.
 * What binds is the Simplified Chinese text and the figures; a better translation makes no new edition.
 */
export function editionHash(item: Item): string {
  return createHash('sha256')
    .update(canonical(binding(item)))
    .digest('hex')
}

function binding(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(binding)
  if (typeof value !== 'object' || value === null) return value
  if (isText(value)) return value['zh-Hans']
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, binding(field)]))
}
