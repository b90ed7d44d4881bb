import type { Insertable, Selectable } from 'kysely'
import type { FeeDraft, FeeEdition, FeeWritten, Round } from './contract.ts'
import type { FeesTables } from './tables.ts'

type EditionRow = Selectable<FeesTables['fees.edition']>

/** An edition as a row says it. */
export function editionOfRow(row: EditionRow): FeeEdition {
  return {
    ...{ number: row.number, name: row.name, state: row.state, from: row.in_force_from },
    standard:
      row.amount_fen !== null && row.unit !== null
        ? { fen: Number(row.amount_fen), unit: row.unit }
        : { rule: row.rule ?? '' },
    ...{ payer: row.payer, treasury: row.treasury, basis: namesOf(row.basis), document: row.document },
    ...{ roundNo: row.round_no, note: row.note, source: row.source, checked: row.checked },
  }
}

/** The columns of what an edition says. */
export function columnsOf(says: FeeWritten): Pick<Insertable<FeesTables['fees.edition']>, WrittenColumn> {
  const { standard } = says
  const amount = 'fen' in standard ? standard : null
  return {
    ...{ name: says.name, state: says.state, in_force_from: says.from },
    ...{ amount_fen: amount && String(amount.fen), unit: amount?.unit ?? null },
    rule: 'rule' in standard ? standard.rule : null,
    ...{ payer: says.payer, treasury: says.treasury, basis: JSON.stringify(says.basis), document: says.document },
    ...{ round_no: says.roundNo, note: says.note, source: says.source, checked: says.checked },
  }
}

type WrittenColumn =
  | ('name' | 'state' | 'in_force_from' | 'amount_fen' | 'unit' | 'rule' | 'payer' | 'treasury' | 'basis')
  | ('document' | 'round_no' | 'note' | 'source' | 'checked')

/** A round as a row says it. */
export function roundOfRow(row: Selectable<FeesTables['fees.round']>): Round {
  return {
    ...{ no: row.no, document: row.document, subject: row.subject, scope: row.scope, effectiveOn: row.effective_on },
    ...{ items: row.items, baseline: row.baseline, ended: row.ended },
    relief:
      row.relief_fen !== null && row.relief_basis !== null
        ? { fen: Number(row.relief_fen), basis: row.relief_basis }
        : null,
    ...{ source: row.source, checked: row.checked },
  }
}

/** A draft as a row says it. */
export function draftOfRow(row: Selectable<FeesTables['fees.draft']>): FeeDraft {
  const says = row.says as FeeWritten // written only by draft-fee.ts, from a checked form
  return { basedOn: row.based_on, draftedBy: row.drafted_by, says }
}

function namesOf(column: unknown): readonly string[] {
  return column as string[] // written only by `columnsOf`
}
