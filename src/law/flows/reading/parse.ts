import { BpmnModdle, type ModdleElement, type Reference } from 'bpmn-moddle'
import { ChartFault } from '../chart-fault.ts'
import { GONGKAI_MODDLE } from '../gongkai-moddle.ts'

/** What bpmn-moddle made of a file: its root, and every pointer, also those that lead nowhere. */
export interface ParsedBpmn {
  readonly definitions: ModdleElement
  readonly references: readonly Reference[]
}

/**
 * A file as a tree of BPMN elements. Pointers that lead nowhere and attributes that nobody knows are let pass: published
 * models are full of them. Throws `ChartFault`.
 */
export async function parseBpmn(xml: string): Promise<ParsedBpmn> {
  const parsed = await new BpmnModdle({ gk: GONGKAI_MODDLE }).fromXML(withoutEncoding(xml)).catch(refuse)
  const faults = parsed.warnings.map(({ message }) => message).filter((each) => each.startsWith('unparsable'))
  if (faults.length > 0) throw new ChartFault(faults.map(inOneLine))
  return { definitions: parsed.rootElement, references: parsed.references }
}

/** What is text has no encoding any more; the parser would complain about any other than UTF-8. */
function withoutEncoding(xml: string): string {
  return xml.replace(/^(\uFEFF?\s*<\?xml[^>]*?)\s+encoding\s*=\s*(["'])[^"']*\2/, '$1')
}

function refuse(error: unknown): never {
  throw new ChartFault([inOneLine(error instanceof Error ? error.message : String(error))])
}

function inOneLine(message: string): string {
  return message.replace(/\s+/g, ' ').trim()
}
