import type { Lang } from '#base/text.ts'
import { citeArticle } from '#law/cite.ts'
import type { Tx } from '#platform/db/tx.ts'
import { printLetter } from '#platform/documents/letter.ts'
import { letterWordsOf } from '#platform/documents/words/index.ts'
import type { Answer } from '#platform/web/answer.ts'
import { lawbook } from '../../clocks/index.ts'
import { issuerOf } from '../../organisations/index.ts'
import { findEdition } from '../../services/index.ts'
import { showCaseNumber } from '../case.ts'
import type { DocumentView } from '../contract.ts'
import { type CaseDocument, caseDocuments, documentNumber } from './case-documents.ts'
import { letterOf } from './letter-of.ts'
import { saidOf } from './said-of.ts'
import type { DocumentKind, Subject } from './subject.ts'

/** What each kind of document rests on, besides the item's own law. Source: 行政许可法 (ALL). */
const RESTS_ON: Readonly<Record<DocumentKind, readonly string[]>> = {
  receipt: ['32'],
  correction: ['32(4)'],
  acceptance: ['32(5)', '42'],
  nonAcceptance: ['32'],
  suspension: ['45'],
  extension: ['42'],
  granted: ['38', '44'],
  refused: ['38'],
  delivery: ['44'],
}

/** How the document is wanted: its language, whether people are fictional, and the applicant's phrase for the receipt. */
export interface Wanted {
  readonly lang: Lang
  readonly demo: boolean
  readonly phrase: string | null
}

/** One document of a case as a file, or null when the case has brought forth no such document. */
export async function makeDocument(tx: Tx, view: DocumentView, key: string, wanted: Wanted): Promise<Answer | null> {
  const document = caseDocuments(view).find((one) => one.key === key)
  if (!document) return null
  const subject = await subjectOf(tx, view, document, wanted)
  const letter = letterOf(subject, saidOf(view, document, wanted.lang, wanted.phrase))
  const pdf = await printLetter(letter, document.on)
  return { kind: 'file', name: `${subject.documentNumber}.pdf`, type: 'application/pdf', bytes: pdf }
}

async function subjectOf(tx: Tx, view: DocumentView, document: CaseDocument, { lang, demo }: Wanted): Promise<Subject> {
  const words = letterWordsOf(lang)
  const { body, reviewedBy } = await issuerOf(tx, view.ref.bodyId)
  return {
    ...{ lang, demo, on: document.on, documentNumber: documentNumber(view.number, document, lang) },
    caseNumber: showCaseNumber(view.number),
    item: view.item.name[lang],
    edition: view.item.edition,
    applicant: view.applicantName,
    issuer: {
      name: body.name[lang],
      phone: body.telephone,
      reviewBody: reviewedBy?.name[lang] ?? words.higherGovernment,
      court: words.court,
    },
    basis: await basisOf(tx, view, document.kind, lang),
  }
}

async function basisOf(tx: Tx, { item }: DocumentView, kind: DocumentKind, lang: Lang): Promise<readonly string[]> {
  const book = lawbook()
  const general = RESTS_ON[kind].map((article) => citeArticle(book, { law: 'ALL', article }, lang))
  const edition = await findEdition(tx, { itemId: item.id, number: item.edition })
  const own = (edition?.item.basis ?? []).flatMap(({ law, article }) =>
    article === null ? [] : [citeArticle(book, { law: law[lang], article }, lang)],
  )
  return [...new Set([...general, ...own])]
}
