import type { Article } from '#base/outcome.ts'

/** How a version is open. Source: 政府信息公开条例 §13–§16; 国办发〔2016〕80号 (the attribute is set with the draft). */
export const ATTRIBUTES = ['proactive', 'on_request', 'withheld'] as const
export type Attribute = (typeof ATTRIBUTES)[number]

/** Why something is withheld: the closed list of the Regulation. */
export const GROUNDS = [
  'state_secret',
  'law_forbids',
  'safety',
  'third_party',
  'internal_affairs',
  'process_information',
  'enforcement_file',
] as const
export type Ground = (typeof GROUNDS)[number]

/** The article of a ground. Source: 政府信息公开条例 §14 (must), §15 (must, unless …), §16 (may). */
export function articleOfGround(ground: Ground): Article {
  switch (ground) {
    case 'state_secret':
    case 'law_forbids':
    case 'safety':
      return { law: 'R19', article: '14' }
    case 'third_party':
      return { law: 'R19', article: '15' }
    default:
      return { law: 'R19', article: '16' }
  }
}

/** Whether the law leaves no choice: what falls under the ground must not be opened (§14; §15 but for its exceptions). */
export function mustWithhold(ground: Ground): boolean {
  return articleOfGround(ground).article !== '16'
}
