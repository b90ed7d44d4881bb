import { must } from '#base/assert.ts'
import type { Body } from '#platform/documents/build-letter.ts'
import { printDate } from '#ui/print-day.ts'
import { wordsOf as caseWordsOf } from '../words/index.ts'
import { caseRows, officerRows, partyRows } from './letter-rows.ts'
import { basisPart, factParts, measuredPart, penaltyLines } from './measured.ts'
import type { Subject } from './subject.ts'
import { wordsOf } from './words/index.ts'

/** 立案审批表: where it came from, what verification found, who approved and who investigates (行政处罚法 §54, §42). */
export function filing(subject: Subject): Body {
  const { lang, found, papers, printed, figures } = subject
  const words = wordsOf(lang)
  const verified = papers.findLast(({ kind }) => kind === 'verify')
  const note = verified ? [String(verified.said['note'])] : []
  return {
    opening: [words.filingOpening(subject.violation), words.filingClock(figures.decisionDays)],
    rows: [
      ...caseRows(subject),
      ...partyRows(subject),
      [words.rows.source, caseWordsOf(lang).leadSources[found.leadSource]],
      [words.rows.ledOn, printDate(lang, found.ledOn)],
      [words.rows.filedOn, printDate(lang, printed.paper.on)],
      ...officerRows(subject),
      [words.rows.approvedBy, printed.paper.byName ?? ''],
    ],
    parts: [{ title: words.parts.verification, numbered: false, lines: note }],
    sign: [words.sign.handler, words.sign.head],
  }
}

/** 不予立案审批表: where it came from, and what verification found that no case is filed on (行政处罚法 §54). */
export function notFiled(subject: Subject): Body {
  const { lang, found, printed } = subject
  const words = wordsOf(lang)
  const { paper } = printed
  return {
    opening: [words.notFiledOpening(subject.violation)],
    rows: [
      ...caseRows(subject),
      ...partyRows(subject),
      [words.rows.source, caseWordsOf(lang).leadSources[found.leadSource]],
      [words.rows.ledOn, printDate(lang, found.ledOn)],
      [words.rows.verifiedOn, printDate(lang, paper.on)],
      [words.rows.verifiedBy, paper.byName ?? ''],
    ],
    parts: [
      { title: words.parts.notFiledWhy, numbered: false, lines: [String(paper.said['note'])] },
      { title: words.parts.afterwards, numbered: true, lines: words.notFiledAfter },
    ],
    sign: [words.sign.handler, words.sign.head],
  }
}

/** 案件调查终结报告: facts, evidence, basis, tier and edition, what is proposed and what must follow (行政处罚法 §57). */
export function report(subject: Subject): Body {
  const proposal = must(subject.printed.proposal, 'what is proposed')
  const words = wordsOf(subject.lang)
  const due = (of: keyof typeof words.due, isDue: boolean) => words.due[of][isDue ? 'yes' : 'no']
  const next = [
    due('hearing', proposal.hearingRight),
    due('review', proposal.reviewDue),
    due('discussion', proposal.discussionDue),
    ...(proposal.makerDue ? [words.makerDue] : []),
  ]
  return {
    opening: [words.reportOpening(subject.violation)],
    rows: [...caseRows(subject), ...partyRows(subject), ...officerRows(subject)],
    parts: [
      ...factParts(subject),
      basisPart(subject),
      { title: words.parts.proposed, numbered: true, lines: penaltyLines(subject, proposal) },
      measuredPart(subject, proposal),
      { title: words.parts.next, numbered: true, lines: next },
    ],
    sign: subject.officers.map(() => words.sign.officer),
  }
}

/** 案件审核意见, 法制审核意见书: what was reviewed, by somebody who did not investigate, and the opinion (行政处罚法 §57, §58). */
export function opinion(subject: Subject): Body {
  const { lang, printed } = subject
  const words = wordsOf(lang)
  const { data, said, byName } = printed.paper
  const results: Readonly<Record<string, string>> = caseWordsOf(lang).reviewResults
  const isLegal = printed.kind === 'legal_opinion'
  return {
    opening: [(isLegal ? words.legalOpening : words.opinionOpening)(subject.violation)],
    rows: [
      ...caseRows(subject),
      [words.rows.party, subject.party.name],
      [words.rows.result, results[String(data['result'])] ?? ''],
      [words.rows.reviewer, byName ?? ''],
    ],
    parts: [
      { title: words.parts.opinion, numbered: false, lines: [String(said['opinion'])] },
      ...proposedParts(subject, words.parts.reviewedProposal),
    ],
    sign: [words.sign.reviewer],
  }
}

/** 集体讨论记录: which posts took part, on what, and to which end; nobody is named (行政处罚法 §57(2)). */
export function discussion(subject: Subject): Body {
  const { lang, printed, posts } = subject
  const words = wordsOf(lang)
  return {
    opening: [words.discussionOpening(subject.violation)],
    rows: [...caseRows(subject), [words.rows.discussedOn, printDate(lang, printed.paper.on)]],
    parts: [
      { title: words.parts.posts, numbered: true, lines: posts.length > 0 ? posts : [words.noPosts] },
      ...proposedParts(subject, words.parts.discussed),
      { title: words.parts.conclusion, numbered: false, lines: [String(printed.paper.said['conclusion'])] },
    ],
    sign: [words.sign.head, words.sign.recorder],
  }
}

function proposedParts(subject: Subject, title: string): Body['parts'] {
  const { proposal } = subject.printed
  if (!proposal) return []
  return [
    { title, numbered: true, lines: penaltyLines(subject, proposal) },
    basisPart(subject),
    measuredPart(subject, proposal),
  ]
}
