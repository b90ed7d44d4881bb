import { must } from '#base/assert.ts'
import type { Body } from '#platform/documents/build-letter.ts'
import { printMoment } from '#ui/print-day.ts'
import { performancePart, publicationPart, remediesPart } from './closing.ts'
import { heardPart } from './heard.ts'
import { caseRows, officerRows, partyRows } from './letter-rows.ts'
import { basisPart, factParts, measuredPart, penaltyLines } from './measured.ts'
import type { Subject } from './subject.ts'
import { wordsOf } from './words/index.ts'

/**
 * 行政处罚决定书, with what 行政处罚法 §59 asks: party; facts and evidence; kind and basis; way and period of performance;
 * remedies and their periods; body, day and seal. Then edition, tier, and where the fine lies and why (§34).
 */
export function decision(subject: Subject): Body {
  const words = wordsOf(subject.lang)
  const proposal = must(subject.printed.proposal, 'what is decided')
  return {
    opening: [words.decisionOpening(subject.violation)],
    rows: [...caseRows(subject), ...partyRows(subject)],
    parts: [
      ...factParts(subject),
      heardPart(subject),
      basisPart(subject),
      { title: words.parts.decided, numbered: true, lines: penaltyLines(subject, proposal) },
      measuredPart(subject, proposal),
      performancePart(subject, proposal, null),
      remediesPart(subject),
      publicationPart(subject),
    ],
    sealed: true,
  }
}

/** 不予行政处罚决定书: the ground, and education where §33 spares (行政处罚法 §57(1), §33(3)). */
export function noPenalty(subject: Subject): Body {
  const words = wordsOf(subject.lang)
  const { paper } = subject.printed
  const proposal = must(subject.printed.proposal, 'what is decided')
  const taught = proposal.noPenaltyGround?.startsWith('33') ? [words.educated] : []
  return {
    opening: [words.noPenaltyOpening(subject.violation)],
    rows: [...caseRows(subject), ...partyRows(subject), ...officerRows(subject)],
    parts: [
      ...factParts(subject),
      paper.kind === 'decide' ? heardPart(subject) : spotHeardPart(subject),
      { title: words.parts.decided, numbered: true, lines: [...penaltyLines(subject, proposal), ...taught] },
      measuredPart(subject, proposal),
      remediesPart(subject),
    ],
    sealed: true,
  }
}

/** 当场行政处罚决定书, with what 行政处罚法 §52 asks: act, kind and basis, sum, time, place, remedies, body, officers. */
export function onTheSpot(subject: Subject): Body {
  const { lang, printed, place } = subject
  const words = wordsOf(lang)
  const { paper } = printed
  const proposal = must(printed.proposal, 'what is decided')
  const [facts] = factParts(subject)
  const receipt = paper.data['receipt']
  const refused = paper.data['refusedToSign'] === true
  return {
    opening: [words.spotOpening(subject.violation), ...(refused ? [words.refusedToSign] : [])],
    rows: [
      ...caseRows(subject),
      ...partyRows(subject),
      [words.rows.madeAt, printMoment(lang, paper.at)],
      ...(place === null ? [] : [[words.rows.place, place] as const]),
      ...officerRows(subject),
    ],
    parts: [
      { title: words.parts.facts, numbered: false, lines: [String(paper.said['note']), ...(facts?.lines ?? [])] },
      spotHeardPart(subject),
      basisPart(subject),
      { title: words.parts.decided, numbered: true, lines: penaltyLines(subject, proposal) },
      measuredPart(subject, proposal),
      performancePart(subject, proposal, typeof receipt === 'string' ? receipt : null),
      remediesPart(subject),
      publicationPart(subject),
    ],
    sign: [...(refused ? [] : [words.sign.party]), ...subject.officers.map(() => words.sign.officer)],
    sealed: true,
  }
}

function spotHeardPart({ lang, printed }: Subject): Body['parts'][number] {
  const words = wordsOf(lang)
  const said = printed.paper.said['statement'] as { readonly text: string; readonly answer: string } | null // spot-entry
  if (!said) return { title: words.parts.heard, numbered: false, lines: [words.spotSilent] }
  const result = printed.paper.data['statement'] === 'adopted' ? words.spotAdopted : words.spotKept
  return { title: words.parts.heard, numbered: false, lines: [words.spotStated(said.text, said.answer), result] }
}
