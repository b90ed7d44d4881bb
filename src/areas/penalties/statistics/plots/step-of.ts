import { type Amount, amount } from '#law/penalties/amount.ts'

/** The step of an axis from 0 to `most`: 1, 2 or 5 and noughts, the smallest that makes four spaces or fewer. */
export function stepOf(most: Amount): Amount {
  if (most.lte(0)) return amount(1)
  const ten = amount(10).pow(most.logarithm(10).floor().minus(1))
  return [1, 2, 5, 10, 20, 50].map((times) => ten.times(times)).find((step) => step.times(5).gt(most)) ?? ten.times(100)
}
