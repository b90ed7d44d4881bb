import { Wrong } from '../run.ts'
import { integerOf, whole } from '../values/number.ts'
import type { FeelValue } from '../values/value.ts'
import { aList, aNumber, aText } from './arguments.ts'
import { type Builtin, builtin } from './builtin.ts'
import { expandReplacement, regexOf } from './regex.ts'

/** Functions of texts (DMN 1.5 §10.3.4.3). Places and lengths count signs (code points), not halves of them. */
export const STRINGS: readonly Builtin[] = [
  builtin('substring', 'string: string, start position: number, length?: number', 'string', substring),
  builtin('string length', 'string: string', 'number', ([string]) => whole([...aText(string)].length)),
  builtin('upper case', 'string: string', 'string', ([string]) => aText(string).toUpperCase()),
  builtin('lower case', 'string: string', 'string', ([string]) => aText(string).toLowerCase()),
  builtin('substring before', 'string: string, match: string', 'string', ([string, match]) => {
    const at = aText(string).indexOf(aText(match))
    return at < 0 ? '' : aText(string).slice(0, at)
  }),
  builtin('substring after', 'string: string, match: string', 'string', ([string, match]) => {
    const at = aText(string).indexOf(aText(match))
    return at < 0 ? '' : aText(string).slice(at + aText(match).length)
  }),
  builtin('replace', 'input: string, pattern: string, replacement: string, flags?: string|null', 'string', replace),
  builtin('contains', 'string: string, match: string', 'boolean', ([string, match]) =>
    aText(string).includes(aText(match)),
  ),
  builtin('starts with', 'string: string, match: string', 'boolean', ([string, match]) =>
    aText(string).startsWith(aText(match)),
  ),
  builtin('ends with', 'string: string, match: string', 'boolean', ([string, match]) =>
    aText(string).endsWith(aText(match)),
  ),
  builtin('matches', 'input: string, pattern: string, flags?: string|null', 'boolean', ([input, pattern, flags]) => {
    const regex = regexOf(aText(pattern), flagsOf(flags))
    return regex instanceof Wrong ? regex : aText(input).search(regex) >= 0
  }),
  builtin('split', 'string: string, delimiter: string', { list: 'string' }, split),
  builtin('string join', 'list: list, delimiter?: string|null', 'string', ([list, delimiter]) =>
    join(aList(list), typeof delimiter === 'string' ? delimiter : ''),
  ),
]

/** From a place, 1 being the first and -1 the last sign. A place that is not in the text is an error. */
function substring([string, start, length]: readonly FeelValue[]): FeelValue | Wrong {
  const signs = [...aText(string)]
  const place = integerOf(aNumber(start).trunc())
  const count = length === undefined ? signs.length : integerOf(aNumber(length).trunc())
  if (place === null || place === 0 || Math.abs(place) > signs.length || count === null || count < 1)
    return new Wrong('out-of-range', { text: String(length ?? start) })
  const from = place > 0 ? place - 1 : signs.length + place
  return signs.slice(from, from + count).join('')
}

function replace([input, pattern, replacement, flags]: readonly FeelValue[]): FeelValue | Wrong {
  const regex = regexOf(aText(pattern), flagsOf(flags))
  if (regex instanceof Wrong) return regex
  const plain = flagsOf(flags).includes('q')
  if (''.search(regex) === 0) return new Wrong('bad-text', { text: aText(pattern), wanted: 'regular expression' })
  let wrong = false
  const result = aText(input).replace(regex, (...match: (string | number | undefined)[]) => {
    const groups = match.slice(
      0,
      match.findIndex((part) => typeof part === 'number'),
    )
    // Up to the offset, which is a number, a match and its groups are texts or missing.
    const put = plain ? aText(replacement) : expandReplacement(aText(replacement), groups as (string | undefined)[])
    wrong ||= put === null
    return put ?? ''
  })
  return wrong ? new Wrong('bad-text', { text: aText(replacement), wanted: 'replacement' }) : result
}

const flagsOf = (flags: FeelValue | undefined): string => (typeof flags === 'string' ? flags : '')

function split([string, delimiter]: readonly FeelValue[]): FeelValue | Wrong {
  const regex = regexOf(aText(delimiter), '')
  if (regex instanceof Wrong) return regex
  if (''.search(regex) === 0) return new Wrong('bad-text', { text: aText(delimiter), wanted: 'regular expression' })
  const parts: string[] = []
  let from = 0
  for (const match of aText(string).matchAll(regex)) {
    if (match[0] === '') continue
    parts.push(aText(string).slice(from, match.index))
    from = match.index + match[0].length
  }
  return [...parts, aText(string).slice(from)]
}

/** What is null in the list is left out; anything else that is no text is an error. */
function join(list: readonly FeelValue[], delimiter: string): FeelValue | Wrong {
  const texts = list.filter((item) => item !== null)
  const odd = texts.find((item) => typeof item !== 'string')
  if (odd !== undefined) return new Wrong('wrong-type', { wanted: 'string', got: 'any' })
  return texts.join(delimiter)
}
