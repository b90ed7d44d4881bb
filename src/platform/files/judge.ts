import { fileTypeFromBuffer } from 'file-type'
import { type Refusal, refuse } from '#base/outcome.ts'
import { readOffice, whyNotCompound } from './office/office-type.ts'

/** What may be handed in. Everything else, and anything that is not what its name says, is refused. */
export const FILE_TYPES = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'text/plain': ['txt'],
} as const satisfies Record<string, readonly string[]>
export type FileType = keyof typeof FILE_TYPES

/** What an active document carries: scripts, programs to start, films with scripts. Names as ISO 32000 writes them. */
const ACTIVE_PDF = /\/(JavaScript|Launch|RichMedia)\b/

/**
 * The type of a file by its content. The name is only asked whether it agrees: a name ending in `.pdf` on something else
 * is refused, a name without an ending is not.
 *
 * Trap: a PDF can hide a script in a compressed part; stored files are served as attachments with `nosniff`, never run.
 */
export async function judgeFile(bytes: Uint8Array, name: string): Promise<FileType | Refusal> {
  if (bytes.length === 0) return no('platform.file-empty')
  const type = await typeOf(bytes)
  if (typeof type === 'object' && type !== null) return type
  if (!type) return no('platform.file-type')
  if (type === 'application/pdf' && ACTIVE_PDF.test(Buffer.from(bytes).toString('latin1')))
    return no('platform.file-active')
  const [, ending] = /\.([A-Za-z0-9]{1,8})$/.exec(name) ?? []
  const endings: readonly string[] = FILE_TYPES[type]
  return ending && !endings.includes(ending.toLowerCase()) ? no('platform.file-mismatch') : type
}

function no(code: string): Refusal {
  return refuse({ code, kind: 'invalid' }).no
}

/** Where containers begin with: ZIP, and the compound files of old office programs and of locked documents. */
const ZIP = Buffer.from('PK')
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex')

async function typeOf(bytes: Uint8Array): Promise<FileType | Refusal | null> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (COMPOUND.equals(whole.subarray(0, 8))) return whyNotCompound(whole)
  if (ZIP.equals(whole.subarray(0, 2))) {
    const office = readOffice(whole)
    return office.ok ? office.value.type : office.no
  }
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined) // a broken container has no type
  if (found) return found.mime in FILE_TYPES && isWhole(bytes, found.mime) ? (found.mime as FileType) : null // just looked up
  return isPlainText(bytes) ? 'text/plain' : null
}

/** A PDF begins at the first byte and has an end: nothing may ride in front of it. */
function isWhole(bytes: Uint8Array, mime: string): boolean {
  if (mime !== 'application/pdf') return true
  const tail = Buffer.from(bytes.subarray(-1024)).toString('latin1')
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-' && tail.includes('%%EOF')
}

/** UTF-8 without control characters, and nothing that a browser or a shell would take for a program. */
function isPlainText(bytes: Uint8Array): boolean {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return false
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return !/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/.test(text) && !/^\s*(<|#!|\{\\rtf|%PDF)/.test(text)
}
