import type { Applicant } from '../contract.ts'

/**
 * What was asked, without name, number, contact or agent of the applicant: for the letter to a third party, who is never
 * told who asks (政府信息公开条例 §32). Once the identity is purged nothing is left to compare with, so nothing is said.
 */
export function withoutApplicant(subject: string, applicant: Applicant | null): string {
  if (applicant === null) return '—'
  const { name, code, contact, agent } = applicant
  const telling = [name, code, contact, agent, ...contact.split(/\s+/)].map((word) => word.trim())
  return telling.reduce((text, word) => (word.length < 2 ? text : text.replaceAll(word, '×××')), subject)
}
