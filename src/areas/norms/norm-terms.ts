import { type NormTermsRead, readNormTerms } from '#platform/lawbook/read-norm-terms.ts'

let read: NormTermsRead | null = null

/** How long normative documents hold (`lawbook/norms/terms.yaml`), read once a process. */
export function normTerms(): NormTermsRead {
  read ??= readNormTerms()
  return read
}
