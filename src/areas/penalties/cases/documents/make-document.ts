import type { Tx } from '#platform/db/tx.ts'
import { printLetter } from '#platform/documents/letter.ts'
import type { Answer } from '#platform/web/answer.ts'
import type { PenaltyView } from '../contract.ts'
import { letterOf } from './letter-of.ts'
import { printedOf } from './printed.ts'
import type { Subject } from './subject.ts'
import { subjectOf } from './subject-of.ts'

/**
 * The document made of one paper of the file, or null when none is. The paper never changes, so the file is the same
 * whenever it is asked for.
 */
export async function makeDocument(
  tx: Tx,
  view: PenaltyView,
  no: number,
  wanted: Pick<Subject, 'lang' | 'demo'>,
): Promise<Answer | null> {
  const printed = printedOf(view.entries).find(({ paper }) => paper.no === no)
  if (!printed) return null
  const subject = await subjectOf(tx, view, printed, wanted)
  const bytes = await printLetter(letterOf(subject), printed.paper.on)
  return { kind: 'file', name: `${subject.number}.pdf`, type: 'application/pdf', bytes }
}
