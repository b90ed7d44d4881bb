import type { NewPower } from '../processes/index.ts'
import { partsOfKind } from '../processes/index.ts'
import type { Item, Kind } from './item.ts'
import { statutoryLimit } from './item-limits.ts'

/**
 * The powers behind the items: what one may apply for is, on the other side of the counter, a power with duties. A public
 * service (公共服务) is a duty without a power; it has no place among the ten kinds and is left out.
 */
export function powersOfItems(items: readonly Item[]): readonly NewPower[] {
  return items.flatMap((item) => (isPower(item.kind) ? [powerOf(item, item.kind)] : []))
}

type PowerOfItem = Exclude<Kind, 'public_service'>

function isPower(kind: Kind): kind is PowerOfItem {
  return kind !== 'public_service'
}

/** A power has the id, the basic code and the chart of its item. */
function powerOf(item: Item, kind: PowerOfItem): NewPower {
  const { id, code, name, body, basis, promised, fee, result, confidence } = item
  const common = partsOfKind(kind)
  return {
    ...{ id, code, kind, name, body, promised },
    ...common,
    ...{ chart: id, item: id, standard: null, object: null, section: null, subItems: [] },
    basis: basis.map(({ law, article, text }) => ({ law, article, version: text })),
    statutory: statutoryLimit(item),
    documents: [...common.documents, result.name],
    fee: { charged: fee.charged, list: fee.list },
    ...{ held: 'own', heldWith: null, source: null },
    confidence: confidence.basis === 'read' || confidence.basis === 'memory' ? confidence.basis : 'typical',
  }
}
