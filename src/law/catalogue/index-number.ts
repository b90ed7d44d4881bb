/**
 * The index number of an entry: unified social credit code of the body, year and month in which it was given, five
 * figures. Source: pattern of published catalogues (`11341702486344515H/202110-00013`); never given twice.
 */
export function indexNumber(code: string, serial: string): string {
  return `${code}/${serial}`
}

/** The part after the code: `202611-00013`. `month` as `YYYYMM`; `n` from 1. */
export function serialOf(month: string, n: number): string {
  return `${month}-${String(n).padStart(5, '0')}`
}
