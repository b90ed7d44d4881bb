import type { ModdleElement } from 'bpmn-moddle'
import type { Basis, ClockAct, DeclaredFact, Document, Limit, Name, Risk } from '../chart.ts'
import type { ChartPlan, PlannedNode } from './chart-plan.ts'
import type { Make } from './write-plan.ts'

/** `extensionElements` of whatever has a name: the name in other languages, then more; undefined where there is nothing. */
export function writeSaid(make: Make, name: Name, more: readonly ModdleElement[] = []): ModdleElement | undefined {
  const values = [...says(make, 'gk:Says', name), ...more]
  return values.length > 0 ? make('bpmn:ExtensionElements', { values }) : undefined
}

/** What the chart as a whole says: how to complain, limits, basis, declared facts. */
export function writeOfChart(make: Make, plan: ChartPlan): ModdleElement | undefined {
  const { complaint } = plan
  const way = complaint?.way
  return writeSaid(make, plan.name, [
    ...(complaint ? [make('gk:Complaint', { telephone: complaint.telephone, ...(way ? said('way', way) : {}) })] : []),
    ...plan.limits.map((limit) => writeLimit(make, limit)),
    ...plan.basis.map((basis) => writeBasis(make, basis)),
    ...plan.facts.map((fact) => writeFact(make, fact)),
  ])
}

/** What a node says: its part and post, limits, basis, risks, documents, clocks, and what it is in a sentence. */
export function writeOfNode(make: Make, node: PlannedNode): ModdleElement | undefined {
  const { part, post, counted = true, together = false, text } = node
  const step = {
    ...{ part: part ?? undefined, role: post?.role ?? undefined, at: post?.at },
    ...{ counted: counted ? undefined : false, together: together || undefined },
    decision: node.kind === 'rule' ? (node.calls ?? undefined) : undefined,
  }
  const hasStep = Object.values(step).some((value) => value !== undefined)
  return writeSaid(make, node.name, [
    ...(text ? [make('gk:Text', { words: text['zh-Hans'] }), ...says(make, 'gk:Text', text)] : []),
    ...(hasStep ? [make('gk:Step', step)] : []),
    ...(node.limits ?? []).map((limit) => writeLimit(make, limit)),
    ...(node.basis ?? []).map((basis) => writeBasis(make, basis)),
    ...(node.risks ?? []).map((risk) => writeRisk(make, risk)),
    ...(node.documents ?? []).map((document) => writeDocument(make, document)),
    ...(node.clocks ?? []).map((act) => writeClock(make, act)),
  ])
}

function says(make: Make, type: string, name: Name): readonly ModdleElement[] {
  return (['zh-Hant', 'en'] as const).flatMap((lang) => {
    const words = name[lang]
    return words === undefined ? [] : [make(type, { lang, words })]
  })
}

function said(property: string, name: Name): Readonly<Record<string, string | undefined>> {
  return { [property]: name['zh-Hans'], [`${property}En`]: name.en, [`${property}Hant`]: name['zh-Hant'] }
}

function writeLimit(make: Make, { kind, rule, n, unit }: Limit): ModdleElement {
  return make('gk:Limit', { kind, rule: rule ?? undefined, value: n ?? undefined, unit: unit ?? undefined })
}

function writeBasis(make: Make, { law, article, version }: Basis): ModdleElement {
  return make('gk:Basis', { law, article: article ?? undefined, version: version ?? undefined })
}

function writeRisk(make: Make, { level, point, control, responsible }: Risk): ModdleElement {
  const who = responsible ? said('responsible', responsible) : {}
  return make('gk:Risk', { level, ...said('point', point), ...said('control', control), ...who })
}

function writeDocument(make: Make, { name, public: isPublic }: Document): ModdleElement {
  return make('gk:Document', { ...said('name', name), public: isPublic })
}

function writeClock(make: Make, { action, rule }: ClockAct): ModdleElement {
  return make('gk:Clock', { action, rule: rule ?? undefined })
}

function writeFact(make: Make, { name, type, values, says: meaning }: DeclaredFact): ModdleElement {
  const list = values.length > 0 ? values.join('|') : undefined
  return make('gk:Fact', { name, type, values: list, ...(meaning ? said('says', meaning) : {}) })
}
