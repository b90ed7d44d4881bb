import { readdirSync, readFileSync } from 'node:fs'
import type { NewChart } from './settle-charts.ts'

const FLOWS = new URL('../../../lawbook/flows/', import.meta.url)

/**
 * The general flows of the lawbook (`lawbook/flows/*.bpmn`), each as it is published. They are kept by the approval
 * service bureau, like all charts; what they are about stands in their lanes.
 */
export function readFlows(): readonly NewChart[] {
  return readdirSync(FLOWS)
    .filter((name) => name.endsWith('.bpmn'))
    .sort()
    .map((name) => ({
      id: name.replace(/\.bpmn$/, ''),
      body: 'service_bureau',
      xml: readFileSync(new URL(name, FLOWS), 'utf8'),
    }))
}
