import type { FlagKind } from '../../contract.ts'

/** The address of one notice: the number of its case and its kind, of which a case has one each. */
export function noticePath(number: string, kind: FlagKind): string {
  return `/desk/penalties/notices/${number}/${kind}`
}
