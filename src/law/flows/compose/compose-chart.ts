import type { ChartPlan } from './chart-plan.ts'
import { knitPlan } from './knit-plan.ts'
import { layOut } from './lay-out.ts'
import { writePlan } from './write-plan.ts'

/**
 * Draws a plan and writes it down as BPMN 2.0: one pool, a lane a post, every step in its own column, lines that run
 * square and round the boxes. The same plan always gives the same bytes.
 *
 * Source: BPMN 2.0.2 with its diagram interchange; extension elements of `gongkai-moddle.ts`.
 * Errors: a plan that contradicts itself (a flow to a node that is not there) is a bug of whoever made it, and throws.
 */
export async function composeChart(plan: ChartPlan): Promise<string> {
  const knitted = knitPlan(plan)
  return writePlan(knitted, layOut(knitted))
}
