import { type Static, Type } from 'typebox'
import type { Day } from '#base/days.ts'
import type { Text } from '#base/text.ts'

/** The blocks of a front page. What is owed is one of them and cannot be left out: every block stands on every page. */
export const BLOCKS = ['owed', 'entries', 'items', 'powers', 'standards', 'norms', 'reports', 'contact'] as const
export type Block = (typeof BLOCKS)[number]

/** What may be changed about a subsite. */
export const Settings = Type.Object({
  title: Type.Object({
    'zh-Hans': Type.String({ minLength: 2, maxLength: 40 }),
    'zh-Hant': Type.String({ minLength: 2, maxLength: 40 }),
    en: Type.String({ minLength: 2, maxLength: 80 }),
  }),
  host: Type.Union([
    Type.String({ maxLength: 200, pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+$' }),
    Type.Null({ description: 'Only the path.' }),
  ]),
  mark: Type.String({ pattern: '^\\S{1,2}$' }),
  accent: Type.String({ pattern: '^#[0-9a-f]{6}$' }),
  accentDeep: Type.String({ pattern: '^#[0-9a-f]{6}$' }),
  blocks: Type.Array(Type.Enum([...BLOCKS]), { minItems: BLOCKS.length, maxItems: BLOCKS.length, uniqueItems: true }),
})
export type Settings = Static<typeof Settings>

/** What a subsite is set up with. */
export const NewSubsite = Type.Object({
  code: Type.String({ pattern: '^[a-z][a-z0-9_]{1,39}$' }),
  bodyId: Type.Integer({ minimum: 1, maximum: 32_767 }),
  withBelow: Type.Boolean(),
  ...Settings.properties,
})
export type NewSubsite = Static<typeof NewSubsite>

/** A subsite as it stands. */
export interface SubsiteLine extends Omit<NewSubsite, 'title' | 'blocks'> {
  readonly title: Text
  readonly blocks: readonly Block[]
  readonly setUpOn: Day
  readonly changedOn: Day | null
  /** Null while it is open. */
  readonly closedOn: Day | null
}
