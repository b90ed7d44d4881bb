/** FEEL as it stands in a file: a leading `=`, by which some editors mark it, is no part of it; null where blank. */
export function feelOf(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const feel = value.trim().replace(/^=/, '').trim()
  return feel === '' ? null : feel
}
