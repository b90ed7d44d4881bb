import type { Lang } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotDraft } from './access.ts'
import { keeperId } from './answering-bodies.ts'
import type { DeskChartLine, DraftStage } from './desk/charts.desk.tsx'
import { draftView } from './draft-view.ts'
import { listCharts } from './list-charts.ts'
import { inWords } from './words-of-chart.ts'

/** The charts an actor may draw, and how far the draft of each is. */
export async function deskChartsView(tx: Tx, by: Actor, lang: Lang): Promise<readonly DeskChartLine[]> {
  const keeper = await keeperId(tx)
  const own = (await listCharts(tx, tx.today)).filter(({ bodyId }) => whyNotDraft(by, [bodyId, keeper]) === null)
  return Promise.all(
    own.map(async (chart) => ({
      ...chart,
      title: inWords(lang, chart.name),
      stage: chart.hasDraft ? await stageOf(tx, by, chart.chartId) : null,
    })),
  )
}

/** A draft in which the check finds errors is still being drawn. */
async function stageOf(tx: Tx, by: Actor, chartId: string): Promise<DraftStage | null> {
  const found = await draftView(tx, by, chartId)
  if (!found) return null
  if (found.findings.some(({ severity }) => severity === 'error')) return 'drafted'
  return found.draft.approved ? 'toPublish' : 'toApprove'
}
