import { must } from '#base/assert.ts'
import { type Day, parseDay } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import type { DocumentView } from '../contract.ts'
import { extendGrounds } from '../life-lists.ts'
import { wordsOf as caseWordsOf } from '../words/index.ts'
import type { CaseDocument } from './case-documents.ts'
import type { Said } from './subject.ts'
import { wordsOf } from './words/index.ts'

/** What one document of a case says, taken from the case as it stood when the document came forth. */
export function saidOf(view: DocumentView, document: CaseDocument, lang: Lang, phrase: string | null): Said {
  switch (document.kind) {
    case 'receipt':
      return { kind: 'receipt', receivedOn: view.collectedOn, tellBy: dueSaid(view, 'case.submitted'), phrase }
    case 'correction':
      return correction(view, document.nth, lang)
    case 'acceptance':
      return acceptance(view)
    case 'nonAcceptance':
      return nonAcceptance(view, lang)
    case 'suspension':
      return suspension(view, document.nth, lang)
    case 'extension':
      return extension(view, lang)
    case 'granted':
      return {
        kind: 'granted',
        reasons: view.decision?.reasons ?? '',
        deliverBy: dueSaid(view, 'case.granted'),
      }
    case 'refused':
      return {
        kind: 'refused',
        grounds: (view.decision?.grounds ?? []).map((ground) => ground[lang]),
        reasons: view.decision?.reasons ?? '',
      }
    case 'delivery':
      return delivery(view, lang)
  }
}

function correction(view: DocumentView, nth: number, lang: Lang): Said {
  const notice = must(
    view.corrections.find(({ no }) => no === nth),
    `correction notice ${nth}`,
  )
  const { lacking } = caseWordsOf(lang)
  const colon = lang === 'en' ? ': ' : '：'
  const materials = notice.materials.map(
    (one) => `${one.name[lang]}${colon}${lacking[one.lacking as keyof typeof lacking] ?? one.lacking}`,
  )
  return {
    kind: 'correction',
    materials: [...materials, ...notice.conditions.map(({ text }) => text[lang])],
    again: notice.ground?.[lang] ?? null,
    answerBy: notice.answerBy,
  }
}

function acceptance(view: DocumentView): Said {
  const entry = happened(view, 'case.accepted', 'case.deemed_accepted')
  const due = (kind: 'promised' | 'statutory') =>
    view.clocks.find(
      (clock) => clock.kind === kind && clock.rule !== 'ALL.CORRECTION_NOTICE' && clock.startedOn >= view.collectedOn,
    )?.dueOn ?? null
  const on = parseDay(String(entry.data['acceptedOn'] ?? '')) ?? entry.on
  return {
    kind: 'acceptance',
    acceptedOn: on,
    deemed: entry.type === 'case.deemed_accepted',
    promisedDue: due('promised'),
    statutoryDue: due('statutory'),
  }
}

function nonAcceptance(view: DocumentView, lang: Lang): Said {
  const { ground, rightBody } = must(view.notAccepted, 'non-acceptance')
  return { kind: 'nonAcceptance', why: ground, rightBody: rightBody?.[lang] ?? null }
}

function suspension(view: DocumentView, nth: number, lang: Lang): Said {
  const special = must(view.specials[nth - 1], `special procedure ${nth}`)
  return {
    kind: 'suspension',
    procedure: caseWordsOf(lang).specials[special.kind] ?? special.kind,
    startedOn: special.startedOn,
    workingDays: special.toldWorkingDays,
  }
}

function extension(view: DocumentView, lang: Lang): Said {
  const { data } = happened(view, 'case.extended')
  return {
    kind: 'extension',
    workingDays: Number(data['workingDays']),
    reason: extendGrounds().find(({ key }) => key === data['ground'])?.text[lang] ?? '',
    approvedBy: data['approver'] === 'government_head' ? wordsOf(lang).governmentHead : wordsOf(lang).agencyHead,
    newDue: parseDay(String(data['due'] ?? '')),
  }
}

function delivery(view: DocumentView, lang: Lang): Said {
  const how = String(happened(view, 'case.delivered').data['how'] ?? '')
  const ways: Readonly<Record<string, string>> = caseWordsOf(lang).deliverWays
  return {
    kind: 'delivery',
    deliveredOn: must(view.deliveredOn, 'day of delivery'),
    channel: ways[how] ?? how,
    result: view.decision && caseWordsOf(lang).outcomes[view.decision.outcome],
  }
}

/** The due day a fact announced; what was told then stays in the document, whatever came later. */
function dueSaid(view: DocumentView, type: string): Day | null {
  const entry = view.timeline.find((one) => one.type === type)
  return entry ? parseDay(String(entry.data['due'] ?? '')) : null
}

function happened(view: DocumentView, ...types: readonly string[]) {
  return must(
    view.timeline.find((entry) => types.includes(entry.type)),
    types.join(' or '),
  )
}
