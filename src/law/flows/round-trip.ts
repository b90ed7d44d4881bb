import { parseBpmn } from './reading/parse.ts'
import { readXml } from './xml/read-xml.ts'
import { writeXml } from './xml/write-xml.ts'

/**
 * The same chart, read and written: every element, attribute, place on the sheet, comment and word of every vendor, in
 * order. Written from the tree of the XML and not by bpmn-moddle, which leaves out attributes that equal the standard's
 * default, pointers that lead nowhere, comments, and the order in which things stood. Throws `ChartFault` for text that
 * is no BPMN. Trap: blanks inside tags and the way of quoting are not kept; a hash is of the bytes, so keep the file.
 */
export async function writeChart(xml: string): Promise<string> {
  await parseBpmn(xml)
  return writeXml(readXml(xml))
}
