import type { Lang } from '#base/text.ts'
import { readChart } from '#law/flows/read-chart.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import type { Visit } from '#platform/web/visit.ts'
import { printMoment } from '#ui/print-day.ts'
import { lawbook } from '../../clocks/index.ts'
import { people } from '../../organisations/index.ts'
import { whyNotDraft } from '../access.ts'
import { answeringBodies } from '../answering-bodies.ts'
import { listCharts } from '../list-charts.ts'
import { chartInForce, type DraftRow, editionsOf, findDraft, findEdition } from '../queries.ts'
import { refusals } from '../refusals.ts'
import { inWords } from '../words-of-chart.ts'
import type { ChartEditorProps } from './chart-editor.desk.tsx'
import type { KnownThings } from './editor/settings.ts'

/** What the editor of a chart shows to who is looking; null: no such chart. */
export async function chartEditorOf(visit: Visit, chartId: string): Promise<ChartEditorProps | null> {
  const { lang, actor, link, csrf, requestKey } = visit
  const tx = reading(visit.db, visit.moment)
  const [latest] = await editionsOf(tx, chartId)
  if (!latest) return null
  const edition = await findEdition(tx, (await chartInForce(tx, chartId, tx.today)) ?? latest)
  if (!edition) return null
  const draft = await findDraft(tx, chartId)
  const no = whyNotDraft(actor, await answeringBodies(tx, edition.bodyId))
  return {
    ...{ lang, chartId, csrf, requestKey, link },
    name: inWords(lang, draft ? (await readChart(draft.xml)).name : edition.chart.name),
    inForce: edition.number,
    draft: draft && (await shownDraft(tx, lang, draft)),
    whyNot: no && (refusals(lang)[no.code]?.(no.facts ?? {}) ?? no.code),
    settings: {
      ...{ lang, may: no === null, xml: draft?.xml ?? edition.xml },
      inForce: { number: edition.number, xml: edition.xml },
      known: await knownThings(tx, lang),
      traditional: link('/desk/traditional'),
    },
  }
}

async function shownDraft(tx: Tx, lang: Lang, draft: DraftRow): Promise<ChartEditorProps['draft']> {
  const by = (await people.nameOf(tx, draft.drafted_by)) ?? draft.drafted_by
  return { revision: draft.revision, by, at: printMoment(lang, draft.drafted_at), note: draft.note }
}

/** Rules in force today, laws, and charts: what a chart may name. */
async function knownThings(tx: Tx, lang: Lang): Promise<KnownThings> {
  const { limits, sources } = lawbook()
  const charts = await listCharts(tx, tx.today)
  const rules = [...limits.values()].filter(({ from, to }) => from <= tx.today && (to === null || to > tx.today))
  return {
    rules: rules.map(({ id, name, amount, unit }) => ({ value: id, label: name[lang], amount, unit })),
    laws: [...sources.values()].map(({ key, short }) => ({ value: key, label: short[lang] })),
    charts: charts.map(({ chartId, name }) => ({ value: chartId, label: inWords(lang, name) })),
    decisions: null,
  }
}
