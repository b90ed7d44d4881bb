import { type EditedWeights, WEIGHT_AMOUNTS, type WeightAmount } from '#law/penalties/model/edit/weight-rows.ts'
import type { Words } from '../words/index.ts'

/** The amounts of a table of weights that belong to no factor, as fields above it. */
export function makeAmounts(
  weights: EditedWeights,
  words: Words,
  may: boolean,
  change: (amounts: Readonly<Record<WeightAmount, string>>) => void,
): readonly HTMLElement[] {
  const values = { base: weights.base, most: weights.most, of: weights.of }
  return WEIGHT_AMOUNTS.map((part) => {
    const label = document.createElement('label')
    const input = document.createElement('input')
    input.dataset['weightAmount'] = part
    input.value = values[part]
    input.readOnly = !may
    input.addEventListener('input', () => {
      values[part] = input.value.trim()
      change({ ...values })
    })
    label.append(words.weights.amounts[part], input)
    return label
  })
}
