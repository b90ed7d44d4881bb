import { readFileSync } from 'node:fs'
import { ChartFault } from '#law/flows/chart-fault.ts'
import { decodeXml } from '#law/flows/xml/decode-xml.ts'

/** The text of a file in the encoding it declares, or why there is none. */
export function readFile(
  file: string,
): { readonly ok: true; readonly xml: string } | { readonly ok: false; readonly why: string } {
  try {
    return { ok: true, xml: decodeXml(readFileSync(file)) }
  } catch (error) {
    if (error instanceof ChartFault) return { ok: false, why: `cannot read ${file}: ${error.faults.join('; ')}` }
    if (error instanceof Error && 'code' in error) return { ok: false, why: `cannot read ${file} (${error.code})` }
    throw error
  }
}
