import type { Lang } from '#base/text.ts'
import type { Limit } from '../chart.ts'
import { lengthOfLimit } from '../length-of-limit.ts'
import type { Shelf } from '../outline/print-basis.ts'
import { printLimit } from '../print-limit.ts'
import { wordsOf } from '../words/index.ts'
import { type Change, change } from './change.ts'
import { match, same } from './match.ts'
import type { Words } from './words/zh-Hans.ts'

/**
 * Limits that came, went, or are of another length: `“现场核查”的承诺时限由2个工作日减为1个工作日`. The first of a kind is
 * held against the first of that kind.
 */
export function changedLimits(
  element: string,
  before: readonly Limit[],
  after: readonly Limit[],
  name: (words: Words, lang: Lang) => string,
  shelf: Shelf,
): readonly Change[] {
  const counted = (limits: readonly Limit[]) =>
    limits.map((limit, i) => ({
      limit,
      key: `${limit.kind} ${limits.slice(0, i).filter(({ kind }) => kind === limit.kind).length}`,
    }))
  const { added, removed, kept } = match(counted(before), counted(after), ({ key }) => key)
  const say = (mark: 'added' | 'removed', limit: Limit) =>
    change(element, 'limit', mark, (words, lang) =>
      words.item(name(words, lang), words.aspects.limit, mark, printLimit(limit, lang, shelf)),
    )
  return [
    ...removed.map(({ limit }) => say('removed', limit)),
    ...kept
      .filter(({ was, is }) => !same(was.limit, is.limit))
      .map(({ was, is }) =>
        change(element, 'limit', 'changed', (words, lang) =>
          words.limitNow(
            name(words, lang),
            is.limit.kind,
            lengthIn(was.limit, lang, shelf),
            lengthIn(is.limit, lang, shelf),
            direction(was.limit, is.limit, shelf),
          ),
        ),
      ),
    ...added.map(({ limit }) => say('added', limit)),
  ]
}

function lengthIn(limit: Limit, lang: Lang, shelf: Shelf): string {
  const length = lengthOfLimit(limit, shelf)
  return length ? wordsOf(lang).amount(length.n, length.unit) : (limit.rule ?? '?')
}

/** Shorter or longer where both are of one unit; otherwise it cannot be said without a calendar. */
function direction(was: Limit, is: Limit, shelf: Shelf): 'shorter' | 'longer' | 'other' {
  const [a, b] = [lengthOfLimit(was, shelf), lengthOfLimit(is, shelf)]
  if (!a || !b || a.unit !== b.unit || a.n === b.n) return 'other'
  return b.n < a.n ? 'shorter' : 'longer'
}
