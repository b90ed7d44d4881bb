/** The table of the comparison: 20 rules, 4 inputs, 2 outputs, one of them an `if` that halves. */
export const RULES = Array.from({ length: 20 }, (_, index) => ({
  area: [index * 5, index * 5 + 5] as const,
  grades: index % 2 === 0 ? (['轻', '一般'] as const) : (['重', '特重'] as const),
  /** More times than this; null where it does not matter. */
  times: index % 3 === 0 ? null : index,
  least: 1000 * (index + 1),
  most: 2000 * (index + 1),
}))

export type TableFacts = {
  readonly 面积: number
  readonly 级别: string
  readonly 次数: number
  readonly 首次: boolean
}

/** Facts that meet a rule each, and what that rule says: worked out by hand, the measure of all engines. */
export const CASES: readonly { readonly facts: TableFacts; readonly least: number; readonly most: number }[] =
  Array.from({ length: 200 }, (_, index) => {
    const rule = RULES[(index * 7) % RULES.length] ?? fail()
    const first = index % 3 === 0
    const facts = {
      面积: rule.area[0] + (index % 50) / 10,
      级别: rule.grades[index % 2] ?? '',
      次数: (rule.times ?? 0) + 1 + (index % 4),
      首次: first,
    }
    return { facts, least: rule.least, most: first ? rule.most * 0.5 : rule.most }
  })

function fail(): never {
  throw new Error('bug: a rule is missing')
}

/** The tests of a rule in FEEL, in the order of the inputs. */
export function testsOf({ area, grades, times }: (typeof RULES)[number]): readonly string[] {
  return [
    `[${area[0]}..${area[1]})`,
    grades.map((grade) => `"${grade}"`).join(', '),
    times === null ? '-' : `> ${times}`,
    '-',
  ]
}

/** The outputs of a rule in FEEL. */
export function outputsOf({ least, most }: (typeof RULES)[number]): readonly string[] {
  return [String(least), `if 首次 then ${most} * 0.5 else ${most}`]
}
