import { amount } from '../amount.ts'
import type { Standard } from './standard.ts'

const text = (en: string) => ({ 'zh-Hans': en, 'zh-Hant': en, en })

/**
 * An invented standard over an area (from 0) and whether the case is serious: one tier for each condition, t1, t2 and so
 * on, rising; the law gives 1,000 to 9,000 and the tiers share that evenly.
 */
export function tableOf(conditions: readonly string[]): Standard {
  const width = 8000 / conditions.length
  const fine = (from: number, to: number) => ({
    min: String(from),
    max: String(to),
    minInclusive: true,
    maxInclusive: true,
    optional: false,
  })
  return {
    id: 'example',
    violation: text('building without a permit'),
    domain: text('construction'),
    body: 'body',
    jurisdiction: 'county',
    kind: 'standard',
    basis: [{ law: 'law', article: '1', paragraph: null, item: null, version: null }],
    laterLaw: [],
    from: null,
    to: null,
    source: { title: 'title', number: null, issuer: null, how: 'invented' },
    confidence: 'convention',
    boundaries: 'civil_code',
    hits: 'unique',
    rules: null,
    facts: [
      {
        name: 'area',
        label: '面积',
        type: 'number',
        unit: 'm2',
        words: null,
        least: amount(0),
        whole: false,
        needed: true,
      },
      {
        name: 'serious',
        label: '情节严重',
        type: 'boolean',
        unit: null,
        words: null,
        least: null,
        whole: false,
        needed: true,
      },
    ],
    consistent: [],
    statutory: [{ when: 'true', fine: fine(1000, 9000), also: [], text: '1,000-9,000' }],
    tiers: conditions.map((when, place) => ({
      id: `t${place + 1}`,
      name: { zh: `${place + 1}类`, en: `class ${place + 1}` },
      level: place + 1,
      when,
      fine: fine(1000 + place * width, 1000 + (place + 1) * width),
      also: [],
      note: null,
    })),
    weights: null,
    intendedGaps: [],
    defects: [],
    scenarios: [],
    note: null,
  }
}

/**
 * An invented standard over the same facts that adds up weights: base 0.1, one factor for the area (under 100, from 100
 * on: 0 and 0.4) and one for whether it is serious (0 and 0.5), of 10,000, at most all of it; the law gives 1,000 to
 * 10,000.
 */
export function weightsOf(area: readonly (readonly [when: string, weight: string])[] = AREA): Standard {
  const table = tableOf([])
  const option = ([when, weight]: readonly [string, string]) => ({ when, weight: amount(weight) })
  const serious = [['serious = false', '0'] as const, ['serious = true', '0.5'] as const]
  const [limb] = table.statutory
  return {
    ...table,
    hits: 'sum',
    statutory: limb ? [{ ...limb, fine: { ...limb.fine, max: '10000' } }] : [],
    weights: {
      ...{ base: amount('0.1'), most: amount(1), of: '10000', round: null, unascertained: 'lowest' },
      factors: [
        { name: 'area', label: '面积', options: area.map(option) },
        { name: 'serious', label: '情节', options: serious.map(option) },
      ],
    },
  }
}

const AREA = [['area < 100', '0'] as const, ['area >= 100', '0.4'] as const]
