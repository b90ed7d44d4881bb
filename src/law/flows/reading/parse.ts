import { BpmnModdle, type ModdleElement, type Reference } from 'bpmn-moddle'
import { ChartFault } from '../chart-fault.ts'
import { GONGKAI_MODDLE } from '../gongkai-moddle.ts'
import { readXml } from '../xml/read-xml.ts'
import { writeXml } from '../xml/write-xml.ts'

/** What bpmn-moddle made of a file: its root, and every pointer, also those that lead nowhere. */
export interface ParsedBpmn {
  readonly definitions: ModdleElement
  readonly references: readonly Reference[]
}

/**
 * A file as a tree of BPMN elements. Pointers that lead nowhere and attributes that nobody knows are let pass: published
 * models are full of them. What is handed to the parser is written anew: it would pass over an attribute with a blank
 * before its sign, and complain about any encoding but UTF-8. Throws `ChartFault`.
 */
export async function parseBpmn(xml: string): Promise<ParsedBpmn> {
  const parsed = await new BpmnModdle({ gk: GONGKAI_MODDLE }).fromXML(writeXml(readXml(xml))).catch(refuse)
  const faults = parsed.warnings.map(({ message }) => message).filter((each) => each.startsWith('unparsable'))
  if (faults.length > 0) throw new ChartFault(faults.map(inOneLine))
  return { definitions: parsed.rootElement, references: parsed.references }
}

function refuse(error: unknown): never {
  throw new ChartFault([inOneLine(error instanceof Error ? error.message : String(error))])
}

function inOneLine(message: string): string {
  return message.replace(/\s+/g, ' ').trim()
}
