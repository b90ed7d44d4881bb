import type { Decision, Requirements } from '../../decisions/model.ts'
import type { Standard, Weights } from '../standards/standard.ts'
import { columnsOf } from './columns.ts'

/** A table for each factor (the least weight where several options hold), their sum, and the fine that comes of it. */
export function weightDecisions(standard: Standard, weights: Weights, requires: Requirements): readonly Decision[] {
  const factors = weights.factors.map(({ name, label, options }): Decision => {
    const { inputs, testsOf } = columnsOf(
      standard,
      options.map(({ when }) => when),
      name,
    )
    return {
      ...element(`weight_${name}`, label),
      requires,
      logic: {
        ...{ kind: 'table', id: `weights_${name}`, typeRef: '', hitPolicy: 'COLLECT', aggregation: 'MIN' },
        ...{ outputLabel: label, inputs, annotations: [] },
        outputs: [{ id: '', label: '权重', name: '', typeRef: 'number', values: '', otherwise: '' }],
        rules: options.map(({ when, weight }, at) => ({
          ...{ id: `weight_${name}_${at + 1}`, description: '', tests: testsOf(when) },
          ...{ outputs: [weight.toString()], notes: [] },
        })),
      },
    }
  })
  const names = factors.map(({ name }) => name)
  const asked = { ...requires, decisions: names.map((name) => `#${name}`) }
  const sum = [weights.base.toString(), ...names].join(' + ')
  const total = literal('total_weight', '总权重', `min(${weights.most}, ${sum})`, asked)
  const beside = { ...requires, decisions: ['#total_weight', '#statutory'] }
  const exact = `total_weight * (${weights.of})`
  const computed = weights.round === null ? exact : `floor(${exact})`
  const within = `if ${computed} < statutory.min then statutory.min else if ${computed} > statutory.max then statutory.max else ${computed}`
  return [...factors, total, literal('weighed', '罚款数额（元）', within, beside)]
}

function literal(id: string, label: string, text: string, requires: Requirements): Decision {
  return { ...element(id, label), requires, logic: { kind: 'literal', id: `${id}_text`, typeRef: 'number', text } }
}

function element(id: string, label: string) {
  return { id, name: id, label, description: '', question: '', allowedAnswers: '', variable: { name: id, typeRef: '' } }
}
