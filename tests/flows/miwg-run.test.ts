import assert from 'node:assert/strict'
import { test } from 'node:test'
import { programOf } from '#law/flows/program.ts'
import { readChart } from '#law/flows/read-chart.ts'
import { begin, step } from '#law/flows/step.ts'
import { referenceModels } from './miwg.ts'
import { possibleEvents } from './possible-events.ts'

const MODELS = referenceModels()
const ABSENT = MODELS === null && 'the shared reference models are not here'

test('each process of a reference model runs until it ends, waits or meets what the house does not run', {
  skip: ABSENT,
}, async () => {
  let ended = 0
  for (const { xml } of MODELS ?? []) {
    const chart = await readChart(xml)
    for (const { id } of chart.processes) {
      const program = programOf(chart, id)
      let taken = begin(program, {}, program.starts[0]?.id)
      for (let told = 0; told < 40 && taken.ok && !taken.state.ended; told += 1) {
        const [event] = possibleEvents(program, taken.state)
        if (!event) break
        taken = step(program, taken.state, event)
      }
      if (taken.ok && taken.state.ended) ended += 1
      else if (!taken.ok)
        assert.ok(
          ['foreign', 'faulty', 'no-way', 'no-collection', 'which-start'].includes(taken.no.code),
          `${id}: ${taken.no.code}`,
        )
    }
  }
  assert.ok(ended > 10, `${ended} came to an end`)
})
