import type { Decision, OutputClause, Requirements, Rule } from '../../decisions/model.ts'
import type { RangeText, Standard } from '../standards/standard.ts'
import { columnsOf } from './columns.ts'

const RANGE = [
  ['min', 'number', '罚款下限（元）'],
  ['max', 'number', '罚款上限（元）'],
  ['min_included', 'boolean', '含下限'],
  ['max_included', 'boolean', '含上限'],
  ['optional', 'boolean', '可以不罚款'],
] as const

/** The tiers as one table; under priority the order of the tiers, the heaviest first, chooses. */
export function tierDecision(standard: Standard, requires: Requirements): Decision {
  const { tiers, hits } = standard
  const byWeight = [...tiers].sort((a, b) => b.level - a.level).map(({ id }) => JSON.stringify(id))
  const { inputs, testsOf } = columnsOf(
    standard,
    tiers.map(({ when }) => when),
    'tier',
  )
  return {
    ...{ id: 'tier', name: 'tier', label: '裁量阶次', question: '属于哪一阶次，幅度多少？' },
    ...{ description: '', allowedAnswers: '', variable: { name: 'tier', typeRef: '' }, requires },
    logic: {
      ...{ kind: 'table', id: 'tiers', typeRef: '', aggregation: null, outputLabel: '裁量阶次' },
      hitPolicy: hits === 'priority' ? 'PRIORITY' : 'UNIQUE',
      inputs,
      outputs: [
        { ...output('tier_out', 'tier', 'string', '阶次'), values: hits === 'priority' ? byWeight.join(', ') : '' },
        ...RANGE.map(([name, type, label]) => output('tier_out', name, type, label)),
        output('tier_out', 'also', '', '并处'),
      ],
      annotations: ['名称', 'Name', '说明'],
      rules: tiers.map(
        (tier): Rule => ({
          id: `tier_${tier.id}`,
          description: '',
          tests: testsOf(tier.when),
          outputs: [JSON.stringify(tier.id), ...rangeCells(tier.fine), listOf(tier.also)],
          notes: [tier.name.zh, tier.name.en, tier.note ?? ''],
        }),
      ),
    },
  }
}

/** The range of the law, by limb. */
export function limbDecision(standard: Standard, requires: Requirements): Decision {
  const { statutory } = standard
  const { inputs, testsOf } = columnsOf(
    standard,
    statutory.map(({ when }) => when),
    'limb',
  )
  return {
    ...{ id: 'statutory', name: 'statutory', label: '法定幅度', question: '法律给出的幅度是多少？' },
    ...{ description: '', allowedAnswers: '', variable: { name: 'statutory', typeRef: '' }, requires },
    logic: {
      ...{ kind: 'table', id: 'limbs', typeRef: '', aggregation: null, outputLabel: '法定幅度', hitPolicy: 'FIRST' },
      inputs,
      outputs: [
        ...RANGE.map(([name, type, label]) => output('limb_out', name, type, label)),
        output('limb_out', 'also', '', '并处'),
      ],
      annotations: ['条文'],
      rules: statutory.map(({ when, fine, also, text }, at) => ({
        ...{ id: `limb_${at + 1}`, description: '', tests: testsOf(when) },
        ...{ outputs: [...rangeCells(fine), listOf(also)], notes: [text] },
      })),
    },
  }
}

function output(prefix: string, name: string, typeRef: string, label: string): OutputClause {
  return { id: `${prefix}_${name}`, label, name, typeRef, values: '', otherwise: '' }
}

function rangeCells(range: RangeText | null): readonly string[] {
  if (range === null) return RANGE.map(() => 'null')
  const { min, max, minInclusive, maxInclusive, optional } = range
  return [min, max, String(minInclusive), String(maxInclusive), String(optional)]
}

const listOf = (words: readonly string[]): string => `[${words.map((word) => JSON.stringify(word)).join(', ')}]`
