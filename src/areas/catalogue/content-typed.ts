import { type Static, Type } from 'typebox'
import { must } from '#base/assert.ts'
import { type Day, parseDay } from '#base/days.ts'
import type { CatalogueStandard } from '#law/catalogue/standard.ts'
import { ATTRIBUTES, GROUNDS } from '#law/catalogue/withholding.ts'
import type { Content, VersionView } from './contract.ts'
import type { Typed } from './desk/content-form.part.tsx'

/** More elements than any standard has. */
const ELEMENTS = 30
const elements = Object.fromEntries(
  Array.from({ length: ELEMENTS }, (_, i) => [`e${i}`, Type.Optional(Type.String({ maxLength: 20_000 }))]),
)

/** The fields of a version's form. */
export const ContentFields = {
  title: Type.Optional(Type.String({ maxLength: 200 })),
  formed_on: Type.Optional(Type.String({ format: 'date-or-nothing' })),
  expires_on: Type.Optional(Type.String({ format: 'date-or-nothing' })),
  attribute: Type.Optional(Type.Enum(ATTRIBUTES)),
  ground: Type.Optional(Type.Enum([...GROUNDS, 'none'])),
  reason: Type.Optional(Type.String({ maxLength: 500 })),
  note: Type.Optional(Type.String({ maxLength: 200 })),
  ...elements,
}
const ContentTyped = Type.Object(ContentFields)
export type ContentTyped = Static<typeof ContentTyped>

/** What was typed as content; a day that was left out is today, which the form shows beforehand. */
export function contentOf(typed: ContentTyped, standard: CatalogueStandard, today: Day): Content {
  const fields = typed as Readonly<Record<string, string | undefined>> // e0 … have no names of their own
  const ground = typed.ground === undefined || typed.ground === 'none' ? null : typed.ground
  return {
    title: typed.title ?? '',
    attribute: typed.attribute ?? 'proactive',
    ground,
    reason: typed.reason?.trim() ? typed.reason : null,
    elements: standard.elements.map((name, i) => ({ name, text: fields[`e${i}`] ?? '' })),
    formedOn: parseDay(typed.formed_on ?? '') ?? today,
    expiresOn: parseDay(typed.expires_on ?? ''),
  }
}

/** What was typed, to be shown again. */
export function typedIn(typed: ContentTyped): Typed {
  const texts = Object.entries(typed).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
  return Object.fromEntries(texts)
}

/** A version as the form shows it. */
export function typedOf(version: VersionView, standard: CatalogueStandard): Typed {
  const written = must(version.elements, 'elements')
  const texts = new Map(written.map(({ name, text }) => [name, text]))
  return {
    title: version.title,
    attribute: version.attribute,
    ground: version.ground ?? 'none',
    reason: version.reason ?? '',
    formed_on: version.formedOn,
    expires_on: version.expiresOn ?? '',
    ...Object.fromEntries(standard.elements.map((name, i) => [`e${i}`, texts.get(name) ?? ''])),
  }
}
