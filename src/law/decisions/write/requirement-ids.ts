import type { Requirements } from '../model.ts'

/** A requirement as the file names it, with an id made of its element's. */
export interface RequirementId {
  readonly id: string
  readonly outer: 'informationRequirement' | 'knowledgeRequirement' | 'authorityRequirement'
  readonly inner: string
  readonly href: string
}

/** The requirements of an element in the order of the file. */
export function requirementIds({
  id,
  requires,
}: {
  readonly id: string
  readonly requires: Requirements
}): RequirementId[] {
  const all = [
    ...requires.decisions.map(
      (href) => ({ outer: 'informationRequirement', inner: 'requiredDecision', href }) as const,
    ),
    ...requires.inputs.map((href) => ({ outer: 'informationRequirement', inner: 'requiredInput', href }) as const),
    ...requires.knowledge.map((href) => ({ outer: 'knowledgeRequirement', inner: 'requiredKnowledge', href }) as const),
    ...requires.authorities.map(
      (href) => ({ outer: 'authorityRequirement', inner: 'requiredAuthority', href }) as const,
    ),
  ]
  return all.map((each, index) => ({ ...each, id: `${id}_requires_${index + 1}` }))
}
