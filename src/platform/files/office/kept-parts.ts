import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { StrippedKind, Tally } from '../cleaned.ts'
import type { Parts } from '../zip/read-zip.ts'
import { relationsOf, relationsPart } from './relations.ts'
import { type Token, tokensOf, xmlOf } from './xml.ts'

/** Kinds of parts that tell about the makers, and as what they are told. */
const DROPPED: Readonly<Record<string, StrippedKind>> = {
  ...{ comments: 'comments', commentsExtended: 'comments', commentsIds: 'comments', commentsExtensible: 'comments' },
  ...{ people: 'comments', person: 'comments', threadedComment: 'comments', commentAuthors: 'comments' },
  ...{ authors: 'comments', customXml: 'custom_data', tags: 'custom_data', glossaryDocument: 'custom_data' },
  ...{ recipientData: 'custom_data', mailMergeSource: 'custom_data', keyMapCustomizations: 'custom_data' },
  ...{ printerSettings: 'printer_settings', thumbnail: 'properties', origin: 'signatures' },
  ...{ 'core-properties': 'properties', 'extended-properties': 'properties', 'custom-properties': 'properties' },
  ...{ stylesWithEffects: 'custom_data', calcChain: 'custom_data', vmlDrawing: 'comments' },
}
/** Kinds that are no part of a text, a table or slides. */
const REFUSED: Readonly<Record<string, string>> = {
  ...{ vbaProject: 'macro', wordVbaData: 'macro', xlMacrosheet: 'macro', xlIntlMacrosheet: 'macro' },
  ...{ dialogsheet: 'macro', control: 'active', activeXControlBinary: 'active', attachedToolbars: 'active' },
  ...{ oleObject: 'embedded', package: 'embedded', aFChunk: 'embedded', subDocument: 'embedded', frame: 'embedded' },
  ...{ audio: 'embedded', video: 'embedded', media: 'embedded' },
  ...{ externalLink: 'outside', externalLinkPath: 'outside', connections: 'outside', queryTable: 'outside' },
  ...{ revisionHeaders: 'tracked', revisionLog: 'tracked', usernames: 'tracked' },
}

/** What is left of a document, and by part the names of relations that are gone. */
export interface Kept {
  readonly parts: Parts
  readonly gone: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * Keeps of a document what a reader reaches from its beginning, and nothing that tells about its makers. What nothing
 * leads to is not kept: it would be carried along unseen.
 */
export function keptParts(parts: Parts, stripped: Tally<StrippedKind>): Outcome<Kept> {
  const kept = new Map<string, Buffer>()
  const gone = new Map<string, ReadonlySet<string>>()
  const dropped = new Set<string>()
  const waiting = ['']
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const relations = relationsOf(parts, part)
    if (!relations.ok) return relations
    const left = new Set<string>()
    const tags: Token[] = []
    for (const { id, kind, target, tag } of relations.value) {
      const refusedAs = REFUSED[kind]
      if (refusedAs !== undefined) return refuse({ code: `platform.file-${refusedAs}`, kind: 'invalid' })
      const content = target === null ? null : parts.get(target)
      const isDropped = kind in DROPPED && !(kind === 'vmlDrawing' && !part.startsWith('xl/'))
      if (isDropped && target !== null && !dropped.has(target) && content) stripped.add(DROPPED[kind] ?? 'custom_data')
      if (isDropped && target !== null) dropped.add(target)
      if (isDropped || content === undefined) {
        left.add(id)
        continue
      }
      tags.push(tag)
      if (target === null || content === null || kept.has(target)) continue
      kept.set(target, content)
      waiting.push(target)
    }
    gone.set(part, left)
    if (tags.length > 0) kept.set(relationsPart(part), listOf(tags))
  }
  const passed = [...parts.keys()].filter((name) => !kept.has(name) && !dropped.has(name) && isContent(name))
  stripped.add('unused_parts', passed.length)
  return done({ parts: withTypes(parts, kept), gone })
}

function listOf(tags: readonly Token[]): Buffer {
  const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
  return xmlOf([
    { kind: 'tag', raw: `<Relationships xmlns="${relationships}">`, name: 'Relationships', way: 'opens' },
    ...tags,
    { kind: 'tag', raw: '</Relationships>', name: 'Relationships', way: 'closes' },
  ])
}

function isContent(name: string): boolean {
  return name !== '[Content_Types].xml' && !name.endsWith('.rels') && !/^(customXml|docProps)\//.test(name)
}

/** The list of types stands first, as the standard wants it, and names only what is kept. */
function withTypes(parts: Parts, kept: ReadonlyMap<string, Buffer>): Parts {
  const list = tokensOf(parts.get('[Content_Types].xml')?.toString('utf8') ?? '') ?? []
  const named = list.filter((token) => {
    const name = token.kind === 'tag' ? /\bPartName\s*=\s*["']\/([^"']+)/.exec(token.raw)?.[1] : undefined
    return name === undefined || kept.has(name)
  })
  return new Map([['[Content_Types].xml', xmlOf(named)], ...kept])
}
