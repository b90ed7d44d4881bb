import type { Proposal } from './contract.ts'

/** Facts are kept open for statistics and replays; why one could not be established is prose, and stays in the file. */
export function withoutReasons(facts: Proposal['facts']): Proposal['facts'] {
  const plain = (value: unknown) =>
    typeof value === 'object' && value !== null ? { unascertainable: '见案卷' } : value
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, plain(value)]))
}
