import { draftSections } from '#law/requests/report/draft-sections.ts'
import type { Frozen, SectionId, Sections } from './contract.ts'

/** The sections of text as the figures draft them, in the language of the law; the office writes on. */
export function firstSections(year: number, frozen: Frozen): Sections {
  const drafted = draftSections({ ...frozen, year, cases: new Map() }, 'zh-Hans')
  const textOf = (id: SectionId) => drafted.find((section) => section.id === id)?.paragraphs.join('\n\n') ?? ''
  return { 一: textOf('一'), 五: textOf('五'), 六: textOf('六') }
}
