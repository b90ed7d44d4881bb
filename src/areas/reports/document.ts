import { TABLE_TWO } from '#law/requests/report/figures.ts'
import { canonical } from '#proof/canonical.ts'
import { sha256 } from '#proof/sha256.ts'
import type { Frozen, ReportDocument, Sections, Stated } from './contract.ts'
import type { ReportRow } from './report-rows.ts'

/** The whole report: the frozen figures, over them what the office states, and its text. */
export function documentOf(
  { body_id, year, edition, scope }: Pick<ReportRow, 'body_id' | 'year' | 'edition' | 'scope'>,
  frozen: Frozen,
  { sections, stated }: { readonly sections: Sections; readonly stated: Stated },
): ReportDocument {
  const { figures, unknown, stated: before, members, ...rest } = frozen
  return {
    ...{ bodyId: body_id, year, edition, scope, ...rest, sections },
    figures: { ...figures, two: { ...figures.two, ...stated } },
    stated: TABLE_TWO.filter((key) => stated[key] !== undefined || before.includes(key)),
    unknown: unknown.filter((key) => stated[key] === undefined),
    members: members.map(({ bodyId, edition, hash }) => ({ bodyId, edition, hash })),
  }
}

/** What is signed and published: anybody who holds the published JSON can reckon it anew. */
export function hashOf(document: ReportDocument): string {
  return sha256(canonical(document))
}
