import { type Amount, amount } from '../amount.ts'

/** A decision: who took it, on what facts (`FactCell.signature`), and where in the range of the law it lies. */
export interface OfficersFine {
  readonly id: string
  readonly officer: string
  readonly cell: string
  readonly p: Amount
}

export interface SameOfficerApart {
  readonly officer: string
  readonly cell: string
  /** The lightest and the heaviest of them. */
  readonly ids: readonly [string, string]
  readonly apart: Amount
}

/** Half of what the law allows. Our proposal, as the local systems that are known do. */
const FAR = amount('0.5')

/** The same officer, the same facts, and fines more than half of the range of the law apart: one warning a cell. */
export function sameOfficerApart(rows: readonly OfficersFine[]): readonly SameOfficerApart[] {
  const groups = Map.groupBy(rows, ({ officer, cell }) => JSON.stringify([officer, cell]))
  return [...groups.values()].flatMap((own) => {
    const sorted = [...own].sort((a, b) => a.p.cmp(b.p))
    const [light] = sorted
    const heavy = sorted.at(-1)
    if (!light || !heavy) return []
    const apart = heavy.p.minus(light.p)
    return apart.gt(FAR) ? [{ officer: light.officer, cell: light.cell, ids: [light.id, heavy.id], apart }] : []
  })
}
