/** Numbers of rows as people write them: `2-40, 55` or `2–40、55`. Null: not to be understood. */
export function readLines(text: string): readonly (readonly [number, number])[] | null {
  const parts = text.split(/[,，、;；\s]+/).filter((part) => part !== '')
  const ranges = parts.map((part) => /^(\d{1,7})(?:[-–—~～至](\d{1,7}))?$/.exec(part))
  if (ranges.length === 0 || ranges.length > MOST_RANGES || ranges.some((found) => found === null)) return null
  return ranges.map((found) => [Number(found?.[1]), Number(found?.[2] ?? found?.[1])] as const)
}

/** More than anybody types. */
const MOST_RANGES = 200
