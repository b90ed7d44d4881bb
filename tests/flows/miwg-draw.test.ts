import assert from 'node:assert/strict'
import { test } from 'node:test'
import { must } from '#base/assert.ts'
import { drawChart } from '#law/flows/draw/draw-chart.ts'
import { readChart } from '#law/flows/read-chart.ts'
import { referenceModels } from './miwg.ts'

const MODELS = referenceModels()
const ABSENT = MODELS === null && 'the shared reference models are not here'

test('every shape and every line of every reference model is in its drawing, once, and not empty', {
  skip: ABSENT,
}, async () => {
  for (const { file, xml } of MODELS ?? []) {
    const { layout, ...chart } = await readChart(xml)

    const drawn = idsOf(drawChart({ ...chart, layout }, { lang: 'en', href: (id) => `#${id}` }))

    assert.deepEqual(drawn.toSorted(), [...layout.shapes.keys(), ...layout.edges.keys()].toSorted(), file)
  }
})

/** Ids of groups that draw something. Walks the tags one by one, so that a drawing that is not well formed fails. */
function idsOf(svg: string): readonly string[] {
  const open: { readonly name: string; readonly id: string | null; filled: boolean }[] = []
  const ids: string[] = []
  for (const [, closing, name = '', attributes = '', empty] of svg.matchAll(
    /<(\/?)(\w+)((?: [\w:-]+="[^"<]*")*)(\/?)>/g,
  )) {
    if (['rect', 'path', 'circle'].includes(name)) for (const each of open) each.filled = true
    if (closing === '/') {
      const closed = must(open.pop(), `an open ${name}`)
      assert.equal(closed.name, name, 'tags are closed in their order')
      if (closed.id !== null && closed.filled) ids.push(closed.id)
    } else if (empty !== '/') open.push({ name, id: /data-id="([^"]*)"/.exec(attributes)?.[1] ?? null, filled: false })
  }
  assert.equal(open.length, 0, 'all is closed')
  return ids
}
