import { lintChart } from '#law/flows/lint.ts'
import { readLawbook } from '#platform/lawbook/read-lawbook.ts'
import { ROLES } from '#platform/signin/actor.ts'
import type { Done } from '../flow.ts'
import type { Options } from './options.ts'
import { withChart } from './with-chart.ts'
import { write } from './write.ts'

/**
 * Every finding as a JSON line, against the lawbook of the house. Status 1 where one of them is an error, since then the
 * chart cannot be published; warnings alone are 0.
 */
export async function check(xml: string, { lang }: Options): Promise<Done> {
  return await withChart(xml, async (chart) => {
    const { limits, sources } = readLawbook()
    const known = { rules: limits, laws: sources, roles: new Set<string>(ROLES), decisions: null, charts: null }
    const findings = lintChart(chart, known)
    for (const { severity, code, elements, facts, sentence } of findings)
      await write({ severity, code, elements, facts, sentence: lang === null ? sentence : sentence[lang] })
    return findings.some(({ severity }) => severity === 'error') ? 1 : 0
  })
}
