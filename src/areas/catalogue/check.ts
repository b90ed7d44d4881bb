import { must } from '#base/assert.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import { addressesIn, checkContent, type Element, type Finding } from '#law/catalogue/content-check.ts'
import { checkFiles, type FileFinding } from '#law/catalogue/file-check.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotKeep } from './access.ts'
import type { RevisionRef } from './contract.ts'
import { fact } from './facts.ts'
import { filesOf } from './files/files.ts'
import { knownAddresses } from './known-addresses.ts'
import { openAt } from './life.ts'
import { lockDisclosure, saveVersion, type VersionRow } from './open.ts'
import { checkWords, standardOf } from './the-catalogue.ts'

/** Why what the check found may stand; empty where it found nothing. */
export interface CheckInput {
  readonly ref: RevisionRef
  readonly because: string
}

/** Who keeps the catalogue checks the content. What must not be published stops it; the rest needs a reason. */
export async function check(tx: Tx, by: Actor, { ref, because }: CheckInput): Promise<Outcome<{ id: string }>> {
  const found = await lockDisclosure(tx, ref)
  if (!found) return refuse({ code: 'catalogue.no-such-entry', kind: 'missing' })
  const notHis = await whyNotKeep(tx, by, ref.bodyId)
  if (notHis) return refuse(notHis)
  const { version, no } = openAt(found, 'check', ref.revision)
  if (no) return refuse(no)
  const files = await filesOf(tx, ref, version.number)
  if (files.some(({ redacts, reviewedBy }) => redacts !== null && reviewedBy === null))
    return refuse({ code: 'catalogue.redaction-unreviewed', kind: 'conflict', article: NOT_OPEN })
  const findings = await findingsOf(tx, version, found.row.standard_id)
  const stopping = findings.filter(({ stops }) => stops).length
  if (stopping > 0)
    return refuse({ code: 'catalogue.must-not-be-public', kind: 'invalid', article: NOT_OPEN, facts: { n: stopping } })
  if (findings.length > 0 && because.trim() === '')
    return refuse({ code: 'catalogue.say-why', kind: 'invalid', facts: { n: findings.length } })

  await saveVersion(tx, version, {
    step: 'checked',
    findings: JSON.stringify(findings),
    accepted_because: findings.length > 0 ? because.trim() : null,
    checked_by: by.kind === 'officer' ? by.staffId : null,
    checked_at: tx.at,
    sent_back_because: null,
  })
  await record(tx, by, fact('disclosure.checked', ref, { version: version.number, accepted: findings.length }))
  return done({ id: ref.id })
}

/** What the check finds in a version. Of what is withheld only the title becomes public, so only it is looked through. */
export async function findingsOf(
  tx: Tx,
  version: Pick<VersionRow, 'body_id' | 'disclosure_id' | 'number' | 'title' | 'attribute' | 'elements'>,
  standardId: string,
): Promise<readonly (Finding | FileFinding)[]> {
  const standard = must(standardOf(standardId), standardId)
  const isOpen = version.attribute === 'proactive'
  const elements = isOpen ? (version.elements as readonly Element[]) : [] // written by version-row
  const known = await knownAddresses(
    tx,
    elements.flatMap(({ text }) => addressesIn(text)),
  )
  const required = isOpen ? standard.elements : []
  const files = isOpen ? await filesOf(tx, { bodyId: version.body_id, id: version.disclosure_id }, version.number) : []
  const shown = files.filter(({ replacedBy }) => replacedBy === null)
  return [
    ...checkContent({ title: version.title, elements, required, known }, checkWords()),
    ...checkFiles(shown, checkWords()),
  ]
}

const NOT_OPEN = { law: 'R19', article: '15' }
