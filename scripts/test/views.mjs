const VIEW = /\.(page|desk|part)\.tsx$/
const SERVER =
  /^src\/(main\/|platform\/(db|journal|files|jobs|secrets|backup|documents|settings|log|metrics|lawbook)\b)|node_modules\/(kysely|pg|fastify)\//

/**
 * Pages and desk views are given what they show. Each way by which one comes to server code when it runs (types do not
 * count), as the files on it.
 */
export function viewsThatReachServerCode(modules) {
  const next = new Map(
    modules.map(({ source, dependencies }) => [
      source,
      dependencies.filter(({ dependencyTypes }) => !dependencyTypes.includes('type-only')),
    ]),
  )
  const views = modules.map(({ source }) => source).filter((source) => VIEW.test(source))
  return views.flatMap((view) => wayToServer(view, next) ?? []).map((way) => way.split(' '))
}

function wayToServer(view, next) {
  const from = new Map([[view, null]])
  for (const file of from.keys())
    for (const { resolved, coreModule } of next.get(file) ?? []) {
      if (from.has(resolved)) continue
      from.set(resolved, file)
      if (coreModule || SERVER.test(resolved)) return [trace(resolved, from).join(' ')]
    }
  return null
}

function trace(file, from) {
  const before = from.get(file)
  return before ? [...trace(before, from), file] : [file]
}
