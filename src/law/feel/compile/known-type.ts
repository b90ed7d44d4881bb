import { type FeelType, plainType } from '../types/type.ts'

/** Whether anything is known of the type: neither `any` nor null. A list of one may stand for its item, so lists are not. */
export function isKnown(type: FeelType): boolean {
  const plain = plainType(type)
  return plain !== 'any' && plain !== 'null' && !(typeof plain === 'object' && 'list' in plain)
}

/** The name of the kind that values of a type have: what operators care for. */
export function kindOfType(type: FeelType): string {
  const plain = plainType(type)
  return typeof plain === 'string' ? plain : (Object.keys(plain)[0] ?? 'any')
}
