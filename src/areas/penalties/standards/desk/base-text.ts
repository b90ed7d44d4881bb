import { replaceBlock } from '../file/replace-block.ts'

/** The text a new standard begins from: that of the upper one under an id of its own and without its days, or an outline. */
export function baseText(upper: string | null, upperId: string | null): string {
  if (upper === null) return OUTLINE
  return replaceBlock(replaceBlock(upper, 'id', `id: al-${upperId}`), 'inForce', null)
}

const OUTLINE = `id: al-new
violation:
  zh: 违法行为的名称
  en: Name of the violation
domain: { zh: 领域, en: field }
body: 制定机关
jurisdiction: 安澜县
kind: standard
basis:
  - { law: 法律名称, article: "1" }
source:
  title: 本县裁量基准
  how: 本机关制定
confidence: convention
boundaries: civil_code
hits: unique
facts:
  - { name: goods_value, zh: 货值金额, type: number, unit: CNY, least: "0", needed: true }
statutory:
  - when: "true"
    fine: { min: "1000", max: "10000" }
    text: "1,000-10,000"
tiers:
  - id: t1
    name: { zh: "从轻", en: "lighter" }
    level: 1
    when: goods_value < 5000
    fine: { min: "1000", max: "5000" }
    also: []
  - id: t2
    name: { zh: "一般", en: "ordinary" }
    level: 2
    when: goods_value >= 5000
    fine: { min: "5000", max: "10000" }
    also: []
`
