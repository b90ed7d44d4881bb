import { lawbook } from '#areas/clocks/index.ts'
import type { BodyCard } from '#areas/organisations/index.ts'
import { reportOfBody } from '#areas/requests/index.ts'
import { checkFigures } from '#law/requests/report/check-figures.ts'
import { draftSections } from '#law/requests/report/draft-sections.ts'
import { TABLE_TWO } from '#law/requests/report/figures.ts'
import { reportDue } from '#law/requests/report/report-due.ts'
import type { Tx } from '#platform/db/tx.ts'

/** The report of a body and year as `gongkai annual-report` prints it. A cell of table 二 nobody counts is null. */
export async function printedReport(tx: Tx, { id, name, kind }: BodyCard, year: number) {
  const report = await reportOfBody(tx, id, year)
  const { two, three, four } = report.figures
  const findings = checkFigures(report.figures, { before: null, makesRules: false })
  return {
    ...{ body: { id, name: name['zh-Hans'] }, year, frozenOn: report.frozenOn },
    due: reportDue(kind === 'gov' ? 'government' : 'department', year, lawbook()),
    table2: Object.fromEntries(TABLE_TWO.map((key) => [key, report.unknown.includes(key) ? null : two[key]])),
    ...{ table3: three, table4: four },
    checks: { passed: findings.length === 0, findings },
    sections: draftSections(report, 'zh-Hans'),
  }
}
