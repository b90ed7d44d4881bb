import type { InputData, ItemDefinition, KnowledgeSource, Model } from '../../decisions/model.ts'
import { isAmount } from '../amount.ts'
import type { FactShape, Standard } from '../standards/standard.ts'
import { limbDecision, tierDecision } from './tier-decisions.ts'
import { weightDecisions } from './weight-decisions.ts'

/** The decision that gives the tier; where the standard adds up weights, the fine. */
export const TIER = 'tier'
export const WEIGHED = 'weighed'
/** The decision that gives the range of the law. */
export const STATUTORY = 'statutory'

/**
 * A standard as a decision model that says the same: typed facts with their words and least values, the tiers as one
 * table, the range of the law as another, weights as a table a factor. `writeModel` makes a DMN 1.3 file of it. `unitName`:
 * what a unit is called, for the descriptions (`fold`: 倍).
 *
 * Source: DMN 1.3 §8. Traps: a model answers null where a needed fact is missing or wrong, and does not say so as
 * `decideStandard` does; whether facts contradict each other is told in words only; under priority two fitting tiers of
 * the same level give the first of them.
 */
export function standardModel(standard: Standard, unitName: (unit: string) => string): Model {
  const sources = sourcesOf(standard)
  const requires = {
    decisions: [],
    inputs: standard.facts.map(({ name }) => `#fact_${name}`),
    knowledge: [],
    authorities: sources.map(({ id }) => `#${id}`),
  }
  return {
    id: `standard_${standard.id}`,
    name: standard.violation['zh-Hans'],
    namespace: `urn:gongkai:standard:${standard.id}`,
    description: describe(standard),
    imports: [],
    types: standard.facts.filter(isNarrowed).map(typeOf),
    inputs: standard.facts.map((fact) => inputOf(fact, unitName)),
    decisions: standard.weights
      ? [...weightDecisions(standard, standard.weights, requires), limbDecision(standard, requires)]
      : [tierDecision(standard, requires), limbDecision(standard, requires)],
    knowledge: [],
    services: [],
    sources,
  }
}

function describe(standard: Standard): string {
  const { violation, body, jurisdiction, from, to, source, confidence, consistent, defects, note } = standard
  return [
    `${violation['zh-Hans']} / ${violation.en}`,
    `机关：${body}；适用地域：${jurisdiction}；施行：${from ?? '—'} 至 ${to ?? '—'}（最后一日计入）`,
    `来源：${[source.title, source.number, source.issuer].filter(Boolean).join('，')}；${source.how}（${confidence}）`,
    `边界：${standard.boundaries}；多档同时符合：${standard.hits}`,
    ...consistent.map((text) => `事实须满足：${text}`),
    ...defects.map(({ kind, detail, when }) => `缺陷：${kind}：${detail}${when === null ? '' : `（${when}）`}`),
    ...(note === null ? [] : [note]),
  ].join('\n')
}

function sourcesOf({ basis, source }: Standard): readonly KnowledgeSource[] {
  const requires = { decisions: [], inputs: [], knowledge: [], authorities: [] }
  const element = { label: '', locationUri: '', owner: '', requires }
  const laws = basis.map(({ law, article, paragraph, item, version }, at) => ({
    ...element,
    id: `basis_${at + 1}`,
    name: `《${law}》第${article}条${paragraph ? `第${paragraph}款` : ''}${item ? `第${item}项` : ''}`,
    description: version === null ? '' : `文本：${version}`,
    type: '法律依据',
  }))
  const name = [source.title, source.number].filter(Boolean).join('，')
  return [...laws, { ...element, id: 'source', name, description: source.how, type: '裁量基准来源' }]
}

function isNarrowed({ words, least }: FactShape): boolean {
  return words !== null || least !== null
}

function typeOf({ name, label, type, words, least }: FactShape): ItemDefinition {
  const listed = words?.map((word) => (isAmount(word) ? word.toString() : JSON.stringify(word))).join(', ')
  return {
    ...{ name: typeName(name), label, typeRef: type, isCollection: false },
    ...{ allowedValues: listed ?? `>= ${least}`, typeConstraint: '', components: [], signature: null },
  }
}

function inputOf(fact: FactShape, unitName: (unit: string) => string): InputData {
  const { name, label, type, unit, whole, needed } = fact
  const told = [
    label,
    unit && `单位：${unitName(unit)}`,
    whole && '整数',
    typeof needed === 'string' && `须填的条件：${needed}`,
  ]
  const variable = { name, typeRef: isNarrowed(fact) ? typeName(name) : type }
  return { id: `fact_${name}`, name, label, description: told.filter(Boolean).join('；'), variable }
}

const typeName = (fact: string): string => `values of ${fact}`
