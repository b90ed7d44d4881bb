import type { Body } from '#platform/documents/build-letter.ts'
import { remediesPart } from './closing.ts'
import { caseRows, officerRows, partyRows } from './letter-rows.ts'
import type { Subject } from './subject.ts'
import { wordsOf } from './words/index.ts'

/** 先行登记保存证据通知书: what is kept and why, what must not be done with it meanwhile (行政处罚法 §56). */
export function preservation(subject: Subject): Body {
  const words = wordsOf(subject.lang)
  return {
    opening: [words.preservationOpening(subject.violation)],
    rows: [...caseRows(subject), ...partyRows(subject), ...officerRows(subject)],
    parts: [...thingParts(subject), { title: words.parts.rights, numbered: true, lines: words.preservationRules }],
    sign: [words.sign.recipient, words.sign.officer],
    sealed: true,
  }
}

/** 查封（扣押）决定书: what, why and for how long, how it is kept, and the remedies (行政强制法 §24, §25, §26). */
export function seizure(subject: Subject): Body {
  const words = wordsOf(subject.lang)
  return {
    opening: [words.seizureOpening(subject.violation)],
    rows: [...caseRows(subject), ...partyRows(subject), ...officerRows(subject)],
    parts: [
      ...thingParts(subject),
      { title: words.parts.performance, numbered: true, lines: words.seizureRules },
      remediesPart(subject),
    ],
    sign: [words.sign.recipient, words.sign.officer],
    sealed: true,
  }
}

/** 涉嫌犯罪案件移送书: the facts that look like a crime, to the judicial organs with all evidence (行政处罚法 §27). */
export function transfer(subject: Subject): Body {
  const words = wordsOf(subject.lang)
  return {
    opening: [words.transferOpening(subject.violation)],
    rows: [...caseRows(subject), ...partyRows(subject), ...officerRows(subject)],
    parts: [
      { title: words.parts.facts, numbered: false, lines: [String(subject.printed.paper.said['note'])] },
      { title: words.parts.evidence, numbered: false, lines: [words.evidenceGoesWith] },
    ],
    sealed: true,
  }
}

/** 听证笔录: whether the party came, what was said, and the opinion of the chair (行政处罚法 §64(8), §65). */
export function hearingRecord(subject: Subject): Body {
  const { lang, printed, chair } = subject
  const words = wordsOf(lang)
  const { data, said } = printed.paper
  return {
    opening: [words.recordOpening(subject.violation)],
    rows: [
      ...caseRows(subject),
      ...partyRows(subject),
      [words.rows.chair, chair ?? printed.paper.byName ?? ''],
      ...officerRows(subject),
    ],
    parts: [
      {
        ...{ title: words.parts.record, numbered: false },
        lines: [data['attended'] === true ? words.partyCame : words.partyStayedAway, String(said['record'])],
      },
      { title: words.parts.chairOpinion, numbered: false, lines: [String(said['opinion'])] },
    ],
    sign: [words.sign.party, words.sign.chair, words.sign.recorder],
  }
}

function thingParts({ lang, printed }: Subject): Body['parts'] {
  const { parts } = wordsOf(lang)
  const { said } = printed.paper
  return [
    { title: parts.things, numbered: false, lines: [String(said['what'])] },
    { title: parts.reasons, numbered: false, lines: [String(said['why'])] },
  ]
}
