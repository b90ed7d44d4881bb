import type { Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { showCaseNumber } from '../case.ts'
import type { FollowView } from '../contract.ts'
import type { DocumentLine } from '../pages/follow.page.tsx'
import type { DocumentKind } from './subject.ts'
import { wordsOf } from './words/index.ts'

/** What of a case tells which documents it has brought forth; both the desk's and the public view know it. */
export type CaseStory = Pick<
  FollowView,
  'number' | 'collectedOn' | 'corrections' | 'specials' | 'decision' | 'notAccepted' | 'deliveredOn' | 'timeline'
>

/** A document of a case: `key` names it within the case, `nth` among those of its kind. */
export interface CaseDocument {
  readonly key: string
  readonly kind: DocumentKind
  readonly nth: number
  readonly on: Day
}

/** Every document the case has brought forth so far, in the order in which they came. */
export function caseDocuments(story: CaseStory): readonly CaseDocument[] {
  const happened = (...types: readonly string[]) => story.timeline.filter((entry) => types.includes(entry.type))
  return [
    one('receipt', story.collectedOn),
    ...story.corrections.map(({ no, on }) => ({ key: `correction-${no}`, kind: 'correction', nth: no, on }) as const),
    ...happened('case.accepted', 'case.deemed_accepted').map(({ on }) => one('acceptance', on)),
    ...(story.notAccepted ? [one('nonAcceptance', story.notAccepted.on)] : []),
    ...story.specials.map((special, i) => ({
      ...({ key: `suspension-${i + 1}`, kind: 'suspension', nth: i + 1, on: special.startedOn } as const),
    })),
    ...happened('case.extended').map(({ on }) => one('extension', on)),
    ...(story.decision && story.decision.outcome !== 'forwarded'
      ? [one(story.decision.outcome, story.decision.on)]
      : []),
    ...(story.deliveredOn ? [one('delivery', story.deliveredOn)] : []),
  ]
}

/** The documents as links on a page. */
export function documentLines(story: CaseStory, lang: Lang): readonly DocumentLine[] {
  return caseDocuments(story).map((document) => ({
    key: document.key,
    title: wordsOf(lang).titles[document.kind],
    number: documentNumber(story.number, document, lang),
    on: document.on,
  }))
}

/** The number of a document: that of its case, the sign of its kind, and which of the kind it is. */
export function documentNumber(caseNumber: string, { kind, nth }: CaseDocument, lang: Lang): string {
  return `${showCaseNumber(caseNumber)}-${wordsOf(lang).signs[kind]}${nth}`
}

function one(kind: DocumentKind, on: Day): CaseDocument {
  return { key: kind, kind, nth: 1, on }
}
