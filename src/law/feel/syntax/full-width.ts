import type { FeelFault } from '../faults.ts'
import { bareText } from './mask.ts'

/** Signs of Chinese typing that look like FEEL but are letters to it, and what is meant. */
const MEANT: Readonly<Record<string, string>> = {
  '　': ' ',
  '、': ',',
  '。': '.',
  '“': '"',
  '”': '"',
  '‘': '"',
  '’': '"',
  '「': '"',
  '」': '"',
  '【': '[',
  '】': ']',
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  '×': '*',
  '÷': '/',
  '－': '-',
  '—': '-',
  '〈': '<',
  '〉': '>',
}

const WIDE = /[！-～　、。“”‘’「」【】≥≤≠×÷—〈〉]/

/**
 * Full-width signs outside strings and comments (`＞`, `３`, `（`): to FEEL they are letters of a name, so that a text
 * which looks right would silently be another one. Declared names may hold them (`面積（平方公尺）`).
 */
export function fullWidthFaults(source: string, declared: readonly string[]): readonly FeelFault[] {
  if (!WIDE.test(source)) return []
  const bare = blankNames(bareText(source), declared)
  const faults: FeelFault[] = []
  for (const match of bare.matchAll(new RegExp(WIDE, 'g'))) {
    const char = match[0]
    const use = MEANT[char] ?? String.fromCharCode(char.charCodeAt(0) - 0xfee0)
    faults.push({ code: 'full-width', from: match.index, to: match.index + 1, facts: { char, use } })
  }
  return faults
}

function blankNames(text: string, declared: readonly string[]): string {
  const wide = declared.filter((name) => /[^\p{ASCII}]/u.test(name)).sort((a, b) => b.length - a.length)
  return wide.reduce((left, name) => left.replaceAll(name, ' '.repeat(name.length)), text)
}
