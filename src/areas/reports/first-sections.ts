import { type AddedUp, draftSections } from '#law/requests/report/draft-sections.ts'
import type { Reporter } from '#law/requests/report/report-due.ts'
import type { Frozen, ReportDocument, SectionId, Sections } from './contract.ts'

/** The sections of text as the figures draft them, in the language of the law; the office writes on. */
export function firstSections(year: number, scope: Reporter, frozen: Frozen): Sections {
  const drafted = draftSections({ ...frozen, year, cases: new Map() }, 'zh-Hans', addedUp({ scope, ...frozen }))
  const textOf = (id: SectionId) => drafted.find((section) => section.id === id)?.paragraphs.join('\n\n') ?? ''
  return { 一: textOf('一'), 五: textOf('五'), 六: textOf('六') }
}

/** What a government added up; null: the report of one body. */
export function addedUp({
  scope,
  members,
  missing,
}: Pick<ReportDocument, 'scope' | 'members' | 'missing'>): AddedUp | null {
  return scope === 'government' ? { reports: members.length, missing: missing.length } : null
}
