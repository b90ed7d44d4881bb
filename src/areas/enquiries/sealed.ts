import type { Tx } from '#platform/db/tx.ts'

/** Who asked and how to reach them; both may be empty. */
export interface Contact {
  readonly name: string
  readonly telephone: string
}

type Column = 'question_sealed' | 'contact_sealed' | 'answer_sealed'

const place = (column: Column, row: string) => ({ table: 'enquiries.enquiry', column, row })

/** Seals a text for a column of an enquiry. */
export function sealText(tx: Tx, column: Column, enquiryId: string, text: string): string {
  return tx.vault.seal(place(column, enquiryId), text)
}

/** Opens what `sealText` sealed. */
export function openText(tx: Tx, column: Column, enquiryId: string, sealed: string): string {
  return tx.vault.open(place(column, enquiryId), sealed)
}

/** Seals who asked. */
export function sealContact(tx: Tx, enquiryId: string, { name, telephone }: Contact): string {
  return sealText(tx, 'contact_sealed', enquiryId, JSON.stringify([name.trim(), telephone.trim()]))
}

/** Opens what `sealContact` sealed. */
export function openContact(tx: Tx, enquiryId: string, sealed: string): Contact {
  const [name, telephone] = JSON.parse(openText(tx, 'contact_sealed', enquiryId, sealed)) as [string, string] // as sealed
  return { name, telephone }
}
