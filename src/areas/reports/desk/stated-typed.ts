import { TABLE_TWO, type TwoKey } from '#law/requests/report/figures.ts'
import type { Stated } from '../contract.ts'
import type { ReportView } from '../queries.ts'

/**
 * The figures as typed: whole numbers, and money in yuan with fen behind the point. Empty: not stated. What is no number
 * becomes one that the verb refuses.
 */
export function statedOf(typed: Readonly<Record<string, string | number>>): Stated {
  const given = TABLE_TWO.flatMap((key): readonly (readonly [TwoKey, number])[] => {
    const said = `${typed[key] ?? ''}`.trim()
    if (said === '') return []
    if (key !== 'feesFen') return [[key, /^\d{1,9}$/.test(said) ? Number(said) : -1]]
    const money = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(said)
    return [[key, money ? Number(money[1]) * 100 + Number((money[2] ?? '').padEnd(2, '0')) : -1]]
  })
  return Object.fromEntries(given)
}

/** What the form shows at first. */
export function typedOf({ document: { sections, stated, figures } }: ReportView): Readonly<Record<string, string>> {
  const figure = (key: TwoKey) =>
    key === 'feesFen'
      ? `${Math.floor(figures.two.feesFen / 100)}.${String(figures.two.feesFen % 100).padStart(2, '0')}`
      : String(figures.two[key])
  return {
    ...{ s1: sections.一, s5: sections.五, s6: sections.六 },
    ...Object.fromEntries(stated.map((key) => [key, figure(key)])),
  }
}
