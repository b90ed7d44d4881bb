import type { FineRange } from '#law/penalties/fine-range.ts'
import type { ExactJson } from '../lines/exact-json.ts'
import { type Field, fieldsOf, no, orElse, yes, yesNo, yuan } from './fields.ts'

const ends = fieldsOf({
  min: yuan,
  max: yuan,
  min_inclusive: orElse(yesNo, true),
  max_inclusive: orElse(yesNo, true),
})

/** A range of fines; an end that does not say so is included (以上、以下, 民法典 §1259). */
export const range: Field<FineRange> = {
  shown: ends.shown,
  read: (value) => {
    const read = ends.read(value)
    if (!read.ok) return read
    const { min, max, min_inclusive: minInclusive, max_inclusive: maxInclusive } = read.value
    return min.gt(max) ? no('has a minimum above its maximum') : yes({ min, max, minInclusive, maxInclusive })
  },
}

/** A range as the vocabulary writes it. */
export function rangeJson({ min, max, minInclusive, maxInclusive }: FineRange): ExactJson {
  return { min, max, min_inclusive: minInclusive, max_inclusive: maxInclusive }
}
