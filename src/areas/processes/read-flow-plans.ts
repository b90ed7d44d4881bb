import { readdirSync, readFileSync } from 'node:fs'
import { Value } from 'typebox/value'
import { parse } from 'yaml'
import type { ChartPlan } from '#law/flows/compose/chart-plan.ts'
import { flowOfWritten } from './flow-of-written.ts'
import { WrittenFlow } from './written-flow.ts'

const PLANS = new URL('../../../lawbook/flows/plans/', import.meta.url)

/** The flows that are drawn from plans (`lawbook/flows/plans/*.yaml`), by the names of their files; faulty ones throw. */
export function readFlowPlans(): readonly ChartPlan[] {
  return readdirSync(PLANS)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readPlan(name, readFileSync(new URL(name, PLANS), 'utf8')))
}

function readPlan(name: string, text: string): ChartPlan {
  try {
    const value: unknown = parse(text)
    if (Value.Check(WrittenFlow, value)) return flowOfWritten(name.replace(/\.yaml$/, ''), value)
    const first = Value.Errors(WrittenFlow, value)[0]
    throw new Error(`${first?.instancePath || '/'} ${first?.message ?? 'is not understood'}`)
  } catch (thrown) {
    throw new Error(`lawbook/flows/plans/${name}: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
  }
}
