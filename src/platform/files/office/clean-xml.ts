import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { HiddenKind, StrippedKind, Tally } from '../cleaned.ts'
import { attributesOf, localName, type Token, withAttributes } from './xml.ts'

/** Tags of changes that somebody has yet to accept or reject. */
const TRACKED = ['ins', 'del', 'moveFrom', 'moveTo', 'delText', 'cellIns', 'cellDel', 'numberingChange']
/** Elements that go with all that is in them. */
const DROPPED = ['rsids', 'docVars', 'mailMerge', 'removePersonalInformation', 'proofState', 'writeProtection']
/** Marks of comments in a text, and the drawing of comments on a sheet. */
const COMMENT_MARKS = ['commentRangeStart', 'commentRangeEnd', 'commentReference', 'legacyDrawing', 'smartTags']
/** Attributes that name a maker or a time of making. */
const MAKERS = ['author', 'initials', 'date', 'lastModifiedBy', 'userId', 'userName', 'lastEdited', 'documentId', 'uid']
/** Fields that fetch something when the document is opened or printed. */
const FETCHES = /\b(INCLUDETEXT|INCLUDEPICTURE|DDEAUTO|DDE|LINK|IMPORT|DATABASE)\s|\bWEBSERVICE\s*\(|\bcmd\s*\|/i

/** One part in XML without what tells about its makers. `gone`: names of relations that are no longer there. */
export function cleanXml(
  part: string,
  tokens: readonly Token[],
  gone: ReadonlySet<string>,
  stripped: Tally<StrippedKind>,
  hidden: Tally<HiddenKind>,
): Outcome<readonly Token[]> {
  const isText = part.startsWith('word/')
  const kept: Token[] = []
  let inside: string | null = null
  let depth = 0
  for (const token of tokens) {
    if (token.kind === 'text') {
      if (inside === null && FETCHES.test(token.text) && isInstruction(kept.at(-1))) return no('platform.file-outside')
      if (inside === null) kept.push(token)
      continue
    }
    if (inside !== null) {
      if (token.name === inside && token.way === 'opens') depth += 1
      if (token.name === inside && token.way === 'closes' && --depth === 0) inside = null
      continue
    }
    if (isText && (TRACKED.includes(token.name) || /PrChange$/.test(token.name))) return no('platform.file-tracked')
    if (DROPPED.includes(token.name)) {
      stripped.add('history')
      if (token.way === 'opens') [inside, depth] = [token.name, 1]
      continue
    }
    if (COMMENT_MARKS.includes(token.name)) continue
    notice(part, token.name, attributesOf(token.raw), hidden)
    kept.push({ ...token, raw: cleanTag(token.raw, gone, stripped) })
  }
  return done(kept)
}

function no(code: string) {
  return refuse({ code, kind: 'invalid' })
}

/** Field codes of a text and formulas of a sheet. */
function isInstruction(before: Token | undefined): boolean {
  return before?.kind === 'tag' && ['instrText', 'f', 'formula', 'definedName'].includes(before.name)
}

/** What a reader does not see. */
function notice(part: string, tag: string, said: ReadonlyMap<string, string>, hidden: Tally<HiddenKind>): void {
  const value = (name: string) => [...said].find(([full]) => localName(full) === name)?.[1]
  if (part.startsWith('word/') && (tag === 'vanish' || tag === 'webHidden') && isOn(value('val')))
    hidden.add('hidden_text')
  if (tag === 'sheet' && (value('state') ?? 'visible') !== 'visible') hidden.add('hidden_sheet')
  if (
    part.startsWith('xl/') &&
    (tag === 'row' || tag === 'col') &&
    value('hidden') !== undefined &&
    isOn(value('hidden'))
  )
    hidden.add('hidden_rows')
  if (tag === 'sld' && value('show') === '0') hidden.add('hidden_slide')
  if (tag === 'notes') hidden.add('speaker_notes')
  if (tag === 'pivotCacheRecords') hidden.add('pivot_data')
}

function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off'].includes(value)
}

function cleanTag(raw: string, gone: ReadonlySet<string>, stripped: Tally<StrippedKind>): string {
  return withAttributes(raw, (full, value) => {
    const name = localName(full)
    if (/^rsid/.test(name)) {
      stripped.add('history')
      return null
    }
    if (MAKERS.includes(name) && full !== name) {
      stripped.add('history')
      return null
    }
    return gone.has(value) && /^r:|:(id|embed|link|pict)$/.test(full) ? null : value
  })
}
