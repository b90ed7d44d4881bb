import { type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import { type Parts, readZip } from '../zip/read-zip.ts'
import { attributesOf, tokensOf } from './xml.ts'

const MAIN = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml':
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml':
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
} as const
export type OfficeType = (typeof MAIN)[keyof typeof MAIN]

/** An office document as read: what it is, and its parts. */
export interface Office {
  readonly type: OfficeType
  readonly parts: Parts
}

/**
 * What a container is by what it says inside: a text document, a workbook, slides. Refused: macros under any name, and
 * everything else that is packed, templates and plain archives included.
 */
export function readOffice(bytes: Buffer): Outcome<Office> {
  const read = readZip(bytes)
  if (!read.ok) return read
  const parts = read.value
  const types = parts.get('[Content_Types].xml')
  if (!types) return refuse(no('platform.file-type'))
  const said = types.toString('utf8')
  const names = [...parts.keys()]
  if (/macroEnabled|vbaProject/i.test(said) || names.some((name) => /vba(Project|Data)|macrosheets\//i.test(name)))
    return refuse(no('platform.file-macro'))
  const found = (tokensOf(said) ?? []).flatMap((token) => {
    const type = token.kind === 'tag' ? attributesOf(token.raw).get('ContentType') : undefined
    return type !== undefined && type in MAIN ? [MAIN[type as keyof typeof MAIN]] : [] // just looked up
  })
  const [type] = found
  return type === undefined || found.length > 1
    ? refuse(no('platform.file-type'))
    : { ok: true, value: { type, parts } }
}

/** What an old office file (a compound file) is refused for: locked by a password, or of the old kind. */
export function whyNotCompound(bytes: Buffer): Refusal {
  return no(bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'platform.file-locked' : 'platform.file-old')
}

function no(code: string): Refusal {
  return { code, kind: 'invalid' }
}
