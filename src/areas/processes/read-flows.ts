import { readdirSync, readFileSync } from 'node:fs'
import type { NewChart } from './settle-charts.ts'

const FLOWS = new URL('../../../lawbook/flows/', import.meta.url)

/**
 * The general flows of the lawbook (`lawbook/flows/*.bpmn`), each as it is published. They are kept by the approval
 * service bureau, like all charts; what they are about stands in their lanes.
 */
export function readFlows(): readonly NewChart[] {
  return flowIds().map((id) => ({
    id,
    body: 'service_bureau',
    xml: readFileSync(new URL(`${id}.bpmn`, FLOWS), 'utf8'),
  }))
}

/** The ids of the general flows. */
export function flowIds(): readonly string[] {
  return readdirSync(FLOWS)
    .flatMap((name) => (name.endsWith('.bpmn') ? [name.replace(/\.bpmn$/, '')] : []))
    .sort()
}
