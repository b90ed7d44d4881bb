import { equal } from '#law/feel/values/equal.ts'
import { literalOf } from '#law/feel/values/text.ts'
import { type FeelValue, isContext, isList, isNumber } from '#law/feel/values/value.ts'

/** How far a number may lie from the one that is expected: what the kit's own runners allow. */
const NEAR = '1e-8'

/** Whether a result is the expected one, numbers near enough, entry by entry. */
export function isExpected(value: FeelValue, expected: FeelValue): boolean {
  if (expected === null || value === null) return expected === value
  if (isNumber(expected)) return isNumber(value) && value.minus(expected).abs().lte(NEAR)
  if (isList(expected))
    return (
      isList(value) &&
      value.length === expected.length &&
      expected.every((item, index) => isExpected(value[index] ?? null, item))
    )
  if (isContext(expected)) {
    if (!isContext(value) || value.size !== expected.size) return false
    return [...expected].every(([key, entry]) => value.has(key) && isExpected(value.get(key) ?? null, entry))
  }
  return equal(value, expected) === true || literalOf(value) === literalOf(expected)
}
