import { readIdentityNumber } from '#base/identity-number.ts'
import { maskName } from '#base/masking.ts'
import { readOrganisationCode } from '#base/organisation-code.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { ApplicantInput } from './contract.ts'

/** Longest name, telephone and address we keep; characters. */
const LONGEST = 200

/** The applicant as typed, with the code normalised, or why it cannot be: check characters are tested. */
export function readApplicant(typed: ApplicantInput): Outcome<ApplicantInput> {
  const code = typed.kind === 'person' ? readIdentityNumber(typed.code) : readOrganisationCode(typed.code)
  if (code === null) return refuse({ code: `cases.wrong-code-${typed.kind}`, kind: 'invalid' })
  const name = typed.name.normalize('NFC').trim()
  const told = { telephone: typed.telephone.trim(), address: typed.address.trim() }
  if (name === '' || [name, told.telephone, told.address].some((text) => text.length > LONGEST))
    return refuse({ code: 'cases.applicant-unclear', kind: 'invalid' })
  return done({ kind: typed.kind, name, code, ...told })
}

/** The columns that hold an applicant: sealed, masked for lists, and blind for finding. */
export function applicantColumns(tx: Tx, caseId: string, applicant: ApplicantInput) {
  return {
    applicant_sealed: tx.vault.seal(place(caseId), JSON.stringify(applicant)),
    applicant_masked: applicant.kind === 'person' ? maskName(applicant.name) : applicant.name,
    applicant_name_index: nameIndex(tx, applicant.name),
    applicant_code_index: codeIndex(tx, applicant.code),
  }
}

/** What `applicantColumns` sealed. */
export function openApplicant(tx: Tx, caseId: string, sealed: string): ApplicantInput {
  return JSON.parse(tx.vault.open(place(caseId), sealed)) as ApplicantInput // as sealed
}

/** What was filled in, sealed for the row of its case. */
export function sealForm(tx: Tx, caseId: string, form: Readonly<Record<string, unknown>>): string {
  return tx.vault.seal(formPlace(caseId), JSON.stringify(form))
}

/** What `sealForm` sealed. */
export function openForm(tx: Tx, caseId: string, sealed: string): Readonly<Record<string, unknown>> {
  return JSON.parse(tx.vault.open(formPlace(caseId), sealed)) as Readonly<Record<string, unknown>> // as sealed
}

/** Finds cases by the exact name of the applicant. */
export function nameIndex(tx: Tx, name: string): string {
  return tx.vault.blind('cases.application.name', name.normalize('NFC').replace(/\s/g, ''))
}

/** Finds cases by identity number or credit code, as `readApplicant` normalises them. */
export function codeIndex(tx: Tx, code: string): string {
  return tx.vault.blind('cases.application.code', code)
}

function place(row: string) {
  return { table: 'cases.application', column: 'applicant_sealed', row }
}

function formPlace(row: string) {
  return { table: 'cases.application', column: 'form_sealed', row }
}
