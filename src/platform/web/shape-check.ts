import { Ajv, type Options } from 'ajv'
import type { FastifySchemaCompiler } from 'fastify'
import type { TSchema } from 'typebox'
import { parseDay, parseInstant } from '#base/days.ts'
import { isUuid } from '#base/ids.ts'

const OPTIONS: Options = {
  allErrors: true, // every field's error is said at once; bodies are bounded, and so is the list
  useDefaults: true,
  removeAdditional: true,
  strict: false,
  formats: {
    date: (text: string) => parseDay(text) !== null,
    'date-or-nothing': (text: string) => text === '' || parseDay(text) !== null, // a field of a form may be left empty
    'date-time': (text: string) => parseInstant(text) !== null,
    uuid: isUuid,
    email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  },
}

/** Forms and addresses are text: `7` is read as a number where the shape asks for one. */
const reading = new Ajv({ ...OPTIONS, coerceTypes: 'array' })
/** JSON has types of its own: `"7"` is no number. */
const exact = new Ajv(OPTIONS)

/** Compiles the shapes of a route: what comes as text is read, what comes as JSON is taken as it is. */
export function shapeChecker(json: boolean): FastifySchemaCompiler<TSchema> {
  return ({ schema, httpPart }) => (json && httpPart === 'body' ? exact : reading).compile(schema)
}
