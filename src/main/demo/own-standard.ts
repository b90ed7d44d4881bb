import { standardText } from '#platform/lawbook/read-standards.ts'

/** The standard that the demo county made itself: who, which upper one it refines, what the public said of it. */
export const OWN_STANDARD = {
  id: 'al-market-68',
  body: 'market',
  /** Another body of the county that goes by it. */
  usedBy: 'urban',
  upper: 'ln-market-68',
  note: '“从轻”阶次跨度大，按经营额五万元分为两个阶次，其余与上级基准相同。',
  filedAs: '安司备〔演示〕7号',
  comments: [
    {
      text: '小店经营额只有两三万元，与九万元同一阶次不合理，建议分开。',
      result: 'taken',
      answer: '已采纳：以五万元为界分为两个阶次。',
    },
    {
      text: '建议经营额五万元以下一律不罚。',
      result: 'not_taken',
      answer: '拒不改正的，条例规定罚款不少于一万元，下级基准不能低于它。',
    },
  ],
} as const

/** Its text: that of the upper standard, with the lightest tier parted in two inside the same range. */
export function ownStandardText(): string {
  const parts = (text: string, part: string, whole: string): string => {
    if (!text.includes(part)) throw new Error(`bug: ${OWN_STANDARD.upper} no longer says "${part}"`)
    return text.replace(part, whole)
  }
  const changes = [
    [`id: ${OWN_STANDARD.upper}`, `id: ${OWN_STANDARD.id}`],
    [LIGHTER, `${SMALL}${LESSER}`],
    ['body: 登记机关（市场监管）', 'body: 安澜县市场监督管理局'],
    ['jurisdiction: 辽宁（台安县公布的省局基准）', 'jurisdiction: 安澜县'],
    [
      /source:\n(?: .*\n)+/.exec(standardText(OWN_STANDARD.upper))?.[0] ?? 'source:',
      'source:\n  title: 安澜县市场主体登记行政处罚裁量基准（演示）\n  issuer: 安澜县市场监督管理局\n  how: made for the demo county\n',
    ],
    ['confidence: secondary', 'confidence: convention'],
  ] as const
  return changes.reduce((text, [part, whole]) => parts(text, part, whole), standardText(OWN_STANDARD.upper))
}

const LIGHTER = `  - id: t1
    name: { zh: "从轻", en: "lighter" }
    level: 1
    when: refused_correction = true and serious = false and turnover < 100000 and harm = false
    fine: { min: "10000", max: "37000" }
    also: [confiscate_illegal_income]
`
const SMALL = LIGHTER.replace('id: t1', 'id: t1a')
  .replace('"从轻"', '"从轻·小额"')
  .replace('"lighter"', '"lighter, small"')
  .replace('turnover < 100000', 'turnover < 50000')
  .replace('max: "37000"', 'max: "20000"')
const LESSER = LIGHTER.replace('id: t1', 'id: t1b')
  .replace('turnover < 100000', 'turnover >= 50000 and turnover < 100000')
  .replace('min: "10000"', 'min: "20000"')
