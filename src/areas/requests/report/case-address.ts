import type { CellId } from '#law/requests/report/figures.ts'

/** Where at the desk a case behind a figure is opened: each area shows it to those who may see it, and to nobody else. */
export function caseAddress(cell: CellId, number: string): string {
  if (cell.startsWith('二/normative')) return `/norms?q=${encodeURIComponent(number)}`
  if (cell === '二/licences') return `/desk/cases/${number}`
  return cell.startsWith('二') ? `/desk/penalties/${number}` : `/desk/requests/${number}`
}
