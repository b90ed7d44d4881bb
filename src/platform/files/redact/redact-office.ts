import { done, type Outcome, refuse } from '#base/outcome.ts'
import { BLOCKS, textOfParts } from '../office/office-text.ts'
import { readOffice } from '../office/office-type.ts'
import { type Token, tokensOf, withAttributes, xmlOf } from '../office/xml.ts'
import { type Parts, readZip } from '../zip/read-zip.ts'
import { writeZip } from '../zip/write-zip.ts'
import { type Chosen, chosenIn, findsIn } from './chosen.ts'
import { BLOCK, type Bound, type Find, type Marks } from './marks.ts'
import { countOf } from './occurrences.ts'
import { survivorsIn } from './survivors.ts'

/** A document as it is read: characters in order, and the tokens of each part they come from. */
interface Read {
  readonly characters: readonly string[]
  readonly places: readonly (Place | null)[]
  readonly tokens: ReadonlyMap<string, readonly Token[]>
  readonly parts: Parts
}

interface Place {
  readonly part: string
  readonly token: number
}

/** Every place where the words stand in a document that was cleaned before. */
export function findInOffice(bytes: Buffer, words: readonly string[]): Outcome<readonly Find[]> {
  const read = readParts(bytes)
  return read.ok ? done(findsIn(read.value.characters, words, () => null)) : read
}

/**
 * A copy of a document in which the chosen words are blocks, over however many runs they were split, in texts, cells,
 * formulas, headers and notes alike; what attributes say of them goes as well. The copy is read again: if anything
 * survived, there is no copy.
 */
export function redactOffice(bytes: Buffer, marks: Marks): Outcome<Buffer> {
  if (marks.regions.length > 0) return refuse({ code: 'platform.redact-no-pages', kind: 'invalid' })
  const read = readParts(bytes)
  if (!read.ok) return read
  const chosen = chosenIn(read.value.characters, marks)
  if (!chosen.ok) return chosen
  const copy = writeZip(redactedParts(read.value, chosen.value))
  return survivesInOffice(copy, chosen.value.bounds)
    ? refuse({ code: 'platform.redact-survived', kind: 'conflict' })
    : done(copy)
}

/** Whether anything may still be read out of a copy: as words, in the bytes of any part, or in the names of parts. */
export function survivesInOffice(copy: Buffer, bounds: readonly Bound[]): boolean {
  const parts = readZip(copy)
  if (!parts.ok) return true
  const readings = [
    { way: 'text', text: textOfParts(parts.value) },
    { way: 'names of parts', text: [...parts.value.keys()].join('\n') },
  ]
  return survivorsIn(bounds, readings, [...parts.value.values()]).length > 0
}

function readParts(bytes: Buffer): Outcome<Read> {
  const office = readOffice(bytes)
  if (!office.ok) return office
  const characters: string[] = []
  const places: (Place | null)[] = []
  const tokens = new Map<string, readonly Token[]>()
  for (const [part, content] of office.value.parts) {
    if (!isXml(part)) continue
    const all = tokensOf(content.toString('utf8')) ?? []
    tokens.set(part, all)
    let counts = false // a cell whose value is a number of the list of shared words
    for (const [token, one] of all.entries()) {
      if (one.kind === 'tag') {
        if (one.name === 'c' && one.way !== 'closes') counts = /\st=["']s["']/.test(one.raw)
        if (BLOCKS.includes(one.name) && characters.at(-1) !== '') push('', null)
        continue
      }
      if (!(counts && isValue(all[token - 1]))) for (const character of one.text) push(character, { part, token })
    }
    push('', null)
  }
  return done({ characters, places, tokens, parts: office.value.parts })

  function push(character: string, place: Place | null): void {
    characters.push(character)
    places.push(place)
  }
}

function isXml(part: string): boolean {
  return /\.(xml|rels|vml|svg)$/i.test(part) && part !== '[Content_Types].xml'
}

function isValue(before: Token | undefined): boolean {
  return before?.kind === 'tag' && before.name === 'v'
}

function redactedParts({ characters, places, tokens, parts }: Read, { gone, bounds }: Chosen): Parts {
  const texts = new Map<string, Map<number, string>>()
  for (const [i, place] of places.entries()) {
    if (!place) continue
    const ofPart = texts.get(place.part) ?? new Map<number, string>()
    texts.set(place.part, ofPart)
    const said = gone.has(i) && characters[i]?.trim() !== '' ? BLOCK : (characters[i] ?? '')
    ofPart.set(place.token, (ofPart.get(place.token) ?? '') + said)
  }
  return new Map(
    [...parts].map(([part, content]) => {
      const all = tokens.get(part)
      if (!all) return [part, content]
      const said = texts.get(part) ?? new Map<number, string>()
      const redacted = all.map((token, i) =>
        token.kind === 'text' ? { ...token, text: said.get(i) ?? token.text } : withoutNeedles(token, bounds),
      )
      return [part, xmlOf(part.startsWith('xl/worksheets/') ? plainCells(all, redacted) : redacted)]
    }),
  )
}

/** Attributes that say any of the words say blocks instead: a link, a description, the name of a sheet. */
function withoutNeedles(token: Token & { kind: 'tag' }, bounds: readonly Bound[]): Token {
  const raw = withAttributes(token.raw, (name, value) =>
    /^xmlns|:?(Type|ContentType|PartName|TargetMode)$/.test(name) ||
    !bounds.some(({ needle }) => countOf(needle, value) > 0)
      ? value
      : BLOCK.repeat(3),
  )
  return { ...token, raw }
}

/** A cell of which something was taken out holds words from now on, and no formula that would reckon them again. */
function plainCells(before: readonly Token[], after: readonly Token[]): readonly Token[] {
  const out: Token[] = []
  let begin = 0
  let formula = -1
  for (const [i, token] of after.entries()) {
    out.push(token)
    if (token.kind !== 'tag') continue
    if (token.name === 'c' && token.way === 'opens') [begin, formula] = [i, -1]
    if (token.name === 'f' && token.way === 'opens') formula = out.length - 1
    if (token.name !== 'c' || token.way !== 'closes') continue
    const isTouched = after
      .slice(begin, i)
      .some((one, k) => one !== before[begin + k] && textOf(one) !== textOf(before[begin + k]))
    if (!isTouched) continue
    const from = out.length - 1 - (i - begin)
    const cell = out[from]
    if (cell?.kind === 'tag' && !/\st=["']inlineStr["']/.test(cell.raw)) out[from] = { ...cell, raw: asWords(cell.raw) }
    if (formula >= 0) {
      const end = out.findIndex(
        (one, k) => k > formula && one.kind === 'tag' && one.name === 'f' && one.way === 'closes',
      )
      out.splice(formula, end - formula + 1)
    }
  }
  return out
}

function textOf(token: Token | undefined): string {
  return token?.kind === 'text' ? token.text : ''
}

function asWords(raw: string): string {
  return withAttributes(raw, (name, value) => (name === 't' ? null : value)).replace(/>$/, ' t="str">')
}
