/**
 * Draws `lawbook/flows/<name>.bpmn` from `lawbook/flows/plans/<name>.yaml`; with `--check`, only says which are stale
 * (exit 1). A flow without a plan is a file of its own and is left alone.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { readFlowPlans } from '#areas/processes/read-flow-plans.ts'
import { composeChart } from '#law/flows/compose/compose-chart.ts'

const FLOWS = new URL('../lawbook/flows/', import.meta.url)
const onlyCheck = process.argv.includes('--check')

let stale = 0
for (const plan of readFlowPlans()) {
  const file = new URL(`${plan.id}.bpmn`, FLOWS)
  const made = await composeChart(plan)
  if (existsSync(file) && readFileSync(file, 'utf8') === made) continue
  stale += 1
  console.log(`${onlyCheck ? 'stale' : 'wrote'} lawbook/flows/${plan.id}.bpmn`)
  if (!onlyCheck) writeFileSync(file, made)
}
if (onlyCheck && stale > 0) {
  console.log('Run: node scripts/flows.mjs')
  process.exitCode = 1
}
