import type { Lang } from '#base/text.ts'
import { amount } from '#law/penalties/amount.ts'
import { positionOf } from '#law/penalties/statistics/position-of.ts'
import type { Tx } from '#platform/db/tx.ts'
import { pathOf } from '../../cases/pages/published-view.ts'
import { publications } from '../../cases/published/publications.ts'
import type { Published } from '../../cases/published/published.ts'
import { knownStandard } from '../../standards/known-standard.ts'
import { editionsOf } from '../../standards/queries.ts'
import type { CellFigures } from '../contract.ts'
import { cellsOf } from '../public-figures.ts'
import { sayCell } from '../say-cell.ts'
import type { CellShown, DecisionShown } from './cell-plot.part.tsx'

/** The latest published decisions of a cell that are drawn; the spread stands on all. */
const MOST_DOTS = 60

/** The cells of a violation with their editions and the published decisions in them, for the public. */
export async function cellsShown(tx: Tx, lang: Lang, standardId: string): Promise<readonly CellShown[]> {
  const cells = Map.groupBy(await cellsOf(tx, standardId), ({ cell }) => cell)
  const since = new Map((await editionsOf(tx, standardId)).map(({ number, inForceFrom }) => [number, inForceFrom]))
  return Promise.all(
    [...cells].map(async ([cell, editions]) => ({
      cell,
      says: sayCell(lang, (await knownStandard(tx, editions[0]?.hash ?? '')).standard, cell),
      editions: editions.map((each) => ({ ...each, from: since.get(each.edition) ?? null })),
      decisions: (await Promise.all(editions.map((each) => decisionsIn(tx, standardId, each)))).flat(),
    })),
  )
}

/** The latest published decisions of one cell under one edition. */
export async function decisionsIn(
  tx: Tx,
  standardId: string,
  { cell, hash, edition }: Pick<CellFigures, 'cell' | 'hash' | 'edition'>,
): Promise<readonly DecisionShown[]> {
  const found = await publications(tx, { standardId, like: { hash, cell } }, { limit: MOST_DOTS })
  return found.flatMap((each) => decisionShown(each, edition))
}

function decisionShown({ document, record }: Published, edition: number): readonly DecisionShown[] {
  if (!record?.statutoryRange || record.fine === null) return []
  const { min, max } = record.statutoryRange
  const p = positionOf(amount(record.fine), { ...record.statutoryRange, min: amount(min), max: amount(max) })
  if (p === null) return []
  const { fine, decidedOn, deviation, reasons } = record
  return [{ document, href: pathOf(document), edition, p: p.toNumber(), fine, decidedOn, deviation, reason: reasons }]
}
