import { Wrong } from '../run.ts'
import { translatePattern } from './regex-pattern.ts'

const MADE = new Map<string, RegExp | Wrong>()
const KEPT = 500

/**
 * The pattern of XPath as one of JavaScript. Flags: `s`, `m`, `i`, `x` (blanks in the pattern mean nothing), `q` (the
 * pattern is a plain text). Errors: `bad-text` where pattern or flags are none of XPath's.
 */
export function regexOf(pattern: string, flags: string): RegExp | Wrong {
  const key = `${flags}/${pattern}`
  const known = MADE.get(key)
  if (known) return known
  if (MADE.size >= KEPT) MADE.clear()
  const made = makeRegex(pattern, flags)
  MADE.set(key, made)
  return made
}

function makeRegex(pattern: string, flags: string): RegExp | Wrong {
  const wrong = new Wrong('bad-text', { text: pattern, wanted: 'regular expression' })
  if (!/^[smixq]*$/.test(flags)) return new Wrong('bad-text', { text: flags, wanted: 'flags' })
  const source = flags.includes('q')
    ? escapeText(pattern)
    : translatePattern(flags.includes('x') ? dropBlanks(pattern) : pattern)
  if (source === null) return wrong
  const kept = [...new Set(flags)].filter((flag) => 'smi'.includes(flag) && !(flags.includes('q') && flag !== 'i'))
  try {
    return new RegExp(source, `gv${kept.join('')}`)
  } catch {
    // JavaScript tells only by throwing that a pattern is none.
    return wrong
  }
}

/** The pattern without blanks, which mean nothing outside `[…]` under the flag `x`. */
function dropBlanks(pattern: string): string {
  return pattern.replace(/\[(?:[^\]\\]|\\.)*\]|[ \t\n\r]+/g, (piece) => (piece.startsWith('[') ? piece : ''))
}

function escapeText(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/**
 * The text that stands in for a match: `$1` for a group, `$0` for all of it, `\$` and `\\` for the signs themselves.
 * Null where `$` or a backslash stands otherwise.
 */
export function expandReplacement(replacement: string, match: readonly (string | undefined)[]): string | null {
  let text = ''
  for (let at = 0; at < replacement.length; at += 1) {
    const sign = replacement[at]
    const next = replacement[at + 1] ?? ''
    if (sign === '\\') {
      if (next !== '\\' && next !== '$') return null
      text += next
      at += 1
    } else if (sign === '$') {
      const digits = groupDigits(replacement.slice(at + 1), match.length - 1)
      if (digits === null) return null
      text += match[Number(digits)] ?? ''
      at += digits.length
    } else text += sign
  }
  return text
}

/** As many digits as still name a group that is there; the first alone where not even that is. */
function groupDigits(rest: string, groups: number): string | null {
  const digits = /^\d+/.exec(rest)?.[0]
  if (digits === undefined) return null
  let taken = digits
  while (taken.length > 1 && Number(taken) > groups) taken = taken.slice(0, -1)
  return taken
}
