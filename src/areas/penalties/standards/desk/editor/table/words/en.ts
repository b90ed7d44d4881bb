import type { Words } from './zh-Hans.ts'

/** What the table of dmn-js says, by its own English. */
export const en: Words = {
  When: 'When',
  And: 'And',
  Then: 'Then',
  Annotations: 'Remarks',
}
