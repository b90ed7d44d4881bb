import { dayAt, fieldOf, listAt, type Node, recordAt, wholeAt } from './node.ts'
import { articlesOf } from './read-articles.ts'
import type { LightThreshold } from './shape.ts'

/** The thresholds of `lawbook/lights.yaml`, the newest first. */
export function readLights(at: Node): readonly LightThreshold[] {
  return listAt(at)
    .map((node) => {
      const fields = recordAt(node, ['from', 'nearAtDaysLeft', 'nearAtPercentUsed', 'articles'])
      return {
        from: dayAt(fieldOf(node, fields, 'from')),
        nearAtDaysLeft: wholeAt(fieldOf(node, fields, 'nearAtDaysLeft'), 0, 365),
        nearAtPercentUsed: wholeAt(fieldOf(node, fields, 'nearAtPercentUsed'), 1, 100),
        articles: articlesOf(fields.get('articles')),
      }
    })
    .sort((a, b) => (a.from < b.from ? 1 : -1))
}
