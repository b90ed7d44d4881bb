import { posix } from 'node:path'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Parts } from '../zip/read-zip.ts'
import { attributesOf, type Token, tokensOf } from './xml.ts'

/** What a part leans on, by the last word of the kind. `target` null: an address outside the document. */
export interface Relation {
  readonly id: string
  readonly kind: string
  readonly target: string | null
  readonly tag: Token
}

/** The file that lists what a part leans on; of the whole document where `part` is empty. */
export function relationsPart(part: string): string {
  return posix.join(posix.dirname(part || '.'), '_rels', `${posix.basename(part)}.rels`)
}

/**
 * What a part leans on. Only links for a reader may lead outside: templates, pictures and data fetched when the document
 * is opened are refused.
 */
export function relationsOf(parts: Parts, part: string): Outcome<readonly Relation[]> {
  const list = parts.get(relationsPart(part))
  const tokens = list ? tokensOf(list.toString('utf8')) : []
  if (!tokens) return refuse({ code: 'platform.file-broken', kind: 'invalid' })
  const found: Relation[] = []
  for (const tag of tokens) {
    if (tag.kind !== 'tag' || tag.name !== 'Relationship') continue
    const said = attributesOf(tag.raw)
    const kind = said.get('Type')?.split('/').at(-1) ?? ''
    const outside = said.get('TargetMode') === 'External'
    const where = said.get('Target') ?? ''
    if (outside && !(kind === 'hyperlink' && isForReaders(where)))
      return refuse({ code: 'platform.file-outside', kind: 'invalid' })
    const target = outside ? null : posix.join(where.startsWith('/') ? '/' : `/${posix.dirname(part)}`, where).slice(1)
    found.push({ id: said.get('Id') ?? '', kind, target, tag })
  }
  return done(found)
}

/** An address a reader may follow: the web and mail, never a file, a share or a program. */
function isForReaders(address: string): boolean {
  return /^(https?:\/\/|mailto:|#)/i.test(address.trim())
}
