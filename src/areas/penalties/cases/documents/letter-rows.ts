import type { Letter } from '#platform/documents/letter.ts'
import { wordsOf as caseWordsOf } from '../words/index.ts'
import type { Officer, Subject } from './subject.ts'
import { wordsOf } from './words/index.ts'

/** Number and matter of the case. */
export function caseRows({ lang, caseNumber, violation, measured }: Subject): Letter['rows'] {
  const { rows } = wordsOf(lang)
  return [
    [rows.caseNumber, caseNumber],
    [rows.violation, measured?.violation ?? violation],
  ]
}

/** Who the party is (行政处罚法 §59(1): name and address); what is not known is left out. */
export function partyRows({ lang, party }: Subject): Letter['rows'] {
  const { rows } = wordsOf(lang)
  return [
    [rows.party, party.name],
    [rows.kind, caseWordsOf(lang).partyKinds[party.kind]],
    ...(party.code ? [[rows.code, party.code] as const] : []),
    ...(party.address ? [[rows.address, party.address] as const] : []),
  ]
}

/** The officers with the numbers of their certificates (行政处罚法 §42, §55). */
export function officerRows({ lang, officers }: Subject): Letter['rows'] {
  const words = wordsOf(lang)
  const named = ({ name, certificate }: Officer) => (certificate ? words.certificate(name, certificate) : name)
  return officers.length > 0 ? [[words.rows.officers, officers.map(named).join(words.comma)]] : []
}
