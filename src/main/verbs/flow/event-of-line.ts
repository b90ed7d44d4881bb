import type { Facts, FactValue, FlowEvent } from '#law/flows/state.ts'

/** The event a line holds, or what is wrong with the line, as the end of a sentence. */
export function eventOfLine(line: string): FlowEvent | string {
  const value = parsed(line)
  if (value === undefined) return 'is not JSON'
  if (!isRecord(value)) return 'must be a JSON object'
  const { type, element, name, code, token, data = {} } = value
  if (!isRecord(data)) return '"data" must be an object'
  const words = { element, name, code }
  const wrong = Object.entries(words).find(([, word]) => word !== undefined && typeof word !== 'string')
  if (wrong) return `"${wrong[0]}" must be a string`
  if (token !== undefined && typeof token !== 'number') return '"token" must be a number'
  const told = { data: factsOf(data), ...(token === undefined ? {} : { token }) }
  const said = (key: keyof typeof words) => (typeof words[key] === 'string' ? { [key]: words[key] } : {})
  switch (type) {
    case 'start':
      return { type, data: told.data, ...said('element') }
    case 'complete':
    case 'timer':
      return typeof element === 'string' ? { type, element, ...told } : `of type "${type}" needs an "element"`
    case 'message':
      return { type, ...told, ...said('element'), ...said('name') }
    case 'error':
      return { type, ...told, ...said('element'), ...said('code') }
    default:
      return 'needs a "type": start, complete, timer, message or error'
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What JSON.parse gives is a fact value throughout: it knows nothing else. */
function factsOf(data: Readonly<Record<string, unknown>>): Facts {
  return data as Readonly<Record<string, FactValue>>
}
