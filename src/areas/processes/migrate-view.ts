import type { Lang } from '#base/text.ts'
import type { Chart, Node } from '#law/flows/chart.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { EditionLine } from './contract.ts'
import type { MigrateProps, NamedStep } from './desk/migrate.desk.tsx'
import { nameOfNode } from './name-of-node.ts'
import { previewMigration } from './preview-migration.ts'
import { findEdition } from './queries.ts'

type Asked = Readonly<Record<string, string>>
type Moving = Pick<MigrateProps, 'preview' | 'open' | 'targets' | 'nameOf'>

/**
 * What moving the running cases would do, as it was asked for; left out, from the edition before to the newest. `editions`:
 * the newest first; with one alone there is nothing to move to.
 */
export async function migrateView(
  tx: Tx,
  lang: Lang,
  editions: readonly EditionLine[],
  asked: Asked,
): Promise<Moving | 'no-such-edition'> {
  const [newest, before] = editions
  if (!newest || !before) return { preview: null, open: [], targets: [], nameOf: (id) => id }
  const { chartId } = newest
  const pair = pairIn({ from: String(before.number), to: String(newest.number), ...asked })
  const from = await findEdition(tx, { chartId, number: pair.from })
  const to = await findEdition(tx, { chartId, number: pair.to })
  const preview = await previewMigration(tx, { chartId, ...pair, map: mapIn(asked) })
  if (!from || !to || !preview) return 'no-such-edition'
  const standing = new Set(preview.runs.flatMap(({ places }) => places.map((place) => place.from)))
  const kept = new Set(to.chart.nodes.map(({ id }) => id))
  const named = (node: Node): NamedStep => ({ id: node.id, name: nameOfNode(lang, node) })
  return {
    preview,
    open: from.chart.nodes.filter(({ id }) => standing.has(id) && !kept.has(id)).map(named),
    targets: to.chart.nodes.filter(isPlace).map(named),
    nameOf: (id) => nameIn(lang, [to.chart, from.chart], id),
  }
}

/** The two editions somebody asked for. */
export function pairIn(asked: Asked): { readonly from: number; readonly to: number } {
  const number = (typed: string | undefined) => (/^\d{1,5}$/.test(typed ?? '') ? Number(typed) : 0)
  return { from: number(asked['from']), to: number(asked['to']) }
}

/** The steps that go elsewhere, out of fields `map_ID`; what was left open is left out. */
export function mapIn(asked: Asked): Readonly<Record<string, string>> {
  const chosen = Object.entries(asked).filter(([name, value]) => name.startsWith('map_') && value !== '')
  return Object.fromEntries(chosen.map(([name, value]) => [name.slice('map_'.length), value]))
}

/** Something a case can stand at: whatever waits for somebody or something. */
function isPlace({ kind }: Node): boolean {
  return ['task', 'user', 'manual', 'receive', 'intermediate', 'event-based'].includes(kind)
}

function nameIn(lang: Lang, charts: readonly Chart[], id: string): string {
  const found = charts.flatMap(({ nodes }) => nodes.filter((node) => node.id === id))[0]
  return found ? nameOfNode(lang, found) : id
}
