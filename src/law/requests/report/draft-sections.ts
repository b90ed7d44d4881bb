import type { Lang } from '#base/text.ts'
import { CODES } from '../decision-code.ts'
import type { AnnualReport } from './annual-report.ts'
import type { Figures, OutcomeKey } from './figures.ts'
import { REMEDIES } from './rows.ts'
import { wordsOf } from './words/index.ts'

/** A section of text. `paragraphs` are drafted from figures; `toWrite` are the headings which no figure can fill. */
export interface SectionDraft {
  readonly id: '一' | '五' | '六'
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly toWrite: readonly string[]
}

/** Of a government: how many reports of its bodies were added up, and how many were not there. */
export interface AddedUp {
  readonly reports: number
  readonly missing: number
}

/**
 * Sections 一, 五 and 六 as a first draft which the office edits. Nothing is said that is no figure of the report, nor
 * of figures that are not known: what
 * was done about a problem, and why it arose, only the office knows. A government says also whose reports it adds up,
 * and is asked for what only it can see. `added` null: the report of one body.
 *
 * Source: 政府信息公开条例 §50; 国办公开办函〔2021〕30号.
 */
export function draftSections(report: AnnualReport, lang: Lang, added: AddedUp | null = null): readonly SectionDraft[] {
  const { sections } = wordsOf(lang)
  const { management, platform, supervision, improvement, other, guidance, common } = sections.toWrite
  const whose = added === null ? [] : [sections.added(added.reports, added.missing)]
  return [
    {
      ...{ id: '一', title: sections.一, paragraphs: [...whose, ...overall(report, lang)] },
      toWrite: [management, platform, supervision, ...(added === null ? [] : [guidance])],
    },
    {
      ...{ id: '五', title: sections.五, paragraphs: problems(report, lang) },
      toWrite: [improvement, ...(added === null ? [] : [common])],
    },
    { id: '六', title: sections.六, paragraphs: fees(report, lang), toWrite: [other] },
  ]
}

function overall({ figures, overview, unknown }: AnnualReport, lang: Lang): readonly string[] {
  const { sections } = wordsOf(lang)
  const { two, three, four } = figures
  const withheld = CODES.filter((code) => code.startsWith('3.')).reduce((sum, code) => sum + three[code].total, 0)
  const [granted, partly, replied] = [three['1'].total, three['2'].total, three.replied.total]
  const decided = ['licences', 'penalties', 'coercion'] as const
  const suits = four.direct_suit.total + four.suit_after_reconsideration.total
  return [
    ...(overview.published === null ? [] : [sections.published(overview.published)]),
    ...(decided.some((key) => unknown.includes(key))
      ? []
      : [sections.registers(two.licences, two.penalties, two.coercion)]),
    sections.requests(three.received.total, three.carried_in.total, replied, three.carried_out.total),
    sections.results(granted, partly, withheld, replied - granted - partly - withheld),
    sections.inTime(overview.inTime, overview.replied),
    sections.remedies(four.reconsideration.total, suits, inAll(figures, 'corrected')),
  ]
}

function problems({ figures, overview }: AnnualReport, lang: Lang): readonly string[] {
  const { sections } = wordsOf(lang)
  const late = overview.replied - overview.inTime
  const corrected = inAll(figures, 'corrected')
  if (late === 0 && corrected === 0) return [sections.noneLate]
  return [...(late > 0 ? [sections.late(late)] : []), ...(corrected > 0 ? [sections.corrected(corrected)] : [])]
}

function fees({ overview }: AnnualReport, lang: Lang): readonly string[] {
  const { sections } = wordsOf(lang)
  return [overview.feeYuan > 0 ? sections.fee(overview.feeYuan) : sections.noFee]
}

function inAll({ four }: Figures, outcome: OutcomeKey): number {
  return REMEDIES.reduce((sum, remedy) => sum + four[remedy][outcome], 0)
}
